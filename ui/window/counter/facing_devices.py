"""Signature pad and rating machine beside the applicant screen: F10 asks there first.

Owned by the window thread. The one rule: Shift+F10 still offers the applicant screen, so that
a device that fails costs nobody a signature or a rating.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.stages import Stage
from ui.window.counter.machine_rating import MachineRating
from ui.window.counter.pad_signing import PadSigning
from ui.window.presenters.open_case import OpenCase
from ui.window.views.acceptance import Step
from ui.window.views.applicant_answers import Asked

if TYPE_CHECKING:
    from ui.window.counter.facing import Facing


class FacingDevices:
    """What is connected of the two."""

    def __init__(self, facing: Facing) -> None:
        """Nothing is asked yet."""
        devices = facing.counter.acts.peripherals
        self.pad = None if devices.pad is None else PadSigning(facing, devices.pad)
        rater = devices.evaluator
        self.rater = None if rater is None else MachineRating(facing, rater)

    @property
    def busy(self) -> bool:
        """Whether somebody is asked there."""
        return any(each is not None and each.busy for each in (self.pad, self.rater))

    def start(self) -> None:
        """Send the invitations that wait."""
        if self.rater is not None:
            self.rater.start()

    def stop(self) -> None:
        """Let go of both."""
        if self.pad is not None:
            self.pad.close()
        if self.rater is not None:
            self.rater.stop()

    def take(self, asked: Asked, front: OpenCase) -> bool:
        """Ask there; False where no such device is, or nothing of it is due."""
        case = front.case
        ready = case.applicant is not None and case.item is not None
        if asked is Asked.SIGN and self.pad is not None and ready:
            self.pad.ask(front)
            return True
        done = front.step is Step.DONE and case.stage is not Stage.DRAFT
        if asked is Asked.RATE and self.rater is not None and ready and done:
            self.rater.ask(front)
            return True
        return False

    def withdraw(self) -> None:
        """Ask no more."""
        for each in (self.pad, self.rater):
            if each is not None and each.busy:
                each.withdraw()
