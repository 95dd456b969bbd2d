"""The talk with a social security card: select its application, read both files.

Owned by the host process's only thread. The one rule: no PIN is ever sent on our own, and
the bank application on the same chip is never selected.
"""

from __future__ import annotations

from desk.ports.identity import CardReading
from desk.refusal import DeviceError
from devices.adapters.pcsc.channel import CardChannel
from devices.cards import social_card

_BY_TAG, _BY_NUMBER = 0x00, 0x04
_DENIED = 0x6982  # security status not satisfied: version 3.0 before authentication
_NUMBERS = range(1, 15)
_OPTIONAL = {0x4E}  # a short name has no extension


def read(channel: CardChannel, *, device: str) -> CardReading:
    """Read the card; DeviceError("card.not-understood") if it has no such application."""
    application = social_card.APPLICATION
    selected = channel.transmit(bytes([0x00, 0xA4, 0x04, 0x00, len(application)]) + application)
    if not selected.ok:
        raise DeviceError("card.not-understood", reason="application")
    records: dict[int, bytes] = {}
    for file in social_card.FILES:
        records |= _read_file(channel, file)
    return social_card.decode(records, device=device)


def _read_file(channel: CardChannel, file: int) -> dict[int, bytes]:
    select = bytes([0x00, 0xA4, 0x02, 0x00, 0x02]) + file.to_bytes(2, "big")
    if not channel.transmit(select).ok:
        return {}
    wanted = [record.tag for record in social_card.FILES[file]]
    found: dict[int, bytes] = {}
    # First by tag; cards that know only record numbers are walked through.
    asked = [(tag, _BY_TAG) for tag in wanted] + [(place, _BY_NUMBER) for place in _NUMBERS]
    for place, mode in asked:
        if mode == _BY_NUMBER and found.keys() >= set(wanted) - _OPTIONAL:
            break
        answer = channel.transmit(bytes([0x00, 0xB2, place, mode, 0x00]))
        if answer.status == _DENIED:
            break
        triples = social_card.split(answer.data if answer.ok else b"")
        found |= {tag: value for tag, value in triples if tag in wanted}
    return found
