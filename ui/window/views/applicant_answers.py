"""What comes back from the applicant screen, as values.

Owned by no thread. The one rule: silence is an answer of its own (`Silent`) and never stands
for a level, a yes or a signature.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.handwriting import Handwriting


class Asked(StrEnum):
    """What somebody is asked for on the applicant screen."""

    CHECK = "check"
    READ = "read"
    SIGN = "sign"
    RATE = "rate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The details were looked at: right, or something is wrong."""

    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadThrough:
    """The paper was read to its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A signature: strokes, and their picture as PNG."""

    written: Handwriting
    picture: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """One of five levels, as it was pressed; `anonymous`: the name shall not go with it."""

    level: int
    anonymous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """The applicant said no: 不签了, 暂不评价."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """The seconds passed without an answer."""


Answer = Checked | ReadThrough | Signed | Rated | Declined | Silent
