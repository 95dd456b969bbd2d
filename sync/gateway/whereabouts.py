"""In which county something is, when only its number, its hall or its code is told.

Used by the back office and by enrolment, never by a station's own calls: those name their
county. The one rule: "unknown" is said only after every database was asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desk.refusal import Refused
from sync.gateway.office import Office
from sync.gateway.sitting import settle
from sync.gateway.store import cases, feed
from sync.gateway.store.engine import Txn

_RECEIPT = re.compile(r"SJ(\d{6})\d+")


def regions(office: Office) -> tuple[str, ...]:
    """Every county that has a hall."""
    return tuple(sorted(_asked(office, feed.regions)))


def of_number(office: Office, number: str) -> Office:
    """The office of the county of the case of that receipt, spoken or case number.

    Raises Refused: `case.unknown`, `case.number-ambiguous`.
    """
    wanted = number.strip()
    if office.store.region:
        return office
    settle(office)  # what was recorded a moment ago is found too
    if receipt := _RECEIPT.fullmatch(wanted):
        return office.at(receipt[1])
    found = _asked(office, lambda txn: cases.regions_of(txn, wanted))
    if not found:
        raise Refused("case.unknown")
    if len(found) > 1:
        raise Refused("case.number-ambiguous", count=len(found))
    return office.at(found.pop())


def of_hall(office: Office, hall: str) -> Office:
    """The office of the county of that hall; Refused("gateway.unknown-order") for none."""
    found = _asked(office, lambda txn: feed.regions_of(txn, hall))
    if len(found) != 1:
        raise Refused("gateway.unknown-order", what="hall")
    return office.at(found.pop())


def _asked(office: Office, ask: Callable[[Txn], set[str]]) -> set[str]:
    found: set[str] = set()
    for store in office.store.everywhere():
        with store.reading() as txn:
            found |= ask(txn)
    return found
