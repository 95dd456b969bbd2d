"""事项目录 on the 台账 page: every catalogue that this station took, newest first.

Owned by no thread. The one rule: a list to read; a catalogue comes signed by the platform and
by nobody's key at a window.
"""

from __future__ import annotations

from desk.record import Record
from desk.registers.catalogue import CATALOGUE, TAKEN
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Register


def _cells(record: Record, around: Surroundings) -> tuple[str, ...]:
    effective = record.facts.get("effective", "")
    waits = effective > around.today.isoformat()
    return (
        record.title,
        f"{effective} 起" + ("（未到启用日）" if waits else ""),
        f"{record.facts.get('items', '')} 个事项版本",
        f"{record.opened:%Y-%m-%d %H:%M} 收到",
    )


CATALOGUE_REGISTERS: tuple[Register, ...] = (
    Register(
        code="catalogue",
        title="事项目录",
        empty="还没有收到平台下发的事项目录，按随程序的目录办理。",
        kinds=(CATALOGUE,),
        columns=("目录", "启用", "内容", "收到"),
        cells=_cells,
        states={TAKEN: "已收下"},
    ),
)
