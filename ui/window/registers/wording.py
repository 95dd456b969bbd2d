"""What registers are written with: cells from facts, acts offered by state, questions.

Owned by no thread. The one rule: a fact that the record does not have is an empty cell.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.record import Record
from desk.refusal import Refused
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import AskView
from ui.window.views.form import FieldView

Cells = Callable[[Record, Surroundings], tuple[str, ...]]
Asked = Callable[[Record | None, Surroundings], AskView | None]
Offered = Callable[[Record | None, Surroundings], bool]
TITLE = "@title"


def facts(*names: str) -> Cells:
    """Cells of those facts; `@title` is what the record is about."""

    def cells(record: Record, _around: Surroundings) -> tuple[str, ...]:
        return tuple(
            record.title if name == TITLE else record.facts.get(name, "") for name in names
        )

    return cells


def in_state(*states: str) -> Offered:
    """Offered on a record in one of those states."""
    return lambda record, _around: record is not None and record.state in states


def asking(
    title: str,
    do_text: str,
    fields: tuple[FieldView, ...],
    *,
    note: str = "",
    captures: str = "",
) -> Asked:
    """The same questions whatever the record; `captures` is the file that F7 may capture."""
    view = AskView(title=title, fields=fields, do_text=do_text, note=note, captures=captures)
    return lambda _record, _around: view


def chosen(record: Record | None) -> str:
    """The id of the chosen record; Refused("record.unknown") where none is."""
    if record is None:
        raise Refused("record.unknown")
    return record.record_id
