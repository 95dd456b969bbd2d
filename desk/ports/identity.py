"""Port: a reader of identity and social security cards.

A reader is used from one lane only. The one rule: `next_card` and `read` may block at most
their limit; whatever can hang beyond recall runs in a host process behind the adapter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol, runtime_checkable


class CardKind(StrEnum):
    """The cards that a counter reads; the value is the stored word."""

    CITIZEN = "citizen"
    RESIDENCE_HMT = "residence_hmt"
    FOREIGN_2017 = "foreign_2017"
    FOREIGN_2023 = "foreign_2023"
    SOCIAL_CARD = "social_card"
    TALENT_CARD = "talent_card"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReading:
    """What one card said. Text is normalised; `raw` keeps the chip's own bytes.

    `sex` is the GB/T 2261.1 code ("0", "1", "2", "9") and `nation` the GB/T 3304 code, both
    "" where the card has none. `valid_to` is None with `long_term` True for 长期.
    `extra` holds what else the card gives (English name, pass number, card number, region …).
    """

    kind: CardKind
    name: str
    number: str
    sex: str = ""
    nation: str = ""
    birth: date | None = None
    address: str = ""
    issuer: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    long_term: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
    raw: bytes = b""
    photo: bytes = b""
    device: str = ""
    simulated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceState:
    """Whether a device can be used now: ready, or the code that says why not."""

    name: str
    ready: bool
    code: str = ""
    simulated: bool = False


class IdentityReader(Protocol):
    """One reader (a serial SAM_V reader, the PC/SC readers of this computer, a simulator)."""

    @property
    def name(self) -> str:
        """A short name for the status list: `sam-serial`, `pcsc`, `simulated`."""

    @property
    def simulated(self) -> bool:
        """True for a simulator: everything it reads is marked on screen and paper."""

    def state(self) -> DeviceState:
        """Look at the device; never raises for an absent one."""

    def read(self, *, limit: float = 5.0) -> CardReading:
        """Read the card that lies there; DeviceError with its own code otherwise."""

    def next_card(self, *, limit: float = 0.5) -> CardReading | None:
        """Wait up to `limit` seconds for a card that has landed since the last call.

        None when no new card came. A card that stays is reported once. DeviceError when the
        device failed; calling again recovers by building its context anew.
        """

    def close(self) -> None:
        """Let go of the port, socket or process; may be called twice."""


@runtime_checkable
class CardTray(Protocol):
    """What a simulated reader has besides: invented cards that can be laid on it.

    `place` and `lift` may be called from any thread; a real reader is no tray.
    """

    @property
    def cards(self) -> tuple[str, ...]:
        """The names that `place` knows."""

    def place(self, card_name: str) -> None:
        """Lay the card of that name on the reader; KeyError for a name it does not know."""

    def lift(self) -> None:
        """Take the card away; nothing where none lies."""
