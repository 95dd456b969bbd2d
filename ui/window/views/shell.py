"""What the frame of the window shows, as values without Qt.

Owned by no thread. The one rule: a view holds finished text; whoever shows it decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a piece of text means; colour is never the only sign of it."""

    PLAIN = "plain"
    QUIET = "quiet"
    PRIMARY = "primary"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


class PageName(StrEnum):
    """The pages of the navigation, in its order (Alt+1 …)."""

    ACCEPT = "accept"
    CASES = "cases"
    WAITING = "waiting"
    ISSUE = "issue"
    DAILY = "daily"
    SETTINGS = "settings"
    TODAY = "today"
    REGISTERS = "registers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A short word on a coloured ground."""

    text: str
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHint:
    """A key and what it does here."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NavLine:
    """One entry of the navigation; `count` replaces the key number when it is above zero."""

    page: PageName
    title: str
    key: str
    count: int = 0
    tone: Tone = Tone.WARN


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceLine:
    """One device of this computer: its name, its state in a word, the sentence behind it."""

    name: str
    icon: str
    state: str
    tone: Tone = Tone.OK
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """The ticket being served and who waits; only where a queue machine is connected."""

    ticket: str
    waiting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """Whether the platform is reachable and what waits; `brief` is for narrow windows."""

    title: str
    detail: str
    brief: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ShellView:
    """Everything around the page."""

    brand: str
    hall: str
    window: str
    person: str
    footer: str
    brief_footer: str
    line: LineView
    nav: tuple[NavLine, ...]
    devices: tuple[DeviceLine, ...] = ()
    queue: QueueView | None = None
    mode: Badge | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One quiet sentence for a refusal or a result; the code stays folded until asked for.

    `news` answers nothing that the clerk did, and never takes the place of what does.
    """

    sentence: str
    tone: Tone = Tone.WARN
    code: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    news: bool = False
