"""What an applicant confirms and signs on the applicant screen, with every number masked.

Owned by no thread. The one rule: a declaration is shown exactly as its bytes say, and what is
signed is the digest of these bytes; `content_of` says whether the case is still the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.canonical import canonical, sha256
from desk.case import Case
from desk.item import FormField
from desk.item_words import FieldKind
from desk.material import MaterialStatus
from desk.names import mask_number, mask_phone
from desk.values import dump

STATEMENT = "申请人声明：所提交的材料和填报的内容真实、有效。"

_STATES = {
    MaterialStatus.QUALIFIED: "已收",
    MaterialStatus.PENDING: "已收，待核验",
    MaterialStatus.TOLERATED: "容缺",
    MaterialStatus.PROMISED: "告知承诺",
    MaterialStatus.DEFECTIVE: "有缺陷",
    MaterialStatus.NOT_APPLICABLE: "不适用",
}
PICTURES = ("photo", "portrait")
"""What an applicant has besides, which nobody signs."""
_LONG_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])(?:\d{17}[0-9Xx]|\d{15}|[0-9A-Z]{18})(?![0-9A-Za-z])"
)
_PHONE = re.compile(r"(?<!\d)1\d{10}(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to look at: its name and what was taken down."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """Who applies for what, with which facts and materials; all numbers masked."""

    item: str
    person: tuple[Line, ...] = ()
    form: tuple[Line, ...] = ()
    materials: tuple[Line, ...] = ()
    statement: str = STATEMENT

    def data(self) -> bytes:
        """The bytes that stand for what was shown; their SHA-256 is what is signed."""
        return canonical({"declaration": 1, **dump(self)})


def declaration_of(case: Case) -> Declaration:
    """What the screen shows of that case."""
    form = () if case.item is None else case.item.form
    return Declaration(
        item="" if case.item is None else case.item.name,
        person=_person(case),
        form=tuple(
            Line(label=field.label, value=mask_text(_shown(field, value), case))
            for field in form
            if (value := case.form.get(field.code, "").strip())
        ),
        materials=tuple(
            Line(label=rule.name, value=_state(case, rule.code)) for rule in case.rules()
        ),
    )


def content_of(case: Case) -> str:
    """A digest of all that somebody applied with: person, item, situation, form, materials.

    What the program notes beside it (verification, signature, number) does not change it.
    """
    item, applicant = case.item, case.applicant
    person = {} if applicant is None else dump(applicant)
    for beside in PICTURES:
        person.pop(beside, None)
    return sha256(
        canonical(
            {
                "item": None if item is None else [item.code, dump(item.effective)],
                "answers": dict(case.answers),
                "applicant": person or None,
                "form": {code: text for code, text in case.form.items() if text},
                "materials": {
                    code: [m.how.value, m.originals, m.copies, list(m.files)]
                    for code, m in case.materials.items()
                },
            }
        )
    )


def signer_of(case: Case) -> str:
    """Who signs: the agent who came, else the applicant."""
    applicant = case.get_applicant()
    return applicant.name if applicant.agent is None else applicant.agent.name


def mask_text(text: str, case: Case) -> str:
    """That text without any whole number of a certificate or a phone."""
    for number in _numbers(case):
        text = text.replace(number, mask_number(number))
    text = _LONG_NUMBER.sub(lambda found: mask_number(found.group()), text)
    return _PHONE.sub(lambda found: mask_phone(found.group()), text)


def _numbers(case: Case) -> tuple[str, ...]:
    applicant = case.applicant
    if applicant is None:
        return ()
    agent = "" if applicant.agent is None else applicant.agent.certificate_number
    numbers = (applicant.certificate_number, applicant.representative_number, agent)
    return tuple(number for number in numbers if len(number) > 5)


def _person(case: Case) -> tuple[Line, ...]:
    applicant = case.applicant
    if applicant is None:
        return ()
    agent = applicant.agent
    pairs = (
        ("申请人", applicant.name),
        ("证件号码", mask_number(applicant.certificate_number)),
        ("手机", mask_phone(applicant.phone) if applicant.phone else ""),
        ("代办人", "" if agent is None else agent.name),
        ("代办人证件", "" if agent is None else mask_number(agent.certificate_number)),
    )
    return tuple(Line(label=label, value=value) for label, value in pairs if value)


def _shown(field: FormField, value: str) -> str:
    """A choice by its words; a phone or an identity number masked whatever its length."""
    if field.kind is FieldKind.PHONE:
        return mask_phone(value)
    if field.kind is FieldKind.ID_NUMBER:
        return mask_number(value)
    words = {option.code: option.text for option in field.choices}
    shown = words.get(value, value)
    return f"{shown} {field.unit}" if field.unit else shown


def _state(case: Case, code: str) -> str:
    found = case.materials.get(code)
    return "未收" if found is None else _STATES[found.status]
