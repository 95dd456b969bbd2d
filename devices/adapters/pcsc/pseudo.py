"""Identity cards through PC/SC readers that give the text themselves, by `FF B0 00 00 00`.

Owned by the host process's only thread. The one rule: the command of the reader is sent only
after the social security application was not there: a chip that is no identity card is first
asked what every chip understands.
"""

from __future__ import annotations

from desk.ports.identity import CardReading
from desk.refusal import DeviceError
from devices.adapters.pcsc.channel import CardChannel
from devices.cards import identity_text

READ_TEXT = bytes.fromhex("FFB0000000")


def read(channel: CardChannel, *, device: str) -> CardReading:
    """The identity card's text.

    Raises DeviceError `card.not-understood` for a reader or card without it, and
    `card.read-failed` for a part of it.
    """
    answer = channel.transmit(READ_TEXT)
    if not answer.ok:
        raise DeviceError("card.not-understood", reason="pseudo")
    if len(answer.data) != identity_text.TEXT_SIZE:
        raise DeviceError("card.read-failed")
    return identity_text.decode(answer.data, device=device)
