"""Records of joint handling (联办): clues that were handed over, construction projects.

Owned by no thread. The one rule: a record follows from its events alone, in their order; an
answer to something that was never begun here begins it.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.entry import Header
from desk.events.facts import RecordEvent
from desk.events.joint import ClueAnswered, ClueHanded, ProjectBegun, ProjectJoined
from desk.record import Fold, Record, begun, moved

CLUE = "clue"
PROJECT = "project"
HANDED = "handed"
TAKEN_UP = "taken_up"
NOT_TAKEN_UP = "not_taken_up"
OPEN = "open"


def _handed(record: Record | None, header: Header, event: ClueHanded) -> Record:
    if record is not None:
        return moved(record, header, at=event.at)
    return begun(
        header,
        kind=CLUE,
        record_id=event.record_id,
        state=HANDED,
        title=event.what,
        at=event.at,
        subject=event.organ,
        case_id=header.case_id or "",
        due=event.due,
        facts={"organ": event.organ, "basis": event.basis, "number": event.number},
    )


def _clue_answered(record: Record | None, header: Header, event: ClueAnswered) -> Record:
    state = TAKEN_UP if event.taken else NOT_TAKEN_UP
    facts = {"feedback": event.feedback, "giver": event.giver}
    if record is None:
        return begun(
            header,
            kind=CLUE,
            record_id=event.record_id,
            state=state,
            title="",
            at=event.at,
            facts=facts,
        )
    return moved(record, header, at=event.at, state=state, note=event.feedback, facts=facts)


def _begun(record: Record | None, header: Header, event: ProjectBegun) -> Record:
    """Two windows may come to know the same project; the second adds nothing."""
    if record is not None:
        return moved(record, header, at=event.at)
    return _project(header, event, {"risk": event.risk, "total": event.total})


def _joined(record: Record | None, header: Header, event: ProjectJoined) -> Record:
    """The case with its stage; one that came by another window begins the record here."""
    joined = {f"case:{header.case_id}": f"{event.order} {event.stage} {event.item_name}"}
    note = f"{event.stage} {event.receipt}"
    if record is None:
        record = _project(header, event, {"risk": event.risk, "total": ""})
    return moved(record, header, at=event.at, note=note, facts=joined)


def _project(
    header: Header, event: ProjectBegun | ProjectJoined, facts: Mapping[str, str]
) -> Record:
    return begun(
        header,
        kind=PROJECT,
        record_id=event.record_id,
        state=OPEN,
        title=event.name,
        at=event.at,
        subject=event.code,
        facts={"code": event.code, **facts},
    )


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    ClueHanded: _handed,
    ClueAnswered: _clue_answered,
    ProjectBegun: _begun,
    ProjectJoined: _joined,
}
