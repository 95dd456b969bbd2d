"""The queue to a province at work: what happened becomes calls, calls are made in order.

Runs in a process of its own beside the gateway. The one rule: a case goes on at the call that
failed, and nothing is ever given up: what cannot be said waits with its reason and is tried
again, without end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Protocol

from desk.canonical import canonical
from desk.events.hearing import Rated
from sync.gateway.office import Office
from sync.gateway.outcomes import read_event
from sync.gateway.province_targets import Target
from sync.gateway.sitting import settle
from sync.gateway.store import province as rows
from sync.gateway.store import province_sheets as sheets
from sync.gateway.store import province_told as memory
from sync.gateway.store.cases import Kept, find_kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.province import HELD, OVER, SENT, WAITING, Row
from sync.gateway.store.stations import find_station
from sync.provincial.calls import Call, Place
from sync.provincial.rated import Given, given_of
from sync.provincial.sending import Answer
from sync.provincial.steps import numbered

PAGE = 200
SOONEST_MS, LATEST_MS = 5_000, 900_000  # between two tries of one call
LOOK_BACK = timedelta(seconds=30)
"""A case may be written under an earlier moment than one that was seen (a longer request)."""
LACKS, GONE, UNKNOWN = "province.lacks", "province.gone", "province.case-not-told"
_FOR_PEOPLE = frozenset({LACKS, GONE, UNKNOWN, "province.refused", "province.tables-differ"})
_STEPS = ("proc:", "special:")
_RATED = "rated"  # the kind of the entry


class Line(Protocol):
    """How one call is made."""

    def send(self, call: str, fields: Mapping[str, str]) -> Answer:
        """Make it once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round did: calls that are new, calls that were taken, calls that failed."""

    added: int = 0
    sent: int = 0
    failed: int = 0


class Province:
    """One target of one gateway."""

    def __init__(
        self,
        office: Office,
        line: Line,
        target: Target,
        now_ms: Callable[[], int] | None = None,
    ) -> None:
        self._office, self._line, self._target = office, line, target
        self._codes, self._name = target.codes, target.name
        self._now_ms = now_ms or office.now_ms

    def once(self) -> Round:
        """Take in what happened, then make every call that is due, case by case."""
        added = self.take_in()
        sent = failed = 0
        with self._office.store.reading() as txn:
            due = rows.due_cases(txn, self._name, self._now_ms(), PAGE)
        for case_id in due:
            good, bad = self._tell(case_id)
            sent, failed = sent + good, failed + bad
        with self._office.store.writing() as txn:
            known = memory.find_target(txn, self._name)
            at = self._office.now()
            memory.put_target(txn, replace(known, round_at=at, sent=sent, failed=failed))
        return Round(added=added, sent=sent, failed=failed)

    def take_in(self) -> int:
        """Calls of cases that changed since the last time; how many are due now that were not.

        Where the last time ended is remembered a little earlier than it was.
        """
        settle(self._office)
        added = 0
        latest = (self._office.clock() - LOOK_BACK).isoformat(timespec="milliseconds")
        with self._office.store.reading() as txn:
            known = memory.find_target(txn, self._name)
        after = (known.cursor_at, known.cursor_case)
        while True:
            with self._office.store.writing() as txn:
                changed = rows.changed_cases(txn, after, PAGE)
                kept = find_kept(txn, (case_id for _at, case_id in changed))
                added += sum(self._enter(txn, kept[case_id]) for _at, case_id in changed)
                after = changed[-1] if changed else after
                at, case_id = min(after, (latest, ""))
                known = memory.find_target(txn, self._name)
                memory.put_target(txn, replace(known, cursor_at=at, cursor_case=case_id))
            if len(changed) < PAGE:
                return added

    def _enter(self, txn: Txn, kept: Kept) -> int:
        case_id = kept.case.case_id
        known = rows.rows_of(txn, self._name, case_id)
        calls = self._calls(txn, kept)
        place = max((row.place for row in known.values()), default=0)
        fresh = [
            Row(
                target=self._name,
                case_id=case_id,
                call_key=call.key,
                place=place + number,
                call=call.name,
                made=self._office.now(),
            )
            for number, call in enumerate((c for c in calls if c.key not in known), start=1)
        ]
        rows.add_rows(txn, fresh)
        changed = self._changed(txn, known, calls) if self._target.again else []
        for row in changed:
            rows.set_row(txn, replace(row, state=WAITING, tries=0, next_ms=0))
        return len(fresh) + len(changed)

    def _changed(
        self, txn: Txn, known: Mapping[str, Row], calls: tuple[Call, ...]
    ) -> list[Row]:
        """What was said and is not so any more: to be said again under the next version."""
        said = [row for row in known.values() if row.state == SENT]
        if not said:
            return []
        told = memory.told_of(txn, self._name, said[0].case_id)
        now = {call.key: call for call in _in_place(known, calls)}
        return [
            row
            for row in said
            if row.call_key in now
            and row.call_key in told
            and told[row.call_key].digest != _digest(txn, now[row.call_key])
        ]

    def _calls(self, txn: Txn, kept: Kept) -> tuple[Call, ...]:
        station = find_station(txn, kept.case.received_by)
        ended = rows.closed_at(txn, kept.case.case_id)
        place = Place(
            region="" if station is None else station.region,
            hall="" if station is None else f"{station.hall_name} {station.window}",
            ended=rows.moment_of(ended),
            station="" if station is None else f"{station.region}{station.code}",
        )
        given = ratings_of(txn, kept.case.case_id) if self._target.rated else ()
        return self._target.project(kept.case, place, self._codes, given)

    def _tell(self, case_id: str) -> tuple[int, int]:
        """The calls of one case in order, until one is not taken; taken and failed."""
        sent = 0
        while True:
            with self._office.store.reading() as txn:
                known = rows.rows_of(txn, self._name, case_id)
                kept = find_kept(txn, [case_id])[case_id]
                made = {call.key: call for call in _in_place(known, self._calls(txn, kept))}
                before = memory.told_of(txn, self._name, case_id)
                ready = self._is_known(txn, case_id)
            left = sorted(
                (row for row in known.values() if row.state not in OVER),
                key=lambda row: row.place,
            )
            if not left:
                return sent, 0
            row, call = left[0], made.get(left[0].call_key)
            told = before.get(row.call_key)
            due = 1 if told is None else told.dataver + 1
            answer = self._made(row, call, due) if ready else _no(UNKNOWN)
            with self._office.store.writing() as txn:
                self._keep(txn, row, call, answer)
            if not answer.taken:
                return sent, 1
            sent += 1

    def _is_known(self, txn: Txn, case_id: str) -> bool:
        after = self._target.after
        return (
            not after or rows.has_begun(txn, after, case_id) or sheets.is_exported(txn, case_id)
        )

    def _made(self, row: Row, call: Call | None, due: int) -> Answer:
        if call is None:
            return _no(GONE, row.call_key)
        if call.missing:
            return _no(LACKS, " ".join(call.missing))
        version = {"dataver": str(due)} if self._target.again else {}
        return self._line.send(call.name, {**call.fields, **version})

    def _keep(self, txn: Txn, row: Row, call: Call | None, answer: Answer) -> None:
        """What became of a call; people may have settled it in the meantime."""
        now = rows.rows_of(txn, row.target, row.case_id)[row.call_key]
        if now.state in OVER and not answer.taken:
            return
        rows.set_row(txn, self._after(row, answer))
        if answer.taken and call is not None and self._target.again:
            told = memory.Told(
                target=row.target,
                case_id=row.case_id,
                call_key=row.call_key,
                dataver=answer.version,
                digest=_digest(txn, call),
                at=self._office.now(),
            )
            memory.put_told(txn, told)

    def _after(self, row: Row, answer: Answer) -> Row:
        if answer.taken:
            now, version = self._office.now(), self._codes.version
            return replace(row, state=SENT, reason="", detail="", sent=now, version=version)
        tries = row.tries + 1
        pause = min(SOONEST_MS * 2 ** min(tries - 1, 12), LATEST_MS)
        return replace(
            row,
            state=HELD if answer.reason in _FOR_PEOPLE else WAITING,
            reason=answer.reason,
            detail=answer.detail,
            tries=tries,
            next_ms=self._now_ms() + pause,
        )


def ratings_of(txn: Txn, case_id: str) -> tuple[Given, ...]:
    """The ratings of a case that were given and count."""
    events = (read_event(entry) for entry in memory.entries_of(txn, case_id, _RATED))
    return given_of(event for event in events if isinstance(event, Rated))


def _in_place(known: Mapping[str, Row], calls: tuple[Call, ...]) -> list[Call]:
    """The calls, their steps numbered as they stand in the queue: a number never moves."""
    steps = [call for call in calls if call.key.startswith(_STEPS)]
    last = 1 + max((row.place for row in known.values()), default=0)
    steps.sort(key=lambda call: known[call.key].place if call.key in known else last)
    number = {call.key: n for n, call in enumerate(steps, start=1)}
    return [numbered(c, number[c.key]) if c.key in number else c for c in calls]


def _digest(txn: Txn, call: Call) -> str:
    return txn.sealer.digest(canonical(dict(call.fields)).decode())


def _no(reason: str, detail: str = "") -> Answer:
    return Answer(taken=False, reason=reason, detail=detail)
