"""A source tree as the house rules see it: its files, parsed once.

The one rule: a rule takes a `Tree` and yields one sentence for each breach, so that it can be
tried on a small tree with a deliberate breach before it is trusted with the real one.
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

ROOMS = ("desk", "ui", "printing", "devices", "sync")
OLDEST = (3, 11)
UNSEEN = {"out", "dist", "build", "__pycache__"}


@dataclass(frozen=True, kw_only=True)
class Source:
    """One Python file; `path` is relative to the tree, with slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """What it says; nothing where it is no Python of the oldest version (its own rule)."""
        try:
            return ast.parse(self.text, filename=self.path, feature_version=OLDEST)
        except SyntaxError:
            return ast.Module(body=[], type_ignores=[])

    @property
    def room(self) -> str:
        return self.path.split("/")[0]

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of folders and of the module itself."""
        return PurePosixPath(self.path).with_suffix("").parts

    def within(self, *places: str) -> bool:
        """Whether the file is one of these files, or in one of these folders (ending in /)."""
        return any(
            self.path.startswith(place) if place.endswith("/") else self.path == place
            for place in places
        )

    def imports(self) -> Iterator[tuple[int, str]]:
        """Line and full name of every import, also of those inside functions."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, name.name) for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.lineno, node.module
                yield from ((node.lineno, f"{node.module}.{name.name}") for name in node.names)

    def strings(self) -> Iterator[tuple[int, str]]:
        """Line and text of every string that is not a docstring."""
        docstrings = {id(node) for node in self._docstrings()}
        for node in ast.walk(self.tree):
            text = getattr(node, "value", None)
            if isinstance(node, ast.Constant) and isinstance(text, str):
                yield from [] if id(node) in docstrings else [(node.lineno, text)]

    def _docstrings(self) -> Iterator[ast.Constant]:
        for node in ast.walk(self.tree):
            body = getattr(node, "body", None)
            for statement in body if isinstance(body, list) else ():
                value = getattr(statement, "value", None)
                if isinstance(statement, ast.Expr) and isinstance(value, ast.Constant):
                    yield value


@dataclass(frozen=True, kw_only=True)
class Tree:
    """The files under `root` that belong to the project."""

    root: Path
    names: tuple[str, ...] = field(default=())

    @cached_property
    def files(self) -> tuple[str, ...]:
        """Every file that is or would be tracked, as a path relative to the root."""
        return self.names or tuple(sorted(tracked(self.root)))

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Every Python file, tests included."""
        return tuple(
            Source(path=name, text=(self.root / name).read_text("utf-8"))
            for name in self.files
            if name.endswith(".py")
        )

    @property
    def rooms(self) -> Iterable[Source]:
        """The Python files of the program, without main.py and the tests."""
        return (source for source in self.sources if source.room in ROOMS)

    @property
    def program(self) -> Iterable[Source]:
        """The rooms and main.py."""
        return (s for s in self.sources if s.room in ROOMS or s.path == "main.py")

    def texts(self) -> Iterator[tuple[str, str]]:
        """Name and text of every file that is text."""
        for name in self.files:
            try:
                yield name, (self.root / name).read_text("utf-8")
            except UnicodeDecodeError:
                continue


def tracked(root: Path) -> Iterator[str]:
    """What git tracks or would, where there is git; otherwise all but the caches."""
    if (root / ".git").exists():
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        try:
            answer = subprocess.run(
                command, cwd=root, capture_output=True, check=True, timeout=30
            )
        except (OSError, subprocess.CalledProcessError):
            pass  # a bare checkout may stand on a machine without git
        else:
            names = answer.stdout.decode("utf-8").split("\0")
            yield from (name for name in names if name and (root / name).is_file())
            return
    for path in root.rglob("*"):
        name = path.relative_to(root)
        hidden = name.parts[0] != ".ci" and any(p.startswith(".") for p in name.parts[:-1])
        if path.is_file() and not hidden and not UNSEEN.intersection(name.parts):
            yield name.as_posix()
