"""Register of credit: who was asked for, with what answer, how old.

Owned by no thread. The one rule: a number is shown masked; a grade is what a register said.
"""

from __future__ import annotations

from datetime import datetime

from desk.credit import CreditSource, Standing
from desk.names import mask_number
from desk.record import Record
from desk.registers.credit import CREDIT
from ui.window.presenters.days import clock_time, month_day
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Filter, Register

SOURCES = {
    CreditSource.QUERY.value: "信用平台",
    CreditSource.KEPT_LIST.value: "本机名单",
    CreditSource.NONE.value: "尚未查询",
}


def _cells(record: Record, around: Surroundings) -> tuple[str, ...]:
    facts = record.facts
    as_of = facts.get("as_of", "")
    age = (around.today - datetime.fromisoformat(as_of).date()).days if as_of else 0
    source = SOURCES.get(facts.get("source", ""), "")
    return (
        record.title,
        mask_number(record.subject),
        facts.get("grade", ""),
        facts.get("lists", ""),
        facts.get("report", ""),
        f"{source}，{age} 天前" if age else source,
        f"{month_day(record.changed.date())} {clock_time(record.changed)}",
    )


REGISTERS: tuple[Register, ...] = (
    Register(
        code="credit",
        title="信用",
        empty="还没有查过信用。在受理或办件里按 Ctrl+M 选“查信用”。",
        kinds=(CREDIT,),
        columns=("姓名（名称）", "证号", "等级", "名单", "查询编号", "来源", "最近"),
        cells=_cells,
        states={
            Standing.CLEAN.value: "未列入",
            Standing.LISTED.value: "已列入",
            Standing.UNKNOWN.value: "待核验",
            "repaired": "已修复",
        },
        filters=(
            Filter(text="全部"),
            Filter(text="待核验", states=(Standing.UNKNOWN.value,)),
            Filter(text="已列入", states=(Standing.LISTED.value,)),
        ),
    ),
)
