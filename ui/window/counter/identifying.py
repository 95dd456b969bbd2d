"""From what a clerk typed, or a card said, to an applicant.

Owned by no thread. The one rule: a value that was typed is marked typed, also when it
repeats what a card once said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desk.applicant import Applicant, ApplicantKind, IdentityMatch, Source
from desk.certificates import IdFacts, check_certificate
from desk.names import normalise
from desk.refusal import Refused

NEEDED = ("name", "certificate_number")
FOUNDING = ("name", "reservation")
TYPABLE = (*NEEDED, "certificate_type", "legal_representative", "kind")
# What belongs to an organisation beside its name and code: changing it changes nobody.
BESIDE = ("legal_representative", "representative_number", "reservation")


def typed_applicant(typed: Mapping[str, str]) -> Applicant | None:
    """The applicant that these fields make, or None while name or number are missing.

    A company that is still to be founded has the number of its reserved name instead.
    """
    founding = bool(typed.get("founding"))
    if not all(typed.get(code, "").strip() for code in (FOUNDING if founding else NEEDED)):
        return None
    kind = ApplicantKind(typed.get("kind") or ApplicantKind.PERSON.value)
    person = kind is ApplicantKind.PERSON
    certificate_type = typed.get("certificate_type") or ("111" if person else "001")
    number = "" if founding else typed["certificate_number"].strip().upper()
    known = _said_by_number(certificate_type, number) if person else None
    return Applicant(
        kind=kind,
        name=normalise(typed["name"]),
        name_raw=typed["name"],
        certificate_type=certificate_type,
        certificate_number=number,
        phone=typed.get("phone", ""),
        legal_representative=normalise(typed.get("legal_representative", "")),
        representative_number=typed.get("representative_number", "").strip().upper(),
        founding=founding,
        reservation=typed.get("reservation", "").strip(),
        birth=known.birth if known else None,
        sex=known.sex if known else "",
        sources={
            code: Source.TYPED
            for code in (*typed, "certificate_type")
            if code not in ("kind", "founding")
        },
    )


def with_field(applicant: Applicant, code: str, value: str) -> Applicant:
    """The applicant with what was typed or ticked; another name is another person."""
    if code == "identity_match":
        return replace(applicant, identity_match=IdentityMatch(value) if value else None)
    if code == "phone":
        sources = {**applicant.sources, "phone": Source.TYPED}
        return replace(applicant, phone=value, sources=sources)
    if code in BESIDE:
        return _beside(applicant, code, value)
    if applicant.sources.get(code) is Source.CARD or code not in TYPABLE:
        return applicant
    typed = {each: getattr(applicant, each) for each in TYPABLE if getattr(applicant, each)}
    typed |= {"kind": applicant.kind.value, "phone": applicant.phone, code: value}
    if code == "kind":
        typed.pop("certificate_type", None)  # the other kind's certificate is another one
    return typed_applicant(typed) or applicant


def _beside(applicant: Applicant, code: str, value: str) -> Applicant:
    sources = {**applicant.sources, code: Source.TYPED}
    if code == "legal_representative":
        return replace(applicant, legal_representative=normalise(value), sources=sources)
    text = value.strip().upper()
    if code == "representative_number":
        return replace(applicant, representative_number=text, sources=sources)
    return replace(applicant, reservation=text, sources=sources)


def keep_typed(fresh: Applicant, before: Applicant | None) -> Applicant:
    """A card read again keeps the phone and the portrait that the same person has here."""
    if before is None or before.certificate_number != fresh.certificate_number:
        return fresh
    pictured = replace(fresh, portrait=before.portrait) if before.portrait else fresh
    return with_field(pictured, "phone", before.phone) if before.phone else pictured


def _said_by_number(certificate_type: str, number: str) -> IdFacts | None:
    try:
        return check_certificate(certificate_type, number)
    except Refused:
        return None  # the act refuses it with its own sentence
