"""Composer of 日报: a day's counters by window, person and item, with the sums that must hold.

Owned by no thread. The one rule: every figure is a counter of the journal's day; nothing is
estimated, and a sum that does not hold is printed as such.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from desk.desk import Desk
from desk.papers_report import DayReport, ReportRow, ReportTable
from desk.paperwork_parts import sheet
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.ports.store import Count

REPORT = "day_report"
COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "received": "收件",
        "accepted": "受理",
        "supplement_asked": "补正",
        "refused": "不予受理",
        "decided": "办结",
        "handed_over": "领取",
    }
)
ACCEPTED = ("accepted_at_once", "accepted_ordinary", "accepted_promised", "accepted_tolerated")
FINISHED = ("decided_at_once", "decided_early", "decided_on_time", "decided_overdue")


def day_report(
    desk: Desk,
    actor: Actor,
    day: date,
    *,
    counts: Sequence[Count],
    names: Mapping[str, str],
    people: Mapping[str, str],
    items: Mapping[str, str],
    numbers: Sequence[tuple[str, int]] = (),
    unsent: int = 0,
    closed: bool = False,
) -> DayReport:
    """日报 of a day as it stands now; `names` are the figures by their words, in order."""
    now, station = desk.clock.now(), desk.station
    sums = _sums(counts)
    return DayReport(
        **sheet(
            desk,
            actor,
            REPORT,
            number=f"RB{station.region[:6]}{station.code5}-{day:%Y%m%d}-{now:%H%M%S}",
        ),
        notes=wording(REPORT, day).all("notes"),
        day=day,
        as_of=now,
        closed=closed,
        figures=tuple((text, sums[name]) for name, text in names.items() if name in sums),
        columns=tuple(COLUMNS.values()),
        tables=tuple(
            table
            for table in (
                _table("按窗口", "窗口", counts, lambda each: each.window, {}),
                _table("按人员", "人员", counts, lambda each: each.actor, people),
                _table("按事项", "事项", counts, lambda each: each.item_code, items),
            )
            if table.rows
        ),
        checks=checks(sums, names),
        numbers=tuple(numbers),
        unsent=unsent,
        last_contact=desk.line.last_contact[:16].replace("T", " "),
        coverage=f"本站点 {station.name}（{station.hall_name}）",
    )


def checks(sums: Mapping[str, int], names: Mapping[str, str]) -> tuple[tuple[str, bool], ...]:
    """Sums that must hold: what was accepted by its kinds, what was decided by its times."""
    found = []
    for whole, kinds in (("accepted", ACCEPTED), ("decided", FINISHED)):
        made = sum(sums.get(kind, 0) for kind in kinds)
        if sums.get(whole, 0) or made:
            text = f"{names.get(whole, whole)} {sums.get(whole, 0)} = 各类合计 {made}"
            found.append((text, made == sums.get(whole, 0)))
    return tuple(found)


def _sums(counts: Iterable[Count]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for count in counts:
        sums[count.name] += count.n
    return sums


def _table(
    title: str,
    division: str,
    counts: Sequence[Count],
    key: Callable[[Count], str],
    names: Mapping[str, str],
) -> ReportTable:
    """The figures of the columns for each value of a division, the most received first."""
    cells: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for count in counts:
        if count.name in COLUMNS:
            cells[key(count)][count.name] += count.n
    rows = [
        ReportRow(
            name=names.get(code, code) or "—", figures=tuple(row[name] for name in COLUMNS)
        )
        for code, row in cells.items()
    ]
    rows.sort(key=lambda row: (-row.figures[0], row.name))
    total = tuple(sum(row.figures[at] for row in rows) for at in range(len(COLUMNS)))
    return ReportTable(title=title, division=division, rows=tuple(rows), total=total)
