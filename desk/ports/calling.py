"""Port: the machine that gives queue tickets and calls them (排队叫号).

Called from the QUEUE lane only. The one rule: a caller that is away raises DeviceError and
nothing is invented for it; tickets by hand go on without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desk.ports.identity import DeviceState
from desk.refusal import DeviceError


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledTicket:
    """A ticket that the machine called to this window; `waited` in seconds, as it says.

    `item` is the code of the item where the ticket names one, `appointment` the words of the
    appointment it belongs to, `priority` why its holder comes first; each "" for none.
    """

    number: str
    waited: int
    matter: str = ""
    item: str = ""
    appointment: str = ""
    priority: str = ""


class QueueCaller(Protocol):
    """The queue machine as this window sees it; the window is signed in when it is first asked.

    Every call raises DeviceError("queue.unreachable"), ("queue.too-slow"),
    ("queue.not-understood") or ("queue.said-no"), within a few seconds.
    """

    @property
    def name(self) -> str:
        """A short name for the status list: `queue-http`, `queue-simulated`."""

    @property
    def simulated(self) -> bool:
        """True for a simulator."""

    def state(self) -> DeviceState:
        """Whether it answers; never raises."""

    def call_next(self) -> CalledTicket | None:
        """Call the next ticket to this window; None when nobody waits."""

    def recall(self, number: str) -> None:
        """Call that ticket once more."""

    def pass_over(self, number: str) -> None:
        """Its holder did not come."""

    def transfer(self, number: str, window: str) -> None:
        """It is called by that window next."""

    def pause(self, *, paused: bool) -> None:
        """This window takes nobody for a while, or takes people again."""

    def count_waiting(self) -> int:
        """How many wait for this window."""


class NoCaller:
    """A window that no queue machine is connected to: tickets by hand."""

    name = ""
    simulated = False

    def state(self) -> DeviceState:
        """Not there, which is no fault."""
        return DeviceState(name="", ready=False, code="queue.none")

    def call_next(self) -> CalledTicket | None:
        """DeviceError("queue.none")."""
        raise DeviceError("queue.none")

    def recall(self, number: str) -> None:  # noqa: ARG002 - the port's signature
        """DeviceError("queue.none")."""
        raise DeviceError("queue.none")

    pass_over = recall

    def transfer(self, number: str, window: str) -> None:  # noqa: ARG002 - the port's signature
        """DeviceError("queue.none")."""
        raise DeviceError("queue.none")

    def pause(self, *, paused: bool) -> None:  # noqa: ARG002 - the port's signature
        """DeviceError("queue.none")."""
        raise DeviceError("queue.none")

    def count_waiting(self) -> int:
        """DeviceError("queue.none")."""
        raise DeviceError("queue.none")
