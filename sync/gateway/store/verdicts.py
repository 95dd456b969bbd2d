"""What became of entries that were not simply accepted, so that they can be said again.

Used inside a gateway transaction. The one rule: an entry without a row was accepted; a row
tells what the feed last said of it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgres
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from desk.entry import BodyState, Entry
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn

if TYPE_CHECKING:
    from collections.abc import Iterable

ACCEPTED = "accepted"
DEFERRED = "deferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The last word on one entry."""

    event_id: str
    station: str
    epoch: int
    seq: int
    case_id: str
    kind: str
    outcome: str
    code: str
    amends: str = ""
    amended_by: str = ""


_COLUMNS = tuple(t.judgements.c[name] for name in Verdict.__slots__)


def find_verdict(txn: Txn, event_id: str) -> Verdict | None:
    """The row of that event."""
    where = txn.own(t.judgements) & (t.judgements.c.event_id == event_id)
    query = select(*_COLUMNS).where(where)
    row = txn.connection.execute(query).one_or_none()
    return None if row is None else Verdict(**row._asdict())


def count_said_again(txn: Txn, station: str, kind: str, business_date: str) -> int:
    """How many entries of that kind and day only say an earlier one again."""
    j, e = t.judgements.c, t.entries.c
    same = (j.station == e.station) & (j.epoch == e.epoch) & (j.seq == e.seq)
    of_day = (e.station == station) & (e.kind == kind) & (e.business_date == business_date)
    where = txn.own(t.judgements) & txn.own(t.entries) & same & of_day & (j.amends != "")
    found: int = txn.connection.execute(select(func.count()).where(where)).scalar_one()
    return found


def put_verdicts(txn: Txn, verdicts: Iterable[Verdict]) -> None:
    """Write the rows in place of what was said before."""
    rows = [{"region": t.region_of(each.station), **asdict(each)} for each in verdicts]
    if not rows:
        return
    insert = insert_postgres(t.judgements) if txn.is_postgres else insert_sqlite(t.judgements)
    changed = {name: insert.excluded[name] for name in ("outcome", "code", "amended_by")}
    query = insert.on_conflict_do_update(index_elements=["region", "event_id"], set_=changed)
    txn.connection.execute(query, rows)


def set_amended(txn: Txn, event_id: str, by: str) -> None:
    """Note which entry stands in the place of that one."""
    where = txn.own(t.judgements) & (t.judgements.c.event_id == event_id)
    txn.connection.execute(update(t.judgements).where(where).values(amended_by=by))


def deferred(txn: Txn, case_id: str) -> tuple[Verdict, ...]:
    """What waits in that case and was not said again, in the order of its journals."""
    c = t.judgements.c
    open_ = (c.case_id == case_id) & (c.outcome == DEFERRED) & (c.amended_by == "")
    query = select(*_COLUMNS).where(txn.own(t.judgements) & open_)
    query = query.order_by(c.station, c.epoch, c.seq)
    return tuple(Verdict(**row._asdict()) for row in txn.connection.execute(query))


def entry_of(txn: Txn, verdict: Verdict) -> Entry | None:
    """The recorded entry that the row tells of."""
    c = t.entries.c
    journal = (c.station == verdict.station) & (c.epoch == verdict.epoch)
    where = (c.region == t.region_of(verdict.station)) & journal & (c.seq == verdict.seq)
    query = select(c.header, c.body, c.state).where(where)
    row = txn.connection.execute(query).one_or_none()
    if row is None:
        return None
    place = f"entry/{verdict.station}/{verdict.epoch}/{verdict.seq}"
    body = None if row.body is None else txn.sealer.open(row.body, place)
    return Entry.read(row.header, body, BodyState(row.state))
