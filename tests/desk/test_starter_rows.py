"""The table of docs/requirements.md: no row of the requirement is missing, no name is empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.catalogue import load_starter
from desk.events.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/requirements.md").read_text("utf-8")
ITEMS = {item.short_code for item in load_starter().find("")}
ROWS = {
    row.split("|")[1].split()[0]: [cell.strip() for cell in row.split("|")[1:-1]]
    for row in PAGE.splitlines()
    if re.match(r"\| R\d\d ", row)
}
ASKED = [f"R{n:02d}" for n in range(1, 30)]
COLUMNS = ("row", "mechanism", "items", "screen", "rule", "paper", "event", "test")


def codes(text: str) -> Iterator[str]:
    """The short codes of a cell; a range stands for the items that lie in it."""
    for first, last in re.findall(r"\b(\d{4})(?:–(\d{4}))?\b", text):
        if not last:
            yield first
        else:
            yield first
            yield from sorted(code for code in ITEMS if first < code <= last)
            yield last


def cell(row: str, column: str) -> str:
    return ROWS[row][COLUMNS.index(column)]


def test_the_table_has_every_row_of_the_requirement_once() -> None:
    assert sorted(ROWS) == ASKED
    assert len(re.findall(r"^\| R\d\d ", PAGE, re.MULTILINE)) == len(ASKED)


@pytest.mark.parametrize("row", ASKED)
def test_a_row_fills_every_column(row: str) -> None:
    assert len(ROWS[row]) == len(COLUMNS)
    assert all(ROWS[row])


@pytest.mark.parametrize("row", ASKED)
def test_a_row_is_exercised_by_items_that_exist(row: str) -> None:
    named = list(codes(cell(row, "items")))
    assert named
    assert [code for code in named if code not in ITEMS] == []


@pytest.mark.parametrize("row", ASKED)
def test_the_files_and_events_that_a_row_names_exist(row: str) -> None:
    for column in ("rule", "test"):
        for path in re.findall(r"`([\w/.]+)`", cell(row, column)):
            assert (ROOT / path).exists(), path
    assert set(re.findall(r"`(\w+)`", cell(row, "event"))) <= set(KINDS)


def test_every_starter_item_stands_in_the_list_of_files() -> None:
    files = PAGE.split("## The starter catalogue")[1]
    assert set(codes(files)) == ITEMS
