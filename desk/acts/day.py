"""Acts on the day: figures, and the close of the day (日结).

Belongs to the STORE lane (`figures` also to READ). The one rule: closing never blocks on
what is unsent; it names it. Later arrivals restate a closed day.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desk.acts.exchange import Exchange
from desk.acts.reckoning import RECORDED
from desk.acts.slips import reconcile
from desk.blank_days import blank_figures, blank_notes, unexplained
from desk.canonical import canonical
from desk.desk import Desk
from desk.done import Done, Kind
from desk.events.station import DayClosed
from desk.journal import writing
from desk.loose_ends import loose_ends
from desk.people import Actor, check_counter
from desk.ports.store import Count, NumberRow, Views
from desk.refusal import Refused
from desk.values import dump


def totals(counts: Iterable[Count]) -> dict[str, int]:
    """Counter cells summed over windows, people and items, by name."""
    sums: Counter[str] = Counter()
    for count in counts:
        sums[count.name] += count.n
    return dict(sorted(sums.items()))


def serial_gaps(numbers: Iterable[NumberRow]) -> tuple[int, ...]:
    """Serials of a day that no entry minted, between 1 and the highest."""
    serials = {row.serial for row in numbers}
    return tuple(n for n in range(1, max(serials, default=0) + 1) if n not in serials)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """What became of the numbers minted on a day: minted = recorded + pending + held.

    Told by the entry that minted each; `voided` is an "of which" of minted.
    """

    minted: int
    recorded: int
    pending: int
    held: int
    voided: int


def reckon(views: Views, day: date) -> Reckoning:
    """The day's numbers against what the platform has said so far (STORE or READ lane)."""
    numbers = views.numbers(day.isoformat())
    text = views.find_cursor(RECORDED)
    recorded = 0 if text is None else int(json.loads(text)["seq"])
    held = {judged.event_id for judged in views.judgements(held=True)}
    states: Counter[str] = Counter()
    for row in numbers:
        # The first entry of a case at the station that minted its number is the receipt.
        header = next(iter(views.entries(case_id=row.case_id, limit=1))).header
        known = "recorded" if header.seq <= recorded else "pending"
        states["held" if header.event_id in held else known] += 1
    return Reckoning(
        minted=len(numbers),
        recorded=states["recorded"],
        pending=states["pending"],
        held=states["held"],
        voided=sum(row.state == "voided" for row in numbers),
    )


class Days:
    """The day of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def figures(self, day: date) -> dict[str, int]:
        """The day's totals by name."""
        return totals(self._desk.store.views.counts(day.isoformat()))

    def close(self, actor: Actor) -> Done[DayClosed]:
        """日结 of today: figures, unsent entries and serial gaps, signed into the journal.

        What came in after a close is closed again as a restatement of it. Raises
        Refused("day.already-closed") when nothing did, ("person.act-not-allowed"),
        ("day.blanks-unexplained") where blanks do not add up and nobody said why.
        """
        check_counter(actor, "close_day")
        today = self._desk.clock.now().date()
        views, figures = self._desk.store.views, self.figures(today)
        before = views.find_cursor(f"figures:{today.isoformat()}")
        as_text = canonical(figures).decode("utf-8")
        if before == as_text:
            raise Refused("day.already-closed", day=today)
        station = self._desk.station.station_id
        blanks = blank_figures(views, station, today)
        notes = blank_notes(views, station, today)
        if unexplained(blanks, notes):
            named = "、".join(unexplained(blanks, notes))
            raise Refused("day.blanks-unexplained", kinds=named)
        with writing(self._desk, actor) as journal:
            event = DayClosed(
                at=journal.reading.wall,
                day=today,
                figures=figures,
                unsent=Exchange(self._desk).waiting().entries,
                gaps=serial_gaps(views.numbers(today.isoformat())),
                restates=before is not None,
                slips=dump(reconcile(views)),
                ends=loose_ends(views),
                last_contact=self._desk.line.last_contact,
                blanks=blanks,
                blank_notes=notes,
            )
            journal.append(event)
            journal.change.set_cursor(f"closed:{today.isoformat()}", event.at.isoformat())
            journal.change.set_cursor(f"figures:{today.isoformat()}", as_text)
        return Done(event, frozenset({Kind.COUNTERS, Kind.OUTBOX}))
