"""Play acts of 模拟审批: a simulated draft, its conversion.

Runs in the main thread. The one rule: what a play may say is what a clerk could do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desk.acts.conversions import Conversions
from desk.desk import Desk
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def simulate(player: Player, desk: Desk, line: PlayLine) -> None:
    """A draft becomes simulated on a `letter` of intent by `issuer`, `dated`."""
    Conversions(desk).simulate(
        player.case_id(line),
        player.actor(desk),
        letter=str(line.facts.get("letter", "")),
        issuer=str(line.facts.get("issuer", "")),
        dated=date.fromisoformat(str(line.facts.get("dated", ""))),
    )


def convert(player: Player, desk: Desk, line: PlayLine) -> None:
    """模拟 → 正式, with the materials `renewed`; the line's case is the formal one then."""
    formal = (
        Conversions(desk)
        .convert(
            player.case_id(line),
            player.actor(desk),
            renewed=frozenset(str(code) for code in line.facts.get("renewed", ())),
            matched=bool(line.facts.get("match")),
        )
        .value
    )
    player.cases[line.case] = formal.case_id
    player.keep(line, formal)


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "simulate": simulate,
    "convert": convert,
}
