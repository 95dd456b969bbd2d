"""When a notice reached the applicant: what clocks that wait for a delivery ask.

Owned by no thread. The one rule: a supplement counts as given only when it was delivered; an
attempt that failed or still waits is none. (Rule: domain design, sections 3.1 and 7.)
"""

from __future__ import annotations

from datetime import date

from desk.case import Case
from desk.closing import Delivery, Notice, Reached


def delivered_on(case: Case, notice: Notice, document_number: str = "") -> date | None:
    """The day on which that notice first reached somebody; None while it did not.

    With `document_number` only deliveries of that paper count.
    """
    return min((d.at.date() for d in _given(case, notice, document_number)), default=None)


def last_attempt(case: Case, notice: Notice) -> Delivery | None:
    """The last attempt to give that notice, whatever came of it."""
    tried = [d for d in case.closing.deliveries if d.notice is notice]
    return tried[-1] if tried else None


def _given(case: Case, notice: Notice, document_number: str) -> list[Delivery]:
    return [
        d
        for d in case.closing.deliveries
        if d.notice is notice
        and d.result is Reached.DELIVERED
        and document_number in ("", d.document_number)
    ]
