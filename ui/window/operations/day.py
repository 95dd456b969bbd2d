"""Operations on the day: its figures, and what the frame of the window counts.

Work runs in the STORE lane. The one rule: figures come from the journal's counters alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desk.acts.day import reckon, totals
from desk.acts.outbox import Waiting
from desk.acts.papering import Sheet
from desk.acts.sheets import Sheets
from desk.counters import IN_PROGRESS
from desk.done import Done
from desk.events.station import DayClosed
from desk.loose_ends import loose_ends
from desk.opening_hours import spans_text
from desk.ports.store import CaseRow, Count
from desk.settings import HALL_HOURS, read_setting
from desk.stages import Stage
from desk.top_items import ItemFigures, top_items
from ui.texts.counters import NAMES
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

READY = (Stage.DECIDED.value, Stage.ISSUED.value)
MOST, TOP_DAYS = 2000, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the frame counts."""

    waiting: Waiting
    unprinted: int
    ready: int
    received_today: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """A day as its page shows it."""

    day: date
    counts: tuple[Count, ...]
    totals: Mapping[str, int]
    in_progress: tuple[CaseRow, ...]
    waiting: Waiting
    gaps: int
    minted: int
    unprinted: int
    closed: str = ""
    hours: str = ""
    ends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hall_open: bool = False


def frame(place: CounterPlace) -> Operation[Frame]:
    """What waits, is ready, was received."""
    acts = place.acts

    def work() -> Frame:
        today = acts.desk.clock.now().date()
        return Frame(
            waiting=acts.exchange.waiting(),
            unprinted=len(acts.papering.waiting()),
            ready=len(_known(place.views.list_cases(stages=READY, limit=MOST))),
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
            in_progress=_known(place.views.list_cases(stages=stages, limit=MOST)),
            waiting=acts.exchange.waiting(),
            gaps=len(serial_gaps(numbers)),
            minted=len(numbers),
            unprinted=len(acts.papering.waiting()),
            ends=loose_ends(place.views),
            closed=place.views.find_cursor(f"closed:{day.isoformat()}") or "",
            hours=spans_text(hall.spans(day, acts.desk.calendar)),
            hall_open=now.date() == day and hall.is_open(now, acts.desk.calendar),
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
        told = reckon(acts.desk.store.views, closed.day)
        words = {name: chinese for name, (chinese, _english) in NAMES.items()}
        numbers = (
            ("当日发出的收件编号", told.minted),
            ("平台已记录", told.recorded),
            ("等候上报", told.pending),
            ("被搁置", told.held),
            ("其中作废（编号保留）", told.voided),
        )
        return Sheets(acts.desk).day(closed, acts.actor, names=words, numbers=numbers)

    return make


def close_day(place: CounterPlace) -> Operation[DayClosed]:
    """日结."""
    acts = place.acts

    def work() -> Done[DayClosed]:
        return acts.days.close(acts.actor)

    return Operation(place, Lane.STORE, work)


def _known(rows: Sequence[CaseRow]) -> tuple[CaseRow, ...]:
    """Cases that this window knows; of light ones of the hall it has the number alone."""
    return tuple(row for row in rows if row.item_code)
