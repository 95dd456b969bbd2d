"""Breaks good input: bits, pieces, ends, values that nobody expects.

Owned by no thread. The one rule: everything comes from the random source that is given, so
that an input that failed comes back by its number.
"""

from __future__ import annotations

import json
from random import Random

_SPICE = (
    b"\xaa\xaa\xaa\x96\x69",
    b"\xff\xff",
    b"\x00\xd8",  # half a surrogate pair
    b"\x63\xe8",  # U+E863, private use
    "长期".encode("utf-16-le"),
    "测".encode("gbk"),
    "\ufffd".encode(),
    b"\\ud800",
    b"[" * 3000,
    b"9" * 5000,
    b"null",
    b"true",
    b"-1",
    b"<html>",
    b"\xef\xbb\xbf",
    b"\r\n",
)
_ODD = (
    None,
    True,
    -1,
    0,
    10**30,
    1.5,
    "",
    " ",
    "A\ud800",
    "\ufffd",
    "测\ue863\0\n",
    "长期",
    "x" * 5000,
    "0x80",
    "0x",
    "20001341",
    [],
    {},
    [[]],
    {"number": 7},
)


def with_odd_values(data: bytes, random: Random) -> bytes:
    """The same object with some values that nobody expects."""
    told = json.loads(data)
    places = [told]
    for place in places:
        places += [value for value in place.values() if isinstance(value, dict)]
    for _ in range(random.randint(1, 3)):
        place = random.choice(places)
        key = random.choice([*place, "CardType", "retcode", "photobase64"])
        place[key] = random.choice(_ODD)
    return json.dumps(told).encode()


def broken(data: bytes, random: Random) -> bytes:
    """The same bytes, broken in up to four places; sometimes plain noise."""
    if random.random() < 0.05:
        return random.randbytes(random.randint(0, 600))
    out = bytearray(data)
    for _ in range(random.randint(0, 4)):
        _WAYS[random.randrange(len(_WAYS))](out, random)
    return bytes(out)


def _place(out: bytearray, random: Random) -> int:
    return random.randint(0, len(out))


def _flip(out: bytearray, random: Random) -> None:
    if out:
        out[random.randrange(len(out))] ^= 1 << random.randrange(8)


def _cut(out: bytearray, random: Random) -> None:
    del out[_place(out, random) :]


def _drop(out: bytearray, random: Random) -> None:
    start = _place(out, random)
    del out[start : start + random.randint(1, 40)]


def _spice(out: bytearray, random: Random) -> None:
    start, piece = _place(out, random), random.choice(_SPICE)
    out[start : start + random.choice((0, len(piece)))] = piece


def _twice(out: bytearray, random: Random) -> None:
    start = _place(out, random)
    out += out[start : start + 300]


def _noise(out: bytearray, random: Random) -> None:
    start = _place(out, random)
    out[start : start + random.randint(0, 8)] = random.randbytes(random.randint(0, 8))


_WAYS = (_flip, _cut, _drop, _spice, _twice, _noise)
