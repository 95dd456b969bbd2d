"""Operations with materials, registers and credit, each step in its own lane.

STORE writes, PUSH asks the registers. The one rule: a step that talks never writes, a step
that writes never talks.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.acts.evidence import Evidence
from desk.acts.rounds import Replies, Round, Rounds
from desk.attachments import read_path
from desk.case import Case
from desk.done import Done
from ui.window.lanes import Lane
from ui.window.operations.acts import Acts, CounterPlace
from ui.window.operations.operation import Operation


def waiting(place: CounterPlace) -> Operation[Round]:
    """What waits for a register."""
    return Operation(place, Lane.STORE, Rounds(place.acts.desk).waiting)


def ask(place: CounterPlace, waits: Round) -> Operation[Replies]:
    """Ask the registers."""
    return Operation(place, Lane.PUSH, lambda: Rounds(place.acts.desk).ask(waits))


def apply(place: CounterPlace, replies: Replies) -> Operation[int]:
    """Write down what they said."""

    def work() -> Done[int]:
        return Rounds(place.acts.desk).apply(replies)

    return Operation(place, Lane.STORE, work)


def on_material(
    place: CounterPlace, act: Callable[[Evidence, Acts], Done[Case]]
) -> Operation[Case]:
    """One act on a material of a draft or case."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: act(Evidence(acts.desk), acts))


def attach(
    place: CounterPlace, case_id: str, code: str, path: str, *, scanned: bool
) -> Operation[Case]:
    """Attach the file of that path."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Evidence(acts.desk).attach(
            case_id, code, read_path(path), acts.actor, scanned=scanned
        ),
    )
