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
from ui.window.tongue import tr

SOURCES = {
    CreditSource.QUERY.value: tr("信用平台"),
    CreditSource.KEPT_LIST.value: tr("本机名单"),
    CreditSource.NONE.value: tr("尚未查询"),
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
        tr("{0}，{1} 天前", source, age) if age else source,
        f"{month_day(record.changed.date())} {clock_time(record.changed)}",
    )


REGISTERS: tuple[Register, ...] = (
    Register(
        code="credit",
        title=tr("信用"),
        empty=tr("还没有查过信用。在受理或办件里按 Ctrl+M 选“查信用”。"),
        kinds=(CREDIT,),
        columns=(
            tr("姓名（名称）"),
            tr("证号"),
            tr("等级"),
            tr("名单"),
            tr("查询编号"),
            tr("来源"),
            tr("最近"),
        ),
        cells=_cells,
        states={
            Standing.CLEAN.value: tr("未列入"),
            Standing.LISTED.value: tr("已列入"),
            Standing.UNKNOWN.value: tr("待核验"),
            "repaired": tr("已修复"),
        },
        filters=(
            Filter(text=tr("全部")),
            Filter(text=tr("待核验"), states=(Standing.UNKNOWN.value,)),
            Filter(text=tr("已列入"), states=(Standing.LISTED.value,)),
        ),
    ),
)
