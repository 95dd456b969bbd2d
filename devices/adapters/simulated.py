"""A card reader without hardware, for training and demonstration.

`place` and `lift` are called from the window, the rest from the reader's lane: they only
exchange one reference. The one rule: everything it reads says `simulated=True`.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from desk.ports.identity import CardReading, DeviceState
from desk.refusal import DeviceError
from devices.cards import identity_text, social_card
from devices.simulators.people import CARDS
from devices.simulators.social_cards import SOCIAL_CARDS

_LOOK_EVERY = 0.02


@dataclass(frozen=True, slots=True, eq=False)
class _Landing:
    """One time a card was laid down; compared by identity, so that each counts anew."""

    card: str


class SimulatedReader:
    """Reads the invented cards of `devices.simulators`, through the real decoders."""

    def __init__(self) -> None:
        self._landed: _Landing | None = None
        self._reported: _Landing | None = None
        self._fault = ""

    @property
    def name(self) -> str:
        """The name for the status list."""
        return "simulated"

    @property
    def simulated(self) -> bool:
        """True: what it reads is marked on screen and paper."""
        return True

    @property
    def cards(self) -> tuple[str, ...]:
        """The names that `place` knows."""
        return (*CARDS, *SOCIAL_CARDS)

    def place(self, card_name: str) -> None:
        """Lay the card of that name on the reader; KeyError for a name it does not know."""
        if card_name not in self.cards:
            raise KeyError(card_name)
        self._landed = _Landing(card_name)

    def lift(self) -> None:
        """Take the card away."""
        self._landed = None

    def fail_once(self, code: str) -> None:
        """Let the next look or read fail with that code, as a real reader would."""
        self._fault = code

    def state(self) -> DeviceState:
        """Always ready."""
        return DeviceState(name=self.name, ready=True, simulated=True)

    def read(self, *, limit: float = 5.0) -> CardReading:  # noqa: ARG002 — the port's limit: nothing here waits
        """Read the card that was placed."""
        self._fail_if_told()
        return self._reading(self._landed)

    def next_card(self, *, limit: float = 0.5) -> CardReading | None:
        """Wait for a card that was placed since the last call."""
        end = time.monotonic() + limit
        while True:
            self._fail_if_told()
            landed = self._landed
            if landed and landed is not self._reported:
                self._reported = landed
                return self._reading(landed)
            pause = min(_LOOK_EVERY, end - time.monotonic())
            if pause <= 0:
                return None
            time.sleep(pause)

    def close(self) -> None:
        """Nothing to let go of."""

    def _fail_if_told(self) -> None:
        code, self._fault = self._fault, ""
        if code:
            raise DeviceError(code)

    def _reading(self, landed: _Landing | None) -> CardReading:
        if landed is None:
            raise DeviceError("card.absent")
        if landed.card in SOCIAL_CARDS:
            records = social_card.encode(SOCIAL_CARDS[landed.card])
            reading = social_card.decode(records, device=self.name)
        else:
            reading = identity_text.decode(CARDS[landed.card].text, device=self.name)
        return replace(reading, simulated=True)
