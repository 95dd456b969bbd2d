"""Registers of bundles: what was given away, and policy packs.

Owned by no thread. The one rule: a giveaway is provisional until the platform has said who
was first, and the list says so.
"""

from __future__ import annotations

from desk.record import Record
from desk.registers.bundle import GIVEAWAY, GIVEN, POLICY, PROVISIONAL, TAKEN
from ui.window.presenters.days import month_day
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Filter, Register
from ui.window.tongue import tr


def _gift(record: Record, _around: Surroundings) -> tuple[str, ...]:
    return (record.title, record.subject, month_day(record.day))


def _pack(record: Record, _around: Surroundings) -> tuple[str, ...]:
    return (record.title, record.facts.get("papers", ""), month_day(record.day))


REGISTERS: tuple[Register, ...] = (
    Register(
        code="giveaway",
        title=tr("免费发放"),
        empty=tr("还没有给新办企业发放免费物品。"),
        kinds=(GIVEAWAY,),
        columns=(tr("物品"), tr("企业"), tr("日期")),
        cells=_gift,
        states={
            PROVISIONAL: tr("待平台核定"),
            GIVEN: tr("已发放"),
            TAKEN: tr("冲突：别处先发"),
        },
        filters=(
            Filter(text=tr("待核和冲突"), states=(PROVISIONAL, TAKEN)),
            Filter(text=tr("全部")),
        ),
        labels={
            "credit_code": tr("统一社会信用代码"),
            "number": tr("编号"),
            "rule": tr("依据"),
            "first": tr("先发的窗口"),
            "given_on": tr("先发的日期"),
        },
    ),
    Register(
        code="policy",
        title=tr("政策包"),
        empty=tr("还没有发放政策包。"),
        kinds=(POLICY,),
        columns=(tr("政策包"), tr("内容"), tr("日期")),
        cells=_pack,
        states={"printed": tr("已打印"), "sent": tr("已发送")},
        labels={"papers": tr("内容")},
    ),
)
