"""The talk with a card that a profile describes, and which card it is: by application.

Owned by the host process's only thread. The one rule: the social security application is asked
first, then each profile's, then the command of readers with an identity module; what a slot is
called decides nothing, and no bank's application is ever selected.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.ports.identity import CardReading
from desk.refusal import DeviceError
from devices.adapters.pcsc import pseudo, social
from devices.adapters.pcsc.channel import CardChannel
from devices.cards import card_profile, social_card
from devices.cards.card_profile import CardProfile

_NUMBERS = range(1, 17)
_BY_NUMBER = 0x04
_NOT_UNDERSTOOD = "card.not-understood"


def read(channel: CardChannel, profile: CardProfile, *, device: str) -> CardReading:
    """Read the card; DeviceError("card.not-understood") if it has no such application."""
    application = profile.application
    select = bytes([0x00, 0xA4, 0x04, 0x00, len(application)]) + application
    if not channel.transmit(select).ok:
        raise DeviceError(_NOT_UNDERSTOOD, reason="application")
    records: dict[int, bytes] = {}
    for file, tags in profile.files.items():
        records |= _read_file(channel, file, frozenset(tags))
    return card_profile.decode(profile, records, device=device)


def read_any(
    channel: CardChannel,
    *,
    device: str,
    profiles: Sequence[CardProfile] = (),
    identity: bool = False,
) -> CardReading:
    """Whatever card of ours it is; the failure of the last one that was tried otherwise."""
    try:
        return social.read(channel, device=device)
    except DeviceError as error:
        if error.code != _NOT_UNDERSTOOD:
            raise
        last = error
    for profile in profiles:
        try:
            return read(channel, profile, device=device)
        except DeviceError as error:
            if error.code != _NOT_UNDERSTOOD:
                raise
            last = error
    if identity:
        return pseudo.read(channel, device=device)
    raise last


def _read_file(channel: CardChannel, file: int, tags: frozenset[int]) -> dict[int, bytes]:
    select = bytes([0x00, 0xA4, 0x02, 0x00, 0x02]) + file.to_bytes(2, "big")
    if not channel.transmit(select).ok:
        return {}
    found: dict[int, bytes] = {}
    for number in _NUMBERS:
        answer = channel.transmit(bytes([0x00, 0xB2, number, _BY_NUMBER, 0x00]))
        if not answer.ok:
            break  # no further record, or one that wants what we never give
        triples = social_card.split(answer.data)
        found |= {tag: value for tag, value in triples if tag in tags}
    return found
