"""Play acts of engraved seals: order, engraved, collected, filed, given up.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desk.acts.seal_orders import SealOrders
from desk.attachments import read_path
from desk.desk import Desk
from desk.refusal import Refused
from desk.seal_kinds import SealKind
from desk.steps.sealing import SealsWanted
from ui.terminal.closing import fact
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def order_seals(player: Player, desk: Desk, line: PlayLine) -> None:
    """订制印章: `kinds`, `engraver`, `legal_person` and so on, `free` or not."""
    day = fact(line, "licence_date")
    wanted = SealsWanted(
        kinds=tuple(SealKind(str(kind)) for kind in line.facts.get("kinds", ())),
        engraver=fact(line, "engraver"),
        legal_person=fact(line, "legal_person"),
        legal_person_number=fact(line, "legal_person_number"),
        phone=fact(line, "phone"),
        licence_date=date.fromisoformat(day) if day else None,
        free=bool(line.facts.get("free")),
        serial=fact(line, "serial"),
    )
    SealOrders(desk).order(player.case_id(line), player.actor(desk), wanted)


def seals_engraved(player: Player, desk: Desk, line: PlayLine) -> None:
    """The engraver has made them."""
    record = _order(player, desk, line)
    SealOrders(desk).engraved(record, player.actor(desk), note=fact(line, "note"))


def seals_collected(player: Player, desk: Desk, line: PlayLine) -> None:
    """A `receiver` took them; the `file` is the scan of the stamped form."""
    SealOrders(desk).collected(
        _order(player, desk, line),
        player.actor(desk),
        receiver=fact(line, "receiver"),
        imprint=read_path(fact(line, "file")),
    )


def seals_filed(player: Player, desk: Desk, line: PlayLine) -> None:
    """They are on file under that `number`."""
    SealOrders(desk).filed(
        _order(player, desk, line), player.actor(desk), number=fact(line, "number")
    )


def cancel_seals(player: Player, desk: Desk, line: PlayLine) -> None:
    """The order is given up for a `reason`."""
    record = _order(player, desk, line)
    SealOrders(desk).cancel(record, player.actor(desk), reason=fact(line, "reason"))


def _order(player: Player, desk: Desk, line: PlayLine) -> str:
    """The last order of the case; Refused("record.unknown")."""
    orders = SealOrders(desk).of_case(player.case_id(line))
    if not orders:
        raise Refused("record.unknown")
    return max(orders, key=lambda each: each.opened).record_id


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "order_seals": order_seals,
    "seals_engraved": seals_engraved,
    "seals_collected": seals_collected,
    "seals_filed": seals_filed,
    "cancel_seals": cancel_seals,
}
