"""Two values that everything about items is made of: an organ and a time limit.

Owned by no thread. The one rule: a limit is counted by desk.deadlines alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.item_words import LimitUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class Organ:
    """The implementing organ, with its unified social credit code (GB 32100)."""

    name: str
    credit_code: str
    phone: str = ""
    document_mark: str = ""  # 机关代字 of its documents
    region: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A time limit; natural days stay on a holiday unless the item says that they move."""

    value: int
    unit: LimitUnit = LimitUnit.WORKING_DAY
    moves_off_holidays: bool = False

    @property
    def text(self) -> str:
        """As printed: 5个工作日."""
        return f"{self.value}{'个' if self.unit.takes_measure_word else ''}{self.unit.label}"
