"""Everything that the applicant screen may know, as frozen values of plain text.

Owned by no thread. The one rule a newcomer would break: no case, applicant or widget of the
clerk's window is ever put in here; text comes in masked and finished, pages as pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

from printing.preview import PagePicture


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A name and what was taken down, masked."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Facts under a title; `title` is a key of the screen's phrases."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """Nobody is asked for anything: the ticket called, or a welcome."""

    ticket: str = ""
    priority: str = ""
    paused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """Your details: are they right?"""

    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A paper, page by page, as it is printed."""

    title: str
    pages: tuple[PagePicture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """What is signed, by whom, within how many seconds."""

    groups: tuple[Group, ...]
    statement: str
    by: str
    seconds: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """Five levels, none of them chosen, within that many seconds."""

    item: str
    levels: tuple[int, ...] = (5, 4, 3, 2, 1)
    seconds: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ByPhone:
    """Rating by phone: rows of a QR code, dark is True; without any only words."""

    code: tuple[tuple[bool, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One sentence for a moment; `phrase` is a key of the screen's phrases."""

    phrase: str


State = Idle | Checking | Reading | Signing | Rating | ByPhone | Said


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantScreenView:
    """The whole screen: where it stands, and what it asks."""

    hall: str
    window: str
    state: State
    demonstration: bool = False
