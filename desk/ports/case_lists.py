"""Port: lists of cases that may hold a million, read by place instead of from the top.

Part of `Views`, so read in the STORE or the READ lane. The one rule: a list is asked for by
count and place; nobody reads the rows above a page to get to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desk.entry import Header

SEARCH_MOST = 1000  # so many cases are listed for words that are in more of them
SORT_MOST = 10_000  # larger lists keep the order in which their cases came


class CaseOrder(StrEnum):
    """In which order a list comes; all but the first two for at most SORT_MOST cases."""

    NEWEST = "newest"
    OLDEST = "oldest"
    DUE = "due"
    STAGE = "stage"
    ITEM = "item"
    APPLICANT = "applicant"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseQuery:
    """What a list holds: words, stages (any when empty), holder, days of receipt (ISO).

    `only` names the cases themselves (those behind a figure of a day); then words, stages
    and holder still narrow.
    """

    text: str = ""
    stages: tuple[str, ...] = ()
    holder: str = ""
    first_day: str = ""
    last_day: str = ""
    order: CaseOrder = CaseOrder.NEWEST
    only: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One row of a list: the columns of a case without the case itself."""

    case_id: str
    receipt: str
    spoken: str
    case_number: str
    mode: str
    stage: str
    item_code: str
    item_name: str
    applicant: str
    certificate: str
    business_date: str
    updated: str
    holder_kind: str
    holder_id: str
    promised_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many cases a list holds; `more` says that there are others which are not listed."""

    cases: int
    more: bool = False


class CaseLists(Protocol):
    """Reading lists of cases by place."""

    def count_cases(self, query: CaseQuery) -> Counted:
        """How long that list is.

        Raises Refused("list.too-long-to-sort") for an order that would need all of it.
        """

    def count_stages(self, query: CaseQuery) -> dict[str, int]:
        """Cases per stage in that list's holder and days; words and stages do not count."""

    def case_page(self, query: CaseQuery, first: int, size: int) -> tuple[CaseLine, ...]:
        """The rows of that list from the place `first` (0 is the top) on."""

    def case_place(self, query: CaseQuery, case_id: str) -> int | None:
        """At which place of the list that case stands, None when it is not in it."""

    def headers_of(self, business_date: str, kinds: Iterable[str]) -> tuple[Header, ...]:
        """The headers of that day's own entries of those kinds, in their order."""

    def next_with_number(self, query: CaseQuery, digits: str, after: int) -> int | None:
        """The next place, round from the end to the top, whose short number ends so."""
