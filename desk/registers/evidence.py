"""Records of materials and signatures after collection.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.custody import Place
from desk.entry import Header
from desk.events.evidence import (
    FileKept,
    MaterialVerified,
    OriginalMoved,
    VerificationOpened,
)
from desk.events.facts import RecordEvent
from desk.proof import Verdict
from desk.record import Fold, Record, begun, moved

VERIFICATION = "verification"
CUSTODY = "custody"
FILE = "file"


def _opened(record: Record | None, header: Header, event: VerificationOpened) -> Record:
    facts = {
        "material": event.material,
        "licence": event.proof.licence_type,
        "shown": event.proof.shown,
    }
    if record is not None:
        state = Verdict.PENDING.value
        return moved(record, header, at=event.at, state=state, facts=facts)
    return begun(
        header,
        kind=VERIFICATION,
        record_id=event.record_id,
        state=Verdict.PENDING.value,
        title=event.name,
        at=event.at,
        case_id=header.case_id or "",
        facts=facts,
    )


def _verified(record: Record | None, header: Header, event: MaterialVerified) -> Record:
    proof = event.proof
    facts = {
        "register": proof.register,
        "report": proof.report_number,
        "asked_at": "" if proof.at is None else proof.at.isoformat(),
        "why": proof.why,
    }
    state = proof.verdict.value
    if record is not None:
        return moved(record, header, at=event.at, state=state, note=proof.why, facts=facts)
    return begun(
        header,
        kind=VERIFICATION,
        record_id=event.record_id,
        state=state,
        title=proof.licence_type,
        at=event.at,
        note=proof.why,
        case_id=header.case_id or "",
        facts={"material": event.material, "licence": proof.licence_type, **facts},
    )


def _moved(record: Record | None, header: Header, event: OriginalMoved) -> Record:
    facts = {
        "material": event.material,
        "count": str(event.count),
        "holder": event.receiver,
        "paper": event.paper,
    }
    note = f"{event.giver} → {event.receiver}"
    due = event.due if event.to is Place.OUT else None
    if record is not None:
        state = event.to.value
        return moved(record, header, at=event.at, state=state, note=note, facts=facts, due=due)
    return begun(
        header,
        kind=CUSTODY,
        record_id=event.record_id,
        state=event.to.value,
        title=event.name,
        at=event.at,
        note=note,
        case_id=header.case_id or "",
        due=due,
        facts=facts,
    )


def _file(record: Record | None, header: Header, event: FileKept) -> Record:
    """A file that two materials share is one record."""
    facts = {"digest": event.digest, "of": event.of}
    if event.paper:
        facts["paper"] = event.paper
    if record is not None:
        return moved(record, header, at=event.at, facts=facts)
    return begun(
        header,
        kind=FILE,
        record_id=event.record_id,
        state="kept",
        title=event.of,
        at=event.at,
        case_id=header.case_id or "",
        facts=facts,
    )


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    VerificationOpened: _opened,
    MaterialVerified: _verified,
    OriginalMoved: _moved,
    FileKept: _file,
}
