"""Operations of calling tickets: the machine in its lane, the journal in STORE.

The one rule: the machine is asked first and written down after; what it did not say is not
written.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.acts.calling import Calling, Serving
from desk.acts.queueing import Queueing
from desk.done import Done
from desk.ports.calling import CalledTicket, QueueCaller
from desk.record import Record
from desk.service_words import TicketOutcome
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def serving(place: CounterPlace) -> Operation[Serving]:
    """What is called now, and who waits by hand."""
    return Operation(place, Lane.STORE, Calling(place.acts.desk).serving)


def count_waiting(place: CounterPlace) -> Operation[int]:
    """Who waits at the machine."""
    return Operation(place, Lane.QUEUE, place.acts.desk.caller.count_waiting)


def machine_next(place: CounterPlace) -> Operation[CalledTicket | None]:
    """The machine calls the next one here."""
    return Operation(place, Lane.QUEUE, place.acts.desk.caller.call_next)


def tell_machine(place: CounterPlace, word: Callable[[QueueCaller], None]) -> Operation[None]:
    """A recall, a pass, a transfer, a pause."""
    return Operation(place, Lane.QUEUE, lambda: word(place.acts.desk.caller))


def called(place: CounterPlace, ticket: CalledTicket) -> Operation[Record]:
    """Write down what the machine called."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: Calling(acts.desk).called(ticket, acts.actor))


def call_by_hand(place: CounterPlace) -> Operation[Record]:
    """The next ticket of the register."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: Calling(acts.desk).call_next(acts.actor))


def passed(place: CounterPlace, record_id: str) -> Operation[str]:
    """过号."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Calling(acts.desk).passed(record_id, acts.actor)
    )


def served(place: CounterPlace, record_id: str, cases: int) -> Operation[str]:
    """办件, that many."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Calling(acts.desk).served(record_id, acts.actor, cases=cases),
    )


def transferred(place: CounterPlace, record_id: str, window: str) -> Operation[str]:
    """转窗."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Calling(acts.desk).transferred(record_id, acts.actor, window=window),
    )


def ended(
    place: CounterPlace, record_id: str, outcome: TicketOutcome, reason: str
) -> Operation[str]:
    """Whatever else came of it, as somebody says."""
    acts = place.acts

    def work() -> Done[str]:
        return Queueing(acts.desk).end(record_id, acts.actor, outcome=outcome, reason=reason)

    return Operation(place, Lane.STORE, work)
