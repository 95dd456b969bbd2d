"""A queue machine as a value that answers: tickets, windows, whose turn it is.

Owned by whoever made it; the stub server guards it with a lock. The one rule: who comes first
by law is called first, then who was sent here by another window, then who came first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from time import monotonic


class UnknownTicketError(Exception):
    """No such ticket in that state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineTicket:
    """One ticket: what stands on it, since when it waits, where it is."""

    number: str
    since: float
    order: int
    matter: str = ""
    item: str = ""
    appointment: str = ""
    priority: str = ""
    window: str = ""
    state: str = "waiting"


@dataclass(slots=True)
class QueueMachine:
    """The machine; `now` gives seconds of any steady clock."""

    now: Callable[[], float] = monotonic
    tickets: dict[str, MachineTicket] = field(default_factory=dict)
    paused: set[str] = field(default_factory=set)
    calls: list[tuple[str, str]] = field(default_factory=list)

    def take(self, number: str, **words: str) -> MachineTicket:
        """Somebody draws a ticket; `words`: matter, item, appointment, priority."""
        made = MachineTicket(number=number, since=self.now(), order=len(self.tickets), **words)
        self.tickets[number] = made
        return made

    def waiting(self, window: str) -> list[MachineTicket]:
        """Who waits for that window, in turn; a ticket without a window is for every one."""
        found = [
            each
            for each in self.tickets.values()
            if each.state == "waiting" and each.window in ("", window)
        ]
        return sorted(found, key=lambda t: (not t.priority, not t.window, t.order))

    def call_next(self, window: str) -> tuple[MachineTicket, int] | None:
        """The next ticket and the seconds it waited; None when nobody waits."""
        turn = self.waiting(window)
        if not turn:
            return None
        self.paused.discard(window)
        called = replace(turn[0], state="called", window=window)
        self.tickets[called.number] = called
        self.calls.append((window, called.number))
        return called, max(0, int(self.now() - called.since))

    def recall(self, window: str, number: str) -> None:
        """Call a ticket of that window once more."""
        self._called(window, number)
        self.calls.append((window, number))

    def pass_over(self, window: str, number: str) -> None:
        """Nobody came."""
        self.tickets[number] = replace(self._called(window, number), state="passed")

    def transfer(self, window: str, number: str, to: str) -> None:
        """It waits for that other window now."""
        found = self._called(window, number)
        self.tickets[number] = replace(found, state="waiting", window=to, since=self.now())

    def pause(self, window: str, *, paused: bool) -> None:
        """The window takes nobody, or takes people again."""
        (self.paused.add if paused else self.paused.discard)(window)

    def _called(self, window: str, number: str) -> MachineTicket:
        found = self.tickets.get(number)
        if found is None or found.state != "called" or found.window != window:
            raise UnknownTicketError(number)
        return found


def demonstration_machine() -> QueueMachine:
    """Invented people who wait: one with a talent card, one with an appointment."""
    machine = QueueMachine()
    machine.take("A036", matter="个体工商户登记")
    machine.take("A037", matter="食品经营许可", appointment="09:30 预约")
    machine.take("A038", matter="咨询")
    machine.take("V004", matter="人才服务", priority="山东惠才卡")
    return machine
