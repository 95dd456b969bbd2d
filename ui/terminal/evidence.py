"""Play acts of evidence: materials in every way, review, custody, signature, people.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from desk.acts.drafts import Drafts
from desk.acts.evidence import Evidence
from desk.acts.rounds import Rounds
from desk.applicant import Applicant
from desk.attachments import read_path
from desk.custody import Place
from desk.desk import Desk
from desk.signatures import Signature, SignatureWay
from desk.values import dump, load
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def amend(player: Player, desk: Desk, line: PlayLine) -> None:
    """Agent, guardian, recipient, statuses … of the applicant of a draft, as stored."""
    drafts = Drafts(desk)
    known = drafts.get(player.case_id(line)).get_applicant()
    shape: dict[str, Any] = {**dump(known), **line.facts}
    drafts.identify(player.case_id(line), load(Applicant, shape))


def attach(player: Player, desk: Desk, line: PlayLine) -> None:
    """The `file` of a `material`; `scanned` when the original was seen."""
    Evidence(desk).attach(
        player.case_id(line),
        str(line.facts["material"]),
        read_path(str(line.facts["file"])),
        player.actor(desk),
        scanned=bool(line.facts.get("scanned")),
    )


def show_licence(player: Player, desk: Desk, line: PlayLine) -> None:
    """亮证: the `shown` code for a `material`; 待核验 until `verify`."""
    Evidence(desk).show_licence(
        player.case_id(line),
        str(line.facts["material"]),
        str(line.facts.get("shown", "")),
        player.actor(desk),
    )


def ask_shared(player: Player, desk: Desk, line: PlayLine) -> None:
    """数据共享 for a `material`; 待核验 until `verify`."""
    material = str(line.facts["material"])
    Evidence(desk).ask_shared(player.case_id(line), material, player.actor(desk))


def verify(_player: Player, desk: Desk, _line: PlayLine) -> None:
    """Ask the registers for all that is 待核验, credit too."""
    Rounds(desk).run()


def review(player: Player, desk: Desk, line: PlayLine) -> None:
    """审查 of a `material`: points that were `checked`, a `deficiency`."""
    Evidence(desk).review(
        player.case_id(line),
        str(line.facts["material"]),
        player.actor(desk),
        points=tuple(str(each) for each in line.facts.get("checked", ())),
        deficiency=str(line.facts.get("deficiency", "")),
    )


def recount(player: Player, desk: Desk, line: PlayLine) -> None:
    """`originals`, `copies`, `pages` of a `material` where they differ."""
    Evidence(desk).recount(
        player.case_id(line),
        str(line.facts["material"]),
        player.actor(desk),
        originals=int(line.facts.get("originals", 0)),
        copies=int(line.facts.get("copies", 0)),
        pages=int(line.facts.get("pages", 0)),
    )


def move_original(player: Player, desk: Desk, line: PlayLine) -> None:
    """The original of a `material` goes `to` a place, from `giver` to `receiver`."""
    facts = line.facts
    due = str(facts.get("due", ""))
    Evidence(desk).move_original(
        player.case_id(line),
        str(facts["material"]),
        player.actor(desk),
        to=Place(str(facts["to"])),
        giver=str(facts.get("giver", "")),
        receiver=str(facts.get("receiver", "")),
        paper=str(facts.get("paper", "")),
        due=date.fromisoformat(due) if due else None,
    )


def sign(player: Player, desk: Desk, line: PlayLine) -> None:
    """Somebody signs `by` name in a `way`."""
    facts = line.facts
    signature = Signature(
        way=SignatureWay(str(facts["way"])),
        by=str(facts.get("by", "")),
        at=desk.clock.now(),
        read_aloud=bool(facts.get("read_aloud")),
        witness=str(facts.get("witness", "")),
        witness_number=str(facts.get("witness_number", "")),
        authority=str(facts.get("authority", "")),
    )
    Evidence(desk).sign(player.case_id(line), player.actor(desk), signature)


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "amend_applicant": amend,
    "attach": attach,
    "show_licence": show_licence,
    "ask_shared": ask_shared,
    "verify_pending": verify,
    "review_material": review,
    "count_material": recount,
    "move_original": move_original,
    "sign": sign,
}
