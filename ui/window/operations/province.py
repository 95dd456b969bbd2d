"""Operations on the queue to the province: read it, try again, settle by hand.

The PUSH lane asks the gateway. The one rule: nobody waits for it; the sheet shows what was
read last, and since when that is.
"""

from __future__ import annotations

from desk.acts.province import ProvinceActs
from desk.ports.province import ProvinceQueue, WaitingCall
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def read(place: CounterPlace) -> Operation[ProvinceQueue]:
    """What waits in this hall."""
    acts = place.acts
    return Operation(place, Lane.PUSH, lambda: ProvinceActs(acts.desk).queue(acts.actor))


def again(place: CounterPlace, targets: tuple[str, ...], case_id: str = "") -> Operation[int]:
    """Try at once what waits of those targets, or one case of one; how many calls."""
    acts = place.acts

    def work() -> int:
        asked = ProvinceActs(acts.desk)
        return sum(asked.again(acts.actor, target, case_id) for target in targets)

    return Operation(place, Lane.PUSH, work)


def settle(place: CounterPlace, call: WaitingCall, reason: str) -> Operation[int]:
    """The province was told that call another way."""
    acts = place.acts

    def work() -> int:
        return ProvinceActs(acts.desk).settle(
            acts.actor, call.target, call.case_id, call_key=call.call_key, reason=reason
        )

    return Operation(place, Lane.PUSH, work)
