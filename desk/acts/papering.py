"""Acts with papers: make, print, list what waits, print again.

`compose` and `record` belong to the STORE lane, `send` to SPOOL. The one rule: a paper is
printed only after the act it tells of is durable; "sent" is never called "printed".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.events.station import PaperMade, PaperSettled
from desk.journal import writing
from desk.papers import Paper
from desk.paperwork import NOTICE, RECEIPT, acceptance_notice, collection_receipt
from desk.people import Actor, check_counter
from desk.ports.printer import PrintJob, PrintState
from desk.ports.store import PaperRow
from desk.projection import read_case
from desk.refusal import Refused

CHANGED = frozenset({Kind.PAPERS, Kind.OUTBOX, Kind.COUNTERS})

COMPOSERS: Mapping[str, Callable[[Desk, Case, Actor], Paper]] = MappingProxyType(
    {RECEIPT: collection_receipt, NOTICE: acceptance_notice}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A paper that is ready to go: its pages and what the journal must say of it."""

    case_id: str
    paper: Paper
    pdf: bytes
    reprint_of: str = ""
    reason: str = ""


class Papering:
    """The papers of cases."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(self, case: Case) -> tuple[str, ...]:
        """Templates that the case has earned so far, in order."""
        earned = []
        if case.received_at is not None:
            earned.append(RECEIPT)
        if case.accepted_at is not None:
            earned.append(NOTICE)
        return tuple(earned)

    def compose(self, case_id: str, template: str, actor: Actor) -> Sheet:
        """The pages of a paper of that case.

        Raises Refused("paper.unknown"), ("person.act-not-allowed").
        """
        check_counter(actor, "print")
        composer = COMPOSERS.get(template)
        if composer is None:
            raise Refused("paper.unknown", template=template)
        case = read_case(self._desk.store.views.get_case(case_id))
        paper = composer(self._desk, case, actor)
        return Sheet(case_id=case_id, paper=paper, pdf=self._desk.maker.make(paper))

    def send(self, sheet: Sheet) -> PrintJob:
        """Hand the pages to the printer (SPOOL lane); saved when there is no spooler."""
        title = f"{sheet.paper.template} {sheet.paper.number}"
        return self._desk.printer.submit(sheet.pdf, title=title)

    def record(self, sheet: Sheet, job: PrintJob, actor: Actor) -> Done[str]:
        """Write down what became of the paper, with its pages kept; gives the paper's id."""
        blob = self._desk.store.blobs.put(sheet.pdf)
        paper_id = self._desk.ids.event_id()
        with writing(self._desk, actor) as journal:
            case = journal.get(sheet.case_id)
            journal.append(
                PaperMade(
                    at=journal.reading.wall,
                    made_at=journal.reading.wall,
                    paper_id=paper_id,
                    template=sheet.paper.template,
                    number=sheet.paper.number,
                    state=job.state.value,
                    printer=job.printer,
                    job=job.job,
                    code=job.code,
                    copies=sheet.paper.copies,
                    reprint_of=sheet.reprint_of,
                    reason=sheet.reason,
                    blob=blob,
                ),
                case,
            )
        return Done(paper_id, CHANGED)

    def print(self, case_id: str, template: str, actor: Actor) -> Done[str]:
        """Compose, send and record in turn (command line and play; one lane)."""
        sheet = self.compose(case_id, template, actor)
        return self.record(sheet, self.send(sheet), actor)

    def waiting(self) -> tuple[PaperRow, ...]:
        """待打印: papers that no spooler has taken."""
        return self._desk.store.views.papers(state=PrintState.SAVED.value)

    def pages(self, row: PaperRow) -> bytes:
        """The pages as they were made."""
        return self._desk.store.blobs.get(row.blob)

    def again(self, row: PaperRow, actor: Actor, *, reason: str) -> Sheet:
        """补打: the paper once more, marked and counted, with a reason."""
        if not reason:
            raise Refused("paper.reason-missing")
        fresh = self.compose(row.case_id, row.template, actor)
        earlier = self._desk.store.views.papers(case_id=row.case_id)
        count = sum(p.template == row.template for p in earlier)
        paper = replace(fresh.paper, reprint=count, reprint_reason=reason)
        return Sheet(
            case_id=row.case_id,
            paper=paper,
            pdf=self._desk.maker.make(paper),
            reprint_of=row.paper_id,
            reason=reason,
        )

    def settle(self, row: PaperRow, job: PrintJob, actor: Actor | None) -> Done[None]:
        """What the spooler says of a paper now; nothing is written when nothing changed."""
        if job.state.value == row.state and job.job == row.job:
            return Done(None)
        with writing(self._desk, actor) as journal:
            journal.append(
                PaperSettled(
                    at=journal.reading.wall,
                    made_at=datetime.fromisoformat(row.at),
                    before=row.state,
                    paper_id=row.paper_id,
                    template=row.template,
                    number=row.number,
                    state=job.state.value,
                    printer=job.printer,
                    job=job.job,
                    code=job.code,
                    copies=row.copies,
                    reprint_of=row.reprint_of,
                    blob=row.blob,
                ),
                journal.get(row.case_id),
            )
        return Done(None, CHANGED)
