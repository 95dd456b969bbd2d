"""Operations with signature pad and rating machine, each in its own lane.

The one rule: a device gives an answer or nothing; what it means for a case is an act of the
desk, in STORE, afterwards.
"""

from __future__ import annotations

from desk.acts.invitations import RATED, Invitation, Invitations, waiting
from desk.handwriting import Handwriting
from desk.ports.evaluation import Evaluator, RatingAnswer, RatingQuestion
from desk.ports.pad import SignaturePad
from desk.service_words import Service
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

LOOK_SECONDS = 0.3


def begin_signing(
    place: CounterPlace, pad: SignaturePad, text: str, seconds: int
) -> Operation[None]:
    """Show that text on the pad and let somebody sign."""
    return Operation(place, Lane.PAD, lambda: pad.begin(text, seconds=seconds))


def look_at_pad(place: CounterPlace, pad: SignaturePad) -> Operation[Handwriting | None]:
    """What was signed, or nothing yet."""
    return Operation(place, Lane.PAD, lambda: pad.look(limit=LOOK_SECONDS))


def end_signing(place: CounterPlace, pad: SignaturePad) -> Operation[None]:
    """Nobody signs there any more."""
    return Operation(place, Lane.PAD, pad.end)


def ask_rating(place: CounterPlace, rater: Evaluator, what: RatingQuestion) -> Operation[str]:
    """Ask who stands at the machine."""
    return Operation(place, Lane.RATING, lambda: rater.ask(what))


def look_at_rater(place: CounterPlace, rater: Evaluator, asked: str) -> Operation[RatingAnswer]:
    """What came of it so far."""
    return Operation(place, Lane.RATING, lambda: rater.answer(asked))


def withdraw_rating(place: CounterPlace, rater: Evaluator, asked: str) -> Operation[None]:
    """Ask no more."""
    return Operation(place, Lane.RATING, lambda: rater.withdraw(asked))


def write_down(place: CounterPlace, case_id: str, service: Service) -> Operation[str]:
    """An invitation to rate that service later."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Invitations(acts.desk).write_down(case_id, acts.actor, service),
    )


def waiting_invitations(place: CounterPlace) -> Operation[tuple[Invitation, ...]]:
    """Those that nobody sent so far."""
    return Operation(place, Lane.STORE, lambda: waiting(place.views))


def invite(place: CounterPlace, rater: Evaluator, one: Invitation) -> Operation[Invitation]:
    """Send one, unless it was rated meanwhile."""

    def work() -> Invitation:
        if not one.rated:
            rater.invite(one.question)
        return one

    return Operation(place, Lane.RATING, work)


def mark_sent(place: CounterPlace, one: Invitation) -> Operation[str]:
    """It waits no more."""
    acts = place.acts
    note = RATED if one.rated else ""
    return Operation(
        place,
        Lane.STORE,
        lambda: Invitations(acts.desk).sent(one.record_id, acts.actor, note=note),
    )
