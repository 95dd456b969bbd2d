"""The PC/SC readers of this computer as one reader of cards.

Owned by the one thread of the host process: a call on a mute card may never come back, and
only killing the process helps. The one rule: never use this in the process of the window;
`devices.adapters.hosted` is what the desk is given.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType

from desk.ports.identity import CardReading, DeviceState
from desk.refusal import DeviceError
from devices.adapters.pcsc.context import Context, Slot
from devices.adapters.pcsc.holders import holders
from devices.adapters.pcsc.profiled import read_any
from devices.cards.card_profile import CardProfile, profiles_of

_PATIENCE, _AGAIN = 1.0, 0.05
_HELD = "card.held-elsewhere"
_CARD_TROUBLE = ("card.mute", "card.held-by", _HELD, "card.removed", "card.not-understood")


class PcscReader:
    """Looks at every reader, or at the one `pinned` by its name."""

    def __init__(
        self,
        *,
        pinned: str = "",
        shun: Mapping[str, int] = MappingProxyType({}),
        identity: bool = False,
        profiles: str = "",
        on_touch: Callable[[str, int], None] = lambda _, __: None,
        context: Context | None = None,
    ) -> None:
        """`on_touch` hears which reader, at which count of changes, is tried next.

        `shun` is what it heard before a process was killed: tried last, and not by the watch
        while the same card is in it. `identity`: readers that give an identity card's text
        are asked for it, too. `profiles`: the text of a file of `devices.cards.card_profile`.
        """
        self._pinned = pinned
        self._shun = dict(shun)
        self._on_touch = on_touch
        self._identity = identity
        self._profiles: tuple[CardProfile, ...] = ()
        self._bad: DeviceError | None = None
        try:
            self._profiles = profiles_of(profiles) if profiles else ()
        except DeviceError as error:  # the other cards are still read
            self._bad = error
        self._context = context or Context()
        self._reported = dict(shun)

    @property
    def name(self) -> str:
        """The name for the status list."""
        return "pcsc-pseudo" if self._identity else "pcsc"

    @property
    def simulated(self) -> bool:
        """False: the service knows only real readers (a virtual one counts as real)."""
        return False

    def readers(self) -> list[str]:
        """The names of all readers of this computer."""
        return self._context.readers()

    def state(self) -> DeviceState:
        """Ready when the service runs and the reader (or any reader) is there."""
        try:
            self._slots()
            if self._bad is not None:
                raise self._bad
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def read(self, *, limit: float = 5.0) -> CardReading:  # noqa: ARG002 — kept by the host's end, which kills
        """Read the first card that is understood; otherwise the most telling failure."""
        slots = self._slots()
        self._note(slots)
        present = {name: slot for name, slot in slots.items() if slot.present}
        if not present:
            raise DeviceError("card.absent")
        return self._first(present)

    def next_card(self, *, limit: float = 0.5) -> CardReading | None:
        """Wait for a card that went into any of the readers since the last call."""
        end = time.monotonic() + limit
        if not self._context.readers():
            self._context.wait({}, limit=limit)
        while True:
            slots = self._slots()
            self._forget_gone(slots)
            landed = {
                name: slot
                for name, slot in slots.items()
                if slot.present and self._reported.get(name) != slot.changes
            }
            if landed:
                self._note(slots)
                return self._first(landed)
            left = end - time.monotonic()
            if left <= 0:
                return None
            self._context.wait(slots, limit=left)

    def close(self) -> None:
        """Let go of the context."""
        self._context.drop()

    def _slots(self) -> Mapping[str, Slot]:
        try:
            return self._looked()
        except DeviceError:
            self._reported.clear()  # whatever comes back counts its changes from 0 again
            raise

    def _looked(self) -> Mapping[str, Slot]:
        names = self._context.readers()
        if not names:
            raise DeviceError("pcsc.no-reader")
        if self._pinned and self._pinned not in names:
            raise DeviceError("pcsc.reader-absent", reader=self._pinned)
        return self._context.slots([self._pinned] if self._pinned else names)

    def _note(self, slots: Mapping[str, Slot]) -> None:
        self._reported = {name: slot.changes for name, slot in slots.items() if slot.present}

    def _forget_gone(self, slots: Mapping[str, Slot]) -> None:
        self._reported = {
            name: changes
            for name, changes in self._reported.items()
            if name in slots and slots[name].present
        }

    def _first(self, present: Mapping[str, Slot]) -> CardReading:
        failures: list[DeviceError] = []
        for name in sorted(
            present, key=lambda name: (self._shun.get(name) == present[name].changes, name)
        ):
            try:
                return self._read_one(name, present[name])
            except DeviceError as error:
                failures.append(error)
                if error.code not in _CARD_TROUBLE:
                    self._context.drop()
        failures.sort(key=_weight)
        raise failures[0]

    def _read_one(self, name: str, slot: Slot) -> CardReading:
        if slot.mute:
            raise DeviceError("card.mute")
        self._on_touch(name, slot.changes)
        # Other programs look at a card that has just landed, too: give them a moment.
        end = time.monotonic() + _PATIENCE
        while True:
            try:
                with self._context.card(name) as channel:
                    return read_any(
                        channel,
                        device=self.name,
                        profiles=self._profiles,
                        identity=self._identity,
                    )
            except DeviceError as error:
                if error.code != _HELD:
                    raise
                if time.monotonic() > end:
                    raise _held_by(error) from error
            time.sleep(_AGAIN)


def _held_by(error: DeviceError) -> DeviceError:
    """With the names of the programs that may hold it, where somebody can tell."""
    names = holders()
    return DeviceError("card.held-by", program=names) if names else error


def _weight(error: DeviceError) -> int:
    known = _CARD_TROUBLE
    return known.index(error.code) if error.code in known else -1
