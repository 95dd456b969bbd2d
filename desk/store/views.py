"""Reading the store: the `Views` port over one connection, in the STORE or the READ lane.

The one rule: a reader's list is read whole before it is given out, except `entries`, which
streams; whoever stops reading entries early closes the iterator.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from desk.ports.store import CaseRow, Count, DraftRow, JudgementRow, NumberRow, PaperRow
from desk.store import (
    case_view,
    counters,
    cursors,
    drafts,
    judgements,
    papers,
)
from desk.store.case_lists import CaseListing
from desk.store.day_reading import DayReading
from desk.store.engine import StoreDatabase, damaged_pages
from desk.store.journal_table import JournalReading
from desk.store.records import RecordViews


class StoreViews(RecordViews, CaseListing, JournalReading, DayReading):
    """The views of one open store (port `Views`)."""

    def __init__(self, db: StoreDatabase) -> None:
        RecordViews.__init__(self, db)
        CaseListing.__init__(self, db)
        DayReading.__init__(self, db)
        JournalReading.__init__(self, db)

    @property
    def database(self) -> StoreDatabase:
        """The connection, for the other modules of this room."""
        return self._db

    def get_case(self, case_id: str) -> CaseRow:
        """The case; Refused("case.unknown")."""
        return case_view.get_case(self._db, case_id)

    def find_case_by_number(self, number: str) -> CaseRow | None:
        """The case of a receipt, spoken or case number exactly as printed."""
        return case_view.find_case_by_number(self._db, number)

    def list_cases(
        self, *, text: str = "", stages: Iterable[str] = (), limit: int = 256, after: str = ""
    ) -> tuple[CaseRow, ...]:
        """Cases by search words and stages, newest first; `after` ends the page before."""
        return case_view.list_cases(self._db, text, stages, limit, after)

    def case_sync(self, case_ids: Iterable[str]) -> Mapping[str, str]:
        """Per case the worst sync state of its entries: held, local, recorded, judged."""
        return judgements.case_sync(self._db, case_ids)

    def find_cursor(self, name: str) -> str | None:
        """A cursor, None before it was first set."""
        return cursors.find_cursor(self._db, name)

    def drafts(self) -> tuple[DraftRow, ...]:
        """Every draft, the last saved first."""
        return drafts.drafts(self._db)

    def counts(self, business_date: str) -> tuple[Count, ...]:
        """The day's counter cells that are not zero."""
        return counters.counts(self._db, business_date)

    def papers(
        self, *, case_id: str = "", state: str = "", since: str = ""
    ) -> tuple[PaperRow, ...]:
        """Papers of a case, or in a state, or of the last 2,000 those made since then."""
        return papers.papers(self._db, case_id, state, since)

    def numbers(self, day: str) -> tuple[NumberRow, ...]:
        """The day's minted numbers in order of serial."""
        return counters.numbers(self._db, day)

    def judgements(self, *, case_id: str = "", held: bool = False) -> tuple[JudgementRow, ...]:
        """Judgements of a case, or every one that holds a case up."""
        return judgements.judgements(self._db, case_id, held=held)

    def settings(self) -> Mapping[str, str]:
        """Every setting that was changed (JSON text)."""
        return cursors.settings(self._db)

    def damaged_pages(self) -> tuple[str, ...]:
        """What the page authentication finds wrong in the whole file (reads all of it)."""
        return damaged_pages(self._db)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside sees one state, though another process goes on writing."""
        with self._db.transaction("DEFERRED"):
            self.head()  # a deferred transaction sees the state of its first read
            yield

    def close(self) -> None:
        """Let go of the connection (a reader's own; the store closes the writer's)."""
        self._db.close()
