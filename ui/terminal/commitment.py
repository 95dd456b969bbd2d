"""Play acts of promises: 告知承诺, 容缺, 强实名, 终止.

Runs in the main thread. The one rule: what a play may say is what a clerk could do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desk.acts.outcomes import Outcomes
from desk.acts.promises import Promises
from desk.commitment import Chooser
from desk.desk import Desk
from desk.people import Role
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def sign_tolerance(player: Player, desk: Desk, line: PlayLine) -> None:
    """The applicant signed the 容缺承诺书."""
    Promises(desk).acknowledge_tolerance(player.case_id(line), player.actor(desk))


def make_promise(player: Player, desk: Desk, line: PlayLine) -> None:
    """告知承诺: `by` self or agent, `express` authority for an agent."""
    Promises(desk).make(
        player.case_id(line),
        player.actor(desk),
        chosen_by=Chooser(str(line.facts.get("by", ""))),
        express_authority=bool(line.facts.get("express")),
    )


def withdraw_promise(player: Player, desk: Desk, line: PlayLine) -> None:
    """The promise is taken back, with a `reason`."""
    reason = str(line.facts.get("reason", ""))
    Promises(desk).withdraw(player.case_id(line), player.actor(desk), reason=reason)


def verify_promise(player: Player, desk: Desk, line: PlayLine) -> None:
    """`kept` or not, with the `finding` and the number of the `revocation`."""
    facts = line.facts
    Promises(desk).verify(
        player.case_id(line),
        player.actor(desk),
        kept=bool(facts.get("kept")),
        finding=str(facts.get("finding", "")),
        revocation=str(facts.get("revocation", "")),
    )


def remind(player: Player, desk: Desk, line: PlayLine) -> None:
    """The one reminder of a 容缺, by the `channel` said."""
    facts = line.facts
    Promises(desk).remind(
        player.case_id(line),
        player.actor(desk),
        channel=str(facts.get("channel", "")),
        note=str(facts.get("note", "")),
    )


def extend_tolerance(player: Player, desk: Desk, line: PlayLine) -> None:
    """A force-majeure extension `until` a day on a `ground`, by the supervisor."""
    Promises(desk).extend_tolerance(
        player.case_id(line),
        player.actor(desk, Role.SUPERVISOR),
        until=date.fromisoformat(str(line.facts.get("until", ""))),
        ground=str(line.facts.get("ground", "")),
    )


def verify_identity(player: Player, desk: Desk, line: PlayLine) -> None:
    """强实名: the `source` and `reference` of an online verification."""
    Promises(desk).verify_identity(
        player.case_id(line),
        player.actor(desk),
        source=str(line.facts.get("source", "")),
        reference=str(line.facts.get("reference", "")),
    )


def terminate(player: Player, desk: Desk, line: PlayLine) -> None:
    """终止办理 with a `reason`, by the supervisor."""
    Outcomes(desk).terminate(
        player.case_id(line),
        player.actor(desk, Role.SUPERVISOR),
        reason=str(line.facts.get("reason", "")),
    )


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "sign_tolerance": sign_tolerance,
    "make_promise": make_promise,
    "withdraw_promise": withdraw_promise,
    "verify_promise": verify_promise,
    "remind": remind,
    "extend_tolerance": extend_tolerance,
    "verify_identity": verify_identity,
    "terminate": terminate,
}
