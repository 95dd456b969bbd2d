"""The rules of the house, each tried with a deliberate breach before it is trusted.

The one rule: a rule without a breach that it catches does not count as a rule.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.house import arrows, litter, sentences, sizes, statements, words
from tests.house.tree import ROOMS, Tree

ROOT = Path(__file__).resolve().parents[1]
Rule = Callable[[Tree], Iterator[str]]
KINDS: tuple[Any, ...] = (sizes, arrows, statements, litter, sentences, words)
RULES: list[Rule] = [rule for kind in KINDS for rule in kind.RULES]
BREACHES: dict[Rule, dict[str, str]] = {
    r: b for kind in KINDS for r, b in kind.BREACHES.items()
}

LINTER_BREACHES = {
    "desk sees a room": ("desk/breach.py", "import devices.cards\n"),
    "rooms see one another": ("printing/breach.py", "import sync.gateway\n"),
    "a room sees ui": ("devices/breach.py", "import ui.texts\n"),
    "acts import the store": ("desk/acts/breach.py", "import desk.store\n"),
    "ports import acts": ("desk/ports/breach.py", "import desk.acts\n"),
    "the terminal needs the window": ("ui/terminal/breach.py", "import ui.window\n"),
    "Qt outside the window": ("ui/terminal/breach.py", "import PySide6.QtCore\n"),
    "Qt in a device": ("devices/breach.py", "import PySide6.QtCore\n"),
    "SQLCipher outside the engine": ("desk/store/breach.py", "import sqlcipher3\n"),
    "sqlite-utils outside the engine": ("sync/breach.py", "import sqlite_utils\n"),
    "PC/SC outside its adapter": ("devices/cards/breach.py", "import smartcard.System\n"),
}


@pytest.fixture(scope="session")
def house() -> Tree:
    return Tree(root=ROOT)


def plant(root: Path, files: dict[str, str]) -> Tree:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    return Tree(root=root, names=tuple(files))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule: Rule, house: Tree) -> None:
    breaches = list(rule(house))
    assert not breaches, "\n".join([rule.__doc__ or "", *breaches])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_deliberate_breach_is_caught_by(rule: Rule, tmp_path: Path) -> None:
    for number, (name, text) in enumerate(BREACHES[rule].items()):
        files = {name: text} if single(rule) else BREACHES[rule]
        assert list(rule(plant(tmp_path / str(number), files))), (
            f"{rule.__name__} missed {name}"
        )


def single(rule: Rule) -> bool:
    """Whether each file is a breach of its own, not all of them together."""
    together = (
        arrows.a_room_is_built_in_one_place,
        sentences.sentences_ask_only_for_facts_given,
        sentences.codes_are_written_once,
    )
    return rule not in together


def test_a_sentence_of_sql_words_is_no_sql(tmp_path: Path) -> None:
    files = {
        "ui/window/a.py": 'TEXT = "Select a case from the list; begin again."\nB = "Commit"\n'
    }
    assert not list(statements.sql_stands_in_the_stores(plant(tmp_path, files)))


def test_a_tree_without_git_is_read_too(tmp_path: Path) -> None:
    plant(tmp_path, {"desk/a.py": "", ".venv/x.py": "", "desk/__pycache__/a.pyc": ""})
    assert Tree(root=tmp_path).files == ("desk/a.py",)


def test_the_manual_of_refusals_is_as_generated() -> None:
    spec = importlib.util.spec_from_file_location("refusals", ROOT / ".ci/refusals.py")
    assert spec is not None
    assert spec.loader is not None
    refusals = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(refusals)
    written = (ROOT / refusals.PAGE).read_text("utf-8")
    assert written == refusals.page(ROOT), "run: .venv/bin/python .ci/refusals.py"


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).parent / "lint-imports"
    command = [str(tool), "--no-cache", "--config", "pyproject.toml"]
    return subprocess.run(
        command, cwd=root, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages without what is in them, which is enough to try a contract."""
    root = tmp_path_factory.mktemp("rooms")
    shutil.copy(ROOT / "pyproject.toml", root)
    for room in ROOMS:
        for path in (ROOT / room).rglob("__init__.py"):
            target = root / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.touch()
    return root


def test_the_contracts_hold_for_empty_rooms(copied: Path) -> None:
    answer = lint_imports(copied)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize("breach", LINTER_BREACHES)
def test_import_linter_catches(breach: str, copied: Path) -> None:
    name, text = LINTER_BREACHES[breach]
    path = copied / name
    path.write_text(text, "utf-8")
    try:
        answer = lint_imports(copied)
    finally:
        path.unlink()
    assert answer.returncode == 1, answer.stdout
    assert "1 broken" in answer.stdout
