"""Register of entries that points ask to give up, answered by the hall's supervisor.

Owned by no thread. The one rule: what an entry said stays at its station; here stand who asks,
where, and why.
"""

from __future__ import annotations

from desk.acts.repairs import Repairs
from desk.duties import Duty
from ui.window.registers.port import Filter, Register, RegisterAct
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.tongue import tr
from ui.window.views.fields import choice, long

ANSWERS = (("yes", tr("同意作废")), ("no", tr("不同意")))
ENTRIES = Register(
    code="entry_voids",
    title=tr("条目作废申请"),
    empty=tr("没有作废条目的申请。"),
    kinds=("repair",),
    columns=(tr("站点"), tr("申请人"), tr("理由")),
    cells=facts("station_name", "asked_by", "reason"),
    states={
        "open": tr("待处理"),
        "aside": tr("已搁置"),
        "resent": tr("已重发"),
        "yielded": tr("以平台为准"),
        "void_asked": tr("待答复"),
        "voided": tr("已作废"),
    },
    filters=(Filter(text=tr("待答复"), states=("void_asked",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="answer_entry",
            duty=Duty.ANSWER_VOID_ENTRY,
            text=tr("答复（值班主任）"),
            offered=in_state("void_asked"),
            asked=asking(
                tr("答复作废条目的申请"),
                tr("答复"),
                (choice("granted", tr("答复"), ANSWERS), long("reason", tr("理由"))),
            ),
            work=lambda acts, record, values: Repairs(acts.desk).answer_void(
                chosen(record),
                acts.actor,
                granted=values["granted"] == "yes",
                reason=values["reason"],
            ),
        ),
    ),
)
REPAIR_REGISTERS = (ENTRIES,)
