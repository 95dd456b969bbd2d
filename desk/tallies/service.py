"""Counters of the day around cases.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters;
what was imported from before this program is not counted.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.case import Case
from desk.events import hearing, keeping, queueing
from desk.events.facts import Event
from desk.events.outcome import FiledOnline, Prechecked
from desk.service_words import TicketOutcome
from desk.tallies.closing import Tally, counted


def _called(event: queueing.TicketCalled, _before: Case, _after: Case) -> dict[str, int]:
    """Called, with the seconds that the person had waited."""
    return {"tickets_called": 1, "waited_seconds": max(event.waited, 0)}


def _ended(event: queueing.TicketEnded, _before: Case, _after: Case) -> dict[str, int]:
    """Every ticket that ended, by its outcome; the outcomes add up to the whole.

    One that was transferred has not ended: it is called again, here or elsewhere.
    """
    if event.outcome is TicketOutcome.TRANSFERRED:
        return {"tickets_transferred": 1}
    names = {"tickets_ended": 1, f"tickets_{event.outcome.value}": 1}
    if event.outcome is TicketOutcome.CASE and not event.cases:
        names["tickets_unrecorded"] = 1
    return names


def _appointment(
    event: queueing.AppointmentEnded, _before: Case, _after: Case
) -> dict[str, int]:
    return {f"appointments_{event.outcome.value}": 1}


def _rated(event: hearing.Rated, _before: Case, _after: Case) -> dict[str, int]:
    """Every rating, by level; the levels add up to the whole."""
    level = min(max(event.level, 1), 5)
    return {"ratings": 1, f"ratings_{level}": 1} | ({"ratings_bad": 1} if level < 3 else {})


def _slips(event: keeping.SlipsReserved, _before: Case, _after: Case) -> dict[str, int]:
    return {"slips_reserved": event.last - event.first + 1}


def _prechecked(event: Prechecked, _before: Case, _after: Case) -> dict[str, int]:
    return {"prechecked": 1} if event.passed else {"precheck_returned": 1}


COUNTS: Mapping[type[Event], Tally] = {
    queueing.TicketTaken: counted("tickets_taken"),
    queueing.TicketCalled: _called,
    queueing.TicketEnded: _ended,
    queueing.AppointmentBooked: counted("appointments_booked"),
    queueing.AppointmentEnded: _appointment,
    queueing.VisitOpened: counted("visits"),
    FiledOnline: counted("filed_online"),
    Prechecked: _prechecked,
    keeping.LicenceShelved: counted("shelved"),
    keeping.LicenceSent: counted("shelf_sent"),
    keeping.LicenceTaken: counted("shelf_taken"),
    keeping.SlipsReserved: _slips,
    keeping.SlipEntered: counted("slips_entered"),
    keeping.SlipConfirmed: counted("slips_confirmed"),
    keeping.SlipSpoiled: counted("slips_spoiled"),
    keeping.DossierSent: counted("dossiers_sent"),
    keeping.DossierArrived: counted("dossiers_arrived"),
    hearing.Rated: _rated,
    hearing.RatingFollowed: counted("ratings_followed"),
    hearing.ProblemReported: counted("problems_reported"),
    hearing.ProblemEscalated: counted("problems_escalated"),
    hearing.ProblemAnswered: counted("problems_answered"),
    hearing.ProblemClosed: counted("problems_closed"),
}
