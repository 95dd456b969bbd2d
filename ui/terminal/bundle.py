"""Play acts of bundles: a part ends, choices, what is given away, policies.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.acts.bundles import Bundles
from desk.desk import Desk
from desk.people import Role
from desk.refusal import Refused
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def part(player: Player, desk: Desk, line: PlayLine) -> None:
    """A `part` is done or `failed` for a `reason`: from paper (`at_window`) or by the hall."""
    facts = dict(line.facts)
    if not facts.pop("at_window", False):
        _hall_says(player, desk, line, "part", facts)
        return
    bundles, actor, case_id = Bundles(desk), player.actor(desk), player.case_id(line)
    code, document = str(facts["part"]), str(facts.get("document", ""))
    if facts.get("result", "done") == "failed":
        reason = str(facts.get("reason", ""))
        bundles.fail(case_id, actor, code, reason=reason, document=document)
        return
    number = str(facts.get("number", ""))
    bundles.finish(case_id, actor, code, number=number, document=document)


def department_accepts(player: Player, desk: Desk, line: PlayLine) -> None:
    """The department accepts what the window only received."""
    _hall_says(player, desk, line, "accept", line.facts)


def settle_part(player: Player, desk: Desk, line: PlayLine) -> None:
    """A failed `part` is tried again or given up (`how`: retry, give_up), by the supervisor."""
    actor, facts = player.actor(desk, Role.SUPERVISOR), line.facts
    bundles = Bundles(desk)
    how = {"retry": bundles.retry, "give_up": bundles.give_up}[str(facts["how"])]
    how(
        player.case_id(line),
        actor,
        str(facts["part"]),
        reason=str(facts.get("reason", "")),
    )


def choose_parts(player: Player, desk: Desk, line: PlayLine) -> None:
    """The applicant's choice among the optional parts: `wanted`, `unwanted`."""
    wanted, unwanted = (
        tuple(str(code) for code in line.facts.get(name, ())) for name in ("wanted", "unwanted")
    )
    actor = player.actor(desk)
    Bundles(desk).choose(player.case_id(line), actor, wanted=wanted, unwanted=unwanted)


def give_away(player: Player, desk: Desk, line: PlayLine) -> None:
    """Give the `gift` of that code, with its own `number`."""
    number = str(line.facts.get("number", ""))
    gift = str(line.facts["gift"])
    Bundles(desk).give(player.case_id(line), player.actor(desk), gift, number=number)


def hand_policy(player: Player, desk: Desk, line: PlayLine) -> None:
    """Hand over the policy `pack`, in the `manner` said (printed, sent)."""
    manner = str(line.facts.get("manner", ""))
    pack = str(line.facts["pack"])
    Bundles(desk).hand_policy(player.case_id(line), player.actor(desk), pack, manner=manner)


def _hall_says(
    player: Player, desk: Desk, line: PlayLine, what: str, facts: Mapping[str, object]
) -> None:
    """A department's word, by the back office of the platform."""
    if player.hall is None:
        raise Refused("play.no-hall")
    player.hall.say(what, player.numbers[line.case], facts, desk.clock.now())


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "department_accepts": department_accepts,
    "part": part,
    "settle_part": settle_part,
    "choose_parts": choose_parts,
    "give_away": give_away,
    "hand_policy": hand_policy,
}
