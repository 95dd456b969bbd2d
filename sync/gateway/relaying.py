"""What the other windows of a hall have to hear of: void requests, problems, escalations.

Used while entries are judged. The one rule: only what was accepted is passed on, with the
station that said it, so that its own word does not come back to it as news.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from desk.case import Case
from desk.entry import Header
from desk.events.blanks import BlanksIssued
from desk.events.closing import VoidAnswered, VoidAsked
from desk.events.facts import Event
from desk.events.hearing import (
    EscalationTaken,
    ProblemAnswered,
    ProblemClosed,
    ProblemEscalated,
    ProblemReported,
)
from desk.events.keeping import DossierArrived, DossierSent, LicenceArrived, LicenceSent
from desk.events.kinds import word
from desk.events.repair import EntryVoidAnswered, EntryVoidAsked
from desk.values import dump
from sync.gateway.office import Said
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import find_fact, put_fact

TAKEN = "judged.escalation-taken"
ON_CASES = (VoidAsked, VoidAnswered)
ON_RECORDS = (
    ProblemReported,
    ProblemAnswered,
    ProblemClosed,
    DossierSent,
    DossierArrived,
    LicenceSent,
    LicenceArrived,
    BlanksIssued,
    EntryVoidAsked,
    EntryVoidAnswered,
)


def relayed(header: Header, event: Event, case: Case | None) -> tuple[Said, ...]:
    """What the hall is told of an accepted entry; nothing for most kinds."""
    if isinstance(event, ON_CASES) and case is not None:
        data: dict[str, object] = {
            "event": dump(event),
            "station": header.station,
            "receipt": case.receipt,
            "stage": case.stage.value,
            "holder": None if case.holder is None else dump(case.holder),
        }
        return (Said(kind=word(event), case_id=case.case_id, data=data),)
    if isinstance(event, ON_RECORDS):
        data = {"event": dump(event), "station": header.station}
        return (Said(kind=word(event), case_id=None, data=data),)
    return ()


def escalated(
    txn: Txn, header: Header, event: ProblemEscalated
) -> tuple[bool, tuple[Said, ...]]:
    """Whether the county had its one escalation of the year already, and what to tell whom.

    The first that reaches the platform counts; the year is that of the entry's own day. When
    it came from another hall of the county, that hall hears that its own still counts.
    """
    year = date.fromisoformat(header.business_date).year
    name = f"escalated:{event.region}:{year}"
    own = {"event": header.event_id, "record": event.record_id, "hall": header.hall}
    put_fact(txn, name, json.dumps(own))
    first = json.loads(find_fact(txn, name) or "{}")
    taken = first.get("record") != event.record_id
    if not taken:
        return False, (_counts(event, event.record_id, "平台已登记为本年度问题直报"),)
    late = _counts(event, event.record_id, "本县本年度已有问题直报", counts=False)
    hall = str(first.get("hall", ""))
    if hall in ("", header.hall):
        return True, (late,)
    still = _counts(event, str(first["record"]), "另一大厅后来的直报未计入，以本件为准")
    return True, (late, replace(still, hall=hall))


def _counts(event: ProblemEscalated, record_id: str, note: str, *, counts: bool = True) -> Said:
    word = EscalationTaken(at=event.at, record_id=record_id, counts=counts, note=note)
    return Said(kind="escalation_taken", case_id=None, data={"event": dump(word)})
