"""Acts of printing a licence onto a numbered blank: filled, begun, sent, looked at.

`begin`, `told`, `settle` belong to the STORE lane, `send` to SPOOL. The one rule: the number
of the sheet and the print are one transaction, written before the printer hears of it; what
became of the sheet is then said by a person who looked at it, and nothing prints again alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desk.acts.acting import KEPT
from desk.acts.blanks import spoiled
from desk.acts.papering import Papering, Sheet
from desk.acts.seals import licence_sealed
from desk.blanks import normal, read_books, sheet_id
from desk.calibration import correction_of
from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, check_duty
from desk.events.blanks import BlankFreed, BlankKept, BlankUsed
from desk.events.station import PaperMade
from desk.journal import Journal, writing
from desk.overprint import Template
from desk.overprint_forms import forms_of, get_template
from desk.paperwork_licence import Filled, fill, licence_paper
from desk.people import Actor
from desk.ports.printer import Medium, PrintJob, PrintState
from desk.ports.store import PaperRow
from desk.projection import read_case
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.blanks import FREE, PRINTING, SHEET, USED

MOST = 1000
NOT_TOLD = "printer.not-told-yet"
CHANGED = KEPT | {Kind.PAPERS}
_NOT_TAKEN = (PrintState.SAVED,)


class Came(StrEnum):
    """How a sheet came out, as the person says who looked at it."""

    GOOD = "good"
    CLEAN = "clean"
    SPOILED = "spoiled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a clerk asks to print: which form, the subject's type, and what was typed."""

    form: str
    subject: str = ""
    typed: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A print that is durable and not yet sent."""

    record_id: str
    number: str
    paper_id: str
    sheet: Sheet
    medium: Medium
    printer: str = ""


class Licensing:
    """Licences onto blanks, at this window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def forms(self, case_id: str) -> tuple[Template, ...]:
        """The forms onto which the licence of that case is printed."""
        case = read_case(self._desk.store.views.get_case(case_id))
        return forms_of(self._desk.store.views, case, self._desk.clock.now().date())

    def filled(self, case_id: str, wanted: Wanted) -> Filled:
        """The form as the case and the clerk fill it, and what is still missing."""
        case = read_case(self._desk.store.views.get_case(case_id))
        return self._fill(case, wanted)

    def preview(self, case_id: str, wanted: Wanted, actor: Actor) -> Sheet:
        """What will be printed, on the drawn frame: for the screen and for plain paper."""
        case = read_case(self._desk.store.views.get_case(case_id))
        paper = licence_paper(
            self._desk,
            case,
            actor,
            self._fill(case, wanted),
            correction=correction_of(self._desk.store.views, "", ""),
            background=True,
        )
        return Sheet(case_id=case_id, paper=paper, pdf=self._desk.maker.make(paper))

    def next_numbers(self, kind: str) -> tuple[str, ...]:
        """The first unused sheet of each range of that kind that lies here."""
        books = read_books(self._desk.store.views, self._desk.station.station_id, kind)
        return tuple(lowest for _span, lowest in books.firsts())

    def open_sheets(self) -> tuple[Record, ...]:
        """Sheets that went into the printer here and that nobody has looked at yet."""
        rows = self._desk.store.views.records(SHEET, states=(PRINTING,), limit=MOST)
        own = self._desk.station.station_id
        found = (read_record(row) for row in rows)
        return tuple(each for each in found if each.facts["station"] == own)

    def begin(
        self, case_id: str, wanted: Wanted, actor: Actor, *, number: str, printer: str = ""
    ) -> Done[Begun]:
        """Take the sheet of that number for the licence of the case, before it is printed.

        Raises Refused: as desk.paperwork_licence, ("blank.outcome-open"), ("blank.used"),
        ("blank.not-here"), ("blank.not-next"), ("licence.has-sheet"), ("paper.does-not-fit").
        """
        views = self._desk.store.views
        case = read_case(views.get_case(case_id))
        check_duty(Duty.PRINT_LICENCE, actor, self._desk.station, case)
        filled = self._fill(case, wanted)
        form = filled.form
        paper = licence_paper(
            self._desk,
            case,
            actor,
            filled,
            correction=correction_of(views, printer, form.code),
        )
        pdf = self._desk.maker.make(paper)
        sheet = Sheet(case_id=case_id, paper=paper, pdf=pdf)
        blob, paper_id = self._desk.store.blobs.put(pdf), self._desk.ids.event_id()
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.PRINT_LICENCE, actor, self._desk.station, case)
            text = self._free(journal, form, case_id, number)
            case = journal.append(_made(journal, sheet, paper_id, blob), case)
            journal.append(self._used(journal, filled, text, paper_id), case)
        begun = Begun(
            record_id=sheet_id(form.blank, text),
            number=text,
            paper_id=paper_id,
            sheet=sheet,
            medium=Medium(wide=form.wide, high=form.high, tray=form.tray, overprint=True),
            printer=printer,
        )
        return Done(begun, CHANGED)

    def send(self, begun: Begun) -> PrintJob:
        """Hand the sheet to the printer (SPOOL lane)."""
        paper = begun.sheet.paper
        title = f"{paper.template} {paper.number}"
        return self._desk.printer.submit(begun.sheet.pdf, title=title, medium=begun.medium)

    def told(self, begun: Begun, job: PrintJob, actor: Actor) -> Done[str]:
        """What the spooler said; gives the state of the sheet.

        What no spooler took is certain not to be printed: the sheet is free again. A paper on
        a numbered blank is never kept as 待打印, to be sent some other time on other sheets.
        """
        row = self._paper(begun)
        if job.state not in _NOT_TAKEN:
            Papering(self._desk).settle(row, job, actor)
            return Done(PRINTING, CHANGED)
        failed = PrintJob(state=PrintState.FAILED, printer=job.printer, code=job.code)
        Papering(self._desk).settle(row, failed, actor)
        with writing(self._desk, actor) as journal:
            record = journal.get_record(begun.record_id)
            if record.state != PRINTING or record.facts["paper"] != begun.paper_id:
                return Done(record.state, CHANGED)  # somebody looked at it meanwhile
            journal.append(
                BlankFreed(
                    at=journal.reading.wall,
                    record_id=begun.record_id,
                    number=begun.number,
                    code=job.code,
                )
            )
        return Done(FREE, CHANGED)

    def settle(
        self, record_id: str, actor: Actor, *, came: Came, reason: str = ""
    ) -> Done[str]:
        """Somebody looked at the sheet: good, clean (usable again), or spoiled with a reason.

        Raises Refused("record.other-state"), ("case.reason-missing").
        """
        if came is Came.SPOILED and not reason.strip():
            raise Refused("case.reason-missing")
        with writing(self._desk, actor) as journal:
            row = journal.change.find_record(record_id)
            if row is None or row.state != PRINTING:
                raise Refused("record.other-state")
            record, at = read_record(row), journal.reading.wall
            check_duty(Duty.SPOIL_BLANK, actor, self._desk.station)
            number, kind = record.facts["number"], record.facts["kind"]
            if came is Came.GOOD:
                journal.append(BlankKept(at=at, record_id=record_id, number=number))
                licence_sealed(self._desk, journal, record, actor)
            elif came is Came.CLEAN:
                journal.append(BlankFreed(at=at, record_id=record_id, number=number))
            else:
                journal.append(spoiled(self._desk, journal, kind, number, reason.strip()))
        return Done(record_id, CHANGED)

    def sheets_of(self, case_id: str) -> tuple[Record, ...]:
        """The numbered sheets that were used for a case, the last one first."""
        rows = self._desk.store.views.records(SHEET, case_id=case_id)
        return tuple(read_record(row) for row in rows)

    def _fill(self, case: Case, wanted: Wanted) -> Filled:
        today = self._desk.clock.now().date()
        form = get_template(self._desk.store.views, wanted.form, today)
        return fill(form, case, subject=wanted.subject, typed=wanted.typed)

    def _free(self, journal: Journal, form: Template, case_id: str, number: str) -> str:
        """The number as it is kept, where that sheet is the next one here."""
        text = normal(number)
        for record in self.open_sheets():
            if record.facts["kind"] == form.blank:
                raise Refused("blank.outcome-open", number=record.facts["number"])
        for record in self.sheets_of(case_id):
            same = record.facts.get("template") == form.code
            if same and record.state == USED:
                raise Refused("licence.has-sheet", number=record.facts["number"])
        row = journal.change.find_record(sheet_id(form.blank, text))
        if row is not None and row.state != FREE:
            raise Refused("blank.used", number=text)
        books = read_books(self._desk.store.views, self._desk.station.station_id, form.blank)
        books.check_next(text)
        return text

    def _used(self, journal: Journal, filled: Filled, number: str, paper_id: str) -> BlankUsed:
        form = filled.form
        return BlankUsed(
            at=journal.reading.wall,
            record_id=sheet_id(form.blank, number),
            kind=form.blank,
            name=form.blank_name,
            number=number,
            station=self._desk.station.station_id,
            paper_id=paper_id,
            template=form.code,
            licence_number=filled.licence_number,
            typed=filled.typed,
            version=form.version,
        )

    def _paper(self, begun: Begun) -> PaperRow:
        rows = self._desk.store.views.papers(case_id=begun.sheet.case_id)
        return next(row for row in rows if row.paper_id == begun.paper_id)


def _made(journal: Journal, sheet: Sheet, paper_id: str, blob: str) -> PaperMade:
    """The print as it is known before the printer heard of it: unknown."""
    return PaperMade(
        at=journal.reading.wall,
        made_at=journal.reading.wall,
        paper_id=paper_id,
        template=sheet.paper.template,
        number=sheet.paper.number,
        state=PrintState.UNKNOWN.value,
        code=NOT_TOLD,
        copies=1,
        blob=blob,
    )
