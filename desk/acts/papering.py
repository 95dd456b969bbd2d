"""Acts with papers: make, print, list what waits, print again.

`compose` and `record` belong to the STORE lane, `send` to SPOOL. The one rule: a paper is
printed only after the act it tells of is durable; "sent" is never called "printed".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from desk.acts.drafts import draft_case
from desk.acts.seals import entered, settled
from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, has_duty
from desk.events.intake import CaseRefused
from desk.events.station import PaperMade, PaperSettled
from desk.journal import writing
from desk.papers import Paper
from desk.paperwork_before import BEFOREHAND, DRAFTED, Composer
from desk.paperwork_list import (
    BY_TEMPLATE,
    CasePaper,
    NoticeDue,
    earned,
    earned_between,
    notices_of,
    outstanding,
)
from desk.paperwork_notices import REFUSAL
from desk.paperwork_parts import events_of
from desk.people import Actor, check_counter
from desk.ports.printer import PrintJob, PrintState
from desk.ports.store import PaperRow
from desk.projection import read_case
from desk.refusal import Refused
from desk.seals import is_held

ONCE_MORE = "再次打印"
CHANGED = frozenset({Kind.PAPERS, Kind.OUTBOX, Kind.COUNTERS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A paper that is ready to go: its pages and what the journal must say of it.

    `case_id` is "" for a paper of the hall that belongs to no case.
    """

    case_id: str
    paper: Paper
    pdf: bytes
    reprint_of: str = ""
    reason: str = ""


class Papering:
    """The papers of cases and of the hall."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def earned(self, case: Case) -> tuple[str, ...]:
        """Templates that the case has earned so far, in order, printed or not."""
        return earned(case)

    def earned_by(self, before: Case, after: Case) -> tuple[str, ...]:
        """Templates that the acts between these two states of a case have earned."""
        return earned_between(before, after)

    def due(self, case: Case) -> tuple[str, ...]:
        """Templates that the case has earned and that were not made yet, in order."""
        rows = self._desk.store.views.papers(case_id=case.case_id)
        return outstanding(case, [row.template for row in rows if not row.reprint_of])

    def notices_of(self, case: Case) -> tuple[NoticeDue, ...]:
        """The notices of the case that have to reach somebody (desk.acts.delivering)."""
        return notices_of(case)

    def compose(
        self, case_id: str, template: str, actor: Actor, *, seal_held: bool = True
    ) -> Sheet:
        """The pages of a paper of that case; its seal's place says 待盖章 if it is not here.

        A paper that needs no case yet (一次性告知书, 办事指南) is made of a draft too, and
        belongs to none. One that was made as often as it was earned is marked 补打.
        Raises Refused("paper.unknown"), ("paper.not-earned"), ("paper.remedies-missing"),
        ("person.act-not-allowed").
        """
        check_counter(actor, "print")
        before = BEFOREHAND.get(template) or self._drafted(case_id, template)
        if before is not None:
            paper = before(self._desk, self._draft(case_id), actor)
            return Sheet(case_id="", paper=paper, pdf=self._desk.maker.make(paper))
        known = BY_TEMPLATE.get(template)
        if known is None:
            raise Refused("paper.unknown", template=template)
        case = read_case(self._desk.store.views.get_case(case_id))
        paper = known.compose(self._desk, case, actor)
        if known.seal and not (seal_held and self._may_seal(known.seal, case, actor)):
            paper = replace(paper, seal_pending=True)
        first = self._first_of(case, known, paper.number)
        if first is not None:
            return self.again_as(first, paper, reason=ONCE_MORE)
        return Sheet(case_id=case_id, paper=paper, pdf=self._desk.maker.make(paper))

    def compose_other(self, paper: Paper, actor: Actor, *, case_id: str = "") -> Sheet:
        """The pages of a paper that a composer of desk.paperwork_* made of what it was told.

        `case_id` keeps it with a case where it belongs to one.
        """
        check_counter(actor, "print")
        return Sheet(case_id=case_id, paper=paper, pdf=self._desk.maker.make(paper))

    def send(self, sheet: Sheet) -> PrintJob:
        """Hand the pages to the printer (SPOOL lane); saved when there is no spooler."""
        title = f"{sheet.paper.template} {sheet.paper.number}"
        one = max(sheet.paper.copies, len(sheet.paper.copy_names)) <= 1
        return self._desk.printer.submit(sheet.pdf, title=title, two_sided=one)

    def record(self, sheet: Sheet, job: PrintJob, actor: Actor) -> Done[str]:
        """Write down what became of the paper, with its pages kept; gives the paper's id."""
        blob = self._desk.store.blobs.put(sheet.pdf)
        paper_id = self._desk.ids.event_id()
        with writing(self._desk, actor) as journal:
            case = journal.get(sheet.case_id) if sheet.case_id else None
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
                    refused_on=self._refused_on(
                        case, sheet.paper.template, sheet.reprint_of, paper_id
                    ),
                ),
                case,
            )
            if case is not None:
                failed = job.state is PrintState.FAILED
                entered(journal, case, paper_id, sheet.paper, actor)
                settled(journal, case, paper_id, failed=failed, code=job.code)
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
        """补打: the paper of a case once more, marked and counted, with a reason.

        Made anew; `desk.acts.prints` prints the very pages again.
        Raises Refused("paper.reason-missing"), or as `compose`.
        """
        if not reason:
            raise Refused("paper.reason-missing")
        fresh = self.compose(row.case_id, row.template, actor)
        return self.again_as(row, fresh.paper, reason=reason)

    def again_as(self, row: PaperRow, paper: Paper, *, reason: str) -> Sheet:
        """补打 of a paper that was composed anew by whoever knows what it tells."""
        if not reason:
            raise Refused("paper.reason-missing")
        earlier = self._desk.store.views.papers(case_id=row.case_id)
        same = [p for p in earlier if (p.template, p.number) == (row.template, row.number)]
        again = replace(paper, reprint=len(same), reprint_reason=reason)
        return Sheet(
            case_id=row.case_id,
            paper=again,
            pdf=self._desk.maker.make(again),
            reprint_of=row.paper_id,
            reason=reason,
        )

    def settle(
        self, row: PaperRow, job: PrintJob, actor: Actor | None, *, reason: str = ""
    ) -> Done[None]:
        """What the spooler (or, with `reason`, somebody who looked) says of a paper now.

        Nothing is written when nothing changed.
        """
        if job.state.value == row.state and job.job == row.job:
            return Done(None)
        with writing(self._desk, actor) as journal:
            case = journal.get(row.case_id) if row.case_id else None
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
                    reason=reason,
                    blob=row.blob,
                    refused_on=self._refused_on(
                        case, row.template, row.reprint_of, row.paper_id
                    ),
                ),
                case,
            )
            if case is not None:
                failed = job.state is PrintState.FAILED
                settled(journal, case, row.paper_id, failed=failed, code=job.code)
        return Done(None, CHANGED)

    def _may_seal(self, seal: str, case: Case, actor: Actor) -> bool:
        """Whether the seal is at hand, and whoever prints may put it on."""
        held = is_held(self._desk.store.views, seal)
        return held and has_duty(Duty.USE_SEAL, actor, self._desk.station, case)

    def _first_of(self, case: Case, known: CasePaper, number: str) -> PaperRow | None:
        """The first print of a paper that was made as often as the case has earned it."""
        made = self._desk.store.views.papers(case_id=case.case_id)
        same = [p for p in made if (p.template, p.number) == (known.template, number)]
        firsts = [p for p in same if not p.reprint_of]
        return firsts[0] if len(firsts) >= max(known.earned(case), 1) else None

    def _drafted(self, case_id: str, template: str) -> Composer | None:
        """What makes the 草稿 of that paper; None where the id is not a draft's."""
        if all(row.draft_id != case_id for row in self._desk.store.views.drafts()):
            return None
        return DRAFTED.get(template)

    def _draft(self, case_id: str) -> Case:
        """The draft of that id, or the case that it became."""
        for row in self._desk.store.views.drafts():
            if row.draft_id == case_id:
                return draft_case(row)
        return read_case(self._desk.store.views.get_case(case_id))

    def _refused_on(
        self, case: Case | None, template: str, reprint_of: str, paper_id: str
    ) -> date | None:
        """The day of the refusal of which this paper is the first notice to be printed."""
        if case is None or template != REFUSAL or reprint_of:
            return None
        made = self._desk.store.views.papers(case_id=case.case_id)
        others = [p for p in made if p.template == REFUSAL and p.paper_id != paper_id]
        if any(p.state in (PrintState.SENT, PrintState.PRINTED) for p in others):
            return None
        refused = events_of(self._desk, case, CaseRefused)
        return refused[-1].at.date() if refused else None
