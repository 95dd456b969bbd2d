"""Acts on the versions of overprint forms: edited on the screen, exported, tested, backed.

Belongs to the STORE lane. The one rule: what was edited is saved as a further version with
its day, never in the place of one that is there; a licence says on which version it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from desk.acts.acting import KEPT, enter
from desk.acts.forms import Forms
from desk.acts.papering import Sheet
from desk.backgrounds import Background, Point, background_id, find_background, place, whole
from desk.blanks import normal, sheet_id
from desk.calibration import correction_of
from desk.canonical import sha256
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.blanks import BackgroundPlaced, BlankTested
from desk.journal import writing
from desk.overprint import Template
from desk.overprint_forms import in_force, shipped_templates, templates
from desk.overprint_samples import Filling, sample
from desk.overprint_writing import write_template
from desk.papers_licence import NONE, LicencePaper
from desk.paperwork_licence import LICENCE
from desk.paperwork_parts import sheet_number
from desk.people import Actor
from desk.refusal import Refused
from desk.registers.blanks import SPOILED

TEST_MARK = "样张 TEST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of a form: whether it counts today, and whether it came with the program."""

    form: Template
    in_force: bool
    shipped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A form with texts in it, and the fields whose text does not fit: those stay empty."""

    sheet: Sheet
    unfit: tuple[str, ...] = ()


class FormVersions:
    """The versions of the forms of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Version, ...]:
        """Every version that may come into force, by code, the highest first."""
        known = templates(self._desk.store.views)
        now = in_force(known, self._today())
        own = {(each.code, each.version) for each in shipped_templates()}
        return tuple(
            Version(
                form=each,
                in_force=now.get(each.code) is each,
                shipped=(each.code, each.version) in own,
            )
            for each in sorted(known, key=lambda one: (one.code, -one.version))
        )

    def to_edit(self, actor: Actor) -> tuple[Version, ...]:
        """The versions, for somebody who may change them."""
        check_duty(Duty.KEEP_TEMPLATES, actor, self._desk.station)
        return self.all()

    def save(self, actor: Actor, form: Template, *, effective: date) -> Done[str]:
        """Keep an edited form as a further version, in force from that day on.

        Raises Refused("template.day-past"), ("template.unchanged"), and as import_form.
        """
        check_duty(Duty.KEEP_TEMPLATES, actor, self._desk.station)
        if effective < self._today():
            raise Refused("template.day-past", day=effective)
        known = [each for each in templates(self._desk.store.views) if each.code == form.code]
        if form in known:
            raise Refused("template.unchanged")
        latest = self._highest(form.code)
        made = replace(form, version=latest + 1, effective=effective)
        return Forms(self._desk).import_form(actor, write_template(made))

    def export(self, code: str, version: int) -> str:
        """The file of that version; Refused("licence.form-unknown")."""
        for each in templates(self._desk.store.views):
            if (each.code, each.version) == (code, version):
                return write_template(each)
        raise Refused("licence.form-unknown", form=f"{code}-{version}")

    def draw(
        self, form: Template, filling: Filling, *, subject: str = "", frame: bool = True
    ) -> Drawn:
        """The form as it would be printed by a true printer, `frame` with our own drawing."""
        texts, labels = self._sample(form, filling, subject)
        return self._made(_paper(form, texts, labels, background=frame))

    def trial(
        self, actor: Actor, form: Template, filling: Filling, *, subject: str = "",
        printer: str = "", spoiled: str = "",
    ) -> Done[Drawn]:  # fmt: skip
        """试打 of a form, saved or not, corrected for its printer and marked 样张 TEST.

        Onto plain paper with the drawn frame; or onto a sheet that is `spoiled` already,
        without it, which is entered. No blank is used. Raises Refused("blank.not-spoiled").
        """
        check_duty(Duty.CALIBRATE_PRINTER, actor, self._desk.station)
        texts, labels = self._sample(form, filling, subject)
        paper = _paper(form, texts, labels, background=not spoiled)
        by = correction_of(self._desk.store.views, printer, form.code)
        number = sheet_number(self._desk, "CS")
        mark = TEST_MARK if spoiled else None  # the drawn frame says 样张 by itself
        marked = replace(paper, correction=by, number=number, watermark=mark, clerk=actor.name)
        drawn = self._made(marked)
        if not spoiled:
            return Done(drawn)
        with writing(self._desk, actor) as journal:
            text = normal(spoiled)
            row = journal.change.find_record(sheet_id(form.blank, text))
            if row is None or row.state != SPOILED:
                raise Refused("blank.not-spoiled", number=text)
            journal.append(
                BlankTested(
                    at=journal.reading.wall,
                    record_id=sheet_id(form.blank, text),
                    number=text,
                    template=form.code,
                    version=form.version,
                )
            )
        return Done(drawn, KEPT)

    def background(self, code: str) -> tuple[Background, bytes] | None:
        """The scan behind that form and its picture, where one was placed."""
        found = find_background(self._desk.store.views, code)
        return None if found is None else (found, self._desk.store.blobs.get(found.blob))

    def place_background(
        self, actor: Actor, form: Template, picture: bytes,
        *, pixels: tuple[Point, Point], places: tuple[Point, Point],
    ) -> Done[str]:  # fmt: skip
        """Keep a scan of the sheet, placed by two points of it.

        Raises Refused("background.points-too-near"), ("background.unlikely").
        """
        place(pixels, places)
        check_duty(Duty.KEEP_TEMPLATES, actor, self._desk.station)
        blob = self._desk.store.blobs.put(picture)
        return enter(
            self._desk,
            Duty.KEEP_TEMPLATES,
            actor,
            lambda at: BackgroundPlaced(
                at=at,
                record_id=background_id(form.code),
                template=form.code,
                title=form.title,
                blob=blob,
                digest=sha256(picture),
                pixels=whole(pixels),
                places=whole(places),
                by=actor.name,
            ),
        )

    def _made(self, paper: LicencePaper) -> Drawn:
        """The pages; a text that does not fit is left out and named."""
        unfit: list[str] = []
        titles = {each.title: each.code for each in paper.form.fields}
        while True:
            try:
                pdf = self._desk.maker.make(paper)
            except Refused as refused:
                code = titles.get(str(refused.facts.get("what", "")), "")
                if refused.code != "paper.does-not-fit" or not paper.texts.get(code):
                    raise
                unfit.append(code)
                paper = replace(paper, texts={**paper.texts, code: ""})
            else:
                return Drawn(sheet=Sheet(case_id="", paper=paper, pdf=pdf), unfit=tuple(unfit))

    def _sample(
        self, form: Template, filling: Filling, subject: str
    ) -> tuple[Mapping[str, str], Mapping[str, str]]:
        chosen = next((each for each in form.subjects if each.code == subject), None)
        return sample(form, filling, chosen)

    def _highest(self, code: str) -> int:
        """The highest version that ever was, those that were rolled back among them."""
        rows = self._desk.store.views.records("overprint_form")
        known = [each.version for each in shipped_templates() if each.code == code]
        prefix = f"form-{code}-"
        ids = (row.record_id for row in rows)
        known += [int(each[len(prefix) :]) for each in ids if each.startswith(prefix)]
        return max(known, default=0)

    def _today(self) -> date:
        return self._desk.clock.now().date()


def _paper(
    form: Template, texts: Mapping[str, str], labels: Mapping[str, str], *, background: bool
) -> LicencePaper:
    return LicencePaper(
        template=LICENCE,
        version=str(form.version),
        number="",
        title=form.title,
        clerk="",
        form=form,
        texts=texts,
        labels=labels,
        qr="OWDL1:SJ37990100001251124000011:0123456789ab:37990100001:" + "Ab-9" * 21,
        correction=NONE,
        background=background,
    )
