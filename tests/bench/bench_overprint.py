"""Where every field of every form lies after calibration, on every bad printer, at 300 dpi.

`python -m tests.bench.bench_overprint`. The one rule: the printer is a raster that was
shifted and stretched, the readings are taken from its ruler page, and the sheet is measured
against the sheet of a true printer; more than 0.1 mm anywhere ends with 1.
"""

from __future__ import annotations

import sys
from dataclasses import replace

from desk.calibration import solve
from desk.papers_licence import RulerPage
from printing.maker import ReportlabMaker
from tests.printing import measuring
from tests.printing.measuring import PRINTERS, BadPrinter

NEAR = 0.1  # mm


def main() -> int:
    """A line for each form and printer: the worst field before and after, in mm."""
    maker, worst = ReportlabMaker(), 0.0
    for code, form in measuring.forms().items():
        paper = measuring.full(form)
        wanted = BadPrinter().prints(maker.make(paper))
        page = maker.make(RulerPage(template="ruler_page", version="1", number="BC", form=form))
        for name, printer in PRINTERS.items():
            read = measuring.read_ruler(printer.prints(page), form)
            by = solve(form, read).correction
            before = measuring.errors(wanted, printer.prints(maker.make(paper)), form)
            mended = printer.prints(maker.make(replace(paper, correction=by)))
            after = measuring.errors(wanted, mended, form)
            worst = max(worst, *after.values())
            fields = f"{len(after)} fields"
            sys.stdout.write(
                f"{code:24} {name:10} {fields:10} before {max(before.values()):5.2f} mm"
                f"   after {max(after.values()):6.3f} mm\n"
            )
    sys.stdout.write(f"worst after calibration: {worst:.3f} mm (at most {NEAR})\n")
    return int(worst > NEAR)


if __name__ == "__main__":
    sys.exit(main())
