"""Operations on 今日待办: what every section has to say.

Work runs in the STORE lane. The one rule: it only reads.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.record import Record
from desk.record_rows import read_record
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters.open_case import Surroundings
from ui.window.today.port import TodayRow, TodaySection

Rows = Mapping[str, tuple[TodayRow, ...]]


def look(
    place: CounterPlace, sections: tuple[TodaySection, ...], around: Surroundings
) -> Operation[Rows]:
    """The rows of every section by its code."""

    def work() -> Rows:
        return {each.code: each.rows(place.views, around) for each in sections}

    return Operation(place, Lane.STORE, work)


def find_record(place: CounterPlace, record_id: str) -> Operation[Record | None]:
    """That record, to turn to its register."""

    def work() -> Record | None:
        row = place.views.find_record(record_id)
        return None if row is None else read_record(row)

    return Operation(place, Lane.STORE, work)
