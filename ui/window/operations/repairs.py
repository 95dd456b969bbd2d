"""Operations on entries that the platform did not take.

Work runs in the STORE lane. The one rule: nothing here edits an entry; every act is one more.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.acts.repairs import Repairs
from desk.done import Done
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def repair(
    place: CounterPlace, code: str, event_id: str, values: Mapping[str, str]
) -> Operation[str]:
    """Do the act of that code on that entry: what is typed comes by field."""
    acts = place.acts

    def work() -> Done[str]:
        repairs, actor = Repairs(acts.desk), acts.actor
        reason = values.get("reason", "")
        if code == "resend":
            changes = {k.removeprefix("word."): v for k, v in values.items() if k != "why"}
            return repairs.resend(event_id, actor, changes)
        if code == "aside":
            return repairs.set_aside(event_id, actor, reason=reason)
        if code == "take_up":
            return repairs.take_up(event_id, actor)
        if code == "yield":
            return repairs.yield_to(event_id, actor)
        if code == "void":
            return repairs.void(event_id, actor, reason=reason)
        return repairs.ask_void(event_id, actor, reason=reason)

    return Operation(place, Lane.STORE, work)
