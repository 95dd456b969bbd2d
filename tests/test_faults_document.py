"""The page of faults has every row of the catalogue, and every test it names exists."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "faults.md").read_text("utf-8")
ROWS = 26


def cells() -> dict[int, list[str]]:
    """The cells of each row of the catalogue, by its number."""
    rows = (line.strip("| ").split(" | ") for line in PAGE.splitlines())
    return {int(row[0]): row for row in rows if row[0].isdecimal()}


def test_every_row_of_the_catalogue_is_there_once():
    numbers = re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)
    assert list(map(int, numbers)) == list(range(1, ROWS + 1))


def test_every_row_names_a_test_or_says_that_it_is_owed():
    assert [
        n for n, row in cells().items() if "`tests/" not in row[3] and "owed" not in row[3]
    ] == []


def test_every_test_that_is_named_exists():
    lost = []
    for path, name in re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE):
        text = (ROOT / path).read_text("utf-8") if (ROOT / path).exists() else ""
        if not text or (name and f"def {name}(" not in text):
            lost.append(f"{path}::{name}")
    assert lost == []


def test_every_campaign_that_is_named_can_be_run():
    commands = re.findall(r"-m (tests\.campaigns\.\w+)", PAGE)
    assert len(commands) >= 3
    files = [ROOT / (name.replace(".", "/") + ".py") for name in commands]
    assert [str(file) for file in files if not file.exists()] == []
