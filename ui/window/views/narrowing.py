"""What of a list that is whole on the screen holds the words typed over it.

Owned by no thread. The one rule: only what is shown is searched; a row is found by what
stands in it.
"""

from __future__ import annotations

from dataclasses import replace

from ui.window.views.lists import TableView
from ui.window.views.registers import TodayView


def holds(text: str, *cells: str) -> bool:
    """Whether every word of the text stands somewhere in those cells."""
    here = "\n".join(cells).lower()
    return all(word in here for word in text.lower().split())


def narrowed(table: TableView, text: str, nothing: str) -> TableView:
    """The rows that hold those words; `nothing` is said where none does."""
    if not text.strip():
        return table
    rows = tuple(row for row in table.rows if holds(text, *row.cells))
    return replace(table, rows=rows, empty=nothing)


def narrowed_today(view: TodayView, text: str, nothing: str) -> TodayView:
    """The sections that hold those words in a line or in their title."""
    if not text.strip():
        return view
    blocks = []
    for block in view.blocks:
        lines = tuple(
            line
            for line in block.lines
            if holds(text, block.title, line.text, line.note, line.due)
        )
        if lines:
            blocks.append(replace(block, lines=lines))
    return replace(view, blocks=tuple(blocks), empty="" if blocks else nothing)
