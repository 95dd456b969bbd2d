"""From an entry to the rows that screens read: the one projector, live and when rebuilding.

Owned by the thread of the change it writes to. The one rule: rows depend on entries alone,
in their order; anything else here would make `verify --rebuild` find a difference.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from desk.canonical import parse
from desk.case import Case
from desk.case_row import row_of
from desk.case_states import read_case, remember
from desk.counters import counts_of
from desk.entry import Entry, Header
from desk.events.closing import VoidAnswered
from desk.events.facts import Event, Holder, RecordEvent
from desk.events.hearing import Rated
from desk.events.intake import CaseReceived
from desk.events.kinds import KINDS, read
from desk.events.outcome import CaseVoided, HolderMoved, Overruled
from desk.events.purging import CasePurged
from desk.events.station import PaperMade, PlatformSaid, SettingChanged
from desk.fold import fold
from desk.numbering import check_receipt_number
from desk.overruled_rows import put_overruled, put_resent
from desk.ports.records import RecordRow
from desk.ports.store import (
    JudgementRow,
    NumberRow,
    PaperRow,
    ViewWriter,
    iso,
)
from desk.record_rows import read_record, record_row
from desk.registering import registered
from desk.stages import Stage
from desk.values import load

__all__ = ["FILED", "OVERRULED", "Projector", "read_case", "replace_date"]

FILED = "filed_online"  # begins a case that has no receipt number yet
OVERRULED = "overruled"

# What strange data can make of reading and folding it. A refusal of the store is none of
# these: then nothing of the event may be kept.
_UNREADABLE = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)


class Projector:
    """Writes what entries mean. Keeps the last cases it met, to spare reading them again."""

    def __init__(self, writer: ViewWriter, station: str) -> None:
        self._writer = writer
        self._station = station
        self._cases: dict[str, Case] = {}

    def find(self, case_id: str) -> Case | None:
        """The case as the entries so far left it."""
        if case_id not in self._cases:
            row = self._writer.find_case(case_id)
            if row is None:
                return None
            self._cases[case_id] = read_case(row)
        return self._cases[case_id]

    def apply_entry(self, entry: Entry) -> None:
        """A stored entry, when rebuilding; one without a body leaves no rows."""
        facts = entry.facts()
        if facts is not None:
            self.apply(entry.header, read(entry.header.kind, facts))

    def apply(self, header: Header, event: Event) -> None:
        """Write every row that this entry moves."""
        if isinstance(event, PlatformSaid):
            self._platform_said(header, event)
            return
        if header.amends:
            self._said_again(header, event)
            return
        if isinstance(event, CasePurged):
            self._cases.pop(event.case_id, None)
            self._writer.drop_case(event.case_id)
            for row in event.registers:
                self._writer.put_record(RecordRow(**row))
            return
        if isinstance(event, SettingChanged):
            self._writer.put_setting(event.key, event.after)
        if isinstance(event, PaperMade):
            self._paper(header, event)
        if isinstance(event, RecordEvent):
            self._record(header, event)
        self._case_event(header, event)

    def _said_again(self, header: Header, event: Event) -> None:
        """Fix and resend: counted with the first word; folded where that was taken back.

        What is no case was never taken back here, and has moved on since the first word.
        """
        if isinstance(event, RecordEvent) and self._writer.find_record(event.record_id) is None:
            self._record(header, event)
        case = self.find(header.case_id or "")
        after = put_resent(self._writer, header, event, case)
        if case is None or after is None or after is case:
            return
        self._number(event, after)
        self._put(after, header.wall)

    def _case_event(self, header: Header, event: Event) -> None:
        if header.case_id is None:
            for count in counts_of(header, event, Case(case_id=""), Case(case_id="")):
                self._writer.add_count(count)
            return
        before = self.find(header.case_id) or Case(case_id=header.case_id)
        after = fold(before, event)
        for count in counts_of(header, event, before, after):
            self._writer.add_count(count)
        self._number(event, after)
        if after is not before:
            self._put(after, header.wall)

    def _number(self, event: Event, case: Case) -> None:
        if not isinstance(event, CaseReceived | CaseVoided | VoidAnswered) or not case.receipt:
            return
        number = check_receipt_number(case.receipt)
        self._writer.put_number(
            NumberRow(
                day=iso(number.day),
                serial=number.serial,
                receipt=case.receipt,
                case_id=case.case_id,
                state="voided" if case.stage is Stage.VOIDED else "minted",
            )
        )

    def _record(self, header: Header, event: RecordEvent) -> None:
        row = self._writer.find_record(event.record_id)
        after = registered(None if row is None else read_record(row), header, event)
        if after is not None:
            self._writer.put_record(record_row(after))

    def _paper(self, header: Header, event: PaperMade) -> None:
        self._writer.put_paper(
            PaperRow(
                paper_id=event.paper_id,
                case_id=header.case_id or "",
                template=event.template,
                number=event.number,
                at=event.made_at.isoformat(),
                state=event.state,
                printer=event.printer,
                job=event.job,
                code=event.code,
                copies=event.copies,
                reprint_of=event.reprint_of,
                blob=event.blob,
            )
        )

    def _platform_said(self, header: Header, event: PlatformSaid) -> None:
        """One event of the feed; what this version cannot read stays an entry and no more.

        The fold never refuses what was received: one strange event must not stop a hall.
        """
        if not event.data:
            return  # meant for another window; `moved` follows and says who holds the case
        with suppress(*_UNREADABLE):
            self._said(header, event, parse(event.data.encode("utf-8")))

    def _said(self, header: Header, event: PlatformSaid, data: dict[str, Any]) -> None:
        if event.kind == "judged" and data["station"] == self._station:
            self._judged(event, data)
            return
        if event.kind in KINDS and data.get("station") == self._station:
            return  # the own word, told to the others of the hall
        if event.case_id is None:
            self._kept(header, event, data)
            return
        if event.kind == OVERRULED:
            self._overruled(header, event, data)
            return
        if event.kind == "claimed":
            if data["station"] == self._station:
                self._snapshot(header, event, data)
            return
        self._move(header, event, data)

    def _kept(self, header: Header, event: PlatformSaid, data: dict[str, Any]) -> None:
        """A record that the platform began or moved (an appointment, an answer, a roster)."""
        inner = read(event.kind, data) if event.kind in KINDS else None
        if isinstance(inner, RecordEvent):
            self._record(header, inner)

    def _snapshot(self, header: Header, event: PlatformSaid, data: dict[str, Any]) -> None:
        case = load(Case, data["case"])
        self._put(replace(case, base=event.event_id, holder=_holder(data)), header.wall)

    def _move(self, header: Header, event: PlatformSaid, data: dict[str, Any]) -> None:
        """A case moved elsewhere in the hall.

        Of a case that this station never saw only number, stage and holder are kept, so that
        a window without a line can still say who holds it.
        """
        case_id = event.case_id or ""
        case = self.find(case_id)
        if case is None and not (data.get("receipt") or event.kind == FILED):
            return
        before = case or Case(case_id=case_id, receipt=_text(data, "receipt"))
        after, inner = before, None
        if "event" in data and event.kind in KINDS:
            inner = read(event.kind, data)
            after = fold(after, inner)
        if data.get("holder"):
            stage = str(data.get("stage") or "")
            moved = HolderMoved(at=_moment(event), holder=_holder(data), stage=stage)
            after = fold(after, moved)
        if event.kind != "judged":
            # A judgement answers a window's own entry; it is no act of the platform.
            after = replace(after, base=event.event_id)
        again = self._is_second_rating(inner)
        # Everything was read before the first row is written: all of an event, or nothing.
        self._put(after, header.wall)
        if isinstance(inner, RecordEvent):
            self._record(header, inner)
        if inner is not None and before.item is not None and not again:
            self._count(header, inner, before, after)

    def _is_second_rating(self, inner: Event | None) -> bool:
        """Whether that service was rated already: the first one counts, the other is noted."""
        return (
            isinstance(inner, Rated) and self._writer.find_record(inner.record_id) is not None
        )

    def _count(self, header: Header, inner: Event, before: Case, after: Case) -> None:
        """Counted by the window that took the case in, on its own day of the act."""
        if before.received_by != self._station:
            return
        zone = datetime.fromisoformat(header.wall).tzinfo
        here = replace(inner, at=inner.at.astimezone(zone))
        for count in counts_of(replace_date(header, here), here, before, after):
            self._writer.add_count(count)

    def _overruled(self, header: Header, event: PlatformSaid, data: dict[str, Any]) -> None:
        """An own entry lost: the platform's facts stand, our words become a note."""
        case, said = self.find(event.case_id or ""), read(event.kind, data)
        if case is None or not isinstance(said, Overruled):
            return
        self._put(put_overruled(self._writer, header, said, data, case), header.wall)

    def _judged(self, event: PlatformSaid, data: dict[str, Any]) -> None:
        self._writer.put_judgement(
            JudgementRow(
                event_id=_text(data, "event_id"),
                case_id=event.case_id or "",
                outcome=_text(data, "outcome"),
                code=_text(data, "code", ""),
                sentence=_text(data, "sentence", ""),
                at=event.platform_at,
            )
        )

    def _put(self, case: Case, updated: str) -> None:
        self._cases[case.case_id] = case
        row = row_of(case, updated)
        remember(row.state, case)
        self._writer.put_case(row)


def replace_date(header: Header, event: Event) -> Header:
    """The header as counters of a platform's act want it: its own day, nobody's window."""
    return replace(header, business_date=event.at.date().isoformat(), actor="", window="")


def _text(data: dict[str, Any], name: str, default: str | None = None) -> str:
    """Text out of what the platform sent; KeyError, ValueError when it is none."""
    value = data[name] if default is None else data.get(name, default)
    if not isinstance(value, str):
        raise ValueError(f"{name} is no text")
    return value


def _holder(data: dict[str, Any]) -> Holder:
    return load(Holder, data["holder"])


def _moment(event: PlatformSaid) -> datetime:
    return datetime.fromisoformat(event.platform_at)
