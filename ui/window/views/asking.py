"""What a small dialog asks before an act, as values without Qt.

Owned by no thread. The one rule: what the desk refuses is refused by the desk; a dialog only
marks what is plainly missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ui.window.views.form import FieldView
from ui.window.views.shell import Badge, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """When the field `code` is given `value`, the fields of `fill` are filled in."""

    code: str
    value: str
    fill: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskView:
    """Fields to fill in before something is done; `do_text` says what F12 will do.

    `captures` is the field of a file that F7 may capture in place of its path.
    """

    title: str
    do_text: str
    note: str = ""
    fields: tuple[FieldView, ...] = ()
    presets: tuple[Preset, ...] = ()
    tone: Tone = Tone.PLAIN
    captures: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyView:
    """Labels and texts to be copied one after the other."""

    title: str
    lines: tuple[tuple[str, str], ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuLine:
    """One thing that can be chosen: its code, words, remark, and its heading in a long menu."""

    code: str
    text: str
    note: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuView:
    """A short list; digits choose the first nine."""

    title: str
    lines: tuple[MenuLine, ...]
    note: str = ""
    badge: Badge | None = None
