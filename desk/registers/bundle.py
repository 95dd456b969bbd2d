"""Records of bundles (一件事): what was given free to a new company, and policy packs.

Owned by no thread. The one rule: a record follows from its events alone, in their order; a
giveaway stays provisional until the platform has said who gave it first.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.entry import Header
from desk.events.bundle import GiveawayGiven, GiveawayJudged, PolicyGiven
from desk.events.facts import RecordEvent
from desk.record import Fold, Record, begun, moved

GIVEAWAY = "giveaway"
POLICY = "policy"
PROVISIONAL = "provisional"
GIVEN = "given"
TAKEN = "taken"


def giveaway_id(credit_code: str, code: str) -> str:
    """The one record of that free thing for that company, the same at every station."""
    return f"{GIVEAWAY}:{credit_code}:{code}"


def _given(record: Record | None, header: Header, event: GiveawayGiven) -> Record:
    facts = {
        "code": event.code,
        "credit_code": event.credit_code,
        "rule": event.rule,
        "number": event.number,
        "station": header.station,
        "event": header.event_id,
    }
    if record is not None:
        return moved(record, header, at=event.at, note=header.station)
    return begun(
        header,
        kind=GIVEAWAY,
        record_id=event.record_id,
        state=PROVISIONAL,
        title=event.name,
        at=event.at,
        subject=f"{event.company} {event.credit_code}",
        case_id=header.case_id or "",
        facts=facts,
    )


def _judged(record: Record | None, header: Header, event: GiveawayJudged) -> Record:
    """Who gave it first has given it; a window that came later is told and takes it back."""
    if record is None:
        return begun(
            header,
            kind=GIVEAWAY,
            record_id=event.record_id,
            state=TAKEN if event.taken else GIVEN,
            title=event.name,
            at=event.at,
            subject=f"{event.company} {event.credit_code}",
            facts={
                "code": event.code,
                "credit_code": event.credit_code,
                "station": event.station,
                "first": "" if event.taken else event.station,
            },
        )
    is_own = record.facts.get("station") == event.station
    if event.taken:
        state = TAKEN if is_own else record.state
        return moved(record, header, at=event.at, state=state, note=event.station)
    first = {"first": event.station, "given_on": event.given_on.isoformat()}
    state = GIVEN if is_own or record.state == GIVEN else TAKEN
    return moved(record, header, at=event.at, state=state, note=event.station, facts=first)


def _policy(record: Record | None, header: Header, event: PolicyGiven) -> Record:
    if record is not None:
        return moved(record, header, at=event.at, state=event.manner)
    return begun(
        header,
        kind=POLICY,
        record_id=event.record_id,
        state=event.manner,
        title=event.name,
        at=event.at,
        case_id=header.case_id or "",
        facts={
            "pack": event.pack,
            "papers": "、".join(event.papers),
            "applicant_kind": event.applicant_kind,
        },
    )


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    GiveawayGiven: _given,
    GiveawayJudged: _judged,
    PolicyGiven: _policy,
}
