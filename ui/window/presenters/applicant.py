"""From an applicant to the panel and to the identity step.

Owned by no thread. The one rule: numbers are masked here, before they reach a widget; only
what the clerk types, and the held reveal, show them whole.
"""

from __future__ import annotations

from datetime import date

from desk.applicant import Applicant, ApplicantKind, IdentityMatch, Source
from desk.certificates import CERTIFICATE_TYPES
from desk.names import mask_number, mask_phone
from desk.nations import nation_name, sex_name
from ui.texts.window import READERS
from ui.window.presenters.days import clock_time
from ui.window.presenters.open_case import CardNote, OpenCase, Surroundings
from ui.window.presenters.roles import role_badges
from ui.window.views.acceptance import ApplicantView, SecretRow
from ui.window.views.form import FieldKind, FieldView, FormView, Option
from ui.window.views.shell import Badge, Tone
from ui.window.views.steps import IdentityBody

MATCH = (
    Option(code=IdentityMatch.MATCH.value, text="人证一致"),
    Option(code=IdentityMatch.MISMATCH.value, text="人证不符"),
)
KINDS = tuple(Option(code=kind.value, text=kind.label) for kind in ApplicantKind)
FOUNDING = "founding"
CERTIFICATES = tuple(
    Option(code=found.code, text=found.name) for found in CERTIFICATE_TYPES.values()
)

SIMULATED = Badge(text="模拟卡", tone=Tone.WARN)
MISMATCH_DETAIL = "不能继续受理。请本人持证再来，或按 F4 挂起；核对有误按 1 改为人证一致。"


def applicant_view(open_case: OpenCase, around: Surroundings) -> ApplicantView | None:
    """The panel, or nothing while nobody is known."""
    applicant = open_case.case.applicant
    if applicant is None:
        return None
    address = applicant.address
    rows = [
        SecretRow(
            label="证号",
            masked=mask_number(applicant.certificate_number),
            whole=applicant.certificate_number,
        )
    ]
    if applicant.phone:
        rows.append(
            SecretRow(label="手机", masked=mask_phone(applicant.phone), whole=applicant.phone)
        )
    if address:
        rows.append(SecretRow(label="住址", masked=masked_address(address), whole=address))
    return ApplicantView(
        name=applicant.name,
        badge=_badge(applicant),
        facts=_facts(applicant, open_case, around.today),
        rows=tuple(rows),
        roles=_roles(open_case, around.today),
        brief="  ".join((rows[0].masked, _person(applicant, around.today))),
        photo=open_case.card.photo if open_case.card else b"",
    )


def masked_address(address: str) -> str:
    """The place without house and door."""
    for end in ("街道", "镇", "乡", "区", "县", "市"):
        place = address.find(end)
        if 0 < place < len(address) - 1:
            return address[: place + len(end)] + " ******"
    return address[:4] + " ******"


def identity_body(open_case: OpenCase, around: Surroundings) -> IdentityBody:
    """Step 1."""
    applicant = open_case.case.applicant
    if applicant is None:
        return IdentityBody(
            title="身份",
            prompt="请把身份证或社保卡放到读卡器上",
            detail=_readers(around),
            tone=Tone.PRIMARY,
            form=FormView(fields=_typed_fields(open_case)),
            tray=around.tray,
        )
    read = Source.CARD in applicant.sources.values()
    said = "已读" if read else "已录入"
    name = certificate_name(applicant.certificate_type)
    mismatch = applicant.identity_match is IdentityMatch.MISMATCH
    return IdentityBody(
        title="身份",
        prompt=f"{said}{name}，{_match_words(applicant)}",
        detail=MISMATCH_DETAIL if mismatch else _card_detail(open_case, applicant),
        tone=Tone.BAD if mismatch else Tone.WARN if applicant.simulated else Tone.OK,
        tray=around.tray and applicant.simulated,
        form=FormView(fields=_known_fields(applicant, open_case)),
    )


def certificate_name(code: str) -> str:
    """The name of a certificate type."""
    found = CERTIFICATE_TYPES.get(code)
    return found.name if found else "证件"


def _badge(applicant: Applicant) -> Badge:
    if applicant.identity_match is IdentityMatch.MATCH:
        if applicant.simulated:
            return SIMULATED
        return Badge(text="已核验", tone=Tone.OK)
    if applicant.kind is not ApplicantKind.PERSON:
        return Badge(text="已录入", tone=Tone.QUIET)
    if applicant.identity_match is IdentityMatch.MISMATCH:
        return Badge(text="人证不符", tone=Tone.BAD)
    return Badge(text="待核对", tone=Tone.WARN)


def _facts(applicant: Applicant, open_case: OpenCase, today: date) -> tuple[str, ...]:
    facts = [_person(applicant, today)]
    if applicant.long_term:
        facts.append("证件长期有效")
    elif applicant.valid_to is not None:
        facts.append(f"证件有效期至 {applicant.valid_to:%Y-%m}")
    if open_case.card is not None:
        card = open_case.card
        facts.append(f"读卡 {clock_time(card.at)}{_took(card)}")
    elif Source.CARD not in applicant.sources.values():
        facts.append("手工录入")
    return tuple(fact for fact in facts if fact)


def _person(applicant: Applicant, today: date) -> str:
    if applicant.kind is not ApplicantKind.PERSON:
        return applicant.kind.label
    parts = [sex_name(applicant.sex) if applicant.sex else ""]
    if applicant.nation:
        nation = nation_name(applicant.nation)
        parts.append(nation if nation.endswith("族") else f"{nation}族")
    if applicant.birth is not None:
        had = (today.month, today.day) >= (applicant.birth.month, applicant.birth.day)
        parts.append(f"{today.year - applicant.birth.year - (not had)} 岁")
    return "  ".join(part for part in parts if part)


def _roles(open_case: OpenCase, today: date) -> tuple[Badge, ...]:
    applicant = open_case.case.get_applicant()
    roles = role_badges(open_case.case, today)
    shown = applicant.simulated and _badge(applicant) != SIMULATED
    return (*roles, SIMULATED) if shown else roles


def reader_name(name: str) -> str:
    """A reader in words; one that the program does not ship keeps its own name."""
    return READERS.get(name, name)


def _readers(around: Surroundings) -> str:
    if not around.readers:
        return "本机没有接读卡器，请在下面填写；证件号码会当场校验。"
    names = "、".join(reader_name(name) for name in around.readers)
    return f"读卡器：{names}。放卡即自动读；没有证件可在下面填写。"


def _card_detail(open_case: OpenCase, applicant: Applicant) -> str:
    card = open_case.card
    if card is None:
        return "证件号码已校验。换证件请放卡，或按 F3 读卡。"
    simulated = "（模拟设备，不具效力）" if applicant.simulated else ""
    return f"{reader_name(card.device)}{simulated}{_took(card)}。换证件请放卡，重读按 F3。"


def _took(card: CardNote) -> str:
    """How long the reading took, where it was measured (F3)."""
    return f" · {card.tenths / 10:.1f} 秒" if card.tenths else ""


def _match_words(applicant: Applicant) -> str:
    if applicant.kind is not ApplicantKind.PERSON:
        return "号码已校验"
    if applicant.identity_match is None:
        return "请核对人证"
    return "人证一致" if applicant.identity_match is IdentityMatch.MATCH else "人证不符"


def _typed_fields(open_case: OpenCase) -> tuple[FieldView, ...]:
    typed, errors = open_case.typed, open_case.errors
    person = typed.get("kind", ApplicantKind.PERSON.value) == ApplicantKind.PERSON.value
    fields = [
        FieldView(
            code="kind",
            label="申请人类型",
            kind=FieldKind.CHOICE,
            options=KINDS,
            value=typed.get("kind", ApplicantKind.PERSON.value),
            wide=True,
        ),
        _field(open_case, "name", "姓名" if person else "名称", required=True),
        FieldView(
            code="certificate_type",
            label="证件类型",
            kind=FieldKind.CHOICE,
            options=CERTIFICATES,
            value=typed.get("certificate_type", "111" if person else "001"),
        ),
        FieldView(
            code="certificate_number",
            label="证件号码",
            kind=FieldKind.CODE,
            value=typed.get("certificate_number", ""),
            required=True,
            error=errors.get("certificate_number", ""),
            hint="18 位，末位可为 X",
        ),
        _phone(typed.get("phone", ""), errors.get("phone", "")),
    ]
    if not person:
        fields.append(_field(open_case, "legal_representative", "法定代表人（负责人）"))
    return tuple(fields)


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
        label="手机",
        kind=FieldKind.PHONE,
        value=value,
        error=error,
        hint="办结时通知用",
    )


def _known_fields(applicant: Applicant, open_case: OpenCase) -> tuple[FieldView, ...]:
    match = FieldView(
        code="identity_match",
        label="人证核对",
        kind=FieldKind.CHOICE,
        required=True,
        options=MATCH,
        value="" if applicant.identity_match is None else applicant.identity_match.value,
        error=open_case.errors.get("identity_match", ""),
        wide=True,
    )
    person = applicant.kind is ApplicantKind.PERSON
    shown = [
        ("name", "姓名" if person else "名称", applicant.name),
        ("certificate_type", "证件类型", certificate_name(applicant.certificate_type)),
        ("certificate_number", "证件号码", mask_number(applicant.certificate_number)),
        ("valid_to", "有效期至", _valid_to(applicant)),
        ("address", "住址", applicant.address),
        ("legal_representative", "法定代表人（负责人）", applicant.legal_representative),
    ]
    facts = [
        FieldView(
            code=code,
            label=label,
            value=value,
            locked=True,
            source="读卡" if applicant.sources.get(code) is Source.CARD else "手工",
            wide=code == "address",
        )
        for code, label, value in shown
        if value
    ]
    phone = _phone(applicant.phone, open_case.errors.get("phone", ""))
    return (*((match,) if person else ()), phone, *facts)


def _valid_to(applicant: Applicant) -> str:
    if applicant.long_term:
        return "长期"
    return applicant.valid_to.isoformat() if applicant.valid_to else ""
