"""Play acts on clocks: 延期, 特别程序, 视为受理, a newer calendar.

Runs in the main thread. The one rule: what a play may say is what a clerk could do.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from desk.acts.clocks import Clocks
from desk.acts.outcomes import Outcomes
from desk.desk import Desk
from desk.people import Role
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def extend(player: Player, desk: Desk, line: PlayLine) -> None:
    """延期 by `days`, with `reason` and `approver`, by the supervisor."""
    Clocks(desk).extend(
        player.case_id(line),
        player.actor(desk, Role.SUPERVISOR),
        days=int(line.facts.get("days", 0)),
        reason=str(line.facts.get("reason", "")),
        approver=str(line.facts.get("approver", "")),
    )


def suspend(player: Player, desk: Desk, line: PlayLine) -> None:
    """特别程序: the `procedure` of the item, and its `approver` where there is one."""
    Outcomes(desk).suspend(
        player.case_id(line),
        player.actor(desk),
        procedure=str(line.facts.get("procedure", "")),
        approver=str(line.facts.get("approver", "")),
    )


def resume(player: Player, desk: Desk, line: PlayLine) -> None:
    """The special procedure ended."""
    Outcomes(desk).resume(player.case_id(line), player.actor(desk))


def propose_deemed(player: Player, desk: Desk, line: PlayLine) -> None:
    """Say that the time to answer is over."""
    Clocks(desk).propose_deemed(player.case_id(line), player.actor(desk))


def deem_accepted(player: Player, desk: Desk, line: PlayLine) -> None:
    """视为受理, by the hall's supervisor."""
    Clocks(desk).deem_accepted(player.case_id(line), player.actor(desk, Role.SUPERVISOR))


def load_calendar(player: Player, desk: Desk, line: PlayLine) -> None:
    """A calendar `year` as the text of its file, by the administrator."""
    text = json.dumps(line.facts.get("year", {}), ensure_ascii=False)
    Clocks(desk).load_calendar(text, player.actor(desk, Role.ADMINISTRATOR))


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "extend": extend,
    "suspend": suspend,
    "resume": resume,
    "propose_deemed": propose_deemed,
    "deem_accepted": deem_accepted,
    "load_calendar": load_calendar,
}
