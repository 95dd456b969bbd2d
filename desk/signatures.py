"""How somebody signed at the counter: on the screen, on paper, by fingerprint, by another.

Owned by no thread. The one rule: a fingerprint needs a witness with name and certificate,
signing for another needs the authority; what was read aloud was ticked by a clerk.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from desk.certificates import check_certificate
from desk.refusal import Refused


class SignatureWay(StrEnum):
    """The way of signing; the value is the stored word."""

    SCREEN = "screen"
    PAPER = "paper"
    FINGERPRINT = "fingerprint"
    FOR_ANOTHER = "for_another"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _WAYS[self]


_WAYS: Mapping[SignatureWay, str] = MappingProxyType(
    {
        SignatureWay.SCREEN: "屏签",
        SignatureWay.PAPER: "纸签",
        SignatureWay.FINGERPRINT: "捺印",
        SignatureWay.FOR_ANOTHER: "代签",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature: who, in which way, whether the declaration was read aloud (已宣读).

    `sheet` are the digests of the signed sheet as captured; `witness…` are for a
    fingerprint, `authority` names the letter where somebody signed for another. Signed on the
    applicant screen: `text` is the digest of exactly what was shown, `strokes` of the
    handwriting with its times, both kept as files; `content` says what the case said then
    (desk.declarations.content_of): a draft that says something else is signed no longer.
    """

    way: SignatureWay
    by: str
    at: datetime
    read_aloud: bool = False
    witness: str = ""
    witness_number: str = ""
    authority: str = ""
    sheet: tuple[str, ...] = ()
    text: str = ""
    strokes: str = ""
    content: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """The digests of all files that it names."""
        return tuple(each for each in (*self.sheet, self.text, self.strokes) if each)

    def check(self) -> None:
        """Refuse what the way of signing lacks.

        Raises Refused("signature.nobody"), ("signature.witness-missing"),
        ("signature.authority-missing"), ("signature.not-read-aloud"), or as
        `check_certificate` for the witness.
        """
        if not self.by.strip():
            raise Refused("signature.nobody")
        if self.way is SignatureWay.FINGERPRINT:
            if not self.witness.strip() or not self.witness_number.strip():
                raise Refused("signature.witness-missing")
            check_certificate("111", self.witness_number)
            if not self.read_aloud:
                raise Refused("signature.not-read-aloud")
        if self.way is SignatureWay.FOR_ANOTHER and not self.authority.strip():
            raise Refused("signature.authority-missing")
