"""What the sheet of a licence shows, as values without Qt.

Owned by no thread. The one rule: the picture is what will be printed, on the drawn frame; the
number is that of the sheet in hand and is never filled in for the clerk.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.form import FieldView


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceView:
    """A licence before it is printed: its form, what is missing, the next blank."""

    title: str
    note: str
    fields: tuple[FieldView, ...]
    next_number: str
    left: int
    do_text: str
