"""Acts on numbered blanks: received, issued on, put away, spoiled, counted.

Belongs to the STORE lane. The one rule: a number is moved only where it lies unused at this
station; what was used or spoiled stays in the books for ever.
"""

from __future__ import annotations

from typing import Any

from desk.acts.acting import KEPT
from desk.blanks import (
    Books,
    Span,
    all_books,
    normal,
    read_books,
    read_span,
    sheet_id,
)
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.blanks import (
    BlanksCounted,
    BlanksIssued,
    BlankSpoiled,
    BlanksPutAway,
    BlanksReceived,
)
from desk.events.facts import RecordEvent
from desk.journal import Journal, writing
from desk.overprint_forms import get_blank_kind
from desk.people import Actor
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.blanks import FREE, PRINTING, SPOILED, USED

AWAY = ("returned", "destroyed")


class Blanks:
    """The blanks of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def receive(
        self,
        actor: Actor,
        *,
        kind: str,
        first: str,
        last: str,
        source: str,
        document: str = "",
    ) -> Done[str]:
        """领入 of a range from outside the hall.

        Raises Refused("blank.unknown-kind"), ("blank.bad-number"), ("blank.bad-range"),
        ("blank.source-missing"), ("blank.overlap").
        """
        name, span = get_blank_kind(self._desk.store.views, kind), read_span(first, last)
        if not source.strip():
            raise Refused("blank.source-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.KEEP_BLANKS, actor, self._desk.station)
            if any(books.knows(span) for books in all_books(self._desk.store.views, kind)):
                raise Refused("blank.overlap", range=span.text)
            return self._kept(
                journal,
                BlanksReceived(
                    **self._span(journal, kind, name, span),
                    source=source.strip(),
                    document=document.strip(),
                ),
            )

    def issue(
        self, actor: Actor, *, kind: str, first: str, last: str, to_station: str, to_name: str
    ) -> Done[str]:
        """发放 to another window of the hall, which hears of it by the feed.

        Raises Refused("blank.window-missing"), ("blank.not-here") and as `receive`.
        """
        name, span = get_blank_kind(self._desk.store.views, kind), read_span(first, last)
        own = self._desk.station.station_id
        if not to_station.strip() or to_station.strip() == own:
            raise Refused("blank.window-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.KEEP_BLANKS, actor, self._desk.station)
            self._check_here(kind, span)
            return self._kept(
                journal,
                BlanksIssued(
                    **self._span(journal, kind, name, span),
                    to_station=to_station.strip(),
                    to_name=to_name.strip() or to_station.strip(),
                ),
            )

    def put_away(
        self,
        actor: Actor,
        *,
        kind: str,
        first: str,
        last: str,
        how: str,
        to_whom: str,
        reason: str,
    ) -> Done[str]:
        """退回 or 销毁 of sheets that were not used; `to_whom` takes them or stands by.

        Raises Refused("blank.bad-way"), ("blank.facts-missing"), ("blank.not-here").
        """
        name, span = get_blank_kind(self._desk.store.views, kind), read_span(first, last)
        if how not in AWAY:
            raise Refused("blank.bad-way")
        if not (to_whom.strip() and reason.strip()):
            raise Refused("blank.facts-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.KEEP_BLANKS, actor, self._desk.station)
            self._check_here(kind, span)
            return self._kept(
                journal,
                BlanksPutAway(
                    **self._span(journal, kind, name, span),
                    how=how,
                    to_whom=to_whom.strip(),
                    reason=reason.strip(),
                ),
            )

    def spoil(self, actor: Actor, *, kind: str, number: str, reason: str) -> Done[str]:
        """作废 of one sheet, before it was printed or after.

        Raises Refused("case.reason-missing"), ("blank.not-here"), ("blank.spoiled").
        """
        if not reason.strip():
            raise Refused("case.reason-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.SPOIL_BLANK, actor, self._desk.station)
            return self._kept(
                journal, spoiled(self._desk, journal, kind, number, reason.strip())
            )

    def count(self, actor: Actor, *, kind: str, counted: int, note: str = "") -> Done[str]:
        """核对: what a supervisor counted against the books; a difference is explained.

        Raises Refused("blank.bad-count"), ("blank.difference-unexplained").
        """
        name = get_blank_kind(self._desk.store.views, kind)
        if counted < 0:
            raise Refused("blank.bad-count")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.KEEP_BLANKS, actor, self._desk.station)
            expected = self._books(kind).stock().left
            if counted != expected and not note.strip():
                raise Refused(
                    "blank.difference-unexplained", expected=expected, counted=counted
                )
            return self._kept(
                journal,
                BlanksCounted(
                    at=journal.reading.wall,
                    record_id=f"count-{self._desk.ids.event_id()}",
                    kind=kind,
                    name=name,
                    station=self._desk.station.station_id,
                    expected=expected,
                    counted=counted,
                    note=note.strip(),
                ),
            )

    def _books(self, kind: str) -> Books:
        return read_books(self._desk.store.views, self._desk.station.station_id, kind)

    def _check_here(self, kind: str, span: Span) -> None:
        if not self._books(kind).has(span):
            raise Refused("blank.not-here", range=span.text)

    def _span(self, journal: Journal, kind: str, name: str, span: Span) -> dict[str, Any]:
        return {
            "at": journal.reading.wall,
            "record_id": f"blanks-{self._desk.ids.event_id()}",
            "kind": kind,
            "name": name,
            "prefix": span.prefix,
            "first": span.first,
            "last": span.last,
            "digits": span.digits,
            "station": self._desk.station.station_id,
        }

    def _kept(self, journal: Journal, event: RecordEvent) -> Done[str]:
        journal.append(event)
        return Done(event.record_id, KEPT)


def spoiled(desk: Desk, journal: Journal, kind: str, number: str, reason: str) -> BlankSpoiled:
    """The event that a sheet is spoiled: one that lies here, or one that was printed here.

    Raises Refused("blank.not-here"), ("blank.spoiled").
    """
    text, name = normal(number), get_blank_kind(desk.store.views, kind)
    row = journal.change.find_record(sheet_id(kind, text))
    state = FREE if row is None else read_record(row).state
    if state == SPOILED:
        raise Refused("blank.spoiled", number=text)
    if state not in (PRINTING, USED):
        span = read_span(text, text)
        if not read_books(desk.store.views, desk.station.station_id, kind).has(span):
            raise Refused("blank.not-here", range=text)
    return BlankSpoiled(
        at=journal.reading.wall,
        record_id=sheet_id(kind, text),
        kind=kind,
        name=name,
        number=text,
        station=desk.station.station_id,
        reason=reason,
    )
