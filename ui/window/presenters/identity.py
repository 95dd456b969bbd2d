"""Step 1: who is at the window, from a card or typed, and what kind of applicant.

Owned by no thread. The one rule: what a card said is locked and marked 读卡; typed ones stay
手工, and an organisation is asked for who represents it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desk.applicant import Applicant, ApplicantKind, IdentityMatch, Source
from desk.certificates import CERTIFICATE_TYPES
from desk.names import mask_number
from ui.window.presenters.applicant import certificate_name, reader_name, took
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.tongue import tr, word
from ui.window.views.form import FieldKind, FieldView, FormView, Option
from ui.window.views.shell import Tone
from ui.window.views.steps import IdentityBody

MATCH = (
    Option(code=IdentityMatch.MATCH.value, text=tr("人证一致")),
    Option(code=IdentityMatch.MISMATCH.value, text=tr("人证不符")),
)
KINDS = tuple(Option(code=kind.value, text=word(kind.label)) for kind in ApplicantKind)
FOUNDABLE = frozenset({ApplicantKind.ENTERPRISE, ApplicantKind.SOLE_TRADER})
CERTIFICATES = tuple(
    Option(code=found.code, text=found.name) for found in CERTIFICATE_TYPES.values()
)
MISMATCH_DETAIL = tr(
    "不能继续受理。请本人持证再来，或按 F4 挂起；按 Ctrl+M 记原因；核对有误按 1 改为人证一致。"
)


def identity_body(open_case: OpenCase, around: Surroundings) -> IdentityBody:
    """Step 1."""
    applicant = open_case.case.applicant
    if applicant is None:
        return IdentityBody(
            title=tr("身份"),
            prompt=tr("请把身份证或社保卡放到读卡器上"),
            detail=_readers(around),
            tone=Tone.PRIMARY,
            form=FormView(fields=_typed_fields(open_case)),
            tray=around.tray,
        )
    read = Source.CARD in applicant.sources.values()
    said = tr("已读") if read else tr("已录入")
    name = certificate_name(applicant.certificate_type)
    mismatch = applicant.identity_match is IdentityMatch.MISMATCH
    return IdentityBody(
        title=tr("身份"),
        prompt=tr("{0}{1}，{2}", said, name, _match_words(applicant)),
        detail=MISMATCH_DETAIL if mismatch else _card_detail(open_case, applicant),
        tone=Tone.BAD if mismatch else Tone.WARN if applicant.simulated else Tone.OK,
        tray=around.tray and applicant.simulated,
        form=FormView(fields=_known_fields(applicant, open_case.errors)),
    )


def awaited_form() -> FormView:
    """The form to which an identity card leads, with nobody in it."""
    nobody = Applicant(
        kind=ApplicantKind.PERSON,
        name="?",
        certificate_type="111",
        certificate_number="?",
        address="?",
        long_term=True,
    )
    return FormView(fields=tuple(replace(each, value="") for each in _known_fields(nobody, {})))


def _readers(around: Surroundings) -> str:
    if not around.readers:
        return tr("本机没有接读卡器，请在下面填写；证件号码会当场校验。")
    names = tr("、").join(reader_name(name) for name in around.readers)
    return tr("读卡器：{0}。放卡即自动读；没有证件可在下面填写。", names)


def _card_detail(open_case: OpenCase, applicant: Applicant) -> str:
    card = open_case.card
    if card is None:
        return tr("证件号码已校验。换证件请放卡，或按 F3 读卡。")
    simulated = tr("（模拟设备，不具效力）") if applicant.simulated else ""
    return tr(
        "{0}{1}{2}。换证件请放卡，重读按 F3。", reader_name(card.device), simulated, took(card)
    )


def _match_words(applicant: Applicant) -> str:
    if applicant.founding:
        return tr("代码随设立决定取得")
    if not applicant.is_person:
        return tr("号码已校验")
    if applicant.identity_match is None:
        return tr("请核对人证")
    return tr("人证一致") if applicant.identity_match is IdentityMatch.MATCH else tr("人证不符")


def _typed_fields(open_case: OpenCase) -> tuple[FieldView, ...]:
    typed = open_case.typed
    kind = ApplicantKind(typed.get("kind") or ApplicantKind.PERSON.value)
    founding = bool(typed.get("founding")) and kind in FOUNDABLE
    fields = [
        FieldView(
            code="kind",
            label=tr("申请人类型"),
            kind=FieldKind.CHOICE,
            options=KINDS,
            value=kind.value,
            wide=True,
        ),
    ]
    if kind in FOUNDABLE:
        fields.append(_tick("founding", tr("尚未设立（名称已预先登记，还没有代码）"), founding))
    person = kind is ApplicantKind.PERSON
    fields.append(
        _field(open_case, "name", tr("姓名") if person else tr("名称"), required=True)
    )
    if founding:
        fields.append(_field(open_case, "reservation", tr("名称预先登记号"), required=True))
    else:
        fields.extend(_number(open_case, person=person))
    fields.append(_phone(typed.get("phone", ""), open_case.errors.get("phone", "")))
    return tuple(fields)


def _number(open_case: OpenCase, *, person: bool) -> tuple[FieldView, FieldView]:
    typed, errors = open_case.typed, open_case.errors
    return (
        FieldView(
            code="certificate_type",
            label=tr("证件类型"),
            kind=FieldKind.CHOICE,
            options=CERTIFICATES,
            value=typed.get("certificate_type", "111" if person else "001"),
        ),
        FieldView(
            code="certificate_number",
            label=tr("证件号码"),
            kind=FieldKind.CODE,
            value=typed.get("certificate_number", ""),
            required=True,
            error=errors.get("certificate_number", ""),
            hint=tr("18 位，末位可为 X"),
        ),
    )


def _tick(code: str, label: str, value: bool) -> FieldView:
    return FieldView(
        code=code,
        label=tr("设立"),
        hint=label,
        kind=FieldKind.TICK,
        value="yes" if value else "",
        wide=True,
    )


def _field(open_case: OpenCase, code: str, label: str, *, required: bool = False) -> FieldView:
    return FieldView(
        code=code,
        label=label,
        value=open_case.typed.get(code, ""),
        required=required,
        error=open_case.errors.get(code, ""),
    )


def _phone(value: str, error: str) -> FieldView:
    return FieldView(
        code="phone",
        label=tr("手机"),
        kind=FieldKind.PHONE,
        value=value,
        error=error,
        hint=tr("办结时通知用"),
    )


def _known_fields(applicant: Applicant, errors: Mapping[str, str]) -> tuple[FieldView, ...]:
    match = FieldView(
        code="identity_match",
        label=tr("人证核对"),
        kind=FieldKind.CHOICE,
        required=True,
        options=MATCH,
        value="" if applicant.identity_match is None else applicant.identity_match.value,
        error=errors.get("identity_match", ""),
        wide=True,
    )
    person = applicant.is_person
    phone = _phone(applicant.phone, errors.get("phone", ""))
    first = (match,) if person else _represented(applicant)
    return (*first, phone, *_facts(applicant))


def _represented(applicant: Applicant) -> tuple[FieldView, ...]:
    """Who represents an organisation: always open to be typed."""
    return (
        FieldView(
            code="legal_representative",
            label=tr("法定代表人（负责人）"),
            value=applicant.legal_representative,
        ),
        FieldView(
            code="representative_number",
            label=tr("法定代表人证件号码"),
            kind=FieldKind.CODE,
            value=applicant.representative_number,
        ),
    )


def _facts(applicant: Applicant) -> list[FieldView]:
    shown = [
        ("name", tr("姓名") if applicant.is_person else tr("名称"), applicant.name),
        ("certificate_type", tr("证件类型"), certificate_name(applicant.certificate_type)),
        ("certificate_number", tr("证件号码"), mask_number(applicant.certificate_number)),
        ("reservation", tr("名称预先登记号"), applicant.reservation),
        ("valid_to", tr("有效期至"), _valid_to(applicant)),
        ("address", tr("住址"), applicant.address),
        ("mismatch_reason", tr("人证不符原因"), applicant.mismatch_reason),
    ]
    return [
        FieldView(
            code=code,
            label=label,
            value=value,
            locked=True,
            source=tr("读卡") if applicant.sources.get(code) is Source.CARD else tr("手工"),
            wide=code in ("address", "mismatch_reason"),
        )
        for code, label, value in shown
        if value
    ]


def _valid_to(applicant: Applicant) -> str:
    if applicant.long_term:
        return tr("长期")
    return applicant.valid_to.isoformat() if applicant.valid_to else ""
