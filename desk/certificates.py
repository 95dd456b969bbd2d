"""Certificates by their national codes, and whether a typed number can be true.

Owned by no thread. The one rule: a region code that was valid at the date of birth is valid
for ever, so no region list is asked here (370882 is now 370812 and still right in a 1979
number). Facts of a refusal never carry the number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from desk.check_digits import (
    CREDIT_ALPHABET,
    credit_code_check,
    mod11_2_check,
    mod11_10_check,
    mod37_36_check,
)
from desk.refusal import Refused
from desk.shipped import shipped_json

__all__ = [
    "CERTIFICATE_TYPES",
    "CertificateType",
    "IdFacts",
    "check_certificate",
    "check_credit_code",
    "check_foreign_number",
    "check_id_number",
    "check_residence_permit",
    "licence_id_matches",
    "mod11_10_check",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateType:
    """One kind of certificate: national code, name, and for whom (person or organisation)."""

    code: str
    name: str
    for_person: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class IdFacts:
    """What an 18-character number says by itself; sex is the GB/T 2261.1 code."""

    birth: date
    sex: str


# Dated data with its source; what is not among its `confirmed` codes is from general
# knowledge, to be confirmed before a province relies on it.
CERTIFICATE_TYPES: Mapping[str, CertificateType] = MappingProxyType(
    {
        row["code"]: CertificateType(**row)
        for row in shipped_json("certificates.json")["certificates"]
    }
)

_ID_FORM = re.compile(r"[0-9]{17}[0-9X]")
_FOREIGN_2017_FORM = re.compile(r"[A-Z]{3}[0-9]{12}")
_LICENCE_ID_FORM = re.compile(r"[0-9A-Z]+")


def check_id_number(text: str) -> IdFacts:
    """Birth and sex from a resident ID number of 18 characters (GB 11643).

    Raises Refused("certificate.bad-form"), ("certificate.bad-check-digit") or
    ("certificate.bad-date"), in this order.
    """
    number = text.strip().upper()
    if not _ID_FORM.fullmatch(number):
        raise Refused("certificate.bad-form", length=len(number))
    if mod11_2_check(number[:17]) != number[17]:
        raise Refused("certificate.bad-check-digit")
    birth = _birth(number[6:14])
    return IdFacts(birth=birth, sex="1" if int(number[16]) % 2 else "2")


def check_residence_permit(text: str) -> IdFacts:
    """The same for a residence permit: Hong Kong 81, Macao 82, Taiwan 83."""
    facts = check_id_number(text)
    if text.strip()[:6] not in {"810000", "820000", "830000"}:
        raise Refused("certificate.bad-form", length=18)
    return facts


def check_foreign_number(text: str) -> IdFacts | None:
    """Check the number of a foreign permanent resident's card, 2017 (15) or 2023 (18).

    The 2023 number carries birth and sex and MOD 11-2; of the 2017 number only the form and
    the date are checked, and it says no sex, so None.
    """
    number = text.strip().upper()
    if _FOREIGN_2017_FORM.fullmatch(number):
        _short_birth(number[7:13])
        return None
    if not number.startswith("9"):
        raise Refused("certificate.bad-form", length=len(number))
    return check_id_number(number)


def check_credit_code(text: str) -> str:
    """The unified social credit code in capitals (GB 32100).

    Raises Refused("certificate.bad-form") or ("certificate.bad-check-digit").
    """
    code = text.strip().upper()
    if len(code) != 18 or any(char not in CREDIT_ALPHABET for char in code):
        raise Refused("certificate.bad-form", length=len(code))
    if not code[2:8].isdigit():
        raise Refused("certificate.bad-form", length=len(code))
    if credit_code_check(code[:17]) != code[17]:
        raise Refused("certificate.bad-check-digit")
    return code


def check_certificate(certificate_type: str, number: str) -> IdFacts | None:
    """Check a number by its certificate type; types without a rule of their own pass.

    Raises Refused("certificate.unknown-type") for a code outside the list, otherwise as the
    check of that type.
    """
    if certificate_type not in CERTIFICATE_TYPES:
        raise Refused("certificate.unknown-type", type_code=certificate_type)
    if not number.strip():
        raise Refused("certificate.bad-form", length=0)
    if certificate_type in {"111", "112"}:
        return check_id_number(number)
    if certificate_type in {"810", "830"}:
        return check_residence_permit(number)
    if certificate_type == "553":
        return check_foreign_number(number)
    if certificate_type == "001":
        check_credit_code(number)
    return None


def licence_id_matches(identifier: str) -> bool:
    """Whether an e-licence id passes MOD 37,36; only ever a warning (real ones fail)."""
    compact = identifier.strip().upper().replace(".", "").replace("-", "")
    if len(compact) < 2 or not _LICENCE_ID_FORM.fullmatch(compact):
        return False
    return mod37_36_check(compact[:-1]) == compact[-1]


def _birth(digits: str) -> date:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise Refused("certificate.bad-date") from None


def _short_birth(digits: str) -> None:
    # Two-digit year: 29 February is possible when either century has it, and 2000 has.
    _birth("20" + digits)
