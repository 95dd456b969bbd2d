"""The transcript of a session with a device: what was asked, what came, what came of it.

Owned by no thread. The one rule: a transcript on a disk is always an invented one; what a real
card said stays in memory until it was replaced.

A file of JSON lines. The first: `transcript` (version), `adapter`, `settings` that matter. Then
for each call `{"call": …, "times": n, "events": […], "outcome": {…}}`; an event has `do`, and
where they are due `out` and `came` (bytes in hexadecimal), `fails` and `more`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desk.refusal import Refused

VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that went over the line: bytes out, bytes in, or how it failed."""

    do: str
    out: bytes = b""
    came: bytes = b""
    fails: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What the program asked of its adapter, what went over the line, and the outcome.

    `times`: so often the very same followed one another.
    """

    name: str
    events: tuple[Event, ...] = ()
    outcome: Mapping[str, Any] = field(default_factory=dict)
    times: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A session: the adapter, its settings that are no secrets, and the calls."""

    adapter: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    calls: tuple[Call, ...] = ()
    faithful: bool = True


def save(transcript: Transcript, path: Path) -> None:
    """Write it; Refused("recording.not-written") when the file cannot be."""
    head = {
        "transcript": VERSION,
        "adapter": transcript.adapter,
        "settings": dict(transcript.settings),
        "faithful": transcript.faithful,
    }
    lines = [head, *(_call_out(call) for call in transcript.calls)]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise Refused("recording.not-written", file=path.name) from error


def read(path: Path) -> Transcript:
    """A transcript; Refused `recording.missing`, `recording.unreadable` with its line."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("recording.missing", file=path.name) from error
    number = 0
    try:
        head = json.loads(lines[0])
        if head["transcript"] != VERSION:
            raise ValueError
        calls = []
        for number, line in enumerate(lines[1:], start=2):  # noqa: B007 - told in the refusal
            calls.append(_call_in(json.loads(line)))
        return Transcript(
            adapter=str(head["adapter"]),
            settings=dict(head["settings"]),
            calls=tuple(calls),
            faithful=bool(head["faithful"]),
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise Refused("recording.unreadable", file=path.name, line=max(number, 1)) from error


def folded(calls: Sequence[Call]) -> tuple[Call, ...]:
    """The very same call after itself stands once, with its count."""
    made: list[Call] = []
    for call in calls:
        last = made[-1] if made else None
        if last is not None and _same(last, call):
            made[-1] = _again(last, call.times)
        else:
            made.append(call)
    return tuple(made)


def _same(one: Call, other: Call) -> bool:
    return (one.name, one.events, one.outcome) == (other.name, other.events, other.outcome)


def _again(call: Call, times: int) -> Call:
    return Call(
        name=call.name, events=call.events, outcome=call.outcome, times=call.times + times
    )


def _call_out(call: Call) -> dict[str, Any]:
    return {
        "call": call.name,
        "times": call.times,
        "events": [_event_out(event) for event in call.events],
        "outcome": dict(call.outcome),
    }


def _event_out(event: Event) -> dict[str, Any]:
    made: dict[str, Any] = {"do": event.do}
    if event.out:
        made["out"] = event.out.hex()
    if event.came:
        made["came"] = event.came.hex()
    if event.fails:
        made["fails"] = event.fails
    if event.more:
        made["more"] = dict(event.more)
    return made


def _call_in(told: Mapping[str, Any]) -> Call:
    return Call(
        name=str(told["call"]),
        events=tuple(
            Event(
                do=str(event["do"]),
                out=bytes.fromhex(event.get("out", "")),
                came=bytes.fromhex(event.get("came", "")),
                fails=str(event.get("fails", "")),
                more=dict(event.get("more", {})),
            )
            for event in told["events"]
        ),
        outcome=dict(told["outcome"]),
        times=int(told["times"]),
    )
