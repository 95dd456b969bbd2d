"""Events of materials and signatures after collection.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.custody import Place
from desk.events.facts import Event, RecordEvent
from desk.proof import Level, PointCheck, Proof
from desk.signatures import Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationOpened(RecordEvent):
    """A material (or, with `material` "", the credit) waits for a register: 待核验."""

    material: str
    name: str
    proof: Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialVerified(RecordEvent):
    """A register answered: verified, or contradicted (then the material is defective)."""

    material: str
    proof: Proof
    level: Level | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialReviewed(Event):
    """审查: points that were checked, and what is wrong with the material, "" for nothing."""

    material: str
    points: tuple[PointCheck, ...]
    deficiency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalMoved(RecordEvent):
    """An original was left here, went out, came back, or was returned to the applicant."""

    material: str
    name: str
    to: Place
    count: int
    giver: str
    receiver: str
    paper: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureTaken(Event):
    """Somebody signed, in the way that is said."""

    signature: Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKept(RecordEvent):
    """A file of a case is kept here under its digest, until the platform has it too.

    `paper` is the print of which it is the signed copy.
    """

    digest: str
    of: str
    paper: str = ""


KINDS: Mapping[str, type[Event]] = {
    "verification_opened": VerificationOpened,
    "material_verified": MaterialVerified,
    "material_reviewed": MaterialReviewed,
    "original_moved": OriginalMoved,
    "signature_taken": SignatureTaken,
    "file_kept": FileKept,
}
