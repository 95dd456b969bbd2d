"""A plug pulled at every byte, a card and a service gone at every command: a code, and then on.

The one rule: after each fault the next good card is read by the same reader. `./test` takes
every fifth command; `DESK_WHOLE=1 pytest tests/devices/test_every_place.py` takes each.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desk.ports.identity import CardReading
from desk.refusal import DeviceError
from devices.adapters.hosted import HostedReader
from devices.adapters.sam_frame import FrameDecoder, frame
from devices.adapters.sam_link import SamLink
from devices.adapters.sam_reader import SamReader
from devices.build import host_command
from devices.simulators.people import CARDS
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.social_chip import SocialChip
from devices.simulators.vpcd_card import VirtualCard
from tests.devices.private_pcscd import PrivatePcscd, wait_until

TEXT = CARDS["rare"].text
READ = frame(b"\0\0\x90\x01\x00\x04\x00" + TEXT + bytes(1024))
ANSWERS = {
    b"\x20\x01": frame(b"\0\0\x9f\0\0\0\0"),
    b"\x20\x02": frame(b"\0\0\x90" + bytes(8)),
    b"\x30\x01": READ,
    b"\x30\x03": frame(b"\0\0\x91"),
}
WHOLE = sum(map(len, ANSWERS.values()))
CARD = SOCIAL_CARDS["social-1"]


class PulledLine:
    """A line that gives so many bytes of a whole talk and then has no plug any more."""

    def __init__(self, left: int) -> None:
        self.baudrate, self.in_waiting = 115200, 64
        self._left, self._answer = left, b""

    def write(self, data: bytes) -> int:
        (asked,) = FrameDecoder().feed(data)
        self._answer = ANSWERS[asked.payload]
        return len(data)

    def read(self, size: int = 1) -> bytes:
        if not self._left:
            raise OSError(errno.EIO, "unplugged")
        size = min(size, self._left)
        part, self._answer = self._answer[:size], self._answer[size:]
        self._left -= len(part)
        return part

    def reset_input_buffer(self) -> None:
        """Nothing is left over."""

    def close(self) -> None:
        """Nothing is held."""


def test_a_plug_pulled_at_every_byte_is_told_and_the_next_plug_is_used():
    lines: list[PulledLine] = []
    link = SamLink("port", 115200, lambda _port, _rate: lines.pop())
    reader = SamReader("sam-serial", link, new_address=True)
    whole = WHOLE - len(
        ANSWERS[b"\x30\x03"]
    )  # without the address the card is read all the same
    for cut in range(whole):
        lines[:] = [PulledLine(cut)]
        with pytest.raises(DeviceError) as refused:
            reader.read()
        assert refused.value.code == "reader.unplugged", cut
    lines[:] = [PulledLine(WHOLE)]
    assert reader.read().raw == TEXT


class Commands(SocialChip):
    """A chip that counts what it is asked."""

    count = 0

    def answer(self, apdu: bytes) -> bytes:
        self.count += 1
        return super().answer(apdu)


def commands() -> int:
    """How many commands one reading takes."""
    from devices.adapters.pcsc.channel import CardChannel
    from devices.adapters.pcsc.social import read

    chip = Commands(CARD)
    read(CardChannel(chip.answer), device="pcsc")
    return chip.count


def places() -> range:
    """Every command with DESK_WHOLE set (a minute), else every fifth."""
    return range(1, commands() + 1, 1 if os.environ.get("DESK_WHOLE") else 5)


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with PrivatePcscd(tmp_path) as made:
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", made.socket_name)
        yield made


@pytest.fixture
def reader(service):
    made = HostedReader("pcsc", host_command())
    wait_until(lambda: made.state().ready)
    yield made
    made.close()


def seen(reader: HostedReader) -> CardReading | DeviceError:
    """The card that lands, or how it failed."""

    def look() -> CardReading | DeviceError | None:
        try:
            return reader.next_card(limit=0.5)
        except DeviceError as error:
            return error

    found: CardReading | DeviceError = wait_until(look, limit=10)
    return found


def test_a_card_pulled_at_every_command_is_told_and_the_next_one_read(service, reader):
    for number in places():
        card, asked = VirtualCard(service.port, CARD), []

        def pull(apdu: bytes, card: VirtualCard = card, asked: list[bytes] = asked) -> None:
            asked.append(apdu)
            if len(asked) == number:  # noqa: B023 - of this round
                card.pull()

        card.on_command = pull
        card.insert()
        failed = seen(reader)
        assert isinstance(failed, DeviceError), number
        assert failed.code == "card.removed", number
        card.pull()
        wait_until(lambda: absent(reader))
    good = VirtualCard(service.port, CARD)
    good.insert()
    assert getattr(seen(reader), "number", "") == CARD["number"]
    good.pull()


def test_a_service_killed_at_every_command_is_told_and_the_next_one_used(service, reader):
    for number in places():
        card, asked = VirtualCard(service.port, CARD), []

        def kill(apdu: bytes, asked: list[bytes] = asked) -> None:
            asked.append(apdu)
            if len(asked) == number:  # noqa: B023 - of this round
                service.kill()

        card.on_command = kill
        card.insert()
        failed = seen(reader)
        assert isinstance(failed, DeviceError), number
        assert failed.code in {"pcsc.service-lost", "pcsc.service-not-running"}, number
        card.pull()
        service.start()
        wait_until(lambda: reader.state().ready)
    good = VirtualCard(service.port, CARD)
    good.insert()
    assert getattr(seen(reader), "number", "") == CARD["number"]
    good.pull()


def absent(reader: HostedReader) -> bool:
    """Whether the service sees the reader empty."""
    try:
        reader.read()
    except DeviceError as error:
        return error.code == "card.absent"
    return False
