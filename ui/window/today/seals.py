"""What waits today of seals: papers that nobody stamped yet, seals that are late.

Owned by no thread. The one rule: a paper waits until somebody says that it was stamped.
"""

from __future__ import annotations

from desk.ports.store import Views
from desk.record import Record
from desk.record_rows import read_record
from desk.registers.seals import ENGRAVED, ORDER, ORDERED
from ui.window.presenters.open_case import Surroundings
from ui.window.today.port import Opens, TodayRow, TodaySection
from ui.window.tongue import tr


def _row(record: Record, text: str, note: str) -> TodayRow:
    return TodayRow(
        text=text, note=note, due=record.due, opens=Opens.RECORD, key=record.record_id
    )


def unsealed(views: Views, _around: Surroundings) -> tuple[TodayRow, ...]:
    """Papers whose seal is not held here."""
    rows = map(read_record, views.records("seal", states=("waiting",)))
    return tuple(
        _row(
            each,
            tr("{0} {1}", each.title, each.facts.get("number", "")),
            tr("待盖{0}", each.facts.get("seal", "")),
        )
        for each in rows
    )


def late_seals(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Orders that are due today or were before, and seals that wait for whoever ordered."""
    orders = [read_record(row) for row in views.records(ORDER, states=(ORDERED, ENGRAVED))]
    late = [
        _row(each, each.title, tr("印章应已刻好：{0}", each.facts.get("engraver", "")))
        for each in orders
        if each.due is not None and each.due <= around.today
    ]
    ready = [
        _row(each, each.title, tr("印章待领")) for each in orders if each.state == ENGRAVED
    ]
    return (*late, *ready)


SEAL_SECTIONS: tuple[TodaySection, ...] = (
    TodaySection(code="seals", title=tr("待盖章"), rows=unsealed),
    TodaySection(code="seal_orders", title=tr("印章刻制"), rows=late_seals),
)
