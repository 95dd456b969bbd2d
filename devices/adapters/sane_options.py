"""What a scanner can be set to, read from the help that `scanimage` prints for it.

Owned by no thread: pure text. The one rule: every maker words it differently; what is not
understood is left at the maker's own default, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desk.ports.flatbed import Feed
from desk.refusal import DeviceError

DPI = 200
WIDE, HIGH = 210, 297
"""A4 in mm."""

_OPTION = re.compile(r"^ {4}(--[a-z0-9-]+|-[a-z])[ =]\(?([^\[\n]{1,400}?)\)? \[([^\]]{0,80})\]")
_RANGE = re.compile(r"^(-?\d{1,6}(?:\.\d{1,9})?)\.\.(-?\d{1,6}(?:\.\d{1,9})?)")
_NUMBER = re.compile(r"^\d{1,5}")
_FEEDER = ("adf", "feeder")
_BOTH_SIDES = ("duplex", "back", "rear")
_COLOUR = ("color", "24bit color", "colour")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option as printed: its values, and whether it can be set now."""

    name: str
    values: str
    active: bool

    @property
    def choices(self) -> tuple[str, ...]:
        """The words it may have."""
        return tuple(self.values.split("|"))


def options_of(text: str) -> dict[str, Option]:
    """The options in that help text, by name; {} where there are none."""
    found = (_OPTION.match(line) for line in text.splitlines())
    return {
        each[1]: Option(name=each[1], values=each[2].strip(), active=each[3] != "inactive")
        for each in found
        if each
    }


def arguments(options: dict[str, Option], feed: Feed) -> list[str]:
    """How to ask for a page of A4 in colour; DeviceError("flatbed.no-feeder")."""
    words = [f"--source={source}"] if (source := _source(options, feed)) else []
    mode = options.get("--mode")
    colour = _first(mode.choices if mode else (), _COLOUR)
    if colour:
        words.append(f"--mode={colour}")
    if dots := _dots(options.get("--resolution")):
        words.append(f"--resolution={dots}")
    for name, most in (("-x", WIDE), ("-y", HIGH)):
        if size := _size(options.get(name), most):
            words += [name, size]
    return words


def _source(options: dict[str, Option], feed: Feed) -> str:
    option = options.get("--source")
    choices = option.choices if option and option.active else ()
    feeders = [each for each in choices if any(word in each.lower() for word in _FEEDER)]
    others = [each for each in choices if each not in feeders]
    if feed is Feed.GLASS:
        return (others or feeders or [""])[0]
    if not feeders:
        raise DeviceError("flatbed.no-feeder")
    simple = [each for each in feeders if not any(w in each.lower() for w in _BOTH_SIDES)]
    return (simple or feeders)[0]


def _first(choices: Sequence[str], wanted: Sequence[str]) -> str:
    return next((each for each in choices if each.lower() in wanted), "")


def _dots(option: Option | None) -> int:
    """The resolution nearest above DPI, or the largest there is."""
    if option is None or not option.active:
        return 0
    spread = _RANGE.match(option.values)
    if spread:
        return round(min(max(DPI, float(spread[1])), float(spread[2])))
    numbers = sorted(int(m[0]) for each in option.choices if (m := _NUMBER.match(each)))
    return next((each for each in numbers if each >= DPI), numbers[-1] if numbers else 0)


def _size(option: Option | None, most: int) -> str:
    spread = _RANGE.match(option.values) if option and option.active else None
    return f"{min(most, float(spread[2])):g}" if spread and float(spread[2]) > 0 else ""
