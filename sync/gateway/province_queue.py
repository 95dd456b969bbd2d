"""The queue to the province, told to the people of a hall and settled by them.

Every operation runs in the server's thread pool. The one rule: a hall sees and settles its own
cases, and what was settled by hand stays with who said so and how.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from desk.people import Role
from desk.ports.province import (
    ProvinceQueue,
    ProvinceWord,
    SettledCall,
    TargetStanding,
    WaitingCall,
)
from desk.refusal import Refused
from desk.values import ShapeError, load
from sync.codec import read_object
from sync.gateway import auth
from sync.gateway.office import ZONE, Office
from sync.gateway.province_targets import ALL, SHEETS
from sync.gateway.store import province as rows
from sync.gateway.store import province_told as memory
from sync.gateway.store.cases import find_kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.province import OVER, SETTLED, Row
from sync.gateway.store.stations import Station

if TYPE_CHECKING:
    from sync.gateway.app import Call

MOST = 200  # calls of one target in one answer
LONGEST = 400  # characters of a reason
AGAIN, SETTLE = "again", "settle"
_MAY = frozenset({Role.SUPERVISOR.value, Role.ADMINISTRATOR.value})


async def get(call: Call) -> ProvinceQueue:
    """`GET /v1/province/queue?role=`: what waits in the cases of the caller's hall."""
    auth.in_good_standing(call.caller)
    _check_role(call.request.query_params.get("role", ""))
    return await run_in_threadpool(queue_of, call.office, call.caller.hall)


async def post(call: Call) -> dict[str, int]:
    """`POST /v1/province/queue`: try again now, or settled by hand."""
    auth.in_good_standing(call.caller)
    try:
        word = load(ProvinceWord, read_object(call.body()))
    except ShapeError as error:
        raise Refused("platform.unreadable") from error
    return {"calls": await run_in_threadpool(obey, call.office, call.caller, word)}


def queue_of(office: Office, hall: str = "") -> ProvinceQueue:
    """The queue of that hall, or of all."""
    targets, calls, settled = [], [], dict[str, tuple[SettledCall, ...]]()
    with office.store.reading() as txn:
        for name in (*(make().name for make in ALL), SHEETS):
            waiting = rows.open_rows(txn, name, MOST, hall)
            targets.append(_standing(txn, name, hall, waiting))
            calls += _told(txn, waiting)
        for case_id in {call.case_id for call in calls}:
            settled[case_id] = tuple(map(_settled, memory.settled_of(txn, case_id)))
    return ProvinceQueue(
        at=office.now(),
        targets=tuple(targets),
        calls=tuple(calls),
        settled=tuple(one for case_id in sorted(settled) for one in settled[case_id]),
    )


def obey(office: Office, caller: Station, word: ProvinceWord) -> int:
    """Do what is asked; how many calls it concerned.

    Raises Refused: `province.not-yours`, `province.no-queue`, `province.no-reason`.
    """
    _check_role(word.role)
    with office.store.writing() as txn:
        if word.do == SETTLE:
            return _settle(txn, office.now(), caller, word)
        if word.do != AGAIN:
            raise Refused("platform.unreadable")
        waiting = rows.open_rows(txn, word.target, MOST * 50, caller.hall)
        wanted = {row.case_id for row in waiting if word.case_id in ("", row.case_id)}
        if not wanted:
            raise Refused("province.no-queue")
        return rows.hurry(txn, word.target, wanted)


def _settle(txn: Txn, now: str, caller: Station, word: ProvinceWord) -> int:
    reason = word.reason.strip()
    if not reason:
        raise Refused("province.no-reason")
    kept = find_kept(txn, [word.case_id]).get(word.case_id)
    row = rows.rows_of(txn, word.target, word.case_id).get(word.call_key)
    if kept is None or row is None or kept.hall != caller.hall or row.state in OVER:
        raise Refused("province.no-queue")
    rows.set_row(txn, replace(row, state=SETTLED, sent=now))
    settled = memory.Settled(
        target=word.target,
        case_id=word.case_id,
        call_key=word.call_key,
        station=caller.station,
        by=word.by,
        reason=reason[:LONGEST],
        at=now,
    )
    memory.put_settled(txn, settled)
    # What stands behind it may go at once.
    rows.hurry(txn, word.target, [word.case_id])
    return 1


def _check_role(role: str) -> None:
    if role not in _MAY:
        raise Refused("province.not-yours")


def _standing(txn: Txn, name: str, hall: str, waiting: Iterable[Row]) -> TargetStanding:
    counts = rows.counts(txn, name, hall)
    return TargetStanding(
        target=name,
        round_at=memory.find_target(txn, name).round_at,
        waiting=counts.get("waiting", 0),
        held=counts.get("held", 0),
        sent=counts.get("sent", 0),
        settled=counts.get("settled", 0),
        cases=len({row.case_id for row in waiting}),
    )


def _told(txn: Txn, waiting: tuple[Row, ...]) -> list[WaitingCall]:
    names = rows.names_of(txn, {row.case_id for row in waiting})
    told, seen = [], set[str]()
    for row in waiting:
        stands = row.case_id not in seen
        seen.add(row.case_id)
        spoken, receipt, item = names.get(row.case_id, ("", "", ""))
        told.append(
            WaitingCall(
                target=row.target,
                case_id=row.case_id,
                call_key=row.call_key,
                call=row.call,
                spoken=spoken,
                receipt=receipt,
                item_name=item,
                since=row.made,
                stands=stands,
                reason=row.reason,
                detail=row.detail,
                tries=row.tries,
                again_at=_moment(row.next_ms) if stands else "",
            )
        )
    return told


def _moment(ms: int) -> str:
    if not ms:
        return ""
    return datetime.fromtimestamp(ms / 1000, ZONE).isoformat(timespec="seconds")


def _settled(one: memory.Settled) -> SettledCall:
    return SettledCall(
        target=one.target,
        case_id=one.case_id,
        call_key=one.call_key,
        by=one.by,
        reason=one.reason,
        at=one.at,
    )
