"""Writing the store: the view tables, and one open transaction with everything in it.

STORE lane only. The one rule: nothing here commits; `Store.change()` does, once, at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desk.entry import BodyState, Entry, Head
from desk.ports.records import RecordRow
from desk.ports.store import CaseRow, Count, DraftRow, JudgementRow, NumberRow, PaperRow
from desk.store import (
    case_view,
    counters,
    cursors,
    drafts,
    journal_table,
    judgements,
    papers,
    records,
)
from desk.store.engine import StoreDatabase


class ViewTables:
    """The view tables over one connection (port `ViewWriter`)."""

    def __init__(self, db: StoreDatabase) -> None:
        self._db = db

    def find_case(self, case_id: str) -> CaseRow | None:
        """The stored case of that id."""
        return case_view.find_case(self._db, case_id)

    def put_case(self, row: CaseRow) -> None:
        """Write the case, and its search words, in place of an older state."""
        case_view.put_case(self._db, row)

    def drop_case(self, case_id: str) -> None:
        """Take the case with its papers, judgements and records out of the views."""
        case_view.drop_case(self._db, case_id)
        for table in (papers, judgements, records):
            table.drop_case(self._db, case_id)

    def add_count(self, count: Count) -> None:
        """Move a counter; a cell that was not there begins at zero."""
        counters.add_count(self._db, count)

    def put_paper(self, row: PaperRow) -> None:
        """Write a paper in place of an older state."""
        papers.put_paper(self._db, row)

    def put_number(self, row: NumberRow) -> None:
        """Write a minted number in place of an older state."""
        counters.put_number(self._db, row)

    def put_judgement(self, row: JudgementRow) -> None:
        """Write what the platform said of one entry."""
        judgements.put_judgement(self._db, row)

    def put_setting(self, key: str, value: str) -> None:
        """Write a setting (JSON text)."""
        cursors.put_setting(self._db, key, value)

    def find_record(self, record_id: str) -> RecordRow | None:
        """The stored record of that id."""
        return records.find_record(self._db, record_id)

    def put_record(self, row: RecordRow) -> None:
        """Write a record in place of an older state."""
        records.put_record(self._db, row)


class StoreChange(ViewTables):
    """One open transaction (port `Change`). `may_mint` raises when no number may be given.

    `acted` says whether the station itself did something: what was only received comes
    again from the platform, so the high-water mark need not wait for the disk with it.
    """

    def __init__(self, db: StoreDatabase, may_mint: Callable[[], None]) -> None:
        super().__init__(db)
        self._may_mint = may_mint
        self._head: Head | None = None
        self.acted = False

    def head(self) -> Head:
        """The end of the chain, as this transaction sees it."""
        if self._head is None:
            self._head = journal_table.head(self._db)
        return self._head

    def last_case_seq(self, case_id: str) -> int:
        """The last case_seq this station gave that case, 0 before the first."""
        return journal_table.last_case_seq(self._db, case_id)

    def put_entry(self, entry: Entry) -> None:
        """Append one entry; its seq must follow the head."""
        self._head = journal_table.put_entry(self._db, entry, self.head())
        self.acted = self.acted or entry.state is not BodyState.RECEIVED

    def sign_head(self, seq: int, signature: str) -> None:
        """Keep the station's signature of the head at that seq."""
        journal_table.sign_head(self._db, seq, signature)

    def purge_bodies(self, seqs: Iterable[int]) -> None:
        """Take away the bodies of those entries; their headers stay."""
        journal_table.purge_bodies(self._db, seqs)

    def last_serial(self, day: str) -> int:
        """The highest receipt serial minted on that day, 0 before the first.

        Asked before a number is minted, so a store that may not mint refuses here:
        Refused with the code that `Store.mint_refusal` shows.
        """
        self._may_mint()
        return counters.last_serial(self._db, day)

    def find_cursor(self, name: str) -> str | None:
        """A cursor, None before it was first set."""
        return cursors.find_cursor(self._db, name)

    def set_cursor(self, name: str, value: str) -> None:
        """Move a cursor."""
        cursors.set_cursor(self._db, name, value)

    def find_draft(self, draft_id: str) -> DraftRow | None:
        """A draft with all its steps."""
        return drafts.find_draft(self._db, draft_id)

    def put_draft(self, row: DraftRow) -> None:
        """Write a draft and its steps in place of an older state."""
        drafts.put_draft(self._db, row)

    def set_place(self, draft_id: str, place: str) -> None:
        """Write where work on a draft stands; a draft that is gone has no place."""
        drafts.set_place(self._db, draft_id, place)

    def drop_draft(self, draft_id: str) -> None:
        """Take a draft away (it was received, or given up)."""
        drafts.drop_draft(self._db, draft_id)
