"""Acts on entries that the platform did not take: said again, set aside, given up.

Belongs to the STORE lane. The one rule: nothing that was sent is edited; "fix and resend" is
a new entry that amends the first, and passes the same gates as any act. (Rule: sync design,
sections 2 and 3.)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from desk.acts.acting import KEPT, check
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.entry import Entry
from desk.events.facts import Event, RecordEvent
from desk.events.kinds import read
from desk.events.repair import (
    EntrySetAside,
    EntryTakenUp,
    EntryVoidAnswered,
    EntryVoidAsked,
    EntryVoided,
    EntryYielded,
)
from desk.journal import Journal, writing
from desk.overruling import Side
from desk.people import Actor
from desk.ports.store import JudgementRow, Views
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.repairing import (
    ACTS,
    NEUTRAL,
    SETTLED,
    RepairState,
    fixable,
    mended,
    record_id,
)
from desk.values import load

WAITS = "judged.case-waits"  # held up by an earlier entry of its case: nothing to mend here
BAD = frozenset({"conflict", "rejected", "mismatch", "deferred"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One entry that the platform did not take, and everything a clerk needs to mend it.

    `words` may be mended (by place); `sides` is what both say otherwise, `by` and `theirs_at`
    who said theirs and when ("" where the platform told nothing); `reason` of the last act.
    """

    event_id: str
    case_id: str
    kind: str
    seq: int
    done_at: str
    outcome: str
    code: str
    judged_at: str
    state: RepairState = RepairState.OPEN
    reason: str = ""
    reason_by: str = ""
    words: Mapping[str, str]
    sides: tuple[Side, ...] = ()
    by: str = ""
    theirs_at: str = ""

    @property
    def is_waiting(self) -> bool:
        """Whether only an earlier entry of its case is to be mended."""
        return self.code == WAITS


class Repairs:
    """What can be done with an entry that was judged badly."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def held(self) -> tuple[Held, ...]:
        """Every entry of this station that the platform did not take, the oldest first."""
        return held_entries(self._desk.store.views)

    def resend(
        self, event_id: str, actor: Actor, changes: Mapping[str, str] | None = None
    ) -> Done[str]:
        """修正并重发: a new entry with the mended words, amending the first; gives its id.

        Raises Refused: `repair.unknown`, `repair.settled`, `repair.waits`,
        `repair.not-fixable`, and whatever the act itself would be refused with.
        """
        with writing(self._desk, actor) as journal:
            check_duty(Duty.REPAIR_ENTRY, actor, self._desk.station)
            held = self._open(event_id)
            if held.is_waiting:
                raise Refused("repair.waits")
            entry = _own(self._desk.store.views, event_id)
            event = mended(_event(entry), dict(changes or {}))
            case = journal.find(entry.header.case_id or "")
            act = ACTS.get(entry.header.kind)
            if act is not None and case is not None and self._was_taken_back(journal, event_id):
                check(self._desk, act, case, actor)
            journal.append(event, case, amends=event_id)
            said = journal.last_event_id
        return Done(said, KEPT)

    def set_aside(self, event_id: str, actor: Actor, *, reason: str) -> Done[str]:
        """搁置: it holds up nothing else until somebody takes it up again."""

        def said(at: datetime, held: Held) -> RecordEvent:
            return EntrySetAside(
                at=at,
                record_id=record_id(event_id),
                event_id=event_id,
                case_id=held.case_id,
                reason=_needed(reason),
            )

        return self._say(Duty.REPAIR_ENTRY, event_id, actor, said)

    def take_up(self, event_id: str, actor: Actor) -> Done[str]:
        """取回 what was set aside; Refused("repair.not-aside")."""

        def said(at: datetime, held: Held) -> RecordEvent:
            if held.state is not RepairState.ASIDE:
                raise Refused("repair.not-aside")
            return EntryTakenUp(
                at=at, record_id=record_id(event_id), event_id=event_id, case_id=held.case_id
            )

        return self._say(Duty.REPAIR_ENTRY, event_id, actor, said)

    def yield_to(self, event_id: str, actor: Actor) -> Done[str]:
        """以平台为准, where the platform overruled us; Refused("repair.not-overruled")."""

        def said(at: datetime, held: Held) -> RecordEvent:
            if not held.theirs_at:
                raise Refused("repair.not-overruled")
            return EntryYielded(
                at=at, record_id=record_id(event_id), event_id=event_id, case_id=held.case_id
            )

        return self._say(Duty.REPAIR_ENTRY, event_id, actor, said)

    def void(self, event_id: str, actor: Actor, *, reason: str) -> Done[str]:
        """作废 of the entry by a supervisor: the platform's side stands."""

        def said(at: datetime, held: Held) -> RecordEvent:
            return EntryVoided(
                at=at,
                record_id=record_id(event_id),
                event_id=event_id,
                case_id=held.case_id,
                reason=_needed(reason),
            )

        return self._say(Duty.VOID_ENTRY, event_id, actor, said)

    def ask_void(self, event_id: str, actor: Actor, *, reason: str) -> Done[str]:
        """作废申请 where nobody may void: a supervisor of the hall answers."""
        name = self._desk.station.name

        def said(at: datetime, held: Held) -> RecordEvent:
            return EntryVoidAsked(
                at=at,
                record_id=record_id(event_id),
                event_id=event_id,
                case_id=held.case_id,
                reason=_needed(reason),
                station_name=name,
                asked_by=actor.name,
            )

        return self._say(Duty.ASK_VOID_ENTRY, event_id, actor, said)

    def answer_void(
        self, record: str, actor: Actor, *, granted: bool, reason: str
    ) -> Done[str]:
        """A supervisor of the hall answers; Refused("void.already-answered")."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.ANSWER_VOID_ENTRY, actor, self._desk.station)
            if journal.get_record(record).state != RepairState.VOID_ASKED:
                raise Refused("void.already-answered")
            journal.append(
                EntryVoidAnswered(
                    at=journal.reading.wall,
                    record_id=record,
                    granted=granted,
                    reason=_needed(reason),
                    answered_by=actor.name,
                )
            )
        return Done(record, KEPT)

    def _say(
        self,
        duty: Duty,
        event_id: str,
        actor: Actor,
        said: Callable[[datetime, Held], RecordEvent],
    ) -> Done[str]:
        with writing(self._desk, actor) as journal:
            check_duty(duty, actor, self._desk.station)
            journal.append(said(journal.reading.wall, self._open(event_id)))
        return Done(event_id, KEPT)

    def _open(self, event_id: str) -> Held:
        """The entry; Refused("repair.unknown"), ("repair.settled") where nothing is to do."""
        views = self._desk.store.views
        row = next((j for j in views.judgements() if j.event_id == event_id), None)
        if row is None or row.outcome not in BAD:
            raise Refused("repair.unknown")
        held = _held(views, row)
        if held is None:
            raise Refused("repair.unknown")
        if held.state in SETTLED:
            raise Refused("repair.settled")
        return held

    def _was_taken_back(self, journal: Journal, event_id: str) -> bool:
        row = journal.change.find_record(record_id(event_id))
        return row is not None and bool(read_record(row).facts.get(NEUTRAL))


def held_entries(views: Views) -> tuple[Held, ...]:
    """Every entry that the platform did not take (STORE or READ lane), the oldest first."""
    rows = (_held(views, row) for row in views.judgements(held=True))
    return tuple(sorted((held for held in rows if held), key=lambda held: held.seq))


def _held(views: Views, row: JudgementRow) -> Held | None:
    entry = views.find_entry(row.event_id)
    if entry is None:
        return None
    found = views.find_record(record_id(row.event_id))
    held = _judged(row, entry)
    return held if found is None else _repaired(held, read_record(found))


def _judged(row: JudgementRow, entry: Entry) -> Held:
    return Held(
        event_id=row.event_id,
        case_id=row.case_id,
        kind=entry.header.kind,
        seq=entry.header.seq,
        done_at=entry.header.wall,
        outcome=row.outcome,
        code=row.code,
        judged_at=row.at,
        words=_words(entry),
    )


def _repaired(held: Held, record: Record) -> Held:
    both = json.loads(record.facts.get("sides") or "[]")
    return replace(
        held,
        state=RepairState(record.state),
        reason=record.log[-1].note,
        reason_by=record.log[-1].actor,
        sides=tuple(load(Side, each) for each in both),
        by=record.facts.get("by", ""),
        theirs_at=record.facts.get("theirs_at", ""),
    )


def _words(entry: Entry) -> Mapping[str, str]:
    try:
        return fixable(_event(entry))
    except Refused:
        return {}


def _own(views: Views, event_id: str) -> Entry:
    entry = views.find_entry(event_id)
    if entry is None:
        raise Refused("repair.unknown")
    return entry


def _event(entry: Entry) -> Event:
    """What the entry said; Refused("repair.body-gone") where its body was purged."""
    facts = entry.facts()
    if facts is None:
        raise Refused("repair.body-gone")
    return read(entry.header.kind, facts)


def _needed(reason: str) -> str:
    if not reason.strip():
        raise Refused("case.reason-missing")
    return reason.strip()
