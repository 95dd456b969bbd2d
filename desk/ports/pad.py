"""Port: a pad that people sign on (签字板), beside the applicant screen.

Used from the PAD lane only. The one rule: what it gives is the same handwriting as that of the
applicant screen; silence and a no are errors of their own and never a signature.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from desk.handwriting import Handwriting
from desk.ports.identity import DeviceState


class SignaturePad(Protocol):
    """One pad."""

    @property
    def name(self) -> str:
        """A short name for the status list: `pad-dll`, `pad-simulated`."""

    @property
    def simulated(self) -> bool:
        """True for a simulator."""

    def state(self) -> DeviceState:
        """Whether it can be used now; never raises."""

    def begin(self, text: str, *, seconds: int) -> None:
        """Show that text and let somebody sign for so long; DeviceError for no pad."""

    def look(self, *, limit: float = 0.3) -> Handwriting | None:
        """What was signed, once somebody confirmed it; None while they write.

        Raises DeviceError `pad.declined` and `pad.time-over`, `pad.absent` for one that was
        unplugged, `pad.hung`, `pad.crashed`, `pad.not-understood`. Afterwards nobody signs.
        """

    def end(self) -> None:
        """Ask no more; may be called twice."""

    def close(self) -> None:
        """Let go of it; may be called twice."""


@runtime_checkable
class PadHand(Protocol):
    """What a simulated pad has besides: somebody who signs, or does not."""

    def sign(self) -> None:
        """Write something and confirm it; from any thread."""

    def decline(self) -> None:
        """Say no; from any thread."""
