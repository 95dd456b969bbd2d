"""Screen 21, what was found after a cut, as values without Qt.

Owned by no thread. The one rule: it says what is known to be durable, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.shell import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryLine:
    """One thing that was found: what, and what it means."""

    text: str
    note: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryView:
    """Everything that was found, under its headings; `print_text` is "" without papers."""

    title: str
    note: str
    blocks: tuple[tuple[str, tuple[RecoveryLine, ...]], ...]
    print_text: str = ""
    go_text: str = ""
