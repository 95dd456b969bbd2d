"""Performing a play: the same acts that the pages call, one JSON line per act.

Runs in the main thread with the store it was given. The one rule: an answer line is printed
only after its act is durable; an outcome that was not expected ends the play.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from desk.desk import Desk
from desk.refusal import CodedError, Refused
from desk.values import ShapeError
from ui.terminal import (
    blanks,
    bundle,
    clocks,
    closing,
    commitment,
    conversion,
    counter,
    credit,
    evidence,
    intake,
    joint,
    organs,
    people,
    seals,
    service,
)
from ui.terminal.answers import error_body
from ui.terminal.play_file import Play, PlayLine
from ui.terminal.player_state import Player


def perform(player: Player, play: Play) -> Iterator[dict[str, Any]]:
    """One answer per line; stops after the first that was not expected.

    Raises Refused("play.bad-line") for an unknown act before the first one is done.
    """
    for line in play.lines:
        if line.act not in ACTS:
            raise Refused("play.bad-line", line=line.n, what=line.act)
    for line in play.lines:
        said = answer(player, line)
        yield said
        if not said["ok"]:
            return


def answer(player: Player, line: PlayLine) -> dict[str, Any]:
    """Do one line."""
    if player.clock is not None:
        player.clock.advance(line.advance)
    desk = player.desks(line.window)
    act = ACTS[line.act]
    outcome, told = "ok", None
    try:
        act(player, desk, line)
    except CodedError as error:
        outcome, told = f"refused:{error.code}", error
    except (KeyError, ValueError) as error:
        raise Refused("play.bad-line", line=line.n, what=_what(line, error)) from error
    head = desk.store.views.head()
    said = {
        "n": line.n,
        "act": line.act,
        "case": line.case,
        "ok": outcome == line.expect,
        "seq": head.seq,
        "hash": head.hash,
        "number": player.numbers.get(line.case, ""),
        "station": desk.station.station_id,
    }
    if outcome != "ok" or line.expect != "ok":
        said |= {"outcome": outcome, "expected": line.expect}
    if told is not None and not said["ok"]:
        said["error"] = error_body(told)
    return said


def _what(line: PlayLine, error: Exception) -> str:
    """What is wrong with a line; never the value, which may be a name or a number."""
    if isinstance(error, ShapeError):
        return str(error)
    return f"{line.act}: {error}" if isinstance(error, KeyError) else line.act


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = MappingProxyType(
    {
        "open": intake.open_case,
        "identify": intake.identify,
        "choose_item": intake.choose_item,
        "collect_material": intake.collect_material,
        "fill": intake.fill,
        "receive": counter.receive,
        "accept": counter.accept,
        "supplement": counter.supplement,
        "refuse": counter.refuse,
        "withdraw": counter.withdraw,
        "void": counter.void,
        "decide": counter.decide,
        "print": counter.print_papers,
        "claim": counter.claim,
        "issue": counter.issue,
        "hand_over": counter.hand_over,
        "sync": counter.sync,
        "line_down": counter.line_down,
        "line_up": counter.line_up,
        "close_day": counter.close_day,
        **blanks.ACTS,
        **bundle.ACTS,
        **clocks.ACTS,
        **closing.ACTS,
        **commitment.ACTS,
        **conversion.ACTS,
        **credit.ACTS,
        **evidence.ACTS,
        **joint.ACTS,
        **organs.ACTS,
        **people.ACTS,
        **seals.ACTS,
        **service.ACTS,
    }
)
