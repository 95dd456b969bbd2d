"""Credit of an applicant: what a register said, and what follows for 容缺 and 承诺.

Owned by no thread. The one rule: three values. What nobody could ask is UNKNOWN: it is
allowed, marked 待核验 and asked again when the line is back, never taken for clean.
(Rule: 鲁发〔2020〕 §23; domain design, section 2.1.)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from desk.canonical import sha256
from desk.item_rules import Exclusion

STALE_DAYS = 30  # the default of the setting credit.stale-days


class Standing(StrEnum):
    """Whether somebody stands on a list that excludes; the value is the stored word."""

    CLEAN = "clean"
    LISTED = "listed"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _STANDINGS[self]


_STANDINGS = {
    Standing.CLEAN: "未列入",
    Standing.LISTED: "已列入",
    Standing.UNKNOWN: "待核验",
}


class CreditSource(StrEnum):
    """Where a report comes from: asked just now, or the list that is kept here."""

    QUERY = "query"
    KEPT_LIST = "kept_list"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One list on which somebody stands; `repaired` is the day on which it ended."""

    code: str
    name: str = ""
    since: date | None = None
    repaired: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditReport:
    """What was said of one certificate number. `as_of` is the state of the source's data.

    `pending` is True while the register itself could not be asked (待核验): what the kept
    list says then holds for now; with `source` NONE nothing is known.
    """

    number: str
    at: datetime
    as_of: datetime
    source: CreditSource
    report_number: str = ""
    grade: str = ""
    listings: tuple[Listing, ...] = ()
    pending: bool = False

    def age_days(self, today: date) -> int:
        """How old what was said is, in days."""
        return max((today - self.as_of.date()).days, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPromise:
    """信用承诺书, signed: when, under which wording, whether it may be published."""

    at: datetime
    version: str
    publication: bool | None = None
    signed_by: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditFacts:
    """What a case knows of credit (Dossier.credit)."""

    report: CreditReport | None = None
    promise: CreditPromise | None = None
    reports: tuple[str, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """The answer: the standing, why, by which list and article, how old in days.

    `stale` warns: what is known is older than the setting allows.
    """

    standing: Standing
    reason: str = ""
    list: str = ""
    article: str = ""
    age_days: int | None = None
    stale: bool = False

    @property
    def pending(self) -> bool:
        """Whether it has to be asked again when the line is back."""
        return self.standing is Standing.UNKNOWN


class _Dossier(Protocol):
    @property
    def credit(self) -> CreditFacts: ...


class _HasDossier(Protocol):
    @property
    def dossier(self) -> _Dossier: ...


def standing(
    case: _HasDossier,
    exclusions: Iterable[Exclusion],
    *,
    today: date,
    stale_days: int = STALE_DAYS,
) -> Stood:
    """How the applicant of the case stands to those exclusions, from the last report.

    Only the lists named in `exclusions` bar anybody; another list is shown and bars nothing.
    """
    report = case.dossier.credit.report
    if report is None:
        return Stood(standing=Standing.UNKNOWN, reason="尚未查询信用")
    if report.source is CreditSource.NONE:
        return Stood(standing=Standing.UNKNOWN, reason="线路不通，待联网核验")
    age = report.age_days(today)
    stale = age > stale_days
    barred = {each.code for each in open_listings(report, today)}
    for each in exclusions:
        if each.code in barred:
            return Stood(
                standing=Standing.LISTED,
                reason=f"列入{each.name}",
                list=each.code,
                article=each.article,
                age_days=age,
                stale=stale,
            )
    if stale:
        return Stood(
            standing=Standing.UNKNOWN,
            reason=f"信用名单是 {age} 天前的，待核验",
            age_days=age,
            stale=True,
        )
    return Stood(standing=Standing.CLEAN, reason="未列入", age_days=age)


def open_listings(report: CreditReport, today: date) -> tuple[Listing, ...]:
    """The listings that have not ended by repair."""
    return tuple(each for each in report.listings if not is_repaired(each, today))


def credit_id(number: str) -> str:
    """The record id of a person's or company's credit: a digest, so that it names nobody."""
    return "credit-" + number_digest(number)


def number_digest(number: str) -> str:
    """What stands for a certificate number in the kept list."""
    return sha256(f"credit:{number.strip().upper()}".encode())[:32]


def is_repaired(listing: Listing, today: date) -> bool:
    """Whether that listing has ended by repair."""
    return listing.repaired is not None and listing.repaired <= today
