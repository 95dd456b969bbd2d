"""What the calls of a case are made of: names, places, moments, who it is.

Owned by no thread. The one rule: a moment is told in the business zone, to the second.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from desk.case import Case
from sync.provincial.regions import regions

ZONE = ZoneInfo("Asia/Shanghai")
BASIC, PROC, SPECIAL, FILE, DONE = (
    "receiveBasicInfo",
    "receiveProc",
    "receiveSpecialnode",
    "receiveApplyFile",
    "receiveDone",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a case was taken in: its 6-digit region, the window's name, when it was closed.

    `ended` is the moment of the entry that closed a case without a decision; `station` the
    code of the window, which stands for who acted.
    """

    region: str
    hall: str
    ended: datetime | None = None
    station: str = ""

    @property
    def regionid(self) -> str:
        """Twelve digits of today's county; "" for a code that nobody knows."""
        return regions().twelve(self.region)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call: `key` is unique in its case and stays; `at` orders what happens."""

    key: str
    name: str
    at: datetime
    fields: Mapping[str, str]
    missing: tuple[str, ...] = ()


def who(case: Case) -> dict[str, str]:
    """Our own key of a case, and the number that is printed."""
    return {"orgbusno": case.case_id, "projid": case.case_number or case.receipt}


def moment(at: datetime | None) -> str:
    """A moment as the interface writes it; "" for none."""
    return "" if at is None else at.astimezone(ZONE).strftime("%Y-%m-%d %H:%M:%S")


def yuan(cents: int) -> str:
    """An amount with two decimals; "" for none."""
    return f"{cents // 100}.{cents % 100:02d}" if cents else ""
