"""Who applies, as the card or the keyboard gave it, and who acts for them.

Owned by no thread. The one rule: a value from a card stays as the chip gave it; `sources`
says for each field whether it was read or typed, and a typed field is never called read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from desk.certificates import CERTIFICATE_TYPES, check_certificate
from desk.names import normalise
from desk.ports.identity import CardKind, CardReading
from desk.refusal import Refused
from desk.roles import (
    ADULT,
    Agent,
    Guardian,
    IdentityMatch,
    Power,
    Recipient,
    Source,
    Status,
    Unreadable,
    age_on,
)
from desk.values import dump, load

__all__ = [
    "Agent",
    "Applicant",
    "ApplicantKind",
    "Guardian",
    "IdentityMatch",
    "Power",
    "Recipient",
    "Source",
    "Status",
    "Unreadable",
]


class ApplicantKind(StrEnum):
    """What an applicant is in law."""

    PERSON = "person"
    ENTERPRISE = "enterprise"
    SOLE_TRADER = "sole_trader"
    PUBLIC_INSTITUTION = "public_institution"
    SOCIAL_ORGANISATION = "social_organisation"
    GOVERNMENT = "government"
    UNINCORPORATED = "unincorporated"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _KIND_LABELS[self]


_KIND_LABELS = {
    ApplicantKind.PERSON: "自然人",
    ApplicantKind.ENTERPRISE: "企业",
    ApplicantKind.SOLE_TRADER: "个体工商户",
    ApplicantKind.PUBLIC_INSTITUTION: "事业单位",
    ApplicantKind.SOCIAL_ORGANISATION: "社会组织",
    ApplicantKind.GOVERNMENT: "机关",
    ApplicantKind.UNINCORPORATED: "非法人组织",
    ApplicantKind.OTHER: "其他",
}


# What a form may ask for under another name than the field it is taken from.
_DERIVED: Mapping[str, str] = {
    "credit_code": "certificate_number",
    "id_number": "certificate_number",
    "organisation_name": "name",
    "responsible_name": "name",
    "person_address": "address",
}

# The social card proves the ID number of its holder, so it counts under the ID card's code.
CARD_CERTIFICATES: Mapping[CardKind, str] = {
    CardKind.CITIZEN: "111",
    CardKind.SOCIAL_CARD: "111",
    CardKind.TALENT_CARD: "111",
    CardKind.FOREIGN_2017: "553",
    CardKind.FOREIGN_2023: "553",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """One applicant; `sex` and `nation` are codes, `name_raw` is the spelling as it came.

    `founding` marks a company that does not exist yet: its name is registered in advance
    (`reservation`), its code comes with the decision. `unreadable` says by what somebody was
    identified whose chip could not be read; `mismatch_reason` why 人证不符 was ticked.
    `photo` is the kept file of the chip's photo as the chip gave it, `portrait` of a picture
    that was taken here; neither changes who somebody is.
    """

    kind: ApplicantKind
    name: str
    certificate_type: str
    certificate_number: str
    name_raw: str = ""
    sex: str = ""
    nation: str = ""
    birth: date | None = None
    address: str = ""
    phone: str = ""
    legal_representative: str = ""
    issuer: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    long_term: bool = False
    sources: Mapping[str, Source] = field(default_factory=dict)
    agent: Agent | None = None
    identity_match: IdentityMatch | None = None
    simulated: bool = False
    founding: bool = False
    reservation: str = ""
    representative_number: str = ""
    guardian: Guardian | None = None
    recipient: Recipient | None = None
    statuses: tuple[Status, ...] = ()
    unreadable: Unreadable | None = None
    mismatch_reason: str = ""
    photo: str = ""
    portrait: str = ""

    @classmethod
    def from_card(cls, reading: CardReading, *, phone: str = "") -> Applicant:
        """The person whose card was read; every field the card gave is marked `card`."""
        name = normalise(reading.name)
        given: dict[str, Any] = {
            "name": name,
            "certificate_number": reading.number.strip().upper(),
            "sex": reading.sex,
            "nation": reading.nation,
            "birth": reading.birth,
            "address": normalise(reading.address),
            "issuer": normalise(reading.issuer),
            "valid_from": reading.valid_from,
            "valid_to": reading.valid_to,
            "long_term": reading.long_term,
        }
        sources = {key: Source.CARD for key, value in given.items() if value}
        sources["certificate_type"] = Source.CARD
        if phone:
            sources["phone"] = Source.TYPED
        return cls(
            kind=ApplicantKind.PERSON,
            certificate_type=_card_certificate(reading),
            name_raw=reading.name,
            phone=phone,
            sources=sources,
            simulated=reading.simulated,
            **given,
        )

    @property
    def credit_code(self) -> str:
        """The unified social credit code, "" for somebody who applies in person."""
        return self.certificate_number if self.certificate_type == "001" else ""

    @property
    def organisation_name(self) -> str:
        """The name of the organisation, "" for somebody who applies in person."""
        return "" if self.kind is ApplicantKind.PERSON else self.name

    @property
    def responsible_name(self) -> str:
        """The person who answers for the application: the applicant, or who represents it."""
        return self.name if self.kind is ApplicantKind.PERSON else self.legal_representative

    @property
    def id_number(self) -> str:
        """The certificate number of somebody who applies in person, otherwise ""."""
        return self.certificate_number if self.kind is ApplicantKind.PERSON else ""

    @property
    def person_address(self) -> str:
        """The home address of somebody who applies in person, otherwise ""."""
        return self.address if self.kind is ApplicantKind.PERSON else ""

    def source_of(self, name: str) -> Source | None:
        """Where a field came from, also one that is derived from another; None if unknown."""
        if name == "responsible_name" and self.kind is not ApplicantKind.PERSON:
            return self.sources.get("legal_representative")
        return self.sources.get(_DERIVED.get(name, name))

    def check(self, today: date) -> None:
        """Refuse a certificate that cannot be true or is no longer valid.

        Raises as `check_certificate`, Refused("certificate.not-for-kind"),
        ("certificate.bad-date") for a birth that contradicts the number or lies ahead,
        ("certificate.expired", expired_on) the day after its last day.
        """
        if self.founding:
            self._check_founding()
            return
        facts = check_certificate(self.certificate_type, self.certificate_number)
        self._check_kind()
        birth = facts.birth if facts else self.birth
        if birth is not None and (birth > today or (self.birth or birth) != birth):
            raise Refused("certificate.bad-date")
        if self.valid_to is not None and not self.long_term and self.valid_to < today:
            raise Refused("certificate.expired", expired_on=self.valid_to)

    @property
    def is_person(self) -> bool:
        """Whether somebody applies in person."""
        return self.kind is ApplicantKind.PERSON

    def is_minor(self, on: date) -> bool:
        """Whether somebody is under age that day, as far as the birth is known."""
        birth = self.birth or (self._said_birth() if self.is_person else None)
        return self.is_person and birth is not None and age_on(birth, on) < ADULT

    def check_roles(self, item_code: str, on: date) -> None:
        """Refuse to take in an application without the people that it needs.

        Raises Refused("applicant.guardian-missing"), ("applicant.guardian-mismatch"),
        ("agent.identity-mismatch"), ("agent.name-missing"), ("applicant.same-person"),
        ("applicant.sides-missing"), or as `check_certificate` and `Agent.check`.
        """
        if self.unreadable is not None:
            self.unreadable.check()
        if self.is_minor(on) and self.guardian is None:
            raise Refused("applicant.guardian-missing")
        if self.guardian is not None:
            check_certificate(self.guardian.certificate_type, self.guardian.certificate_number)
            self._check_other(self.guardian.certificate_number)
            if self.guardian.identity_match is IdentityMatch.MISMATCH:
                raise Refused("applicant.guardian-mismatch")
        if self.agent is not None:
            if not self.agent.name.strip():
                raise Refused("agent.name-missing")
            check_certificate(self.agent.certificate_type, self.agent.certificate_number)
            self._check_other(self.agent.certificate_number)
            if self.agent.identity_match is IdentityMatch.MISMATCH:
                raise Refused("agent.identity-mismatch")
            self.agent.check(Power.APPLY, item_code, on)

    def check_power(self, power: Power, item_code: str, on: date) -> None:
        """Refuse an act of the agent that the letter does not allow, as `Agent.check`.

        Somebody who acts in person needs no letter.
        """
        if self.agent is not None:
            self.agent.check(power, item_code, on)

    def _check_kind(self) -> None:
        """A person has a person's certificate; an organisation one of its own."""
        if self.kind in (ApplicantKind.SOLE_TRADER, ApplicantKind.OTHER):
            return
        if CERTIFICATE_TYPES[self.certificate_type].for_person is not self.is_person:
            raise Refused("certificate.not-for-kind", kind=self.kind.label)

    def _check_other(self, number: str) -> None:
        """Nobody is their own agent or guardian."""
        if number.strip().upper() == self.certificate_number.strip().upper():
            raise Refused("applicant.same-person")

    def _said_birth(self) -> date | None:
        try:
            facts = check_certificate(self.certificate_type, self.certificate_number)
        except Refused:
            return None
        return None if facts is None else facts.birth

    def _check_founding(self) -> None:
        if not self.name.strip() or not self.reservation.strip():
            raise Refused("applicant.reservation-missing")

    def as_json(self) -> dict[str, Any]:
        """The stored shape."""
        shape: dict[str, Any] = dump(self)
        return shape

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Applicant:
        """The applicant from its stored shape; ShapeError where it does not fit."""
        return load(cls, data)


def _card_certificate(reading: CardReading) -> str:
    """Residence permits differ by where the holder comes from: 83 is Taiwan."""
    if reading.kind is CardKind.RESIDENCE_HMT:
        return "830" if reading.number.startswith("83") else "810"
    return CARD_CERTIFICATES[reading.kind]
