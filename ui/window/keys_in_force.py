"""The keys in force: what stands on keycaps and in sentences, and what is bound.

Owned by the window thread; one map per process, that of who is signed in. The one rule: the
window names a key by its default ("F12", "Alt+←"); what is shown and bound instead is asked
here, so that a key that somebody moved is nowhere written wrong.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ui.window.tongue import data

# As Qt writes a key, and as it stands on the keyboard.
SIGNS = {
    "Return": "Enter",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "PgUp": "PgUp",
    "PgDown": "PgDn",
}
_KEY = re.compile(
    r"(?<![\w+])(?:(?:Ctrl|Alt|Shift)\+)*"
    r"(?:F\d{1,2}|Esc|Del|Tab|Enter|PgUp|PgDn|(?<=\+)[A-Z0-9←→↑↓])(?!\w)"
)
_PRESSED = re.compile(data(r"(?:按|press)\s?") + _KEY.pattern)

_bound: dict[str, str] = {}  # default → in force, as Qt writes them
_moved: dict[str, str] = {}  # the same as they stand on the keyboard


def put_in_force(moved: Mapping[str, str]) -> None:
    """From now on these keys (default → own, as Qt writes them) stand in for others."""
    _bound.clear()
    _bound.update(moved)
    _moved.clear()
    _moved.update({shown(default): shown(own) for default, own in moved.items()})


def in_force(default: str) -> str:
    """The key, as Qt writes it, that stands in for that default."""
    return _bound.get(default, default)


def cap(text: str) -> str:
    """What stands on a keycap whose default is that text; also several keys ("F2 / F3")."""
    if " " not in text:
        text = shown(text)
    if not _moved:
        return text
    pair = {"Alt+← →": "Alt+← / Alt+→"}.get(text, text)
    fresh = _KEY.sub(_swapped, pair)
    return text if fresh == pair else fresh


def spoken(sentence: str) -> str:
    """A sentence of the program with the keys in force in place of the defaults."""
    return _KEY.sub(_swapped, sentence) if _moved else sentence


def labelled(words: str) -> str:
    """As `spoken`, for words that may hold what somebody wrote: only after 按 or press."""
    if not _moved:
        return words
    return _PRESSED.sub(lambda found: _KEY.sub(_swapped, found.group()), words)


def shown(key: str) -> str:
    """A key as it stands on the keyboard: Ctrl+Enter, Alt+←."""
    *modifiers, last = _parts(key)
    return "+".join((*modifiers, SIGNS.get(last, last)))


def _parts(key: str) -> list[str]:
    """Ctrl++ is the plus sign with Ctrl."""
    head, plus, last = key[:-1].rpartition("+")
    return [*head.split("+"), last + key[-1]] if plus else [key]


def _swapped(found: re.Match[str]) -> str:
    return _moved.get(found.group(), found.group())
