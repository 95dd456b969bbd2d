"""What remains of a case's entries when their bodies go: counters and numbers.

Owned by no thread. The one rule: it is found by the very projector that wrote the views, so
that `verify --rebuild` counts the same before and after.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from desk.entry import Entry
from desk.events.purging import PurgedEntry
from desk.ports.records import RecordRow
from desk.ports.store import CaseRow, Count, JudgementRow, NumberRow, PaperRow, ViewWriter
from desk.projection import Projector


class CaseAlone:
    """The views of a case (port `ViewWriter`), kept in memory; notes what else it moves."""

    def __init__(self) -> None:
        self._cases: dict[str, CaseRow] = {}
        self.counts: list[Count] = []
        self.numbers: list[NumberRow] = []
        self.records: dict[str, RecordRow] = {}

    def find_case(self, case_id: str) -> CaseRow | None:
        """The case so far."""
        return self._cases.get(case_id)

    def put_case(self, row: CaseRow) -> None:
        """Keep the case."""
        self._cases[row.case_id] = row

    def drop_case(self, case_id: str) -> None:
        """Forget the case."""
        self._cases.pop(case_id, None)

    def add_count(self, count: Count) -> None:
        """Note a counter that moved."""
        self.counts.append(count)

    def put_number(self, row: NumberRow) -> None:
        """Note a number that was given or voided."""
        self.numbers.append(row)

    def put_paper(self, row: PaperRow) -> None:
        """Papers go with the case."""

    def put_judgement(self, row: JudgementRow) -> None:
        """Judgements go with the case."""

    def put_setting(self, key: str, value: str) -> None:
        """No setting belongs to a case."""

    def find_record(self, record_id: str) -> RecordRow | None:
        """A record that these entries began."""
        return self.records.get(record_id)

    def put_record(self, row: RecordRow) -> None:
        """Keep a record, for the entries that move it on."""
        self.records[row.record_id] = row


@dataclass(frozen=True, slots=True, kw_only=True)
class Remains:
    """What is left when a case's bodies go: by entry; the row and the records they led to."""

    entries: tuple[PurgedEntry, ...]
    row: CaseRow | None
    records: tuple[RecordRow, ...]


def remains(case_id: str, entries: Iterable[Entry], station: str) -> Remains:
    """What each of a case's entries leaves behind, and where they all lead."""
    alone = CaseAlone()
    projector = Projector(alone, station)
    left = []
    for entry in entries:
        alone.counts.clear()
        alone.numbers.clear()
        projector.apply_entry(entry)
        left.append(
            PurgedEntry(
                seq=entry.header.seq,
                counts=tuple(asdict(count) for count in alone.counts),
                numbers=tuple(asdict(number) for number in alone.numbers),
            )
        )
    row, records = alone.find_case(case_id), tuple(alone.records.values())
    return Remains(entries=tuple(left), row=row, records=records)


def put_remains(writer: ViewWriter, left: PurgedEntry) -> None:
    """What a purged entry left, when the views are made anew."""
    for count in left.counts:
        writer.add_count(Count(**count))
    for number in left.numbers:
        writer.put_number(NumberRow(**number))
