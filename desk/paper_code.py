"""What the QR code of a paper says, and whether a station really said it.

Owned by no thread; asks neither store nor line. The one rule: a code proves its own words
alone (number, kind of paper, station); whether they are those of the sheet in the hand is
for the eye, and is told so that the eye can compare.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desk.canonical import canonical
from desk.signing import SigningKey, verify

SIGN = "OWD2"
# Written before: receipts, licences, emergency slips; what each signed, by its place.
_OLDER: Mapping[str, tuple[str, ...]] = {
    "OWD1": ("r", "c", "s"),
    "OWDL1": ("r", "l", "s"),
    "OWDE1": ("e", "s"),
}
_OLDER_KIND = {"OWD1": "", "OWDL1": "licence", "OWDE1": "emergency_book"}
_KIND, _KEY, _CHECK = 4, 8, 8  # characters of base 32: 20, 40 and 40 bits


class Verdict(StrEnum):
    """What is known of a code; the value is the stored word."""

    GENUINE = "genuine"
    FORMER_KEY = "former_key"  # genuine, under a key that the station has no longer
    FORGED = "forged"  # the words are not those that were signed
    UNKNOWN_STATION = "unknown_station"
    UNKNOWN_KEY = "unknown_key"  # a station that is known, under a key that is not
    OTHER_PAPER = "other_paper"  # genuine, but of another number than the sheet bears


@dataclass(frozen=True, slots=True, kw_only=True)
class StationKey:
    """The public half of a station's key (64 hex); `former` once it has another."""

    station: str
    public: str
    name: str = ""
    former: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCode:
    """A code that was read: number, kind of paper, station, key and check as it says them.

    `kind`, `key` and `check` are short digests ("" where an older code has none); `signed`
    are the words under the signature.
    """

    number: str
    station: str
    signature: str
    signed: Mapping[str, str]
    kind: str = ""
    key: str = ""
    check: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A code and what is known of it; `name` is the station's, "" where it is unknown."""

    verdict: Verdict
    code: PaperCode
    name: str = ""

    @property
    def is_genuine(self) -> bool:
        """Whether a station that is known signed these words for this sheet."""
        return self.verdict in (Verdict.GENUINE, Verdict.FORMER_KEY)


def digest(text: str, length: int) -> str:
    """The first characters of a SHA-256 in base 32."""
    return base64.b32encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()[:length]


def kind_of(template: str) -> str:
    """The short word of a kind of paper."""
    return digest(template, _KIND)


def check_of(about: str) -> str:
    """The short check of what a paper is about (a case's id, a licence's number)."""
    return digest(about, _CHECK) if about else ""


def paper_code(
    signer: SigningKey, *, number: str, template: str, station: str, about: str = ""
) -> str:
    """The payload of a paper's QR code.

    Capitals and digits alone where the number has no others: a QR code packs these into
    5.5 bits each (ISO/IEC 18004, 7.4.4), so that its modules stay large.
    """
    words = {
        "n": number,
        "p": kind_of(template),
        "s": station,
        "k": digest(signer.public, _KEY),
        "c": check_of(about),
    }
    signature = bytes.fromhex(signer.sign(canonical(words)))
    proof = base64.b32encode(signature).decode("ascii").rstrip("=")
    return ":".join((SIGN, *words.values(), proof))


def read_code(text: str) -> PaperCode | None:
    """The code in a scan; None for a text that is no signed code of a paper."""
    mark, *words = text.strip().split(":")
    if mark == SIGN and len(words) == 6:
        number, kind, station, key, check, proof = words
        return PaperCode(
            number=number,
            station=station,
            signature=_hex(proof, base64.b32decode, 8),
            signed={"n": number, "p": kind, "s": station, "k": key, "c": check},
            kind=kind,
            key=key,
            check=check,
        )
    names = _OLDER.get(mark, ())
    if not names or len(words) != len(names) + 1:
        return None
    template = _OLDER_KIND[mark]
    return PaperCode(
        number=words[0],
        station=words[-2],
        signature=_hex(words[-1], base64.urlsafe_b64decode, 4),
        signed=dict(zip(names, words, strict=False)),
        kind=kind_of(template) if template else "",
    )


def judge(code: PaperCode, keys: Iterable[StationKey], *, number: str = "") -> Judged:
    """What is known of that code; `number` is what the sheet bears, where somebody says it."""
    known = [key for key in keys if key.station == code.station]
    if not known:
        return Judged(verdict=Verdict.UNKNOWN_STATION, code=code)
    meant = [key for key in known if not code.key or digest(key.public, _KEY) == code.key]
    name = known[0].name
    if not meant:
        return Judged(verdict=Verdict.UNKNOWN_KEY, code=code, name=name)
    message = canonical(dict(code.signed))
    made = [key for key in meant if verify(key.public, message, code.signature)]
    if not made:
        return Judged(verdict=Verdict.FORGED, code=code, name=name)
    if number and number.strip().upper() != code.number.upper():
        return Judged(verdict=Verdict.OTHER_PAPER, code=code, name=name)
    former = all(key.former for key in made)
    verdict = Verdict.FORMER_KEY if former else Verdict.GENUINE
    return Judged(verdict=verdict, code=code, name=made[0].name)


def _hex(proof: str, decode: Callable[[str], bytes], group: int) -> str:
    """A signature as hex, "" for what is none; characters stand in groups of that many."""
    try:
        return decode(proof + "=" * (-len(proof) % group)).hex()
    except (binascii.Error, ValueError):
        return ""
