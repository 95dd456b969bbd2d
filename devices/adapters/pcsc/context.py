"""One context of the smart card service: list readers, wait for a change, talk to a card.

Owned by the host process's only thread. The one rule: after any failure of the service the
context is thrown away and built anew; a context does not survive a restart of the service.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from smartcard import scard

from desk.refusal import DeviceError
from devices.adapters.pcsc.channel import CardChannel
from devices.adapters.pcsc.hresult import TIMEOUT, check

# A reader of this name changes whenever a real one comes or goes.
_PLUG_AND_PLAY = "\\\\?PnP?\\Notification"
_NO_READERS = 0x8010002E


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What a reader holds: is a card in it, is it mute, and the count of its changes."""

    present: bool
    mute: bool
    changes: int


class Context:
    """A context that is established when first needed."""

    def __init__(self) -> None:
        self._handle: int | None = None

    def readers(self) -> list[str]:
        """The names of all readers; empty when none is plugged in."""
        result, names = scard.SCardListReaders(self._established(), [])
        if result & 0xFFFFFFFF == _NO_READERS:
            return []
        self._keep_or_drop(result)
        return list(names)

    def slots(self, readers: list[str]) -> Mapping[str, Slot]:
        """What each of these readers holds now."""
        if not readers:
            return {}
        asked = [(name, scard.SCARD_STATE_UNAWARE) for name in readers]
        result, states = scard.SCardGetStatusChange(self._established(), 0, asked)
        if result & 0xFFFFFFFF != TIMEOUT:
            self._keep_or_drop(result)
        return {name: _slot(state) for name, state, _ in states}

    def wait(self, slots: Mapping[str, Slot], *, limit: float) -> None:
        """Return when a card or a reader came or went, at the latest after `limit` seconds."""
        asked = [(_PLUG_AND_PLAY, len(slots) << 16)]
        asked += [(name, _known(slot)) for name, slot in slots.items()]
        result, _ = scard.SCardGetStatusChange(
            self._established(), max(0, int(limit * 1000)), asked
        )
        if result & 0xFFFFFFFF != TIMEOUT:
            self._keep_or_drop(result)

    @contextmanager
    def card(self, reader: str) -> Iterator[CardChannel]:
        """A channel to the card in that reader, ours alone until it is closed."""
        result, handle, protocol = scard.SCardConnect(
            self._established(),
            reader,
            scard.SCARD_SHARE_SHARED,
            scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
        )
        check(result)
        try:
            check(scard.SCardBeginTransaction(handle))

            def send(apdu: bytes) -> bytes:
                result, answer = scard.SCardTransmit(handle, protocol, list(apdu))
                check(result)
                return bytes(answer)

            yield CardChannel(send)
        finally:
            scard.SCardEndTransaction(handle, scard.SCARD_LEAVE_CARD)
            scard.SCardDisconnect(handle, scard.SCARD_LEAVE_CARD)

    def drop(self) -> None:
        """Throw the context away; the next call builds a new one."""
        handle, self._handle = self._handle, None
        if handle is not None:
            scard.SCardReleaseContext(handle)

    def _established(self) -> int:
        if self._handle is None:
            result, handle = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
            check(result)
            self._handle = handle
        return self._handle

    def _keep_or_drop(self, result: int) -> None:
        try:
            check(result)
        except DeviceError:
            self.drop()
            raise


def _slot(state: int) -> Slot:
    return Slot(
        present=bool(state & scard.SCARD_STATE_PRESENT),
        mute=bool(state & scard.SCARD_STATE_MUTE),
        changes=state >> 16,
    )


def _known(slot: Slot) -> int:
    present = scard.SCARD_STATE_PRESENT if slot.present else scard.SCARD_STATE_EMPTY
    return int(present) | slot.changes << 16
