"""The queue to a province at work: what happened becomes calls, calls are made in order.

Runs in a process of its own beside the gateway. The one rule: a case goes on at the call that
failed, and nothing is ever given up: what cannot be said waits with its reason and is tried
again, without end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from sync.gateway.office import Office
from sync.gateway.store import province as rows
from sync.gateway.store.cases import Kept, find_kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.province import HELD, SENT, WAITING, Row
from sync.gateway.store.stations import find_meta, find_station, put_meta
from sync.provincial.calls import Call, Place
from sync.provincial.cases import calls_of
from sync.provincial.mapping import CodeMap
from sync.provincial.sending import Answer

PAGE = 200
SOONEST_MS, LATEST_MS = 5_000, 900_000  # between two tries of one call
LACKS = "province.lacks"


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
        codes: CodeMap,
        now_ms: Callable[[], int] | None = None,
    ) -> None:
        self._office, self._line, self._codes = office, line, codes
        self._now_ms = now_ms or office.now_ms
        self._cursor = f"province.{codes.target}"

    def once(self) -> Round:
        """Take in what happened, then make every call that is due, case by case."""
        added = self.take_in()
        sent = failed = 0
        with self._office.store.reading() as txn:
            due = rows.due_cases(txn, self._codes.target, self._now_ms(), PAGE)
        for case_id in due:
            good, bad = self._tell(case_id)
            sent, failed = sent + good, failed + bad
        return Round(added=added, sent=sent, failed=failed)

    def take_in(self) -> int:
        """Calls of cases that changed since the last time; how many are new."""
        added = 0
        while True:
            with self._office.store.writing() as txn:
                since = find_meta(txn, self._cursor) or ""
                changed = rows.changed_cases(txn, since, PAGE)
                kept = find_kept(txn, (case_id for case_id, _at in changed))
                added += sum(self._enter(txn, kept[case_id]) for case_id, _at in changed)
                last = changed[-1][1] if changed else since
                put_meta(txn, self._cursor, last)
            if len(changed) < PAGE or last == since:
                return added

    def _enter(self, txn: Txn, kept: Kept) -> int:
        known = rows.rows_of(txn, self._codes.target, kept.case.case_id)
        place = max((row.place for row in known.values()), default=0)
        fresh = [call for call in self._calls(txn, kept) if call.key not in known]
        rows.add_rows(
            txn,
            (
                Row(
                    target=self._codes.target,
                    case_id=kept.case.case_id,
                    call_key=call.key,
                    place=place + number,
                    call=call.name,
                    made=self._office.now(),
                )
                for number, call in enumerate(fresh, start=1)
            ),
        )
        return len(fresh)

    def _calls(self, txn: Txn, kept: Kept) -> tuple[Call, ...]:
        station = find_station(txn, kept.case.received_by)
        ended = rows.closed_at(txn, kept.case.case_id)
        place = Place(
            region="" if station is None else station.region,
            hall="" if station is None else f"{station.hall_name} {station.window}",
            ended=datetime.fromisoformat(ended) if ended else None,
        )
        return calls_of(kept.case, place, self._codes)

    def _tell(self, case_id: str) -> tuple[int, int]:
        """The calls of one case in order, until one is not taken; taken and failed."""
        sent = 0
        while True:
            with self._office.store.reading() as txn:
                known = rows.rows_of(txn, self._codes.target, case_id)
                kept = find_kept(txn, [case_id])[case_id]
                made = {call.key: call for call in self._calls(txn, kept)}
            left = sorted(
                (row for row in known.values() if row.state != SENT), key=lambda row: row.place
            )
            if not left:
                return sent, 0
            row = left[0]
            answer = self._made(row, made.get(row.call_key))
            with self._office.store.writing() as txn:
                rows.set_row(txn, self._after(row, answer))
            if not answer.taken:
                return sent, 1
            sent += 1

    def _made(self, row: Row, call: Call | None) -> Answer:
        if call is None:
            return Answer(taken=False, reason="province.gone", detail=row.call_key)
        if call.missing:
            return Answer(taken=False, reason=LACKS, detail=" ".join(call.missing))
        return self._line.send(call.name, call.fields)

    def _after(self, row: Row, answer: Answer) -> Row:
        if answer.taken:
            now, version = self._office.now(), self._codes.version
            return replace(row, state=SENT, reason="", detail="", sent=now, version=version)
        tries = row.tries + 1
        pause = min(SOONEST_MS * 2 ** min(tries - 1, 12), LATEST_MS)
        held = answer.reason in {LACKS, "province.gone", "province.refused"}
        return replace(
            row,
            state=HELD if held else WAITING,
            reason=answer.reason,
            detail=answer.detail,
            tries=tries,
            next_ms=self._now_ms() + pause,
        )


def told(office: Office, target: str, limit: int = 500) -> dict[str, object]:
    """The queue for people: calls by state, and each that was not said with its reason."""
    with office.store.reading() as txn:
        left = rows.open_rows(txn, target, limit)
        return {
            "target": target,
            "calls": dict(rows.counts(txn, target)),
            "open": [
                {
                    "case_id": row.case_id,
                    "call": row.call,
                    "key": row.call_key,
                    "state": row.state,
                    "reason": row.reason,
                    "detail": row.detail,
                    "tries": row.tries,
                }
                for row in left
            ],
        }
