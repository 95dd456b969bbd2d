"""Acts on what was printed: the list of the shift, what somebody saw, the same pages once more.

Belongs to the STORE lane. The one rule: only a person says what lies in the tray; what they
said is an entry with their name, and nothing goes to a printer because of a guess.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from desk.acts.acting import KEPT
from desk.acts.papering import CHANGED, Papering, Sheet
from desk.acts.seals import seal_record
from desk.attachments import look_at
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.events.evidence import FileKept
from desk.journal import writing
from desk.papers import Paper
from desk.paperwork_licence import LICENCE, RULER
from desk.people import Actor, check_counter
from desk.ports.printer import PrintJob, PrintState
from desk.ports.store import PaperRow
from desk.projection import read_case
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.evidence import FILE
from desk.registers.people import HANDOVER
from desk.settings import FILE_LIMIT, read_setting

ON_SHEETS = frozenset({LICENCE, RULER})
"""Papers on sheets that are counted or measured: asked about and printed where they are."""
OPEN = (PrintState.UNKNOWN, PrintState.SAVED, PrintState.SENT)
NOT_OUT, NOT_TOLD = "printer.said-not-out", "printer.not-told-yet"


class CameOut(StrEnum):
    """What somebody says who looked at the tray."""

    YES = "yes"
    NO_AGAIN = "no_again"  # it is to go to the printer once more
    NO = "no"  # and nobody needs it any more


_SAID = {
    CameOut.YES: (PrintState.PRINTED, "", "经办人看过：已打出"),
    CameOut.NO_AGAIN: (PrintState.SAVED, NOT_OUT, "经办人看过：没有打出，再打"),
    CameOut.NO: (PrintState.FAILED, NOT_OUT, "经办人看过：没有打出，不再打"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """One paper of the list: its row, the case it tells of, its signed copies by digest."""

    row: PaperRow
    case: Case | None = None
    signed: tuple[str, ...] = ()


class Prints:
    """The papers of this window's shift."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def began(self) -> datetime:
        """When this shift began: the last 交接班 of the day, else the day itself."""
        now = self._desk.clock.now()
        began = datetime.combine(now.date(), time(), tzinfo=now.tzinfo)
        handed = self._desk.store.views.records(HANDOVER, limit=1)
        times = [began, *(read_record(row).opened for row in handed)]
        return max(each for each in times if each <= now)

    def listed(self) -> tuple[Printed, ...]:
        """What is open first (also from before), then what this shift printed, newest first."""
        views = self._desk.store.views
        since = [row for row in views.papers(since=self.began().isoformat()) if _is_listed(row)]
        still = [row for state in OPEN for row in views.papers(state=state.value)]
        rows = {row.paper_id: row for row in (*still, *since) if _is_listed(row)}
        return tuple(self._known(row) for row in rows.values())

    def unsure(self) -> tuple[Printed, ...]:
        """Prints of which nobody knows what became, oldest first: somebody must look."""
        rows = self._desk.store.views.papers(state=PrintState.UNKNOWN.value)
        return tuple(self._known(row) for row in reversed(rows) if _is_listed(row))

    def said(self, row: PaperRow, actor: Actor, came: CameOut) -> Done[None]:
        """Somebody looked at the tray: printed, to be printed, or given up.

        Raises Refused("paper.settled") for one whose end is known by now.
        """
        check_counter(actor, "print")
        now = self._now(row)
        if PrintState(now.state) in (PrintState.PRINTED, PrintState.FAILED):
            raise Refused("paper.settled")
        state, code, reason = _SAID[came]
        job = PrintJob(state=state, printer=row.printer, code=code)
        if came is CameOut.YES:
            job = PrintJob(state=state, printer=row.printer, job=row.job)
        return Papering(self._desk).settle(now, job, actor, reason=reason)

    def take(self, rows: Iterable[PaperRow]) -> Done[tuple[PaperRow, ...]]:
        """待打印 that are about to go, taken durably before a printer hears of them.

        What is cut off in between is then unknown and asked about, never sent a second time;
        a row that somebody else took meanwhile is left out.
        """
        taken = []
        for row in rows:
            now = self._now(row)
            if now.state == PrintState.SAVED.value:
                job = PrintJob(state=PrintState.UNKNOWN, code=NOT_TOLD)
                Papering(self._desk).settle(now, job, None)
                taken.append(self._now(row))
        return Done(tuple(taken), CHANGED if taken else frozenset())

    def again(self, row: PaperRow, actor: Actor, *, reason: str) -> Sheet:
        """补打: the very pages that were printed, marked and counted, with a reason.

        Raises Refused("paper.reason-missing"), ("paper.on-blank") for a numbered sheet,
        ("blob.missing") where the pages are gone.
        """
        check_counter(actor, "print")
        if not reason.strip():
            raise Refused("paper.reason-missing")
        if row.template in ON_SHEETS:
            raise Refused("paper.on-blank")
        first = row.reprint_of or row.paper_id
        same = [each for each in self._around(row) if first in (each.paper_id, each.reprint_of)]
        kept = next((each for each in same if each.paper_id == first), row)
        times = sum(bool(each.reprint_of) for each in same) + 1
        pages = self._desk.maker.mark_again(
            self._desk.store.blobs.get(kept.blob),
            times=times,
            reason=reason.strip(),
            at=self._desk.clock.now(),
        )
        paper = Paper(
            template=row.template,
            version="",
            number=row.number,
            copies=row.copies,
            reprint=times,
            reprint_reason=reason.strip(),
            seal_pending=self._waits_for_seal(first),
        )
        return Sheet(
            case_id=row.case_id,
            paper=paper,
            pdf=pages,
            reprint_of=first,
            reason=reason.strip(),
        )

    def keep_signed(self, row: PaperRow, data: bytes, actor: Actor) -> Done[str]:
        """签回件: the signed copy of that paper, kept and linked to it; gives its digest.

        Raises Refused("paper.no-case") for a paper that belongs to no case, or as `look_at`.
        """
        check_counter(actor, "print")
        if not row.case_id:
            raise Refused("paper.no-case")
        look_at(data, most_megabytes=read_setting(self._desk.store.views, FILE_LIMIT))
        digest = self._desk.store.blobs.put(data)
        with writing(self._desk, actor) as journal:
            journal.append(
                FileKept(
                    at=journal.reading.wall,
                    record_id=f"file-{digest}",
                    digest=digest,
                    of=f"签回件 {row.number}",
                    paper=row.paper_id,
                ),
                journal.get(row.case_id),
            )
        return Done(digest, KEPT | CHANGED)

    def signed(self, row: PaperRow) -> tuple[str, ...]:
        """The signed copies of that paper, the last one first."""
        if not row.case_id:
            return ()
        files = self._desk.store.views.records(FILE, case_id=row.case_id)
        facts = [read_record(each).facts for each in files]
        return tuple(each["digest"] for each in facts if each.get("paper") == row.paper_id)

    def _waits_for_seal(self, paper_id: str) -> bool:
        """Whether the pages say 待盖章: printed again they say so again."""
        seal = self._desk.store.views.find_record(seal_record(paper_id))
        return seal is not None and seal.state == "waiting"

    def _known(self, row: PaperRow) -> Printed:
        case = None
        if row.case_id:
            case = read_case(self._desk.store.views.get_case(row.case_id))
        return Printed(row=row, case=case, signed=self.signed(row))

    def _around(self, row: PaperRow) -> tuple[PaperRow, ...]:
        """The papers among which the first print of this one and its reprints are."""
        return self._desk.store.views.papers(case_id=row.case_id, since=row.at[:10])

    def _now(self, row: PaperRow) -> PaperRow:
        """The row as it stands now: the spooler may have said more while somebody looked."""
        found = (each for each in self._around(row) if each.paper_id == row.paper_id)
        return next(found, row)


def _is_listed(row: PaperRow) -> bool:
    return row.template not in ON_SHEETS
