"""Recording a session with a device for a support engineer, and playing it as a test.

Owned by the process of the command, never by the window's: a device may hang. The one rule:
what is written was played once already; where the invented session came out otherwise than the
real one, the transcript says that it is not faithful.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from desk.ports.scanner import Scan
from desk.refusal import DeviceError, Refused
from devices.reading import reading_as_json
from devices.recording.building import Look, played, taped
from devices.recording.inventing import Inventor
from devices.recording.scrubbing import ADAPTERS, scrubbed
from devices.recording.tape import Player, Tape
from devices.recording.transcript import Call, Transcript, folded, read, save

PAUSE = 0.2  # seconds between two looks, as often as a station looks
_KEPT = ("reader.baud", "scanner.prefix")
_SIZED = ("name", "number", "address", "issuer")


def record(settings: Mapping[str, Any], *, seconds: float, today: date) -> Transcript:
    """Look for cards (or scans) for so long; the session as that of invented people.

    `reader.kind` names the adapter. Raises Refused("recording.adapter") for one without a line
    that can be recorded. `today` (business zone) tells a card that was out of date.
    """
    adapter = str(settings["reader.kind"])
    if adapter not in ADAPTERS:
        raise Refused("recording.adapter", adapter=adapter)
    tape = Tape()
    look, close = taped(adapter, settings, tape)
    calls: list[Call] = []
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            outcome = _outcome(look)
            calls.append(Call(name="next", events=tape.take(), outcome=outcome))
            time.sleep(PAUSE)
    finally:
        close()
    real = folded(calls)
    kept = {name: settings[name] for name in _KEPT if settings.get(name)}
    made = Transcript(
        adapter=adapter,
        settings=kept,
        calls=scrubbed(adapter, real, Inventor(today)),
    )
    played = outcomes(made)
    faithful = [_shape(call.outcome) for call in real] == [_shape(each) for each in played]
    calls_played = (
        replace(call, outcome=each) for call, each in zip(made.calls, played, strict=True)
    )
    return replace(made, calls=tuple(calls_played), faithful=faithful)


def record_to(
    path: Path, settings: Mapping[str, Any], *, seconds: float, today: date
) -> dict[str, Any]:
    """Record into that file; what was recorded, in figures."""
    transcript = record(settings, seconds=seconds, today=today)
    save(transcript, path)
    outcomes_of = [call.outcome for call in transcript.calls]
    return {
        "file": path.name,
        "adapter": transcript.adapter,
        "calls": sum(call.times for call in transcript.calls),
        "cards": sum("card" in each or "scan" in each for each in outcomes_of),
        "failures": sorted({str(each["code"]) for each in outcomes_of if "code" in each}),
        "faithful": transcript.faithful,
    }


def replay_from(path: Path) -> dict[str, Any]:
    """Play that file; what comes out otherwise than it stands there."""
    transcript = read(path)
    found = differences(transcript)
    return {
        "adapter": transcript.adapter,
        "calls": len(transcript.calls),
        "differences": [
            {"call": number, "then": dict(then), "now": now} for number, then, now in found
        ],
    }


def outcomes(transcript: Transcript) -> tuple[dict[str, Any], ...]:
    """What the adapter makes of that session now, call by call."""
    player = Player()
    look, close = played(transcript.adapter, transcript.settings, player)
    found = []
    try:
        for call in transcript.calls:
            player.load(call.events)
            outcome = _outcome(look)
            if player.left and "code" not in outcome:
                outcome["unasked"] = player.left
            found.append(outcome)
    finally:
        close()
    return tuple(found)


def differences(transcript: Transcript) -> tuple[tuple[int, Mapping[str, Any], Any], ...]:
    """Calls (counted from 1) that come out otherwise than they stand there: then and now."""
    now = outcomes(transcript)
    return tuple(
        (number, call.outcome, found)
        for number, (call, found) in enumerate(zip(transcript.calls, now, strict=True), start=1)
        if dict(call.outcome) != found
    )


def _outcome(look: Look) -> dict[str, Any]:
    try:
        found = look()
    except DeviceError as error:
        return {"code": error.code}
    if found is None:
        return {}
    if isinstance(found, Scan):
        return {"scan": found.text}
    return {"card": reading_as_json(found)}


def _shape(outcome: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an outcome says without saying whose card it was."""
    if "scan" in outcome:
        return {"scan": len(outcome["scan"])}
    if "card" not in outcome:
        return outcome
    card = outcome["card"]
    filled = sorted(name for name, value in card.items() if value)
    sizes = [len(card[name]) for name in _SIZED]
    return {
        "kind": card["kind"],
        "filled": filled,
        "sizes": sizes,
        "more": sorted(card["extra"]),
    }
