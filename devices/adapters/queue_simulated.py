"""The queue machine of a demonstration, inside this program (port: desk.ports.calling).

Used from the QUEUE lane only. The one rule: it is marked as simulated wherever it is shown.
"""

from __future__ import annotations

from desk.ports.calling import CalledTicket
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.simulators.queue_machine import (
    QueueMachine,
    UnknownTicketError,
    demonstration_machine,
)


class SimulatedCaller:
    """A window at a machine that only pretends."""

    name = "queue-simulated"
    simulated = True

    def __init__(self, window: str, machine: QueueMachine | None = None) -> None:
        """At that machine, or at one where invented people wait."""
        self._window = window
        self.machine = machine or demonstration_machine()

    def state(self) -> DeviceState:
        """Always there."""
        return DeviceState(name=self.name, ready=True, simulated=True)

    def call_next(self) -> CalledTicket | None:
        """The next one."""
        found = self.machine.call_next(self._window)
        if found is None:
            return None
        ticket, waited = found
        return CalledTicket(
            number=ticket.number,
            waited=waited,
            matter=ticket.matter,
            item=ticket.item,
            appointment=ticket.appointment,
            priority=ticket.priority,
        )

    def recall(self, number: str) -> None:
        """Once more."""
        try:
            self.machine.recall(self._window, number)
        except UnknownTicketError:
            raise DeviceError("queue.said-no", reason="404") from None

    def pass_over(self, number: str) -> None:
        """Nobody came."""
        try:
            self.machine.pass_over(self._window, number)
        except UnknownTicketError:
            raise DeviceError("queue.said-no", reason="404") from None

    def transfer(self, number: str, window: str) -> None:
        """To another window."""
        try:
            self.machine.transfer(self._window, number, window)
        except UnknownTicketError:
            raise DeviceError("queue.said-no", reason="404") from None

    def pause(self, *, paused: bool) -> None:
        """For a while."""
        self.machine.pause(self._window, paused=paused)

    def count_waiting(self) -> int:
        """Who waits for this window."""
        return len(self.machine.waiting(self._window))
