"""What is fitted to the window besides its pages: one line for each.

Owned by the window thread. The one rule: a fitting joins itself to the parts of the counter
it is given; no part of the counter knows a fitting.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ui.window.counter import (
    applying,
    arranging,
    calibrating,
    calling,
    capturing,
    card_asking,
    exporting,
    facing,
    finding,
    form_editing,
    giving_up,
    hall_history,
    helping,
    keying,
    mending,
    noticing,
    picking,
    placing,
    plugging,
    portraying,
    preparing,
    printer_watch,
    prints,
    progressing,
    province,
    recovering,
    returning,
    reusing,
    scanning,
    self_checking,
    sending,
    sending_on,
    setting_aside,
    signature_lost,
    speaking,
    telling_state,
    transferring,
    trying,
)
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Fitting(Protocol):
    """One feature of the window; made with it, started when the first person signed in."""

    def start(self) -> None:
        """Begin to work."""

    def stop(self) -> None:
        """Let go of everything before the lanes are closed."""

    def perform(self, command: Command) -> bool:
        """Do what that command means here; False when it means nothing here."""


FITTINGS: tuple[Callable[[Counter], Fitting], ...] = (
    progressing.fit,
    capturing.fit,
    portraying.fit,
    preparing.fit,
    speaking.fit,
    keying.fit,
    setting_aside.fit,
    placing.fit,
    applying.fit,
    calibrating.fit,
    self_checking.fit,
    telling_state.fit,
    transferring.fit,
    helping.fit,
    trying.fit,
    returning.fit,
    noticing.fit,
    facing.fit,
    calling.fit,
    finding.fit,
    giving_up.fit,
    mending.fit,
    reusing.fit,
    hall_history.fit,
    signature_lost.fit,
    scanning.fit,
    recovering.fit,
    picking.fit,
    exporting.fit,
    arranging.fit,
    card_asking.fit,
    sending_on.fit,
    prints.fit,
    printer_watch.fit,
    form_editing.fit,
    plugging.fit,
    province.fit,
    sending.fit,
)
