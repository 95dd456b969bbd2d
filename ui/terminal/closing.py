"""Play acts of what follows a decision.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desk.acts.archiving import Archiving
from desk.acts.corrections import Corrections
from desk.acts.delivering import Delivering
from desk.acts.fees import FeeBook, cents_of
from desk.acts.outside import Outside
from desk.acts.purging import Purging
from desk.acts.results import Results
from desk.acts.seals import Seals
from desk.acts.shelf import Shelf
from desk.archive import verify
from desk.closing import LicenceState, Manner, Notice, Reached
from desk.desk import Desk
from desk.events.facts import Licence, Result
from desk.fees import FeeEntry
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from desk.values import load
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def fact(line: PlayLine, name: str, otherwise: str = "") -> str:
    """A fact of the line as text."""
    return str(line.facts.get(name, otherwise))


def record_result(player: Player, desk: Desk, line: PlayLine) -> None:
    """录入人工结果: `result`, `number`, `decided_on`, `giver`, `licence`."""
    licence = line.facts.get("licence")
    Results(desk).record(
        player.case_id(line),
        player.actor(desk),
        result=Result(fact(line, "result", "granted")),
        number=fact(line, "number"),
        decided_on=date.fromisoformat(str(line.facts["decided_on"])),
        giver=fact(line, "giver"),
        licence=None if licence is None else load(Licence, licence),
        reason=fact(line, "reason"),
    )


def deliver_notice(player: Player, desk: Desk, line: PlayLine) -> None:
    """A `notice` in that `manner` with its `result`."""
    result = fact(line, "result")
    Delivering(desk).give(
        player.case_id(line),
        player.actor(desk),
        notice=Notice(str(line.facts["notice"])),
        manner=Manner(str(line.facts["manner"])),
        result=Reached(result) if result else None,
        receiver=fact(line, "receiver"),
        for_another=fact(line, "for_another"),
        tracking=fact(line, "tracking"),
    )


def deliver(player: Player, desk: Desk, line: PlayLine) -> None:
    """送达 in that `manner` to that `receiver`."""
    Results(desk).deliver(
        player.case_id(line),
        player.actor(desk),
        manner=fact(line, "manner"),
        receiver=fact(line, "receiver"),
        place=fact(line, "place"),
        for_another=fact(line, "for_another"),
        tracking=fact(line, "tracking"),
    )


def register_fee(player: Player, desk: Desk, line: PlayLine) -> None:
    """The `amount` in yuan with its `voucher`, or `waived` with a `reason`."""
    waived = bool(line.facts.get("waived"))
    fee = FeeEntry(
        at=desk.clock.now(),
        cents=0 if waived else cents_of(fact(line, "amount")),
        voucher=fact(line, "voucher"),
        means=fact(line, "means"),
        waived=waived,
        reason=fact(line, "reason"),
    )
    case, book = player.case(desk, line), FeeBook(desk)
    register = book.register_draft if case.stage is Stage.DRAFT else book.register
    register(case.case_id, player.actor(desk), fee)


def shelve(player: Player, desk: Desk, line: PlayLine) -> None:
    """The licence lies at that `place`."""
    case_id = player.case_id(line)
    Shelf(desk).place(case_id, player.actor(desk), place=fact(line, "place"))


def send_shelved(player: Player, desk: Desk, line: PlayLine) -> None:
    """The licence goes to `to_place` with a `carrier`."""
    Shelf(desk).send(
        [f"shelf-{player.case_id(line)}"],
        player.actor(desk),
        to_place=fact(line, "to_place"),
        carrier=fact(line, "carrier"),
    )


def watch_result(player: Player, desk: Desk, line: PlayLine) -> None:
    """审管互动."""
    Results(desk).watch(player.case_id(line), player.actor(desk))


def use_seal(player: Player, desk: Desk, line: PlayLine) -> None:
    """The `seal` on `copies` of a `paper`."""
    Seals(desk).use(
        player.case_id(line),
        player.actor(desk),
        seal=fact(line, "seal"),
        paper=fact(line, "paper"),
        number=fact(line, "number"),
        copies=int(line.facts.get("copies", 1)),
    )


def enter_outside(player: Player, desk: Desk, line: PlayLine) -> None:
    """The `number` that the case got in that `system`."""
    Outside(desk).entered(
        player.case_id(line),
        player.actor(desk),
        system=fact(line, "system"),
        number=fact(line, "number"),
    )


def correct(player: Player, desk: Desk, line: PlayLine) -> None:
    """容错纠错 of `values` with a `reason`, by the supervisor."""
    Corrections(desk).correct(
        player.case_id(line),
        player.actor(desk, Role.SUPERVISOR),
        values={str(k): str(v) for k, v in line.facts.get("values", {}).items()},
        reason=fact(line, "reason"),
        over_card=bool(line.facts.get("over_card")),
    )


def request_void(player: Player, desk: Desk, line: PlayLine) -> None:
    """作废申请 with a `reason`."""
    reason = fact(line, "reason")
    Corrections(desk).ask_void(player.case_id(line), player.actor(desk), reason=reason)


def answer_void(player: Player, desk: Desk, line: PlayLine) -> None:
    """A supervisor of the hall: `granted` or not, with a `reason`."""
    Corrections(desk).answer_void(
        f"void-{player.case_id(line)}",
        player.actor(desk, Role.SUPERVISOR),
        granted=bool(line.facts.get("granted")),
        reason=fact(line, "reason"),
    )


def change_licence(player: Player, desk: Desk, line: PlayLine) -> None:
    """The licence is in another `state`, by decision `number` of an `organ`."""
    Results(desk).change_licence(
        player.case_id(line),
        player.actor(desk, Role.SUPERVISOR),
        state=LicenceState(str(line.facts["state"])),
        number=fact(line, "number"),
        organ=fact(line, "organ"),
        reason=fact(line, "reason"),
    )


def archive(player: Player, desk: Desk, line: PlayLine) -> None:
    """归档."""
    Results(desk).archive(player.case_id(line), player.actor(desk))


def pack_archive(player: Player, desk: Desk, line: PlayLine) -> None:
    """The archive package, into a `folder` or only made and verified."""
    archiving, actor = Archiving(desk), player.actor(desk)
    if verify(archiving.pack(player.case_id(line), actor).data).faults:
        raise Refused("archive.unreadable")
    if "folder" in line.facts:
        archiving.export(player.case_id(line), actor, folder=fact(line, "folder"))


def purge(player: Player, desk: Desk, line: PlayLine) -> None:
    """清理: the supervisor purges a case that is closed, old, and with the platform."""
    Purging(desk).purge(player.case_id(line), player.actor(desk, Role.SUPERVISOR))


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "record_result": record_result,
    "deliver_notice": deliver_notice,
    "deliver": deliver,
    "register_fee": register_fee,
    "shelve": shelve,
    "send_shelved": send_shelved,
    "watch_result": watch_result,
    "use_seal": use_seal,
    "enter_outside": enter_outside,
    "correct": correct,
    "request_void": request_void,
    "answer_void": answer_void,
    "change_licence": change_licence,
    "archive": archive,
    "pack_archive": pack_archive,
    "purge": purge,
}
