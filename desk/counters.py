"""The counters of the day, from the journal's entries and from nowhere else.

Owned by no thread. The one rule: an entry counts on the business date on which it was done,
never on the day it arrived. (Rule: domain design, section 5.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from desk.case import Case
from desk.entry import Header
from desk.events.facts import Event, Mode, Origin, Result
from desk.events.intake import CaseAccepted, CaseReceived, SupplementAsked
from desk.events.kinds import word
from desk.events.outcome import CaseDecided, CaseHandedOver
from desk.material import Collected
from desk.ports.store import Count
from desk.stages import Stage
from desk.tallies import (
    bundle,
    catalogue,
    clocks,
    closing,
    commitment,
    conversion,
    credit,
    evidence,
    joint,
    papers,
    people,
    seals,
    service,
)

# Counted by their own word: one of them is one act.
_PLAIN = frozenset(
    {
        "supplement_completed",
        "returned",
        "withdrawn",
        "terminated",
        "suspended",
        "issued",
        "delivered",
        "archived",
        "voided",
        "draft_abandoned",
        "form_corrected",
    }
)


def counts_of(header: Header, event: Event, before: Case, after: Case) -> tuple[Count, ...]:
    """The counter cells that this entry moves; `before` and `after` are the case around it."""
    names = _names(event, before, after)
    if after.mode is Mode.SIMULATED:
        names = conversion.apart(names)
    return tuple(
        Count(
            business_date=header.business_date,
            hall=header.hall,
            window=header.window,
            actor=header.actor,
            item_code=header.item_code,
            name=name,
            n=n,
        )
        for name, n in names.items()
    )


def _names(event: Event, before: Case, after: Case) -> dict[str, int]:
    kind = word(event)
    special = _SPECIAL.get(type(event))
    if special is not None:
        return special(event, before, after)
    return {kind: 1} if kind in _PLAIN else {}


def _received(event: CaseReceived, _before: Case, after: Case) -> dict[str, int]:
    """Received (or collected for), by hour of the day, with the seconds the service took.

    What was done on the draft has no entry of its own (信用承诺书, fees, the signature): it
    counts here.
    """
    name = "collected_for" if event.collected_for else "received"
    names = {name: 1, f"{name}@{event.at.hour:02d}": 1, "numbers_minted": 1}
    if event.draft_opened is not None:
        seconds = int((event.at - event.draft_opened).total_seconds())
        names |= {"service_seconds": max(seconds, 0), "service_timed": 1}
    if after.dossier.credit.promise is not None:
        names["credit_promised"] = 1
    return names | _from_draft(after)


def _from_draft(after: Case) -> dict[str, int]:
    """What was entered on the draft and has no entry of its own: fees, the signature."""
    found: Counter[str] = Counter()
    for fee in after.dossier.fees.entries:
        found.update(closing.fee_counts(fee))
    if after.dossier.signature is not None:
        found[f"signatures_{after.dossier.signature.way.value}"] += 1
    return dict(found)


def _accepted(event: CaseAccepted, before: Case, _after: Case) -> dict[str, int]:
    """Accepted, and which kind of acceptance it was; the kinds add up to the whole."""
    hows = {m.how for m in before.materials.values()}
    if before.item is not None and before.item.is_at_once:
        kind = "at_once"
    elif Collected.TOLERATED in hows:
        kind = "tolerated"
    elif Collected.PROMISE in hows:
        kind = "promised"
    else:
        kind = "ordinary"
    return {"accepted": 1, f"accepted_{kind}": 1, f"accepted_{kind}@{event.at.hour:02d}": 1}


def _supplement(_event: SupplementAsked, _before: Case, _after: Case) -> dict[str, int]:
    return {"supplement_asked": 1}


def _decided(event: CaseDecided, before: Case, after: Case) -> dict[str, int]:
    """Decided, by result, and against the promised day where there was one.

    The platform's word on a recorded result is no second decision.
    """
    if before.decision is not None and before.decision.origin is Origin.RECORDED:
        return {f"results_{_compared(after)}": 1}
    granted = event.result is not Result.NOT_GRANTED
    names = {"decided": 1, "decided_granted" if granted else "decided_not_granted": 1}
    if event.origin is Origin.AT_ONCE:
        names["decided_at_once"] = 1
    elif before.promised_on is not None:
        names[_timeliness(event, before)] = 1
    if event.origin is Origin.RECORDED:
        names["results_recorded"] = 1
    return names


def _compared(after: Case) -> str:
    known = after.closing.recorded
    return "contradicted" if known is None else known.platform or "contradicted"


def _timeliness(event: CaseDecided, before: Case) -> str:
    day = event.decided_on or event.at.date()
    if before.promised_on is None or day < before.promised_on:
        return "decided_early"
    return "decided_on_time" if day == before.promised_on else "decided_overdue"


def _handed_over(event: CaseHandedOver, _before: Case, _after: Case) -> dict[str, int]:
    return {"handed_over": 1, f"handed_over_{event.manner}": 1}


_SPECIAL: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = MappingProxyType(
    {
        CaseReceived: _received,
        CaseAccepted: _accepted,
        SupplementAsked: _supplement,
        CaseDecided: _decided,
        CaseHandedOver: _handed_over,
        **bundle.COUNTS,
        **catalogue.COUNTS,
        **clocks.COUNTS,
        **closing.COUNTS,
        **commitment.COUNTS,
        **conversion.COUNTS,
        **credit.COUNTS,
        **evidence.COUNTS,
        **joint.COUNTS,
        **papers.COUNTS,
        **people.COUNTS,
        **seals.COUNTS,
        **service.COUNTS,
    }
)

# Stages whose cases are still to be decided: the in-progress list of the day's page.
IN_PROGRESS = frozenset(
    {
        Stage.ACCEPTED,
        Stage.HANDLING,
        Stage.SUSPENDED,
        Stage.SUPPLEMENT,
        Stage.SUPPLEMENT_AFTER,
    }
)
