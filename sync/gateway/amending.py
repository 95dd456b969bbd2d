"""Entries that say another one again, and what was waiting for them.

Used while entries are judged. The one rule: an entry is amended once; the same amendment
offered twice, or two of one entry, have one effect. (Rule: sync design, section 2.)
"""

from __future__ import annotations

from dataclasses import replace

from desk.entry import Entry, Header
from desk.events.facts import Event
from desk.events.repair import EntrySetAside, EntryVoidAnswered, EntryVoided, EntryYielded
from sync.gateway.store import verdicts
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import Station, find_station
from sync.gateway.store.verdicts import ACCEPTED, Verdict
from sync.gateway.trespass import NOT_YOURS

UNKNOWN = "judged.amends-unknown"
ALREADY = "judged.amended-already"
ASIDE = "aside"
VOIDED = "voided"


class Docket:
    """The last word on every entry that was not simply accepted, as this batch leaves it."""

    def __init__(self, txn: Txn) -> None:
        self._txn = txn
        self._rows: dict[str, Verdict] = {}

    def find(self, event_id: str) -> Verdict | None:
        """The last word on that entry, None where it was accepted or never came."""
        return self._rows.get(event_id) or verdicts.find_verdict(self._txn, event_id)

    def note(self, header: Header, outcome: str, code: str) -> None:
        """Keep what was said of an entry, where anybody may come back to it."""
        if outcome == ACCEPTED and not header.amends:
            known = self._rows.get(header.event_id)
            if known is None:
                return
        self._rows[header.event_id] = Verdict(
            event_id=header.event_id,
            station=header.station,
            epoch=header.epoch,
            seq=header.seq,
            case_id=header.case_id or "",
            kind=header.kind,
            outcome=outcome,
            code=code,
            amends=header.amends,
        )

    def again(self, verdict: Verdict, outcome: str, code: str) -> None:
        """Keep what was said of an entry that had waited."""
        self._rows[verdict.event_id] = replace(verdict, outcome=outcome, code=code)

    def fault(self, header: Header) -> str:
        """Why that entry amends nothing: a code, "" when it may."""
        row = self.find(header.amends)
        if row is None or row.outcome == ACCEPTED or row.station != header.station:
            return UNKNOWN
        if (row.kind, row.case_id) != (header.kind, header.case_id or ""):
            return UNKNOWN
        return "" if row.amended_by in ("", ASIDE) else ALREADY

    def settle(self, event_id: str, by: str) -> None:
        """Something stands in the place of that entry: another one, or a person's word."""
        row = self.find(event_id)
        if row is not None:
            self._rows[event_id] = replace(row, amended_by=by)

    def waiting(self, case_id: str) -> tuple[tuple[Verdict, Entry], ...]:
        """What waits in that case, in order, with the entries."""
        rows = {row.event_id: row for row in verdicts.deferred(self._txn, case_id)}
        own = {i: row for i, row in self._rows.items() if row.case_id == case_id}
        open_rows = [
            row
            for row in {**rows, **own}.values()
            if row.outcome == verdicts.DEFERRED and not row.amended_by
        ]
        ordered = sorted(open_rows, key=lambda row: (row.station, row.epoch, row.seq))
        pairs = ((row, verdicts.entry_of(self._txn, row)) for row in ordered)
        return tuple((row, entry) for row, entry in pairs if entry is not None)

    def close(self) -> None:
        """Write everything."""
        verdicts.put_verdicts(self._txn, self._rows.values())


def given_up(event: Event) -> tuple[str, str]:
    """The entry that this event puts out of the way, and the word for it; "" for none."""
    if isinstance(event, EntrySetAside):
        return event.event_id, ASIDE
    if isinstance(event, EntryVoided | EntryYielded):
        return event.event_id, VOIDED
    if isinstance(event, EntryVoidAnswered) and event.granted:
        return event.record_id.removeprefix("repair-"), VOIDED
    return "", ""


def strange(txn: Txn, docket: Docket, event: Event, station: Station) -> str:
    """Whether it gives up what another window said; a supervisor answers for the hall."""
    given, _ = given_up(event)
    row = docket.find(given) if given else None
    if row is None or row.station == station.station:
        return ""
    other = find_station(txn, row.station)
    answers = isinstance(event, EntryVoidAnswered)
    of_hall = other is not None and other.hall == station.hall
    return "" if answers and of_hall else NOT_YOURS
