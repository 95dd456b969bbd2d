"""Acts on overprint forms and printers: import, roll back, ruler page, calibration.

Belongs to the STORE lane. The one rule: a form that is in force is never changed; a further
version takes its place from its day on, and can be rolled back with a reason.
"""

from __future__ import annotations

from desk.acts.acting import KEPT, enter
from desk.acts.papering import Sheet
from desk.calibration import Readings, calibration_id, correction_of, solve
from desk.canonical import sha256
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.blanks import PrinterCalibrated, TemplateImported, TemplateWithdrawn
from desk.journal import writing
from desk.overprint import Template
from desk.overprint_forms import get_template, in_force, templates
from desk.overprint_reading import read_template
from desk.papers_licence import LicencePaper, RulerPage
from desk.paperwork_licence import LICENCE, ruler_page
from desk.paperwork_parts import sheet_number
from desk.people import Actor
from desk.ports.printer import Medium, PrintJob
from desk.refusal import Refused

MOST = 400_000  # characters of a form's file


class Forms:
    """The overprint forms of this station, and its printers' calibration."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def in_force(self) -> tuple[Template, ...]:
        """Every form in force today, by its code."""
        today = self._desk.clock.now().date()
        return tuple(in_force(templates(self._desk.store.views), today).values())

    def import_form(self, actor: Actor, text: str) -> Done[str]:
        """Take over a version of a form.

        Raises Refused("template.…", line, place) for a bad file, ("template.version-known")
        unless its version is higher than every one known of that code.
        """
        check_duty(Duty.KEEP_TEMPLATES, actor, self._desk.station)
        if len(text) > MOST:
            raise Refused("template.too-large", limit=MOST)
        made = read_template(text)
        known = [t for t in templates(self._desk.store.views) if t.code == made.code]
        latest = max((each.version for each in known), default=0)
        record_id = f"form-{made.code}-{made.version}"
        there = self._desk.store.views.find_record(record_id) is not None
        if made.version <= latest or there:
            raise Refused("template.version-known", version=made.version, latest=latest)
        return enter(
            self._desk,
            Duty.KEEP_TEMPLATES,
            actor,
            lambda at: TemplateImported(
                at=at,
                record_id=record_id,
                code=made.code,
                version=made.version,
                title=made.title,
                effective=made.effective,
                text=text,
                digest=sha256(text.encode("utf-8")),
            ),
        )

    def roll_back(self, actor: Actor, record_id: str, *, reason: str) -> Done[str]:
        """Put an imported version out of force; the one before it counts again.

        Raises Refused("case.reason-missing"), ("record.other-state").
        """
        if not reason.strip():
            raise Refused("case.reason-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.KEEP_TEMPLATES, actor, self._desk.station)
            row = journal.change.find_record(record_id)
            if row is None or row.state != "imported":
                raise Refused("record.other-state")
            journal.append(
                TemplateWithdrawn(
                    at=journal.reading.wall, record_id=record_id, reason=reason.strip()
                )
            )
        return Done(record_id, KEPT)

    def test_print(self, actor: Actor, code: str, *, printer: str = "") -> Sheet:
        """The form filled with its own field names, on the drawn frame: for plain paper.

        Corrected for that printer, as a licence is.
        """
        check_duty(Duty.CALIBRATE_PRINTER, actor, self._desk.station)
        form = self._form(code)
        paper = LicencePaper(
            template=LICENCE,
            version=str(form.version),
            number=sheet_number(self._desk, "CS"),
            title=form.title,
            clerk=actor.name,
            form=form,
            texts={each.code: _specimen(each.title, each.box.wide) for each in form.fields},
            labels={
                each.code: each.label.text for each in form.fields if each.label is not None
            },
            correction=correction_of(self._desk.store.views, printer, code),
            background=True,
        )
        return Sheet(case_id="", paper=paper, pdf=self._desk.maker.make(paper))

    def ruler(self, actor: Actor, code: str, *, printer: str, checking: bool = False) -> Sheet:
        """The ruler page of a printer for a form; `checking` prints it corrected."""
        check_duty(Duty.CALIBRATE_PRINTER, actor, self._desk.station)
        form = self._form(code)
        known = correction_of(self._desk.store.views, printer, code) if checking else None
        paper = ruler_page(self._desk, actor, form, printer=printer, correction=known)
        return Sheet(case_id="", paper=paper, pdf=self._desk.maker.make(paper))

    def send(self, sheet: Sheet, code: str) -> PrintJob:
        """A ruler page or a test print to the printer (SPOOL lane), from the form's own tray.

        Neither tells of a case: nothing of it is entered.
        """
        paper = sheet.paper
        if not isinstance(paper, LicencePaper | RulerPage):
            raise Refused("licence.form-unknown", form=code)
        form = paper.form
        return self._desk.printer.submit(
            sheet.pdf,
            title=f"{paper.template} {paper.number}",
            medium=Medium(wide=form.wide, high=form.high, tray=form.tray, overprint=True),
        )

    def calibrate(
        self, actor: Actor, code: str, *, printer: str, readings: Readings
    ) -> Done[str]:
        """Keep what four readings of the ruler page say of a printer.

        Raises Refused("calibration.unlikely"), ("licence.form-unknown").
        """
        form = self._form(code)
        solved = solve(form, readings)
        left, right, top, bottom = solved.readings
        return enter(
            self._desk,
            Duty.CALIBRATE_PRINTER,
            actor,
            lambda at: PrinterCalibrated(
                at=at,
                record_id=calibration_id(printer, code),
                printer=printer,
                template=code,
                title=form.title,
                marks=solved.marks,
                left=left,
                right=right,
                top=top,
                bottom=bottom,
                offset_x=solved.offset_x,
                offset_y=solved.offset_y,
                scale_x=solved.scale_x,
                scale_y=solved.scale_y,
                by=actor.name,
            ),
        )

    def _form(self, code: str) -> Template:
        return get_template(self._desk.store.views, code, self._desk.clock.now().date())


def _specimen(title: str, wide: float) -> str:
    """The name of a field, or a dash where the box is too narrow for it."""
    return title if wide > 4 * len(title) else "—"
