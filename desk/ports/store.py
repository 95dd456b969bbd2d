"""Port: the station's store as the acts see it.

A store belongs to the STORE lane; `Views` alone may also be opened in the READ lane.
The one rule: everything an act writes is written inside one `change()`; when the block is
left by an error nothing of it remains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from desk.entry import Entry, Head
from desk.ports.blobs import Blobs
from desk.ports.case_lists import CaseLists
from desk.ports.journal import JournalViews
from desk.ports.pins import Pins
from desk.ports.purging import BodyPurger, CaseDropper
from desk.ports.records import RecordRow


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """A case as a row of its view: columns to list and search by, and the whole as JSON text.

    Dates are ISO text, "" where there is none; `applicant` and `certificate` are normalised;
    `search` are further words a person may type (names, phone, numbers).
    """

    case_id: str
    receipt: str
    spoken: str
    case_number: str
    mode: str
    stage: str
    item_code: str
    item_name: str
    applicant: str
    certificate: str
    phone: str
    business_date: str
    updated: str
    holder_kind: str
    holder_id: str
    promised_on: str
    state: str
    search: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One counter moved by `n`, in its own cell of the day's table."""

    business_date: str
    hall: str
    window: str
    actor: str
    item_code: str
    name: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One paper: what was made of it, and what the spooler last said."""

    paper_id: str
    case_id: str
    template: str
    number: str
    at: str
    state: str
    printer: str
    job: str
    code: str
    copies: int
    reprint_of: str
    blob: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow:
    """One minted receipt number; voided numbers stay."""

    day: str
    serial: int
    receipt: str
    case_id: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementRow:
    """What the platform said of one entry: accepted, conflict, rejected, deferred, mismatch."""

    event_id: str
    case_id: str
    outcome: str
    code: str
    sentence: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftStep:
    """One step of a draft; `facts` is the event's canonical JSON text."""

    n: int
    kind: str
    facts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """An unfinished case: not journal, never sent. `cursor` steps count; the rest is redo.

    `parked` and `place` are JSON text of desk.drafting, `given_up` the moment; "" where it is
    neither set aside nor given up.
    """

    draft_id: str
    opened: str
    saved: str
    actor: str
    cursor: int
    steps: tuple[DraftStep, ...] = ()
    parked: str = ""
    place: str = ""
    given_up: str = ""


class ViewWriter(CaseDropper, Protocol):
    """The view tables, written by the fold alone (live and when rebuilding)."""

    def find_case(self, case_id: str) -> CaseRow | None:
        """The stored case of that id."""

    def put_case(self, row: CaseRow) -> None:
        """Write the case, and its search words, in place of an older state."""

    def add_count(self, count: Count) -> None:
        """Move a counter; a cell that was not there begins at zero."""

    def put_paper(self, row: PaperRow) -> None:
        """Write a paper in place of an older state."""

    def put_number(self, row: NumberRow) -> None:
        """Write a minted number in place of an older state."""

    def put_judgement(self, row: JudgementRow) -> None:
        """Write what the platform said of one entry."""

    def put_setting(self, key: str, value: str) -> None:
        """Write a setting (JSON text)."""

    def find_record(self, record_id: str) -> RecordRow | None:
        """The stored record of that id."""

    def put_record(self, row: RecordRow) -> None:
        """Write a record in place of an older state."""


class Change(ViewWriter, BodyPurger, Protocol):
    """One open transaction (BEGIN IMMEDIATE): entries, views, cursors, drafts together."""

    def head(self) -> Head:
        """The end of the chain, as this transaction sees it."""

    def last_case_seq(self, case_id: str) -> int:
        """The last case_seq this station gave that case, 0 before the first."""

    def put_entry(self, entry: Entry) -> None:
        """Append one entry; its seq must follow the head."""

    def sign_head(self, seq: int, signature: str) -> None:
        """Keep the station's signature of the head at that seq."""

    def last_serial(self, day: str) -> int:
        """The highest receipt serial minted on that day, 0 before the first."""

    def find_cursor(self, name: str) -> str | None:
        """A cursor (recorded head, feed position …), None before it was first set."""

    def set_cursor(self, name: str, value: str) -> None:
        """Move a cursor."""

    def find_draft(self, draft_id: str) -> DraftRow | None:
        """A draft with all its steps."""

    def put_draft(self, row: DraftRow) -> None:
        """Write a draft and its steps in place of an older state."""

    def set_place(self, draft_id: str, place: str) -> None:
        """Write where work on a draft stands; a draft that is gone has no place."""

    def drop_draft(self, draft_id: str) -> None:
        """Take a draft away (it was received, or given up)."""


class Views(CaseLists, JournalViews, Protocol):
    """Reading, in order of what screens ask. Lists are newest first unless they say so."""

    def get_case(self, case_id: str) -> CaseRow:
        """The case; Refused("case.unknown")."""

    def find_case_by_number(self, number: str) -> CaseRow | None:
        """The case of a receipt, spoken or case number exactly as printed."""

    def list_cases(
        self, *, text: str = "", stages: Iterable[str] = (), limit: int = 256, after: str = ""
    ) -> tuple[CaseRow, ...]:
        """Cases by search words and stages; `after` is the last case_id of the page before."""

    def case_sync(self, case_ids: Iterable[str]) -> Mapping[str, str]:
        """Per case the worst sync state of its entries: held, local, recorded, judged."""

    def find_cursor(self, name: str) -> str | None:
        """A cursor, None before it was first set."""

    def drafts(self) -> tuple[DraftRow, ...]:
        """Every draft, the last saved first."""

    def counts(self, business_date: str) -> tuple[Count, ...]:
        """The day's counter cells that are not zero."""

    def papers(
        self, *, case_id: str = "", state: str = "", since: str = ""
    ) -> tuple[PaperRow, ...]:
        """Papers of a case, or in a state, or of the last 2,000 those made since then."""

    def numbers(self, day: str) -> tuple[NumberRow, ...]:
        """The day's minted numbers in order of serial."""

    def judgements(self, *, case_id: str = "", held: bool = False) -> tuple[JudgementRow, ...]:
        """Judgements of a case, or every one that holds a case up."""

    def records(
        self,
        kind: str = "",
        *,
        states: Iterable[str] = (),
        case_id: str = "",
        day: str = "",
        text: str = "",
        limit: int = 1000,
    ) -> tuple[RecordRow, ...]:
        """Records of a kind (or all), by states, case, day, words in title or subject."""

    def find_record(self, record_id: str) -> RecordRow | None:
        """The record of that id."""

    def settings(self) -> Mapping[str, str]:
        """Every setting that was changed (JSON text)."""

    def snapshot(self) -> AbstractContextManager[None]:
        """Everything read inside sees one state, though another process goes on writing."""


class ReaderViews(Views, Protocol):
    """Views that were opened apart from the store; whoever opened them closes them."""

    def close(self) -> None:
        """Let go of the connection."""


class Store(Protocol):
    """An open station store."""

    @property
    def views(self) -> Views:
        """Reading."""

    @property
    def blobs(self) -> Blobs:
        """Files."""

    @property
    def pins(self) -> Pins:
        """PIN verifiers: local, no part of the journal."""

    def change(self) -> AbstractContextManager[Change]:
        """A transaction; durable (WAL, FULL) when the block has been left without an error."""

    def open_reader(self) -> ReaderViews:
        """Views on a connection of their own that can only read, for the READ lane."""

    def check_mark(self) -> None:
        """Compare with the high-water mark again: whether numbers may be given."""

    def close(self) -> None:
        """Let go of the store and its lock."""


def iso(day: date | None) -> str:
    """A date as it is stored: ISO text, "" for none."""
    return "" if day is None else day.isoformat()
