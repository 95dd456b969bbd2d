"""What stands behind an electronic material: where it was asked, when, and what was said.

Owned by no thread. The one rule: PENDING is accepted as 待核验 and asked when the line is back;
CONTRADICTED makes the material defective, whoever had accepted it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """How a question to a register stands; the value is the stored word."""

    PENDING = "pending"
    VERIFIED = "verified"
    CONTRADICTED = "contradicted"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _VERDICTS[self]


_VERDICTS = {
    Verdict.PENDING: "待核验",
    Verdict.VERIFIED: "已核验",
    Verdict.CONTRADICTED: "核验不符",
}


class Level(StrEnum):
    """How far an electronic material can be trusted (证照分级 A–D)."""

    OFFICIAL = "A"  # made by an office, sealed
    WINDOW = "B"  # looked at against the original by the window
    UPLOADED = "C"  # given by the applicant, the original is still to be seen
    OWN = "D"  # the applicant's own word

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _LEVELS[self]


_LEVELS = {
    Level.OFFICIAL: "A 政务机构产生",
    Level.WINDOW: "B 窗口已核验",
    Level.UPLOADED: "C 申请人上传",
    Level.OWN: "D 自制材料",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One question to a register. `shown` is the code that the citizen showed."""

    verdict: Verdict
    licence_type: str
    shown: str = ""
    register: str = ""
    report_number: str = ""
    at: datetime | None = None
    licence_number: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointCheck:
    """One review point that somebody checked (审查要点)."""

    point: str
    by: str
    at: datetime
