"""The tables of a day: windows and people, items, and what stands behind each chart.

Owned by no thread. The one rule: each row's key says which cases its figure counted, so that
Enter can list them (`hour:09`, `item:CODE`, `person:WINDOW/PERSON`, `span:NAME`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from desk.people import Actor
from desk.ports.case_lists import CaseLine
from desk.ports.store import Count
from ui.window.operations.day import Behind, DayFigures
from ui.window.presenters.days import WEEKDAYS
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.daily import DayTable, HoursChart, SpanBar
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.views.shell import Tone

PEOPLE = (
    Column(title=tr("窗口"), width=96),
    Column(title=tr("受理员")),
    Column(title=tr("收件"), width=60, figures=True),
    Column(title=tr("受理"), width=60, figures=True),
    Column(title=tr("容缺"), width=60, figures=True),
    Column(title=tr("补正"), width=60, figures=True),
    Column(title=tr("平均用时"), width=84, figures=True),
    Column(title=tr("领取"), width=60, figures=True),
)
_ITEMS = (Column(title=tr("事项")), *PEOPLE[2:])
_FIGURES = ("received", "accepted", "accepted_tolerated", "supplement_asked")
# Of what is counted on a row the cases are listed of the first that is not nothing.
_KINDS = {
    "received": ("received", "received_from_point"),
    "accepted": ("accepted",),
    "supplement_asked": ("supplement_asked",),
    "handed_over": ("handed_over",),
}
SPANS: Mapping[str, tuple[str, Tone]] = {
    "over": (tr("已超期"), Tone.BAD),
    "one": (tr("≤ 1 个工作日"), Tone.WARN),
    "three": (tr("2–3 个工作日"), Tone.PRIMARY),
    "five": (tr("4–5 个工作日"), Tone.PRIMARY),
    "more": (tr("> 5 个工作日"), Tone.QUIET),
}


def day_tables(
    figures: DayFigures,
    roster: Iterable[Actor],
    hours: HoursChart,
    spans: Iterable[SpanBar],
) -> tuple[DayTable, ...]:
    """Every table of the day in the order of Ctrl+F."""
    people = TableView(columns=PEOPLE, rows=_people(figures.counts, roster), empty=NOBODY)
    items = TableView(columns=_ITEMS, rows=_items(figures), empty=NOBODY)
    return (
        DayTable(code="people", title=tr("窗口与人员"), table=people),
        DayTable(code="items", title=tr("按事项"), table=items),
        DayTable(code="hours", title=tr("每小时"), table=_hour_table(hours)),
        DayTable(code="spans", title=tr("剩余时限"), table=_span_table(spans)),
    )


NOBODY = tr("当日还没有收件、受理或发证。")


def behind_row(key: str, figures: DayFigures) -> Behind | None:
    """Which cases the figures of that row counted; None where it is not the day's entries."""
    group, _, value = key.partition(":")
    if group == "hour":
        return Behind(day=figures.day, hour=int(value))
    if group == "item":
        found = [count for count in figures.counts if count.item_code == value]
        return Behind(day=figures.day, kinds=_kinds(found), item=value)
    if group == "person":
        window, _, actor = value.partition("/")
        found = [c for c in figures.counts if (c.window, c.actor) == (window, actor)]
        return Behind(day=figures.day, kinds=_kinds(found), window=window, actor=actor)
    return None


def in_span(key: str, figures: DayFigures, around: Surroundings) -> tuple[str, ...]:
    """The cases in progress with that much time left."""
    name = key.partition(":")[2]
    return tuple(row.case_id for row in figures.in_progress if span_of(row, around) == name)


def span_of(row: CaseLine, around: Surroundings) -> str:
    """In which span of remaining time a case stands; "none" while nothing runs."""
    if not row.promised_on:
        return "none"
    left = working_days_left(date.fromisoformat(row.promised_on), around)
    limits = ((-1, "over"), (1, "one"), (3, "three"), (5, "five"))
    return next((name for limit, name in limits if left <= limit), "more")


def has_hours(counts: Mapping[str, int]) -> bool:
    """Whether that day counted receipts by hour at all; a day without them is no measure."""
    return any(name.startswith("received@") and n for name, n in counts.items())


def compared(figures: DayFigures) -> str:
    """The receipts beside those of the same weekday a week ago, from true figures alone.

    Of a day that still runs only its whole hours are compared.
    """
    before, day = figures.week_ago, figures.day
    if not has_hours(before):
        return ""
    name = tr("上周{0}", WEEKDAYS[day.weekday()])
    if figures.whole_hours < 0:
        return tr("比{0} {1:+}", name, _received(figures.totals, 24) - _received(before, 24))
    hour = figures.whole_hours
    more = _received(figures.totals, hour) - _received(before, hour)
    return tr("{0} 点前比{1} {2:+}", hour, name, more)


def lasting(seconds: int, count: int) -> str:
    """4′26″, or — where nothing was timed."""
    if not count:
        return "—"
    minutes, left = divmod(seconds // count, 60)
    return f"{minutes}′{left:02d}″"


def working_days_left(on: date, around: Surroundings) -> int:
    """Working days from tomorrow to that day; -1 when it has passed."""
    if on < around.today:
        return -1
    days = ((around.today + timedelta(days=n)) for n in range(1, (on - around.today).days + 1))
    return sum(1 for day in days if around.calendar.is_working(day))


def _people(counts: Iterable[Count], roster: Iterable[Actor]) -> tuple[TableRow, ...]:
    names = {actor.person_id: actor.name for actor in roster}
    cells: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for count in counts:
        cells[count.window, count.actor][count.name] += count.n
    rows = []
    for (window, actor), found in sorted(cells.items()):
        who = names.get(actor, actor or tr("平台"))
        timed = lasting(found["service_seconds"], found["service_timed"])
        numbers = ("received", "accepted", "accepted_tolerated", "supplement_asked")
        if not any(found[name] for name in (*numbers, "handed_over")):
            continue
        rows.append(
            TableRow(
                key=f"person:{window}/{actor}",
                cells=(
                    tr("{0} 号", window) if window else "—",
                    who,
                    *(str(found[name]) for name in numbers),
                    timed,
                    str(found["handed_over"]),
                ),
            )
        )
    return tuple(rows)


def _items(figures: DayFigures) -> tuple[TableRow, ...]:
    cells: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for count in figures.counts:
        if count.item_code:
            cells[count.item_code][count.name] += count.n
    rows = []
    for code, found in sorted(cells.items(), key=lambda each: -each[1]["received"]):
        if not any(found[name] for name in (*_FIGURES, "handed_over")):
            continue
        timed = lasting(found["service_seconds"], found["service_timed"])
        texts = (*(str(found[name]) for name in _FIGURES), timed, str(found["handed_over"]))
        name = figures.names.get(code, code)
        rows.append(TableRow(key=f"item:{code}", cells=(name, *texts)))
    return tuple(rows)


def _hour_table(chart: HoursChart) -> TableView:
    """The bars of the chart as figures."""
    titles = [*chart.names, tr("合计"), *([chart.before] if chart.before else [])]
    columns = (
        Column(title=tr("时段")),
        *(Column(title=title, width=84, figures=True) for title in titles),
    )
    rows = []
    for bar in chart.bars:
        figures = [*bar.parts, sum(bar.parts), *([bar.before] if chart.before else [])]
        hour = "".join(character for character in bar.label if character.isdigit())
        cells = (bar.label, *(str(n) for n in figures))
        rows.append(TableRow(key=f"hour:{hour}", cells=cells))
    return TableView(columns=columns, rows=tuple(rows))


def _span_table(spans: Iterable[SpanBar]) -> TableView:
    columns = (Column(title=tr("剩余时限")), Column(title=tr("在办件"), width=92, figures=True))
    rows = tuple(
        TableRow(key=f"span:{name}", cells=(span.label, str(span.count)))
        for name, span in zip(SPANS, spans, strict=True)
    )
    return TableView(columns=columns, rows=rows)


def _kinds(counts: Iterable[Count]) -> tuple[str, ...]:
    names = {count.name for count in counts if count.n}
    return next((kinds for name, kinds in _KINDS.items() if name in names), ("received",))


def _received(counts: Mapping[str, int], before: int) -> int:
    return sum(counts.get(f"received@{hour:02d}", 0) for hour in range(before))
