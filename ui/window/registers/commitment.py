"""Registers of promises: what 容缺 still owes, what has to be verified after 告知承诺.

Owned by no thread. The one rule: cells show a record and make nothing up; the acts ask the
case behind it, as on 办件.
"""

from __future__ import annotations

from datetime import date

from desk.acts.promises import Promises
from desk.commitment import PromiseState
from desk.done import Done
from desk.duties import Duty
from desk.record import Record
from desk.registers.commitment import TOLERANCE, VERIFICATION
from ui.window.operations.acts import Acts
from ui.window.presenters.followups import reminder_view, verification_view
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView

OPEN = ("open", "extended")
TOLERANCE_STATES = {
    "open": tr("待补"),
    "extended": tr("已延期"),
    "supplied": tr("已补齐"),
    "ended": tr("已终结"),
}
CHECK_STATES = {
    "planned": tr("待决定"),
    "open": tr("待核查"),
    "kept": word(PromiseState.KEPT.label),
    "breached": word(PromiseState.BREACHED.label),
    "dropped": tr("不再核查"),
}


def _tolerance_cells(record: Record, around: Surroundings) -> tuple[str, ...]:
    facts = record.facts
    late = record.state in OPEN and record.due is not None and record.due < around.today
    reminded = tr("已提醒（{0}）", facts["channel"]) if "channel" in facts else ""
    return (
        facts.get("receipt", ""),
        record.title,
        facts.get("materials", ""),
        tr("逾期：终止或延期") if late else reminded,
    )


def _check_cells(record: Record, _around: Surroundings) -> tuple[str, ...]:
    facts = record.facts
    return (
        facts.get("receipt", ""),
        record.title,
        facts.get("waived", ""),
        facts.get("finding", "") or facts.get("within", ""),
    )


def _to_remind(record: Record | None, _around: Surroundings) -> bool:
    return record is not None and record.state in OPEN and "channel" not in record.facts


def _remind_asked(_record: Record | None, _around: Surroundings) -> AskView:
    return reminder_view(tr("只提醒一次，记入办件。"))


def _remind(acts: Acts, record: Record | None, values: Values) -> Done[object]:
    case_id = "" if record is None else record.case_id
    done = Promises(acts.desk).remind(
        case_id, acts.actor, channel=values["channel"], note=values["note"]
    )
    return Done(done.value, done.changed)


def _overdue(record: Record | None, around: Surroundings) -> bool:
    return (
        record is not None
        and record.state in OPEN
        and record.due is not None
        and record.due < around.today
    )


def _extend_asked(_record: Record | None, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("容缺延期（不可抗力，值班主任）"),
        note=tr("逾期只能终止办理（在办件里办），或因不可抗力延期。"),
        fields=(
            FieldView(code="until", label=tr("延到"), kind=FieldKind.DATE, required=True),
            FieldView(
                code="ground",
                label=tr("不可抗力的事由"),
                kind=FieldKind.LONG_TEXT,
                required=True,
                wide=True,
            ),
        ),
        do_text=tr("决定延期"),
    )


def _extend(acts: Acts, record: Record | None, values: Values) -> Done[object]:
    done = Promises(acts.desk).extend_tolerance(
        "" if record is None else record.case_id,
        acts.actor,
        until=date.fromisoformat(values["until"]),
        ground=values["ground"],
    )
    return Done(done.value, done.changed)


def _to_verify(record: Record | None, _around: Surroundings) -> bool:
    return record is not None and record.state == "open"


def _verify_asked(_record: Record | None, _around: Surroundings) -> AskView:
    return verification_view(tr("不实的撤销已发的证照，并记入办件。"))


def _verify(acts: Acts, record: Record | None, values: Values) -> Done[object]:
    done = Promises(acts.desk).verify(
        "" if record is None else record.case_id,
        acts.actor,
        kept=values["found"] == "kept",
        finding=values["finding"],
        revocation=values["revocation"],
    )
    return Done(done.value, done.changed)


COMMITMENT_REGISTERS: tuple[Register, ...] = (
    Register(
        code="tolerance",
        title=tr("容缺待补"),
        empty=tr("没有容缺待补的办件。"),
        kinds=(TOLERANCE,),
        columns=(tr("收件编号"), tr("事项"), tr("待补材料"), tr("说明")),
        cells=_tolerance_cells,
        states=TOLERANCE_STATES,
        filters=(Filter(text=tr("待补"), states=OPEN), Filter(text=tr("全部"))),
        acts=(
            RegisterAct(
                code="remind",
                duty=Duty.REMIND,
                text=tr("提醒（一次）"),
                work=_remind,
                offered=_to_remind,
                asked=_remind_asked,
                said=tr("提醒已登记。"),
            ),
            RegisterAct(
                code="extend_tolerance",
                duty=Duty.EXTEND_TOLERANCE,
                text=tr("不可抗力延期（值班主任）"),
                work=_extend,
                offered=_overdue,
                asked=_extend_asked,
                said=tr("延期已登记。"),
            ),
        ),
    ),
    Register(
        code="promise_check",
        title=tr("承诺核查"),
        empty=tr("没有待核查的承诺；作出准予决定后列在这里。"),
        kinds=(VERIFICATION,),
        columns=(tr("收件编号"), tr("事项"), tr("免交材料"), tr("说明")),
        cells=_check_cells,
        states=CHECK_STATES,
        filters=(
            Filter(text=tr("待核查"), states=("open",)),
            Filter(text=tr("待决定"), states=("planned",)),
            Filter(text=tr("全部")),
        ),
        acts=(
            RegisterAct(
                code="verify_promise",
                duty=Duty.VERIFY_PROMISE,
                text=tr("登记核查结果"),
                work=_verify,
                offered=_to_verify,
                asked=_verify_asked,
                said=tr("核查结果已登记。"),
            ),
        ),
    ),
)
