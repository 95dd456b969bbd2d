"""What a supervisor or station administrator does with the queue to the province.

Belongs to the PUSH lane: the queue is the gateway's. The one rule: nothing of it is kept here;
what was settled by hand stays at the gateway, with who said so and how.
"""

from __future__ import annotations

from desk.desk import Desk
from desk.duties import Duty, check_duty
from desk.people import Actor
from desk.ports.province import ProvinceQueue, ProvinceWord
from desk.refusal import Refused


class ProvinceActs:
    """Looking at the queue, asking for another try, settling a call by hand."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def queue(self, actor: Actor) -> ProvinceQueue:
        """What waits for the province in this hall; Refused("line.down") without a line."""
        self._check(actor)
        return self._desk.platform.province_queue(actor.role.value)

    def again(self, actor: Actor, target: str, case_id: str = "") -> int:
        """Try at once: that case, or all of the target; how many calls that are."""
        self._check(actor)
        return self._desk.platform.province_word(_word("again", actor, target, case_id))

    def settle(
        self, actor: Actor, target: str, case_id: str, *, call_key: str, reason: str
    ) -> int:
        """The province was told this call another way; `reason` says how.

        Raises Refused("province.no-reason"), ("province.no-queue").
        """
        self._check(actor)
        if not reason.strip():
            raise Refused("province.no-reason")
        word = _word("settle", actor, target, case_id, call_key=call_key, reason=reason)
        return self._desk.platform.province_word(word)

    def _check(self, actor: Actor) -> None:
        check_duty(Duty.SETTLE_PROVINCE, actor, self._desk.station)
        if self._desk.line.cut:
            raise Refused("line.down")


def _word(
    do: str, actor: Actor, target: str, case_id: str, *, call_key: str = "", reason: str = ""
) -> ProvinceWord:
    return ProvinceWord(
        do=do,
        target=target,
        role=actor.role.value,
        by=actor.name,
        case_id=case_id,
        call_key=call_key,
        reason=reason.strip(),
    )
