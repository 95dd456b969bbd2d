"""Operations on the day: its figures, and what the frame of the window counts.

Work runs in the STORE lane. The one rule: figures come from the journal's counters alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desk.acts.day import reckon, totals
from desk.acts.outbox import Waiting
from desk.acts.papering import Sheet
from desk.acts.sheets import Sheets
from desk.blank_days import blank_figures, blank_notes
from desk.catalogue import Catalogue
from desk.counters import IN_PROGRESS
from desk.done import Done
from desk.entry import Header
from desk.events.station import DayClosed
from desk.loose_ends import loose_ends
from desk.opening_hours import spans_text
from desk.ports.case_lists import CaseLine, CaseQuery
from desk.ports.store import Count, Views
from desk.settings import HALL_HOURS, read_setting
from desk.stages import Stage
from desk.top_items import ItemFigures, top_items
from ui.texts.counters import NAMES
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.tongue import data

READY = (Stage.DECIDED.value, Stage.ISSUED.value)
MOST, TOP_DAYS = 10_000, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the frame counts."""

    waiting: Waiting
    unprinted: int
    ready: int
    received_today: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """A day as its page shows it.

    `week_ago` are the totals of the same weekday before; `whole_hours` how many hours of a day
    that still runs are over, -1 for one that is.
    """

    day: date
    counts: tuple[Count, ...]
    totals: Mapping[str, int]
    in_progress: tuple[CaseLine, ...]
    waiting: Waiting
    gaps: int
    minted: int
    unprinted: int
    closed: str = ""
    hours: str = ""
    ends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hall_open: bool = False
    week_ago: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    whole_hours: int = -1
    blanks: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    blank_notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """Which cases a figure counted: a day, kinds of entries, and of whom; "" is anybody."""

    day: date
    kinds: tuple[str, ...] = ("received", "received_from_point")
    window: str = ""
    actor: str = ""
    item: str = ""
    hour: int = -1

    def counts(self, header: Header) -> bool:
        """Whether that entry is one of them."""
        wall = datetime.fromisoformat(header.wall)
        return (
            self.window in {"", header.window}
            and self.actor in {"", header.actor}
            and self.item in {"", header.item_code}
            and self.hour in {-1, wall.hour}
        )


def frame(place: CounterPlace) -> Operation[Frame]:
    """What waits, is ready, was received."""
    acts = place.acts

    def work() -> Frame:
        today = acts.desk.clock.now().date()
        return Frame(
            waiting=acts.exchange.waiting(),
            unprinted=len(acts.papering.waiting()),
            ready=len(_known(place.views, READY)),
            received_today=acts.days.figures(today).get("received", 0),
        )

    return Operation(place, Lane.STORE, work)


def figures(place: CounterPlace, day: date) -> Operation[DayFigures]:
    """The figures of that day."""
    acts = place.acts

    def work() -> DayFigures:
        from desk.acts.day import serial_gaps

        counts = place.views.counts(day.isoformat())
        numbers = place.views.numbers(day.isoformat())
        stages = tuple(stage.value for stage in IN_PROGRESS)
        hall, now = read_setting(place.views, HALL_HOURS), acts.desk.clock.now()
        return DayFigures(
            day=day,
            counts=counts,
            totals=totals(counts),
            in_progress=_known(place.views, stages),
            waiting=acts.exchange.waiting(),
            gaps=len(serial_gaps(numbers)),
            minted=len(numbers),
            unprinted=len(acts.papering.waiting()),
            ends=loose_ends(place.views),
            blanks=blank_figures(place.views, acts.desk.station.station_id, day),
            blank_notes=blank_notes(place.views, acts.desk.station.station_id, day),
            closed=place.views.find_cursor(f"closed:{day.isoformat()}") or "",
            hours=spans_text(hall.spans(day, acts.desk.calendar)),
            hall_open=now.date() == day and hall.is_open(now, acts.desk.calendar),
            week_ago=totals(place.views.counts((day - timedelta(days=7)).isoformat())),
            names=_names(acts.desk.catalogue, counts),
            whole_hours=now.hour if now.date() == day else -1,
        )

    return Operation(place, Lane.STORE, work)


def top(place: CounterPlace, last: date) -> Operation[tuple[ItemFigures, ...]]:
    """事项前 50 of the TOP_DAYS days that end with that day."""
    return Operation(place, Lane.STORE, lambda: top_items(place.views, first_of(last), last))


def first_of(last: date) -> date:
    """The first day of the period of 事项前 50."""
    return last - timedelta(days=TOP_DAYS - 1)


def day_sheet(place: CounterPlace, closed: DayClosed) -> Callable[[], Sheet]:
    """日结表 of that close: its figures in the order of the list, and the day's numbers."""
    acts = place.acts

    def make() -> Sheet:
        numbers = _numbers(acts.desk.store.views, closed.day)
        return Sheets(acts.desk).day(closed, acts.actor, names=_figure_names(), numbers=numbers)

    return make


def report(place: CounterPlace, day: date) -> Callable[[], Sheet]:
    """日报 of that day as it stands now: its figures by window, person and item."""
    acts = place.acts

    def make() -> Sheet:
        numbers = _numbers(acts.desk.store.views, day)
        return Sheets(acts.desk).report(day, acts.actor, names=_figure_names(), numbers=numbers)

    return make


def _figure_names() -> dict[str, str]:
    return {name: chinese for name, (chinese, _english) in NAMES.items()}


def _numbers(views: Views, day: date) -> tuple[tuple[str, int], ...]:
    """The day's numbers, and what the platform has of them."""
    told = reckon(views, day)
    return (
        (data("当日发出的收件编号"), told.minted),
        (data("平台已记录"), told.recorded),
        (data("等候上报"), told.pending),
        (data("被搁置"), told.held),
        (data("其中作废（编号保留）"), told.voided),
    )


def close_day(place: CounterPlace) -> Operation[DayClosed]:
    """日结."""
    acts = place.acts

    def work() -> Done[DayClosed]:
        return acts.days.close(acts.actor)

    return Operation(place, Lane.STORE, work)


def behind(place: CounterPlace, wanted: Behind) -> Operation[tuple[str, ...]]:
    """The cases behind a figure of a day, by what this station wrote of them."""

    def work() -> tuple[str, ...]:
        views = place.acts.reading.views
        headers = views.headers_of(wanted.day.isoformat(), wanted.kinds)
        return tuple(
            dict.fromkeys(h.case_id for h in headers if h.case_id and wanted.counts(h))
        )

    return Operation(place, Lane.READ, work)


def _names(catalogue: Catalogue, counts: Iterable[Count]) -> dict[str, str]:
    codes = {count.item_code for count in counts}
    known = ((code, catalogue.versions.get(code)) for code in codes)
    return {code: found[-1].name for code, found in known if found}


def _known(views: Views, stages: Iterable[str]) -> tuple[CaseLine, ...]:
    """Cases that this window knows; of light ones of the hall it has the number alone."""
    lines = views.case_page(CaseQuery(stages=tuple(stages)), 0, MOST)
    return tuple(line for line in lines if line.item_code)
