"""事项目录 on the 台账 page: every catalogue that this station took, newest first.

Owned by no thread. The one rule: a list to read; a catalogue comes signed by the platform and
by nobody's key at a window.
"""

from __future__ import annotations

from desk.record import Record
from desk.registers.catalogue import CATALOGUE, TAKEN
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Register
from ui.window.tongue import tr


def _cells(record: Record, around: Surroundings) -> tuple[str, ...]:
    effective = record.facts.get("effective", "")
    waits = effective > around.today.isoformat()
    return (
        record.title,
        tr("{0} 起", effective) + (tr("（未到启用日）") if waits else ""),
        tr("{0} 个事项版本", record.facts.get("items", "")),
        tr("{0:%Y-%m-%d %H:%M} 收到", record.opened),
    )


CATALOGUE_REGISTERS: tuple[Register, ...] = (
    Register(
        code="catalogue",
        title=tr("事项目录"),
        empty=tr("还没有收到平台下发的事项目录，按随程序的目录办理。"),
        kinds=(CATALOGUE,),
        columns=(tr("目录"), tr("启用"), tr("内容"), tr("收到")),
        cells=_cells,
        states={TAKEN: tr("已收下")},
    ),
)
