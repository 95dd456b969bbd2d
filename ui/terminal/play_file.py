"""Play files: a day at the counter as lines of JSON.

Owned by no thread. The one rule: a line that cannot be read is refused with its number
before the first act is done. (Form: docs/play/day.jsonl; contracts, "Play file".)
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desk.refusal import Refused

FORM = 1
_DURATION = re.compile(r"PT(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?")
_KNOWN = {"act", "case", "with", "advance", "expect", "window"}
_WINDOW = re.compile(r"(?:\d{2})?")
# What is more than a word or a whole number under "with".
_SHAPES: Mapping[str, type] = {
    **dict.fromkeys(("situation", "values", "sources", "agent", "licence"), dict),
    **dict.fromkeys(
        (
            "all",
            "completed",
            "express",
            "kept",
            "at_window",
            "or_receive",
            "long_term",
            "granted",
            "waived",
            "over_card",
            "match",
        ),
        bool,
    ),
    **dict.fromkeys(("guardian", "recipient", "unreadable"), dict),
    **dict.fromkeys(("scanned", "read_aloud", "publication", "founding"), bool),
    **dict.fromkeys(("checked", "statuses", "readings"), list),
    **dict.fromkeys(("originals", "copies", "pages"), int),
    "wanted": list,
    "renewed": list,
    "unwanted": list,
    "points": int,
    "taken": bool,
    "year": dict,
    "collecting": dict,
    "event": dict,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayLine:
    """One act. `window` names the window of the demonstration hall that does it."""

    n: int
    act: str
    case: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    advance: timedelta = timedelta()
    expect: str = "ok"
    window: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Play:
    """A whole play: for which kind of station, from what time (None: the real clock)."""

    station: str
    clock: datetime | None
    lines: tuple[PlayLine, ...]


def read_play(path: Path) -> Play:
    """The play in that file; Refused("play.unreadable"), ("play.bad-line", line)."""
    try:
        rows = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("play.unreadable", file=path.name) from error
    objects = [(n, _object(n, row)) for n, row in enumerate(rows, 1) if row.strip()]
    if not objects:
        raise Refused("play.unreadable", file=path.name)
    head = objects[0][1]
    if head.get("play") != FORM:
        raise Refused("play.bad-line", line=1, what="play")
    clock = head.get("clock")
    return Play(
        station=str(head.get("station", "")),
        clock=None if clock is None else _clock(str(clock)),
        lines=tuple(_line(n, row) for n, row in objects[1:]),
    )


def _object(n: int, row: str) -> dict[str, Any]:
    try:
        value = json.loads(row)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # no half characters
    except (ValueError, RecursionError):
        raise Refused("play.bad-line", line=n, what="JSON") from None
    if not isinstance(value, dict):
        raise Refused("play.bad-line", line=n, what="JSON")
    return value


def _clock(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused("play.bad-line", line=1, what="clock") from None
    if moment.tzinfo is None:
        raise Refused("play.bad-line", line=1, what="clock")
    return moment


def _line(n: int, row: Mapping[str, Any]) -> PlayLine:
    unknown = set(row) - _KNOWN
    if unknown or not isinstance(row.get("act"), str):
        raise Refused("play.bad-line", line=n, what=", ".join(sorted(unknown)) or "act")
    facts = row.get("with", {})
    if not isinstance(facts, dict):
        raise Refused("play.bad-line", line=n, what="with")
    for name, value in facts.items():
        if not _fits(value, _SHAPES.get(name)):
            raise Refused("play.bad-line", line=n, what=f"with {name}")
    if not _WINDOW.fullmatch(str(row.get("window", ""))):
        raise Refused("play.bad-line", line=n, what="window")
    return PlayLine(
        n=n,
        act=row["act"],
        case=str(row.get("case", "")),
        facts=facts,
        advance=_duration(n, str(row.get("advance", "PT0S"))),
        expect=str(row.get("expect", "ok")),
        window=str(row.get("window", "")),
    )


def _fits(value: object, shape: type | None) -> bool:
    if shape is None:
        return isinstance(value, str | int) or value is None
    if shape is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, shape)


def _duration(n: int, text: str) -> timedelta:
    match = _DURATION.fullmatch(text)
    if match is None or text == "PT":
        raise Refused("play.bad-line", line=n, what="advance")
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)
