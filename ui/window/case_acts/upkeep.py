"""Acts on a case that keep it right: fees, seals, the shelf, systems outside, corrections.

Owned by no thread. The one rule: what was entered is put right by a further entry that says
what stood there; nothing is edited away.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk.acts.corrections import Corrections
from desk.acts.fees import FeeBook, cents_of
from desk.acts.outside import Outside
from desk.acts.seals import Seals
from desk.acts.shelf import Shelf
from desk.case import Case
from desk.done import Done
from desk.duties import Duty
from desk.fees import FeeEntry
from desk.item import FormField
from desk.outside import copied, get_system, systems
from desk.stages import Stage
from ui.window.case_acts.closing import TICKED, by_duty
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import data, tr
from ui.window.views.asking import AskView, CopyView
from ui.window.views.fields import choice, extra, long, number, text, tick
from ui.window.views.shell import Tone


def _fields_of(case: Case) -> tuple[FormField, ...]:
    return () if case.item is None else case.item.form


def _correct(case: Case, _around: Surroundings) -> AskView:
    fields = tuple(
        extra(f"field:{field.code}", field.label, value=case.form.get(field.code, ""))
        for field in _fields_of(case)
    )
    return AskView(
        title=tr("容错纠错"),
        note=tr("改要更正的栏；原来的内容和理由一并留在办件里。决定之后的，另立新件并关联。"),
        fields=(*fields, long("reason", tr("理由")), tick("over_card", tr("更正读卡内容"))),
        do_text=tr("更正"),
        tone=Tone.WARN,
    )


def _corrected(acts: Acts, case: Case, values: Values) -> Done[Any]:
    typed = {
        code.removeprefix("field:"): words
        for code, words in values.items()
        if code.startswith("field:")
    }
    return Corrections(acts.desk).correct(
        case.case_id,
        acts.actor,
        values=typed,
        reason=values["reason"],
        over_card=values["over_card"] == TICKED,
    )


def _reason(title: str, note: str, do_text: str) -> Callable[[Case, Surroundings], AskView]:
    def made(_case: Case, _around: Surroundings) -> AskView:
        return AskView(
            title=title,
            note=note,
            fields=(long("reason", tr("理由")),),
            do_text=do_text,
            tone=Tone.WARN,
        )

    return made


def _fee(case: Case, _around: Surroundings) -> AskView:
    fee = case.get_item().fee
    return AskView(
        title=tr("缴费登记"),
        note=("" if fee is None else tr("{0}（{1}）。", fee.standard, fee.basis))
        + tr("本单不作财政票据，窗口不收现金。"),
        fields=(
            extra("amount", tr("金额（元）")),
            number("voucher", tr("财政票据号码"), required=False),
            extra("means", tr("缴费方式")),
            tick("waived", tr("减免")),
            long("reason", tr("减免理由"), required=False),
        ),
        do_text=tr("登记缴费"),
    )


def fee_of(acts: Acts, values: Values) -> FeeEntry:
    """The fee as it was typed, in fen; Refused("fee.bad-amount")."""
    waived = values["waived"] == TICKED
    return FeeEntry(
        at=acts.desk.clock.now(),
        cents=0 if waived else cents_of(values["amount"]),
        voucher=values["voucher"],
        means=values["means"],
        waived=waived,
        reason=values["reason"],
    )


def _fee_paid(acts: Acts, case: Case, values: Values) -> Done[Any]:
    book = FeeBook(acts.desk)
    register = book.register_draft if case.stage is Stage.DRAFT else book.register
    return register(case.case_id, acts.actor, fee_of(acts, values))


def _shelve(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("证照上架"), fields=(text("place", tr("存放位置")),), do_text=tr("上架")
    )


def _outside(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("外部系统已录入"),
        fields=(
            choice("system", tr("系统"), tuple((each.code, each.name) for each in systems())),
            number("number", tr("外部系统编号")),
        ),
        do_text=tr("登记"),
    )


def _copying(_case: Case, _around: Surroundings) -> AskView:
    options = tuple((each.code, each.name) for each in systems())
    return AskView(
        title=tr("抄录助手"),
        fields=(choice("system", tr("系统"), options),),
        do_text=tr("开始抄录"),
    )


def _copied(system: Any, case: Case) -> CopyView:
    known = get_system(str(system))
    return CopyView(
        title=tr("抄录到{0}", known.name),
        lines=copied(case, known),
        note=tr("每按一次复制下一项；录完后用“外部系统已录入”登记{0}。", known.number_label),
    )


def _seal(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("用印登记"),
        fields=(
            text("seal", tr("印章"), value=data("行政审批专用章")),
            text("paper", tr("文书")),
            extra("number", tr("文号"), value=case.document_number),
            number("copies", tr("份数"), value="1"),
        ),
        do_text=tr("登记用印"),
    )


def _sealed(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Seals(acts.desk).use(
        case.case_id,
        acts.actor,
        seal=values["seal"],
        paper=values["paper"],
        number=values["number"],
        copies=int(values["copies"]) if values["copies"].isdecimal() else 0,
    )


UPKEEP_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="open_linked",
        text=tr("另立新件更正（决定后）"),
        offered=lambda case, _around: case.decision is not None,
        asked=_reason(
            tr("另立新件"), tr("决定后的错误另立新件更正，两件关联；草稿在受理页。"), tr("立件")
        ),
        work=lambda acts, case, values: Corrections(acts.desk).open_linked(
            case.case_id, acts.actor, why=values["reason"]
        ),
        said=tr("已另立新件，草稿在受理页。"),
    ),
    CaseAct(
        code="register_fee",
        duty=Duty.REGISTER_FEE,
        text=tr("缴费登记"),
        offered=by_duty(Duty.REGISTER_FEE, lambda c: c.item is not None and bool(c.item.fee)),
        asked=_fee,
        work=_fee_paid,
    ),
    CaseAct(
        code="shelve",
        duty=Duty.KEEP_SHELF,
        text=tr("证照上架（待领）"),
        offered=by_duty(Duty.KEEP_SHELF, lambda case: case.stage.value == "issued"),
        asked=_shelve,
        work=lambda acts, case, values: Shelf(acts.desk).place(
            case.case_id, acts.actor, place=values["place"]
        ),
    ),
    CaseAct(
        code="use_seal",
        duty=Duty.USE_SEAL,
        text=tr("用印登记"),
        offered=by_duty(Duty.USE_SEAL),
        asked=_seal,
        work=_sealed,
    ),
    CaseAct(
        code="copy_outside",
        duty=Duty.ENTER_OUTSIDE,
        text=tr("抄录助手（逐项复制到外部系统）"),
        offered=by_duty(Duty.ENTER_OUTSIDE),
        asked=_copying,
        work=lambda _acts, _case, values: Done(values["system"]),
        copied=_copied,
    ),
    CaseAct(
        code="enter_outside",
        duty=Duty.ENTER_OUTSIDE,
        text=tr("外部系统已录入"),
        offered=by_duty(Duty.ENTER_OUTSIDE),
        asked=_outside,
        work=lambda acts, case, values: Outside(acts.desk).entered(
            case.case_id, acts.actor, system=values["system"], number=values["number"]
        ),
    ),
    CaseAct(
        code="correct",
        duty=Duty.CORRECT,
        text=tr("容错纠错（值班主任）"),
        offered=by_duty(Duty.CORRECT),
        asked=_correct,
        work=_corrected,
    ),
    CaseAct(
        code="request_void",
        duty=Duty.REQUEST_VOID,
        text=tr("申请作废（一人点）"),
        offered=by_duty(Duty.REQUEST_VOID, lambda case: not case.closing.is_frozen),
        asked=_reason(
            tr("申请作废"), tr("录入错误的，由大厅值班主任答复；期间本件不能办理。"), tr("申请")
        ),
        work=lambda acts, case, values: Corrections(acts.desk).ask_void(
            case.case_id, acts.actor, reason=values["reason"]
        ),
    ),
)
