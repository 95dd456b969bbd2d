"""Sizes, names and docstrings (house: "Sizes", "Style").

The one rule: a number here is a promise of the house; where code does not fit, it is split.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.house.tree import OLDEST, Tree

FILE_LINES = 300
CLASS_METHODS = 20
FUNCTION_LINES = 50
NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
"""Names that say nothing, so that everything ends up in them."""


def files_are_short(tree: Tree) -> Iterator[str]:
    """A file has at most 300 lines."""
    for source in tree.sources:
        lines = source.text.count("\n")
        if lines > FILE_LINES:
            yield f"{source.path}: {lines} lines, at most {FILE_LINES}"


def classes_are_small(tree: Tree) -> Iterator[str]:
    """A class has at most 20 methods."""
    for source in tree.sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef):
                kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
                methods = sum(isinstance(child, kinds) for child in node.body)
                if methods > CLASS_METHODS:
                    yield f"{source.path}:{node.lineno}: {node.name} has {methods} methods"


def functions_are_short(tree: Tree) -> Iterator[str]:
    """A function has at most 50 lines."""
    for source in tree.sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    yield f"{source.path}:{node.lineno}: {node.name} has {lines} lines"


def names_say_something(tree: Tree) -> Iterator[str]:
    """No module or folder is called utils, helpers, common, manager, base or misc."""
    for source in tree.sources:
        for part in source.parts:
            words = part.lower().split("_")
            if NAMELESS.intersection((words[0], words[-1])):
                yield f"{source.path}: the name {part} says nothing about what is in it"


def package_files_are_empty(tree: Tree) -> Iterator[str]:
    """An `__init__` file is empty, so that importing a port loads no adapter."""
    for source in tree.sources:
        if source.path.endswith("__init__.py") and source.text:
            yield f"{source.path}: must be empty"


def modules_say_what_they_are(tree: Tree) -> Iterator[str]:
    """Every module of the program begins with a docstring of more than a line."""
    for source in tree.program:
        if not source.path.endswith("__init__.py"):
            docstring = ast.get_docstring(source.tree) or ""
            if len(docstring.splitlines()) < 2:
                yield (
                    f"{source.path}: its docstring says what it is, which thread owns it and "
                    "the one rule a newcomer would break"
                )


def files_are_python(tree: Tree) -> Iterator[str]:
    """A file is Python of the oldest version that set-up accepts."""
    for source in tree.sources:
        try:
            ast.parse(source.text, feature_version=OLDEST)
        except SyntaxError as error:
            yield f"{source.path}:{error.lineno}: {error.msg}"


RULES = (
    files_are_python,
    files_are_short,
    classes_are_small,
    functions_are_short,
    names_say_something,
    package_files_are_empty,
    modules_say_what_they_are,
)
BREACHES = {
    files_are_python: {"desk/new.py": "def f[T](x: T) -> T: ...\n", "ui/half.py": "x = (\n"},
    files_are_short: {"desk/long.py": "x = 1\n" * 301},
    classes_are_small: {
        "desk/wide.py": "class Wide:\n"
        + "".join(f"    def m{n}(self): ...\n" for n in range(21))
    },
    functions_are_short: {"desk/deep.py": "def deep():\n" + "    x = 1\n" * 50},
    names_say_something: {"desk/case_utils.py": "", "ui/base/page.py": "", "sync/misc.py": ""},
    package_files_are_empty: {"desk/__init__.py": "from desk import case\n"},
    modules_say_what_they_are: {"desk/mute.py": '"""One line."""\n', "desk/none.py": "x = 1\n"},
}
