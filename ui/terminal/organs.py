"""Play acts of the catalogue: the hall publishes items, a case goes over to another organ.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.acts.organs import Organs
from desk.desk import Desk
from desk.people import Role
from desk.refusal import Refused
from desk.values import dump
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def publish_catalogue(player: Player, desk: Desk, line: PlayLine) -> None:
    """The platform publishes the item of short code `item` anew, with the fields of `values`.

    Its version follows the one of today; the station takes it at its next sync.
    """
    if player.hall is None:
        raise Refused("play.not-demonstration")
    today = desk.clock.now().date()
    item = desk.catalogue.find(str(line.facts.get("item", "")), today)[0]
    changes: dict[str, Any] = {"version": item.version + 1, "effective": today.isoformat()}
    anew = dump(item) | changes | dict(line.facts.get("values", {}))
    player.hall.publish([anew], today.isoformat())


def transfer_organ(player: Player, desk: Desk, line: PlayLine) -> None:
    """The case goes over to the organ of `credit_code` by a `document`, for a `reason`."""
    Organs(desk).transfer(
        player.case_id(line),
        player.actor(desk, Role.SUPERVISOR),
        credit_code=str(line.facts.get("credit_code", "")),
        document=str(line.facts.get("document", "")),
        reason=str(line.facts.get("reason", "")),
    )


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "publish_catalogue": publish_catalogue,
    "transfer_organ": transfer_organ,
}
