"""Events of what follows a decision, and of notices on the way there.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.closing import Manner, Notice, Reached
from desk.events.facts import Event
from desk.fees import FeeEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDelivered(Event):
    """A notice was given, or somebody tried to: how, to whom, when, with what result.

    `given_at` is when it reached them (or was tried); it may lie before the entry.
    """

    notice: Notice
    manner: Manner
    result: Reached
    given_at: datetime
    receiver: str = ""
    for_another: str = ""
    document_number: str = ""
    tracking: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeRegistered(Event):
    """缴费登记: paid elsewhere against a voucher, or waived with a reason."""

    fee: FeeEntry


KINDS: Mapping[str, type[Event]] = {
    "notice_delivered": NoticeDelivered,
    "fee_registered": FeeRegistered,
}
