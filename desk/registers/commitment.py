"""Records of promises: what is owed by 容缺, what has to be verified after 告知承诺.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.entry import Header
from desk.events.commitment import (
    PromiseVerified,
    ToleranceClosed,
    ToleranceExtended,
    ToleranceOpened,
    ToleranceReminded,
    VerificationDropped,
    VerificationOpened,
    VerificationPlanned,
)
from desk.events.facts import RecordEvent
from desk.record import Fold, Record, begun, moved

TOLERANCE = "tolerance"
VERIFICATION = "promise_check"


def tolerance_id(case_id: str) -> str:
    """The record of a case's 容缺."""
    return f"{TOLERANCE}-{case_id}"


def verification_id(case_id: str) -> str:
    """The record of the verification of a case's promise."""
    return f"{VERIFICATION}-{case_id}"


def _opened(_record: Record | None, header: Header, event: ToleranceOpened) -> Record:
    return begun(
        header,
        kind=TOLERANCE,
        record_id=event.record_id,
        state="open",
        title=event.item,
        subject=event.applicant,
        case_id=header.case_id or "",
        at=event.at,
        due=event.due,
        facts={"receipt": event.receipt, "materials": "、".join(event.materials)},
    )


def _reminded(record: Record | None, header: Header, event: ToleranceReminded) -> Record:
    record = record or _begun_elsewhere(header, event)
    facts = {"reminded": event.at.isoformat(), "channel": event.channel}
    note = " ".join(part for part in (event.channel, event.note) if part)
    return moved(record, header, at=event.at, note=note, facts=facts)


def _extended(record: Record | None, header: Header, event: ToleranceExtended) -> Record:
    record = record or _begun_elsewhere(header, event)
    facts = {"ground": event.ground, "by": event.by}
    return moved(
        record,
        header,
        at=event.at,
        state="extended",
        note=f"{event.before} → {event.after} {event.ground}",
        facts=facts,
        due=event.after,
    )


def _closed(record: Record | None, header: Header, event: ToleranceClosed) -> Record:
    record = record or _begun_elsewhere(header, event)
    return moved(record, header, at=event.at, state=event.how.value)


def _planned(_record: Record | None, header: Header, event: VerificationPlanned) -> Record:
    return begun(
        header,
        kind=VERIFICATION,
        record_id=event.record_id,
        state="planned",
        title=event.item,
        subject=event.applicant,
        case_id=header.case_id or "",
        at=event.at,
        facts={
            "receipt": event.receipt,
            "waived": "、".join(event.waived),
            "within": event.within,
        },
    )


def _due(record: Record | None, header: Header, event: VerificationOpened) -> Record:
    record = record or _begun_elsewhere(header, event)
    return moved(record, header, at=event.at, state="open", due=event.due)


def _dropped(record: Record | None, header: Header, event: VerificationDropped) -> Record:
    record = record or _begun_elsewhere(header, event)
    return moved(record, header, at=event.at, state="dropped", note=event.reason, due=None)


def _verified(record: Record | None, header: Header, event: PromiseVerified) -> Record:
    record = record or _begun_elsewhere(header, event)
    state = "kept" if event.kept else "breached"
    return moved(
        record,
        header,
        at=event.at,
        state=state,
        note=event.finding,
        facts={"finding": event.finding},
        due=None,
    )


def _begun_elsewhere(header: Header, event: RecordEvent) -> Record:
    """What a station knows of a record whose beginning it never saw."""
    return begun(
        header,
        kind=event.record_id.partition("-")[0],
        record_id=event.record_id,
        state="open",
        title="",
        at=event.at,
        case_id=header.case_id or "",
    )


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    ToleranceOpened: _opened,
    ToleranceReminded: _reminded,
    ToleranceExtended: _extended,
    ToleranceClosed: _closed,
    VerificationPlanned: _planned,
    VerificationOpened: _due,
    VerificationDropped: _dropped,
    PromiseVerified: _verified,
}
