"""PC/SC contexts, reader services and vendors' lines: with a tape on them, and played.

Owned by the thread that records. The one rule: a failure is noted by the code that the adapter
gave it, and comes back as that code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

from desk.refusal import DeviceError
from devices.adapters.http_bridge import Fetch
from devices.adapters.pcsc.channel import CardChannel
from devices.adapters.pcsc.context import Context, Slot
from devices.adapters.sam_frame import Answer
from devices.adapters.sam_reader import Link
from devices.recording.tape import Player, Tape
from devices.recording.transcript import Event

T = TypeVar("T")


class TapedContext(Context):
    """The real context of the service, noted."""

    def __init__(self, tape: Tape) -> None:
        super().__init__()
        self._tape = tape

    def readers(self) -> list[str]:
        """The names of all readers."""
        names = _noted(self._tape, "readers", super().readers)
        self._tape.note("readers", more={"names": names})
        return names

    def slots(self, readers: list[str]) -> Mapping[str, Slot]:
        """What each of these readers holds now."""
        found = _noted(self._tape, "slots", lambda: super(TapedContext, self).slots(readers))
        told = {name: [s.present, s.mute, s.changes] for name, s in found.items()}
        self._tape.note("slots", more={"slots": told})
        return found

    @contextmanager
    def card(self, reader: str) -> Iterator[CardChannel]:
        """A channel to the card, each command of it noted."""
        beginning = super().card(reader)
        channel = _noted(self._tape, "card", beginning.__enter__)
        self._tape.note("card", more={"reader": reader})

        def send(apdu: bytes) -> bytes:
            came = _noted(self._tape, "apdu", lambda: channel.send(apdu), apdu)
            self._tape.note("apdu", out=apdu, came=came)
            return came

        try:
            yield CardChannel(send)
        finally:
            beginning.__exit__(None, None, None)


class PlayedContext(Context):
    """A context of a tape: no service is asked."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self._player = player

    def readers(self) -> list[str]:
        """The names that were there."""
        return list(_met(self._player.next("readers")).more["names"])

    def slots(self, readers: list[str]) -> Mapping[str, Slot]:  # noqa: ARG002 - as it was
        """What the readers held."""
        told = _met(self._player.next("slots")).more["slots"]
        return {
            name: Slot(present=present, mute=mute, changes=changes)
            for name, (present, mute, changes) in told.items()
        }

    def wait(self, slots: Mapping[str, Slot], *, limit: float) -> None:
        """Nothing comes or goes beside the tape."""

    @contextmanager
    def card(self, reader: str) -> Iterator[CardChannel]:  # noqa: ARG002 - as it was
        """The card that was there."""
        _met(self._player.next("card"))
        yield CardChannel(lambda apdu: _met(self._player.next("apdu", apdu)).came)

    def drop(self) -> None:
        """Nothing is held."""


class TapedLink:
    """The line to a module through a vendor's library, noted."""

    def __init__(self, link: Link, tape: Tape) -> None:
        self._link, self._tape = link, tape

    def ask(self, command: bytes, *, limit: float) -> Answer:
        """Ask the module."""
        answer = _noted(
            self._tape, "ask", lambda: self._link.ask(command, limit=limit), command
        )
        self._tape.note("ask", out=command, came=bytes([answer.sw3]) + answer.data)
        return answer

    def close(self) -> None:
        """Let go of the line."""
        self._link.close()


class PlayedLink:
    """The answers of a tape."""

    def __init__(self, player: Player) -> None:
        self._player = player

    def ask(self, command: bytes, *, limit: float) -> Answer:  # noqa: ARG002 - at once
        """The answer that came then."""
        came = _met(self._player.next("ask", command)).came
        return Answer(sw3=came[0], data=came[1:])

    def close(self) -> None:
        """Nothing is held."""


def taped_fetch(fetch: Fetch, tape: Tape) -> Fetch:
    """Ask the real service, and note what it answered."""

    def asked(address: str, limit: float) -> tuple[str, bytes]:
        charset, body = _noted(tape, "fetch", lambda: fetch(address, limit))
        tape.note("fetch", came=body, more={"charset": charset})
        return charset, body

    return asked


def played_fetch(player: Player) -> Fetch:
    """What the service answered then."""

    def asked(_address: str, _limit: float) -> tuple[str, bytes]:
        event = _met(player.next("fetch"))
        return str(event.more["charset"]), event.came

    return asked


def _noted(tape: Tape, do: str, work: Callable[[], T], out: bytes = b"") -> T:
    try:
        return work()
    except DeviceError as error:
        facts: dict[str, Any] = {name: str(fact) for name, fact in error.facts.items()}
        tape.note(do, out=out, fails=error.code, more={"facts": facts} if facts else {})
        raise


def _met(event: Event) -> Event:
    if event.fails:
        raise DeviceError(event.fails, **event.more.get("facts", {}))
    return event
