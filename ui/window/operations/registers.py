"""Operations on records: what a register lists, and its acts.

Work runs in the STORE lane. The one rule: a list is bounded, and says so when it is cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.done import Done
from desk.names import normalise
from desk.ports.identity import CardReading
from desk.ports.records import RecordRow
from desk.ports.store import Views
from desk.progress import Watched
from desk.record import Record
from desk.record_rows import read_record
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.registers.port import Register, RegisterAct

MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """The records of one register as asked for, and the open ones of every register."""

    code: str
    records: tuple[Record, ...]
    counts: Mapping[str, int]


def look(
    place: CounterPlace,
    registers: tuple[Register, ...],
    register: Register,
    states: tuple[str, ...],
    text: str,
) -> Operation[Looked]:
    """Read that register, the last changed first."""
    acts = place.acts

    def live(record: Record) -> Record:
        return record if register.live is None else register.live(acts, record)

    def work() -> Looked:
        rows = rows_of(place.views, register, states, normalise(text.strip()))
        return Looked(
            code=register.code,
            records=tuple(live(read_record(row)) for row in rows),
            counts={each.code: open_ones(place.views, each) for each in registers},
        )

    return Operation(place, Lane.STORE, work)


def rows_of(
    views: Views, register: Register, states: tuple[str, ...], text: str = ""
) -> list[RecordRow]:
    """Rows of every kind of that register."""
    found = [
        row
        for kind in register.kinds
        for row in views.records(kind, states=states, text=text, limit=MOST)
    ]
    found.sort(key=lambda row: (row.updated, row.record_id), reverse=True)
    return found[:MOST]


def open_ones(views: Views, register: Register) -> int:
    """How many records the register's first filter shows."""
    return len(rows_of(views, register, register.filters[0].states))


def act_on(
    place: CounterPlace,
    act: RegisterAct,
    record: Record | None,
    values: Mapping[str, str],
    card: CardReading | None = None,
) -> Operation[Any]:
    """Do one act of a register, with the card that was read for it."""
    acts, progress = place.acts, Watched()

    def work() -> Done[Any]:
        if act.carded is not None and card is not None:
            return act.carded(acts, record, values, card)
        if act.watched is not None:
            return act.watched(acts, values, progress)
        return act.work(acts, record, values)

    operation = Operation(place, Lane.STORE, work)
    return operation.watched(act.text, progress) if act.watched is not None else operation
