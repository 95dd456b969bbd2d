"""What a paper costs: time and bytes, beside a raw reportlab page with the same fonts and text.

`python -m tests.bench.bench_papers [--profile]`. The one rule: every figure is a ratio to the
raw page of the same run, and absolute limits (issue 5: a notice 100 ms and 60 KB, a hundred
5 s) are judged on the processor's time, so that other work on the machine does not count.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk.papers import Paper
from printing import runs
from printing.fonts.faces import Weight
from printing.maker import ReportlabMaker
from tests.printing import pages
from tests.printing.extremes import fullest
from tests.printing.gallery import GALLERY, emptiest

NOTICE, HUNDRED, BYTES = 0.100, 5.0, 60_000
RUNS = 7


def timed(work: Callable[[], bytes], times: int = RUNS) -> tuple[float, bytes]:
    """The best processor time of several runs in seconds, and what was made."""
    best, made = float("inf"), b""
    for _ in range(times):
        began = time.process_time()
        made = work()
        best = min(best, time.process_time() - began)
    return best, made


def raw(text: list[str]) -> bytes:
    """The same words on bare pages: no layout, no rules, no codes."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, pageCompression=1, invariant=1)
    for page in text:
        pen = canvas.beginText(50, 800)
        for line in page.splitlines():
            for run in runs.split(runs.legible(line.replace("\t", " ")), Weight.REGULAR):
                pen.setFont(run.face, 10)
                pen.textOut(run.text)
            pen.textLine("")
        canvas.drawText(pen)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def row(name: str, paper: Paper) -> tuple[float, int]:
    """Print one row; gives its seconds and bytes."""
    maker = ReportlabMaker()
    spent, made = timed(lambda: maker.make(paper))
    text = [page.text for page in pages.read(made)]
    bare, plain = timed(lambda: raw(text))
    sys.stdout.write(
        f"{name:34} {len(text):3} p  {spent * 1000:6.1f} ms ({spent / bare:4.1f} x raw)"
        f"  {len(made) / 1000:6.1f} kB ({len(made) / len(plain):4.2f} x raw)\n"
    )
    return spent, len(made)


def hundred() -> float:
    """Seconds of the processor for a hundred notices, each of another applicant."""
    maker, notice = ReportlabMaker(), GALLERY["acceptance_notice"]
    began = time.process_time()
    for n in range(100):
        maker.make(
            replace(notice, number=f"SJ9999000013120251124{n:05d}", applicant=f"王{n}国")
        )
    return time.process_time() - began


def main() -> int:
    """A line for each figure; 1 when a limit is exceeded."""
    notice = GALLERY["acceptance_notice"]
    ReportlabMaker().make(notice)  # fonts opened: 0.1 s that the first paper of a day pays
    single = replace(notice, copies=1, copy_names=())
    spent, size = row("A4 notice, one copy", single)
    both, both_size = row("A4 notice, two copies", notice)
    for name in ("collection_receipt", "one_time_notice", "bundle_form", "day_report"):
        row(name, GALLERY[name])
        row(f"{name}, fullest", fullest(GALLERY[name]))
        row(f"{name}, emptiest", emptiest(GALLERY[name]))
    row("queue_ticket", GALLERY["queue_ticket"])
    many = hundred()
    sys.stdout.write(f"a hundred notices in two copies: {many:.2f} s (at most {HUNDRED})\n")
    if "--profile" in sys.argv:
        profile = cProfile.Profile()
        profile.runcall(ReportlabMaker().make, notice)
        pstats.Stats(profile).sort_stats("cumtime").print_stats(25)
    over = [
        what
        for what, exceeded in (
            ("time of a notice", max(spent, both) > NOTICE),
            ("bytes of a notice in one copy", size > BYTES),
            ("bytes of a notice in two copies", both_size > BYTES),
            ("time of a hundred", many > HUNDRED),
        )
        if exceeded
    ]
    sys.stdout.write(f"exceeded: {', '.join(over) or 'nothing'}\n")
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
