"""Counters of papers: made, printed, printed again, and refusals that no paper tells of.

Owned by no thread. The one rule: a saved paper is made, not printed; a refusal counts as
without a paper until its notice was taken by a spooler on the same day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.facts import Event
from desk.events.intake import CaseRefused
from desk.events.station import PaperMade, PaperSettled
from desk.ports.printer import PrintState

TAKEN = frozenset({PrintState.SENT.value, PrintState.PRINTED.value})


def _refused(_event: CaseRefused, _before: Case, _after: Case) -> dict[str, int]:
    return {"refused": 1, "refused_without_paper": 1}


def _paper(event: PaperMade, _before: Case, _after: Case) -> dict[str, int]:
    names = {"reprints": 1} if event.reprint_of else {"papers_made": 1}
    return names | (_printed(event) if event.state in TAKEN else {})


def _paper_settled(event: PaperSettled, _before: Case, _after: Case) -> dict[str, int]:
    late = event.state in TAKEN and event.before not in TAKEN
    return _printed(event) if late else {}


def _printed(event: PaperMade) -> dict[str, int]:
    """Printed; and where it tells of a refusal of this very day, that one has its paper."""
    told = event.refused_on is not None and event.refused_on == event.at.date()
    return {"papers_printed": 1} | ({"refused_without_paper": -1} if told else {})


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    CaseRefused: _refused,
    PaperMade: _paper,
    PaperSettled: _paper_settled,
}
