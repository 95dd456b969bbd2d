"""Play acts on a case and on the day: from receipt to the close.

Runs in the main thread. The one rule: what a play may say is what a clerk could do.
"""

from __future__ import annotations

from desk.acts.cases import Cases, may_accept
from desk.acts.claiming import Claiming
from desk.acts.day import Days
from desk.acts.exchange import Exchange
from desk.acts.outcomes import Outcomes
from desk.acts.papering import Papering
from desk.acts.rounds import Rounds
from desk.closing import Collecting
from desk.desk import Desk
from desk.events.facts import Licence, Result
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from desk.values import load
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def receive(player: Player, desk: Desk, line: PlayLine) -> None:
    """收件 of a draft."""
    case = player.case(desk, line)
    player.keep(line, Cases(desk).receive(case, player.actor(desk)).value)


def accept(player: Player, desk: Desk, line: PlayLine) -> None:
    """Of a draft: receive and accept, as F12 does; of a received case: accept."""
    case, cases, actor = player.case(desk, line), Cases(desk), player.actor(desk)
    if case.stage is not Stage.DRAFT:
        player.keep(line, cases.accept(case.case_id, actor).value)
        return
    if line.facts.get("or_receive") and not may_accept(case, desk):
        player.keep(line, cases.receive(case, actor).value)
        return
    player.keep(line, cases.receive_and_accept(case, actor).value)


def supplement(player: Player, desk: Desk, line: PlayLine) -> None:
    """补正: ask for `wanted` with a `reason`, or `completed`."""
    wanted = tuple(str(w) for w in line.facts.get("wanted", ()))
    reason = str(line.facts.get("reason", ""))
    cases, actor = Cases(desk), player.actor(desk)
    if line.facts.get("completed"):
        cases.complete_supplement(player.case_id(line), actor)
        return
    cases.ask_supplement(player.case_id(line), actor, wanted=wanted, reason=reason)


def refuse(player: Player, desk: Desk, line: PlayLine) -> None:
    """不予受理 with `ground`, `article`, `reason`."""
    facts = line.facts
    Cases(desk).refuse(
        player.case_id(line),
        player.actor(desk),
        ground=str(facts.get("ground", "")),
        article=str(facts.get("article", "")),
        reason=str(facts.get("reason", "")),
    )


def withdraw(player: Player, desk: Desk, line: PlayLine) -> None:
    """撤件 with a `reason`."""
    reason = str(line.facts.get("reason", ""))
    Cases(desk).withdraw(player.case_id(line), player.actor(desk), reason=reason)


def void(player: Player, desk: Desk, line: PlayLine) -> None:
    """作废 with a `reason`, by the supervisor."""
    reason = str(line.facts.get("reason", ""))
    actor = player.actor(desk, Role.SUPERVISOR)
    Outcomes(desk).void(player.case_id(line), actor, reason=reason)


def decide(player: Player, desk: Desk, line: PlayLine) -> None:
    """At the window for 即办 (`at_window`), otherwise by the back office of the platform."""
    if line.facts.get("at_window"):
        case = player.case(desk, line)
        licence = line.facts.get("licence")
        decided = Cases(desk).decide_at_once(
            case.case_id,
            player.actor(desk),
            result=Result(str(line.facts.get("result", "granted"))),
            licence=None if licence is None else load(Licence, licence),
        )
        player.keep(line, decided.value)
        return
    if player.hall is None:
        raise Refused("play.no-hall")
    number = player.numbers[line.case]
    player.hall.decide(number, line.facts, desk.clock.now())


def print_papers(player: Player, desk: Desk, line: PlayLine) -> None:
    """The `paper` named, or every paper that the case has earned."""
    papering, actor = Papering(desk), player.actor(desk)
    case = player.case(desk, line)
    wanted = line.facts.get("paper")
    for template in [str(wanted)] if wanted else papering.due(case):
        papering.print(case.case_id, template, actor)


def claim(player: Player, desk: Desk, line: PlayLine) -> None:
    """Find by the printed number, claim, and take the snapshot from the feed."""
    claiming = Claiming(desk)
    found = claiming.find(player.numbers[line.case], player.actor(desk))
    if not found:
        raise Refused("case.unknown")
    claiming.claim(found[0].case_id, player.actor(desk))
    Exchange(desk).sync_once()


def issue(player: Player, desk: Desk, line: PlayLine) -> None:
    """出证, on the `blank` named."""
    blank = str(line.facts.get("blank", ""))
    Outcomes(desk).issue(player.case_id(line), player.actor(desk), blank=blank)


def hand_over(player: Player, desk: Desk, line: PlayLine) -> None:
    """领取 by the `receiver`, in the `manner` said."""
    facts = line.facts
    Outcomes(desk).hand_over(
        player.case_id(line),
        player.actor(desk),
        receiver=str(facts.get("receiver", "")),
        receiver_certificate=str(facts.get("certificate", "")),
        manner=str(facts.get("manner", "")),
        facts=load(Collecting, facts.get("collecting", {})),
    )


def sync(_player: Player, desk: Desk, _line: PlayLine) -> None:
    """One round of sync, and of asking the registers."""
    Exchange(desk).sync_once()
    Rounds(desk).after_sync()


def line_down(_player: Player, desk: Desk, _line: PlayLine) -> None:
    """Cut the line (demonstration stations only)."""
    _require_demonstration(desk)
    desk.line.cut = True


def line_up(_player: Player, desk: Desk, _line: PlayLine) -> None:
    """Mend the line."""
    _require_demonstration(desk)
    desk.line.cut = False


def close_day(player: Player, desk: Desk, _line: PlayLine) -> None:
    """日结 of today."""
    Days(desk).close(player.actor(desk))


def _require_demonstration(desk: Desk) -> None:
    if not desk.station.demonstration:
        raise Refused("play.not-demonstration")
