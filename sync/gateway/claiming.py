"""Finding cases, and becoming the holder of one.

Used in a gateway request. The one rule: a case moves only from the issue pool, or from a
window of the same hall that can hear of it at once and is not in the middle of an act.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from desk.case import Case
from desk.events.facts import Holder, HolderKind
from desk.names import mask_name
from desk.ports.platform import FoundCase
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import StationKind
from desk.values import dump
from sync.gateway.office import Office, Said
from sync.gateway.saying import moved
from sync.gateway.sitting import session, settle
from sync.gateway.store import cases, stations
from sync.gateway.store.cases import Kept
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import Station

REACHABLE = timedelta(minutes=3)  # since a holder was last heard; heartbeats are closer
QUIET = timedelta(minutes=10)  # since anything happened to a case that a window holds


def find_cases(office: Office, text: str) -> tuple[FoundCase, ...]:
    """Cases of the county by a printed number, query code or certificate number."""
    wanted = text.strip()
    if len(wanted) < 4:
        return ()
    settle(office)
    with office.store.reading() as txn:
        return tuple(_found(kept.case) for kept in cases.search(txn, wanted))


def claim(office: Office, caller: Station, case_id: str) -> str:
    """Make the caller the holder; gives the id of the feed event that brings the snapshot.

    Asking again for a case that the caller holds sends the snapshot again. Raises Refused:
    `case.unknown`, `case.other-hall`, `case.held-elsewhere` (with holder and kind).
    """
    with session(office) as txn:
        kept = cases.find_kept(txn, [case_id], lock=True).get(case_id)
        if kept is None:
            raise Refused("case.unknown")
        _check_free(office, txn, kept, caller)
        holder = Holder(kind=HolderKind.STATION, id=caller.station, name=caller.name)
        case = replace(kept.case, holder=holder)
        snapshot: dict[str, object] = {
            "station": caller.station,
            "case": dump(case),
            "holder": dump(holder),
        }
        events = office.say(
            txn,
            kept.hall,
            (
                Said(kind="claimed", case_id=case_id, data=snapshot),
                moved(case),
            ),
        )
        case = replace(case, base=events[-1].event_id)
        after = replace(kept, case=case, last_event=events[-1].event_id)
        cases.put_kept(txn, [after], office.now())
        return events[0].event_id


def _check_free(office: Office, txn: Txn, kept: Kept, caller: Station) -> None:
    holder = kept.case.holder
    if kept.hall != caller.hall:
        raise Refused("case.other-hall")
    if holder is None or holder.id == caller.station:
        return
    if kept.case.stage is Stage.COLLECTED_FOR and caller.kind != StationKind.VILLAGE:
        # The bag is where the caller is: whoever receives it need not wait for the point.
        return
    if holder.kind is HolderKind.POOL and holder.id == caller.hall:
        return
    if holder.kind is HolderKind.STATION and _is_at_rest(office, txn, kept, holder.id):
        return
    raise Refused("case.held-elsewhere", holder=holder.name, kind=holder.kind.value)


def _is_at_rest(office: Office, txn: Txn, kept: Kept, station: str) -> bool:
    """Whether the holding window can hear of the move, and is not in the middle of an act."""
    other = stations.find_station(txn, station)
    if other is None or other.state != "active":
        return False
    now = office.clock()
    heard, touched = (datetime.fromisoformat(at) for at in (other.seen, kept.updated))
    return now - heard < REACHABLE and now - touched > QUIET


def _found(case: Case) -> FoundCase:
    holder = case.holder
    return FoundCase(
        case_id=case.case_id,
        receipt=case.receipt,
        stage=case.stage.value,
        item_name="" if case.item is None else case.item.name,
        applicant_masked="" if case.applicant is None else mask_name(case.applicant.name),
        holder_kind="" if holder is None else holder.kind.value,
        holder_id="" if holder is None else holder.id,
        holder_name="" if holder is None else holder.name,
    )
