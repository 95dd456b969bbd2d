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


def _gift(record: Record, _around: Surroundings) -> tuple[str, ...]:
    return (record.title, record.subject, month_day(record.day))


def _pack(record: Record, _around: Surroundings) -> tuple[str, ...]:
    return (record.title, record.facts.get("papers", ""), month_day(record.day))


REGISTERS: tuple[Register, ...] = (
    Register(
        code="giveaway",
        title="免费发放",
        empty="还没有给新办企业发放免费物品。",
        kinds=(GIVEAWAY,),
        columns=("物品", "企业", "日期"),
        cells=_gift,
        states={PROVISIONAL: "待平台核定", GIVEN: "已发放", TAKEN: "冲突：别处先发"},
        filters=(
            Filter(text="待核和冲突", states=(PROVISIONAL, TAKEN)),
            Filter(text="全部"),
        ),
        labels={
            "credit_code": "统一社会信用代码",
            "number": "编号",
            "rule": "依据",
            "first": "先发的窗口",
            "given_on": "先发的日期",
        },
    ),
    Register(
        code="policy",
        title="政策包",
        empty="还没有发放政策包。",
        kinds=(POLICY,),
        columns=("政策包", "内容", "日期"),
        cells=_pack,
        states={"printed": "已打印", "sent": "已发送"},
        labels={"papers": "内容"},
    ),
)
