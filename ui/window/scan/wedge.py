"""Telling a scanner that poses as a keyboard from hands, by prefix or by speed.

Owned by no thread, free of Qt. The one rule: keys are held back while they may be a scan and
given back whole when they are none; a key without a time of its own was pressed by hands.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

PREFIX_GAP = 500  # ms; behind a prefix nobody asks how fast the gun is
MARGIN = 8  # ms that a held key waits longer than the gap, for a loop that was busy


class Verdict(Enum):
    """What becomes of a key."""

    PASS = auto()  # it goes on; what was held goes before it
    HOLD = auto()  # it is kept back for now
    SCAN = auto()  # it ends a scan: what was held is dropped, `code` is what was scanned


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """One key: the text it types, its time in ms (0: none), its name, whether it ends."""

    text: str = ""
    at: int = 0
    name: str = ""
    ends: bool = False


class Wedge:
    """Listens to keys in their order."""

    def __init__(self, *, prefix: str = "", gap: int = 18, least: int = 6) -> None:
        self._prefix, self._gap, self._least = prefix, gap, least
        self._by_key = prefix.startswith("F") and prefix[1:].isdigit()
        self._text, self._last, self._begun = "", 0, False
        self.code = ""
        self.let_go_before = False  # what was held goes on before the key just heard

    @property
    def holding(self) -> bool:
        """Whether keys are held back."""
        return self._begun

    @property
    def patience(self) -> int:
        """Milliseconds after which what is held is none of a scanner."""
        return PREFIX_GAP if self._is_armed else self._gap + MARGIN

    def hear(self, key: Pressed) -> Verdict:
        """What becomes of that key; on PASS what was held is let go before it."""
        self.let_go_before = False
        if self._is_late(key):
            self.let_go()
        if key.ends:
            return self._end()
        if self._by_key and key.name == self._prefix:
            self.let_go()
            self._begun, self._last = True, key.at
            return Verdict.HOLD
        if not key.at or len(key.text) != 1 or not key.text.isprintable():
            self.let_go()
            return Verdict.PASS
        return self._collect(key)

    def let_go(self) -> None:
        """What was held is typed after all."""
        self.let_go_before = self.let_go_before or self._begun
        self._text, self._begun = "", False

    def _collect(self, key: Pressed) -> Verdict:
        if self._by_key and not self._begun:
            return Verdict.PASS
        text = self._text + key.text
        if not self._by_key and not _agree(text, self._prefix):
            self.let_go()
            text = key.text
            if not _agree(text, self._prefix):
                return Verdict.PASS
        self._text, self._last, self._begun = text, key.at, True
        return Verdict.HOLD

    def _end(self) -> Verdict:
        text, armed = self._text, self._is_armed
        self.let_go()
        code = text if self._by_key else text.removeprefix(self._prefix)
        if code and (armed or (not self._prefix and len(code) >= self._least)):
            self.code, self.let_go_before = code.strip(), False
            return Verdict.SCAN
        return Verdict.PASS

    @property
    def _is_armed(self) -> bool:
        """Whether a prefix has been heard whole."""
        if self._by_key:
            return self._begun
        return bool(self._prefix) and self._text.startswith(self._prefix)

    def _is_late(self, key: Pressed) -> bool:
        most = PREFIX_GAP if self._is_armed else self._gap
        return self._begun and (not key.at or not 0 <= key.at - self._last <= most)


def _agree(text: str, prefix: str) -> bool:
    """Whether a text may still begin with that prefix."""
    return text.startswith(prefix) or prefix.startswith(text)
