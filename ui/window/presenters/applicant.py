"""From an applicant to the panel.

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
from ui.window.tongue import data, tr, word
from ui.window.views.acceptance import ApplicantView, SecretRow
from ui.window.views.shell import Badge, Tone

SIMULATED = Badge(text=tr("模拟卡"), tone=Tone.WARN)


def applicant_view(open_case: OpenCase, around: Surroundings) -> ApplicantView | None:
    """The panel, or nothing while nobody is known."""
    applicant = open_case.case.applicant
    if applicant is None:
        return None
    address = applicant.address
    rows = [
        SecretRow(
            label=tr("证号"),
            masked=mask_number(applicant.certificate_number) or tr("随设立决定取得"),
            whole=applicant.certificate_number,
        )
    ]
    if applicant.phone:
        rows.append(
            SecretRow(
                label=tr("手机"), masked=mask_phone(applicant.phone), whole=applicant.phone
            )
        )
    if address:
        rows.append(SecretRow(label=tr("住址"), masked=masked_address(address), whole=address))
    return ApplicantView(
        name=applicant.name,
        badge=_badge(applicant),
        facts=_facts(applicant, open_case, around.today),
        rows=tuple(rows),
        roles=_roles(open_case, around.today),
        brief="  ".join((rows[0].masked, _person(applicant, around.today))),
        photo=open_case.face or (open_case.card.photo if open_case.card else b""),
    )


def masked_address(address: str) -> str:
    """The place without house and door."""
    for end in data("街道 镇 乡 区 县 市").split():
        place = address.find(end)
        if 0 < place < len(address) - 1:
            return address[: place + len(end)] + " ******"
    return address[:4] + " ******"


def certificate_name(code: str) -> str:
    """The name of a certificate type."""
    found = CERTIFICATE_TYPES.get(code)
    return found.name if found else tr("证件")


def _badge(applicant: Applicant) -> Badge:
    if applicant.identity_match is IdentityMatch.MATCH:
        if applicant.simulated:
            return SIMULATED
        return Badge(text=tr("已核验"), tone=Tone.OK)
    if applicant.kind is not ApplicantKind.PERSON:
        return Badge(text=tr("已录入"), tone=Tone.QUIET)
    if applicant.identity_match is IdentityMatch.MISMATCH:
        return Badge(text=tr("人证不符"), tone=Tone.BAD)
    return Badge(text=tr("待核对"), tone=Tone.WARN)


def _facts(applicant: Applicant, open_case: OpenCase, today: date) -> tuple[str, ...]:
    facts = [_person(applicant, today)]
    if applicant.long_term:
        facts.append(tr("证件长期有效"))
    elif applicant.valid_to is not None:
        facts.append(tr("证件有效期至 {0:%Y-%m}", applicant.valid_to))
    if open_case.card is not None:
        card = open_case.card
        facts.append(tr("读卡 {0}{1}", clock_time(card.at), took(card)))
    elif Source.CARD not in applicant.sources.values():
        facts.append(tr("手工录入"))
    if applicant.portrait:
        facts.append(tr("已拍人像，随件保存"))
    elif open_case.card is not None and open_case.card.undecoded:
        facts.append(tr("照片未解码 · Shift+F7"))
    return tuple(fact for fact in facts if fact)


def _person(applicant: Applicant, today: date) -> str:
    if applicant.kind is not ApplicantKind.PERSON:
        return word(applicant.kind.label)
    parts = [sex_name(applicant.sex) if applicant.sex else ""]
    if applicant.nation:
        nation = nation_name(applicant.nation)
        parts.append(nation if nation.endswith(data("族")) else tr("{0}族", nation))
    if applicant.birth is not None:
        had = (today.month, today.day) >= (applicant.birth.month, applicant.birth.day)
        parts.append(tr("{0} 岁", today.year - applicant.birth.year - (not had)))
    return "  ".join(part for part in parts if part)


def _roles(open_case: OpenCase, today: date) -> tuple[Badge, ...]:
    applicant = open_case.case.get_applicant()
    roles = role_badges(open_case.case, today)
    shown = applicant.simulated and _badge(applicant) != SIMULATED
    return (*roles, SIMULATED) if shown else roles


def reader_name(name: str) -> str:
    """A reader in words; one that the program does not ship keeps its own name."""
    return READERS.get(name, name)


def took(card: CardNote) -> str:
    """How long the reading took, where it was measured (F3)."""
    return tr(" · {0:.1f} 秒", card.tenths / 10) if card.tenths else ""
