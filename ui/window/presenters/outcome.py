"""The last step and the panel after it.

Owned by no thread. The one rule: a paper that was only saved is never called printed.
"""

from __future__ import annotations

from desk.case import Case
from desk.case_clock import owed
from desk.deadlines import promise
from desk.item import FormField
from desk.item_words import FieldKind
from desk.material import Collected, tally
from desk.names import mask_number, mask_phone
from desk.paperwork import NOTICE, RECEIPT
from desk.paperwork_custody import COLLECTED, MANDATE
from desk.paperwork_promise import COMMITMENT, TOLERANCE
from desk.ports.printer import PrintState
from desk.ports.store import PaperRow as StoredPaper
from desk.stages import Stage
from desk.station import collects_only
from ui.texts.papers import NAMES
from ui.window.presenters.applicant import certificate_name
from ui.window.presenters.days import with_weekday
from ui.window.presenters.dossier import situation_text
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.tongue import data, pair, tr
from ui.window.views.form import FieldKind as Kind
from ui.window.views.form import FieldView, FormView
from ui.window.views.shell import Tone
from ui.window.views.steps import ConfirmBody, DoneBody, PaperRow

SIGNED = "tolerance_signed"  # the tick at the last step
PAPERS = {template: pair(texts) for template, texts in NAMES.items()}
PRINT_STATES = {
    PrintState.SAVED: (tr("待打印（已保存）"), Tone.WARN),
    PrintState.SENT: (tr("已送打印机"), Tone.PRIMARY),
    PrintState.PRINTED: (tr("已打印"), Tone.OK),
    PrintState.FAILED: (tr("打印失败"), Tone.BAD),
    PrintState.UNKNOWN: (tr("是否打出不明，请看纸"), Tone.WARN),
}


def confirm_body(open_case: OpenCase, around: Surroundings, blocker: str) -> ConfirmBody:
    """Step 5; `blocker` is the sentence that says why it will be receipt alone."""
    accepts = not blocker
    case = open_case.case
    templates = _expected(case) if accepts else _received(case, around)
    return ConfirmBody(
        groups=_groups(case),
        papers=tuple(
            PaperRow(
                key=template,
                name=PAPERS[template],
                detail=tr("2 份，窗口与申请人各一"),
                state=tr("将打印"),
                tone=Tone.PRIMARY,
            )
            for template in templates
        ),
        will_happen=_will_happen(case, around, blocker),
        tone=Tone.PRIMARY if accepts else Tone.WARN,
        form=FormView(fields=_to_tick(case)),
    )


def _expected(case: Case) -> tuple[str, ...]:
    """What an acceptance will print."""
    tolerated = any(m.how is Collected.TOLERATED for m in case.materials.values())
    promised = case.dossier.promise is not None
    return (
        RECEIPT,
        NOTICE,
        *((TOLERANCE,) if tolerated else ()),
        *((COMMITMENT,) if promised else ()),
    )


def _received(case: Case, around: Surroundings) -> tuple[str, ...]:
    """What goes with a case that is not accepted yet; an agent point gives no 收件凭证."""
    if collects_only(around.station.kind, case.get_item().delegations):
        return (MANDATE, COLLECTED)
    return (RECEIPT,)


def _to_tick(case: Case) -> tuple[FieldView, ...]:
    """What is ticked at the last step: that the applicant signed the 容缺承诺书."""
    codes = owed(case)
    if not codes:
        return ()
    signed = case.dossier.tolerance.acknowledged_at
    fresh = signed is not None and all(case.materials[code].at <= signed for code in codes)
    return (
        FieldView(
            code=SIGNED,
            label=tr("容缺"),
            kind=Kind.TICK,
            value="yes" if fresh else "",
            locked=fresh,
            hint=tr("1 容缺承诺书申请人已阅签"),
        ),
    )


def done_body(open_case: OpenCase, around: Surroundings) -> DoneBody:
    """The panel after the last step."""
    case = open_case.case
    accepted = case.accepted_at is not None
    facts = [(tr("事项"), case.item.name if case.item else "")]
    if accepted and case.promised_on is not None:
        facts.append((tr("承诺办结"), tr("{0}前", with_weekday(case.promised_on))))
    if case.document_number:
        facts.append((tr("受理文号"), case.document_number))
    facts.append(
        (
            tr("同步"),
            tr("已联网，正在上报") if around.line_up else tr("已存本机，联网后自动上报"),
        )
    )
    return DoneBody(
        headline=_headline(case),
        tone=Tone.OK if accepted else Tone.WARN,
        spoken=case.spoken,
        number=case.receipt,
        facts=tuple(facts),
        papers=tuple(paper_row(paper) for paper in open_case.papers),
        tell=_tell(case),
    )


def paper_row(paper: StoredPaper) -> PaperRow:
    """A paper with what is known of its print."""
    words, tone = PRINT_STATES[PrintState(paper.state)]
    return PaperRow(
        key=paper.paper_id,
        name=PAPERS.get(paper.template, paper.template),
        detail=tr("{0} 份", paper.copies) + (f" · {paper.printer}" if paper.printer else ""),
        state=words,
        tone=tone,
    )


def _headline(case: Case) -> str:
    if case.stage is Stage.DECIDED:
        return tr("已受理并当场办结")
    if case.stage is Stage.COLLECTED_FOR:
        return tr("已代收，等大厅收件")
    return tr("已收件并受理") if case.accepted_at else tr("已收件，等待受理")


def _groups(case: Case) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    applicant, item = case.get_applicant(), case.get_item()
    counted = tally(case.materials.values())
    owed = [
        rule.name
        for rule in case.rules()
        if (found := case.materials.get(rule.code)) and found.how is Collected.TOLERATED
    ]
    missing = [rule.name for rule in case.missing_materials()]
    certificate = certificate_name(applicant.certificate_type)
    materials = [
        (
            tr("已收"),
            tr(
                "共 {0} 件：纸质 {1} 电子 {2} 容缺 {3}",
                counted.total,
                counted.paper,
                counted.electronic,
                counted.tolerated,
            ),
        ),
        (tr("容缺"), tr("、").join(owed)),
        (tr("未收"), tr("、").join(missing)),
    ]
    form = [(field.label, case.form.get(field.code, "")) for field in item.form]
    return (
        (
            tr("申请人"),
            (
                (tr("姓名"), applicant.name),
                (tr("证件"), f"{certificate} {mask_number(applicant.certificate_number)}"),
                (tr("手机"), mask_phone(applicant.phone) if applicant.phone else ""),
            ),
        ),
        (tr("事项"), ((tr("名称"), item.name), (tr("情形"), situation_text(case)))),
        (tr("材料"), tuple(row for row in materials if row[1])),
        (tr("表单"), tuple((label, _choice(case, label, value)) for label, value in form)),
    )


def _choice(case: Case, label: str, value: str) -> str:
    """A choice is stored as its code and shown as its words; numbers of people are masked."""
    for field in case.get_item().form:
        if field.label == label:
            words = {option.code: option.text for option in field.choices}
            if field.kind is FieldKind.PHONE:
                return mask_phone(value)
            if _names_a_person(field):
                return mask_number(value)
            return words.get(value, value)
    return value


def _names_a_person(field: FormField) -> bool:
    """Whether a number of a person stands there, read from a card or typed."""
    derived = field.from_applicant in {"certificate_number", "id_number"}
    return derived or any(word in field.label for word in data("身份证 证件号").split())


def _will_happen(case: Case, around: Surroundings, blocker: str) -> tuple[str, ...]:
    item = case.get_item()
    lines = []
    if not blocker:
        on = promise(item, around.today, (), around.calendar, case.answers).on
        words = tr("当场办结") if item.is_at_once else tr("承诺 {0}前办结", with_weekday(on))
        lines.append(tr("收件并受理：当场生成收件编号，{0}。", words))
    elif collects_only(around.station.kind, item.delegations):
        lines.append(tr("代收：当场生成编号，打印代收凭证。{0}", blocker))
    else:
        lines.append(tr("这次只收件，还不受理。{0}", blocker))
    if not around.line_up:
        lines.append(tr("现在离线：编号同样有效，联网后自动上报。"))
    return tuple(lines)


def _tell(case: Case) -> tuple[str, ...]:
    if case.tolerated_until is not None:
        return (tr("请提醒申请人：容缺材料 {0}前补交。", with_weekday(case.tolerated_until)),)
    if case.accepted_at is None and case.missing_materials():
        names = tr("、").join(rule.name for rule in case.missing_materials())
        return (tr("请告诉申请人还缺：{0}。", names),)
    return ()
