"""Records of clocks: the calendar years that were loaded here.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from desk.calendars import CalendarYear
from desk.entry import Header
from desk.events.clocks import CalendarLoaded
from desk.events.facts import RecordEvent
from desk.record import Fold, Record, begun, moved
from desk.values import dump, load

CALENDAR = "calendar"


def _loaded(record: Record | None, header: Header, event: CalendarLoaded) -> Record:
    year = event.year
    facts = {
        "year": str(year.year),
        "version": str(year.version),
        "source": year.source,
        "data": json.dumps(dump(year), ensure_ascii=False, sort_keys=True),
    }
    if record is not None:
        return moved(record, header, at=event.at, facts=facts, note=year.source)
    return begun(
        header,
        kind=CALENDAR,
        record_id=event.record_id,
        state="loaded",
        title=f"{year.year} 年放假安排",
        at=event.at,
        note=year.source,
        facts=facts,
    )


def calendar_year(record: Record) -> CalendarYear:
    """The year that such a record holds."""
    return load(CalendarYear, json.loads(record.facts["data"]))


REGISTERS: Mapping[type[RecordEvent], Fold] = {CalendarLoaded: _loaded}
