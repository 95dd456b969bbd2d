"""Broken input for the parsers of page scanners, pads, pictures, rating machines, profiles.

The one rule: as in `tests.devices.fuzz`, which runs these with the others.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from desk.ports.flatbed import Feed
from devices.adapters import rater_http, sheet_png
from devices.adapters.codes_zxing import ZxingFinder
from devices.adapters.pad_simulated import curve
from devices.adapters.pcsc.channel import CardChannel
from devices.adapters.pcsc.profiled import read
from devices.adapters.sane_options import arguments, options_of
from devices.cards.card_profile import profiles_of
from devices.cards.pad_ink import handwriting_of
from devices.cards.photo_picture import check_picture
from devices.simulators.png import png_of
from devices.simulators.profile_chip import ProfileChip
from tests.devices.breaking import broken

Parser = Callable[[bytes, Random], object]

HELP = b"""
    --mode Lineart|Gray|24bit Color [Lineart]
    --source Flatbed|ADF Front|ADF Duplex [Flatbed]
    --resolution 75|150|300|600dpi [75]
    -x 0..215.9mm (in steps of 0.1) [215.9]
    -y 0..355.6mm [355.6]
"""
SIDE = 48
_SHAPE = json.loads(
    (Path(__file__).parents[2] / "devices/data/card_profiles.json").read_bytes()
)
_SHAPE["profiles"][0]["application"] = "D15600000501544155"
PROFILES = json.dumps(_SHAPE, ensure_ascii=False).encode()
(PROFILE,) = profiles_of(PROFILES.decode())
HOLDER = {
    "number": "37990119790203001X",
    "name": "测试人才",
    "card_number": "T-1",
    "level": "A",
}
_BMP = b"BM" + bytes(8) + struct.pack("<IIiiHH", 54, 40, 2, 2, 1, 24) + bytes(24) + bytes(16)


def rater_json(data: bytes, _random: Random) -> object:
    """What a rating machine answers."""
    _, said = rater_http.parse(data)
    return rater_http.answer_of(said)


def sane_help(data: bytes, random: Random) -> object:
    """What `scanimage` says a scanner can be set to."""
    feed = random.choice(list(Feed))
    return arguments(options_of(data.decode("utf-8", "replace")), feed)


def sheet(data: bytes, _random: Random) -> object:
    """A page as a scanner's driver left it."""
    return list(sheet_png.size_of(data))


def face(data: bytes, _random: Random) -> object:
    """The picture that a decoder or a service gives."""
    return check_picture(data)


def ink(data: bytes, random: Random) -> object:
    """The points of a pad."""
    points = [list(each) for each in struct.iter_unpack("<5i", data[: len(data) // 20 * 20])]
    return handwriting_of(random.choice((800, 0, -1, 10**6)), 480, points)


def profile_file(data: bytes, _random: Random) -> object:
    """A file that describes cards."""
    return len(profiles_of(data.decode("utf-8", "replace")))


def profile_talk(_data: bytes, random: Random) -> object:
    """A chip of a profile whose answers are damaged."""
    chip = ProfileChip(PROFILE, HOLDER)

    def answer(apdu: bytes) -> bytes:
        whole = chip.answer(apdu)
        return whole if random.random() < 0.9 else broken(whole, random)

    return read(CardChannel(answer), PROFILE, device="pcsc")


def codes(data: bytes, _random: Random) -> object:
    """A picture with whatever on it."""
    return list(ZxingFinder().find(data[: SIDE * SIDE].ljust(SIDE * SIDE, b"\0"), SIDE, SIDE))


FURTHER: Mapping[str, tuple[Parser, tuple[bytes, ...]]] = {
    "rater-json": (
        rater_json,
        (b'{"code": 0, "data": {"state": "rated", "level": 4}}', b'{"code": 0, "data": {}}'),
    ),
    "sane-help": (sane_help, (HELP,)),
    "sheet-png": (sheet, (png_of(bytes(300), 10, 10),)),
    "photo-picture": (face, (_BMP, b"\xff\xd8\xff" + bytes(40))),
    "pad-ink": (ink, (b"".join(struct.pack("<5i", *each) for each in curve()),)),
    "profile-json": (profile_file, (PROFILES,)),
    "profile-talk": (profile_talk, (b"",)),
    "code-picture": (codes, (bytes(range(256)) * 9,)),
}
NEVER_REFUSE = frozenset({"scanner-text", "code-picture"})
