"""The figures of the counter as a table, on the terminal and in docs/figures.md.

A part of `tests.bench.bench_counter`. The one rule: what was measured replaces the block
between the marks of its kind of screen; everything around it is written by people.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "figures.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured and what it may be at most."""

    name: str
    value: float
    most: float
    unit: str
    note: str = ""

    @property
    def exceeded(self) -> bool:
        """Whether it is more than it may be."""
        return self.value > self.most

    @property
    def cells(self) -> tuple[str, ...]:
        """As a row of the table."""
        exact = 1 if self.unit == "s" else 0
        word = "**超出**" if self.exceeded else "达到"
        shown = f"{self.value:.{exact}f} {self.unit}".strip()
        return (self.name, shown, f"≤ {self.most:g} {self.unit}".strip(), word, self.note)


def show(figures: Iterable[Figure]) -> str:
    """A Markdown table."""
    head = ("数字", "量得", "要求", "", "同一次运行里的参照")
    lines = [head, ("---",) * len(head), *(figure.cells for figure in figures)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def write(figures: Iterable[Figure], *, on: str) -> None:
    """Into docs/figures.md, between `<!-- ON -->` and `<!-- /ON -->`."""
    text = PAGE.read_text("utf-8")
    begin, end = f"<!-- {on} -->\n", f"<!-- /{on} -->"
    if begin not in text:
        text = f"{text.rstrip()}\n\n{begin}{end}\n"
    before, rest = text.split(begin, 1)
    after = rest.split(end, 1)[1]
    block = f"{_where(on)}\n\n{show(figures)}"
    PAGE.write_text(f"{before}{begin}{block}{end}{after}", "utf-8")


def _where(on: str) -> str:
    """Day and machine."""
    day = datetime.now(UTC).date()
    load = os.getloadavg()[0]
    return (
        f"{day}, {on}, {os.cpu_count()} cores ({platform.machine()}, {platform.system()}), "
        f"Python {platform.python_version()}, load {load:.1f} at the end."
    )
