"""What can be wrong with an item list, by word, and where it is.

Owned by no thread. The one rule: a fault has a sentence for people in ui/texts/catalogue.py;
a test holds the two lists against each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """One way in which an item list can be wrong."""

    ALREADY_THERE = "already-there"
    BAD_CODE = "bad-code"
    BAD_CREDIT_CODE = "bad-credit-code"
    BAD_DATE = "bad-date"
    BAD_NUMBER = "bad-number"
    BAD_SHAPE = "bad-shape"
    BAD_UNIT = "bad-unit"
    BASE_CODE_KIND = "base-code-kind"
    CITY_LICENCE = "city-licence"
    CORE_TOLERATED = "core-tolerated"
    CORE_WAIVED = "core-waived"
    CYCLE = "cycle"
    DISGUISED_APPROVAL = "disguised-approval"
    EMPTY = "empty"
    FILING_APPROVES = "filing-approves"
    FORMULA = "formula"
    INTERVAL_BACKWARDS = "interval-backwards"
    INTERVALS_OVERLAP = "intervals-overlap"
    LEAD_NOT_ONE = "lead-not-one"
    LONGER_THAN_LAW = "longer-than-law"
    LONGER_TOLERANCE = "longer-tolerance"
    MISSING = "missing"
    NOT_A_LIST = "not-a-list"
    NO_CLOCK_TO_STOP = "no-clock-to-stop"
    NOT_AFTER_EARLIER = "not-after-earlier"
    NOT_ALLOWED_THERE = "not-allowed-there"
    OTHER_ORGAN = "other-organ"
    TOO_FEW = "too-few"
    TWICE = "twice"
    UNKNOWN_COLUMN = "unknown-column"
    UNKNOWN_FIELD = "unknown-field"
    UNKNOWN_ITEM = "unknown-item"
    UNKNOWN_MATERIAL = "unknown-material"
    UNKNOWN_PART = "unknown-part"
    UNKNOWN_SITUATION = "unknown-situation"
    UNKNOWN_WORD = "unknown-word"
    UNKNOWN_ZONE = "unknown-zone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem: which item, which field, what is wrong, and where in the file it stands.

    `row` counts from 1 as a spreadsheet shows it, 0 where there is no sheet; `detail` is the
    word, code or name that the sentence shows.
    """

    item: str
    field: str
    fault: Fault
    detail: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        return f"{self.item}: {self.field}: {self.fault.value} {self.detail}".rstrip()
