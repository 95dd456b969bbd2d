"""Play acts of credit: ask, a repair, a promise.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desk.acts.credit import Credits
from desk.credit import CreditPromise
from desk.desk import Desk
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def check(player: Player, desk: Desk, line: PlayLine) -> None:
    """查信用 of the applicant; answered by `verify_pending`."""
    Credits(desk).check(player.case_id(line), player.actor(desk))


def repair(player: Player, desk: Desk, line: PlayLine) -> None:
    """信用修复 of the `list`, by a `document`, `on` a day."""
    Credits(desk).repair_on(
        player.case_id(line),
        player.actor(desk),
        code=str(line.facts["list"]),
        document=str(line.facts.get("document", "")),
        on=date.fromisoformat(str(line.facts["on"])),
    )


def promise(player: Player, desk: Desk, line: PlayLine) -> None:
    """信用承诺书, signed `by`; `publication` is the applicant's choice."""
    chosen = line.facts.get("publication")
    made = CreditPromise(
        at=desk.clock.now(),
        version=str(line.facts.get("version", "")),
        publication=None if chosen is None else bool(chosen),
        signed_by=str(line.facts.get("by", "")),
    )
    Credits(desk).promise(player.case_id(line), player.actor(desk), made)


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "check_credit": check,
    "repair_credit": repair,
    "promise_credit": promise,
}
