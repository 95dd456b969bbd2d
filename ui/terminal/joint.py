"""Play acts of joint handling: slips, answers, scores, disputes, clues, projects.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desk.acts.joint import JointHandling
from desk.acts.projects import Projects
from desk.desk import Desk
from desk.joint_handling import Answer
from desk.people import Role
from desk.refusal import Refused
from desk.registers.joint import CLUE
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def slip(player: Player, desk: Desk, line: PlayLine) -> None:
    """A contact slip goes to the department of that `task`, with what is `asked`."""
    asked = str(line.facts.get("asked", ""))
    task_code = str(line.facts["task"])
    acting, actor = JointHandling(desk), player.actor(desk)
    acting.send_slip(player.case_id(line), actor, task_code, asked=asked)


def task(player: Player, desk: Desk, line: PlayLine) -> None:
    """A `task` is answered: from the slip (`at_window`), or by the department in the hall."""
    facts = dict(line.facts)
    if not facts.pop("at_window", False):
        if player.hall is None:
            raise Refused("play.no-hall")
        player.hall.say("task", player.numbers[line.case], facts, desk.clock.now())
        return
    JointHandling(desk).answer(
        player.case_id(line),
        player.actor(desk),
        str(facts["task"]),
        answer=Answer(str(facts.get("answer", "agree"))),
        opinion=str(facts.get("opinion", "")),
        giver=str(facts.get("giver", "")),
        document=str(facts.get("document", "")),
    )


def score_task(player: Player, desk: Desk, line: PlayLine) -> None:
    """The lead's `points` for a `task`, with a `reason`."""
    facts = line.facts
    JointHandling(desk).score(
        player.case_id(line),
        player.actor(desk, Role.SUPERVISOR),
        str(facts["task"]),
        points=int(facts["points"]),
        reason=str(facts.get("reason", "")),
    )


def dispute(player: Player, desk: Desk, line: PlayLine) -> None:
    """A dispute about a `task`: the `organ` and its `opinion`."""
    facts = line.facts
    JointHandling(desk).dispute(
        player.case_id(line),
        player.actor(desk),
        str(facts["task"]),
        organ=str(facts.get("organ", "")),
        opinion=str(facts.get("opinion", "")),
    )


def hand_clue(player: Player, desk: Desk, line: PlayLine) -> None:
    """线索移送: `what` goes to the `organ`; of the line's case, if it names one."""
    facts = line.facts
    due = facts.get("due")
    JointHandling(desk).hand_clue(
        player.actor(desk),
        organ=str(facts.get("organ", "")),
        what=str(facts.get("what", "")),
        basis=str(facts.get("basis", "")),
        due=None if due is None else date.fromisoformat(str(due)),
        case_id=player.case_id(line) if line.case else "",
    )


def answer_clue(player: Player, desk: Desk, line: PlayLine) -> None:
    """The organ's `feedback` on the last clue, by its `giver`; `taken` up or not."""
    facts = line.facts
    rows = desk.store.views.records(CLUE)
    if not rows:
        raise Refused("record.unknown")
    JointHandling(desk).answer_clue(
        rows[0].record_id,
        player.actor(desk),
        taken=bool(facts.get("taken", False)),
        feedback=str(facts.get("feedback", "")),
        giver=str(facts.get("giver", "")),
    )


def join_project(player: Player, desk: Desk, line: PlayLine) -> None:
    """The case joins the project of that `code`, or a new one of that `name`."""
    code, name = (str(line.facts.get(key, "")) for key in ("code", "name"))
    Projects(desk).join(player.case_id(line), player.actor(desk), code=code, name=name)


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "slip": slip,
    "task": task,
    "score_task": score_task,
    "dispute": dispute,
    "hand_clue": hand_clue,
    "answer_clue": answer_clue,
    "join_project": join_project,
}
