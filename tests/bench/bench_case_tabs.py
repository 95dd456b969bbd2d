"""How quickly a tab comes to the front, and a form of sixty fields is shown and followed.

Run by its own command, `python -m tests.bench.bench_case_tabs`. The one rule: what is held is
a ratio within one run (nine tabs beside two, sixty fields beside six); milliseconds stand
beside it for the documents.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from statistics import quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ui.window import samples, samples_steps
from ui.window.pages.acceptance import AcceptancePage
from ui.window.shots import settle
from ui.window.start import make_application
from ui.window.theme.look import Look, dress_application
from ui.window.views.acceptance import AcceptanceView, CaseTab, Step
from ui.window.views.form import FieldView, FormView
from ui.window.views.steps import FormBody

ROUNDS = 40
MOST_RATIO = 4.0
MOST_MS = 200.0


def tabs(count: int, front: int) -> tuple[CaseTab, ...]:
    """So many open cases, one of them in front."""
    return tuple(
        CaseTab(key=f"c{n}", title=f"测试{n} · 临时占用", brief=f"测试{n}", selected=n == front)
        for n in range(count)
    )


def p95(page: AcceptancePage, views: list[AcceptanceView]) -> float:
    """Milliseconds from one tab to the other, shown and with the keyboard in its field."""
    taken = []
    for number in range(ROUNDS):
        began = perf_counter()
        page.take(views[number % len(views)])
        page.return_to(None)
        settle()
        page.grab()
        taken.append((perf_counter() - began) * 1000)
    return quantiles(taken[4:], n=20)[-1]


def form(count: int, filled: int) -> AcceptanceView:
    """A form of so many fields, of which one has just been filled."""
    fields = tuple(
        FieldView(code=f"f{n}", label=f"第 {n} 栏", value="x" if n < filled else "")
        for n in range(count)
    )
    return samples.acceptance(Step.FORM, FormBody(form=FormView(fields=fields)))


def run() -> int:
    """Print the figures; 1 when one of them is exceeded."""
    make_application()
    look = Look()
    dress_application(look)
    page = AcceptancePage(look)
    page.resize(1276, 800)
    page.show()
    settle()
    kinds = [samples_steps.at(Step.FORM), samples_steps.at(Step.MATERIALS)]
    two, nine = (
        p95(page, [replace(kinds[n % 2], tabs=tabs(count, n)) for n in range(count)])
        for count in (2, 9)
    )
    short, long = (p95(page, [form(count, n) for n in range(6)]) for count in (6, 60))
    sys.stdout.write(
        f"tab of 2: {two:.0f} ms, of 9: {nine:.0f} ms ({nine / two:.1f} x)\n"
        f"field left in a form of 6: {short:.0f} ms, of 60: {long:.0f} ms\n"
    )
    return int(nine > MOST_MS or nine / two > MOST_RATIO or long > MOST_MS)


if __name__ == "__main__":
    sys.exit(run())
