"""The blanks of a day: what became of them, whether the numbers add up, who explains it.

Owned by no thread (reckoned in the STORE or READ lane). The one rule: a difference is named by
its size and stands beside the words of whoever counted; without those the day is not closed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from desk.blanks import MOST, stocks
from desk.ports.store import Views
from desk.record import Record
from desk.record_rows import read_record
from desk.registers.blanks import COUNT, FREE, SHEET, SPOILED

WAYS = ("issued", "used", "spoiled", "away", "left")
Figures = Mapping[str, Mapping[str, int]]


def blank_figures(views: Views, station: str, day: date) -> dict[str, dict[str, int]]:
    """The blanks of a close, by kind: received = issued + used + spoiled + away + left.

    `used_today` and `spoiled_today` are of that day alone. `counted` and `expected` stand there
    only where a supervisor counted that kind on that day.
    """
    counts, moved = _counts(views, station, day), _moved(views, station, day)
    found = {}
    for each in stocks(views, station):
        told = {name: int(getattr(each, name)) for name in ("received", *WAYS)}
        told |= {"used_today": moved[each.kind, False], "spoiled_today": moved[each.kind, True]}
        last = counts.get(each.kind)
        if last is not None:
            told |= {name: int(last.facts[name]) for name in ("counted", "expected")}
        found[each.name or each.kind] = told
    return found


def blank_notes(views: Views, station: str, day: date) -> dict[str, str]:
    """How the supervisor explained the last count of each kind on that day, by its name."""
    counts = _counts(views, station, day).values()
    return {each.title: each.facts["note"] for each in counts if each.facts.get("note")}


def difference(of: Mapping[str, int]) -> int:
    """By how much the books of a kind do not add up in themselves: more received than told."""
    return of.get("received", 0) - sum(of.get(name, 0) for name in WAYS)


def missing(of: Mapping[str, int]) -> int:
    """How many sheets fewer were counted than the books had at that time; 0 where nobody did.

    A close that an earlier program wrote has no `expected`: what was left counts then.
    """
    return of.get("expected", of.get("left", 0)) - of["counted"] if "counted" in of else 0


def unexplained(figures: Figures, notes: Mapping[str, str]) -> tuple[str, ...]:
    """The kinds whose numbers differ and of which nobody said why, by name."""
    return tuple(
        name
        for name, of in figures.items()
        if (difference(of) or missing(of)) and not notes.get(name, "").strip()
    )


def _counts(views: Views, station: str, day: date) -> dict[str, Record]:
    """The last count of each kind on that day."""
    rows = views.records(COUNT, day=day.isoformat())
    found = sorted(map(read_record, rows), key=lambda each: each.opened)
    return {each.facts["kind"]: each for each in found if each.facts["station"] == station}


def _moved(views: Views, station: str, day: date) -> Counter[tuple[str, bool]]:
    """Sheets that were last touched on that day, by kind and whether they are spoiled."""
    sheets = map(read_record, views.records(SHEET, limit=MOST))
    return Counter(
        (each.facts["kind"], each.state == SPOILED)
        for each in sheets
        if each.facts.get("station") == station
        and each.state != FREE
        and each.changed.date() == day
    )
