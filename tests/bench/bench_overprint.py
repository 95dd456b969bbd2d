"""Where every field of every form lies after calibration, on every bad printer, at 300 dpi.

`python -m tests.bench.bench_overprint`. The one rule: the printer is a raster that was
shifted and stretched, the readings are taken from its ruler page, and the sheet is measured
against the sheet of a true printer; more than 0.1 mm anywhere ends with 1. Forms are measured
as they ship, and as they are after every field was moved on the screen, written, and read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

from desk.calibration import solve
from desk.overprint import Template
from desk.overprint_editing import Sort, handles, moved
from desk.overprint_reading import read_template
from desk.overprint_samples import Filling, sample
from desk.overprint_writing import write_template
from desk.papers_licence import LicencePaper, RulerPage
from printing.maker import ReportlabMaker
from tests.printing import measuring
from tests.printing.measuring import PRINTERS, BadPrinter

NEAR = 0.1  # mm
STEP = (0.3, -0.2)  # mm by which everything is moved on the screen


def edited(form: Template) -> Template:
    """Every field a few tenths elsewhere, as the editor does it and the store keeps it."""
    made = form
    for handle in handles(form):
        if handle.sort is Sort.FIELD:
            made = moved(made, handle, *STEP)
    return read_template(write_template(replace(made, version=made.version + 1)))


def papers() -> Iterator[tuple[str, Template, LicencePaper]]:
    """Each form as it ships and as it was edited, the latter as full as it can be."""
    for code, form in measuring.forms().items():
        yield code, form, measuring.full(form)
        other = edited(form)
        texts, _labels = sample(other, Filling.FULLEST)
        yield f"{code} edited", other, replace(measuring.full(other), texts=texts)


def moved_by(before: LicencePaper, after: LicencePaper) -> float:
    """How far what was moved on the screen lies from where it should, on a true printer."""
    maker, true = ReportlabMaker(), BadPrinter()
    sheets = [true.prints(maker.make(each)) for each in (before, after)]
    worst = 0.0
    for one, other in zip(before.form.fields, after.form.fields, strict=True):
        ink = [measuring.ink(s, f.box) for s, f in zip(sheets, (one, other), strict=True)]
        if ink[0] is not None and ink[1] is not None:
            far = (b - a - step for a, b, step in zip(*ink, STEP, strict=True))
            worst = max(worst, *map(abs, far))
    return worst


def main() -> int:
    """A line for each form and printer: the worst field before and after, in mm."""
    maker, worst = ReportlabMaker(), 0.0
    for code, form, paper in papers():
        size = f"{form.wide:g}×{form.high:g}"
        wanted = BadPrinter().prints(maker.make(paper))
        page = maker.make(RulerPage(template="ruler_page", version="1", number="BC", form=form))
        for name, printer in PRINTERS.items():
            read = measuring.read_ruler(printer.prints(page), form)
            by = solve(form, read).correction
            before = measuring.errors(wanted, printer.prints(maker.make(paper)), form)
            mended = printer.prints(maker.make(replace(paper, correction=by)))
            after = measuring.errors(wanted, mended, form)
            worst = max(worst, *after.values())
            told = f"{code:29} {size:8} {name:10} {len(after):2} fields"
            figures = (max(before.values()), max(after.values()))
            sys.stdout.write(f"{told}   before %5.2f mm   after %6.3f mm\n" % figures)
    sys.stdout.write(f"worst after calibration: {worst:.3f} mm (at most {NEAR})\n")
    short = [measuring.full(form, scope=60) for form in measuring.forms().values()]
    editing = max(moved_by(each, replace(each, form=edited(each.form))) for each in short)
    sys.stdout.write(f"worst after editing: {editing:.3f} mm (at most {NEAR})\n")
    return int(max(worst, editing) > NEAR)


if __name__ == "__main__":
    sys.exit(main())
