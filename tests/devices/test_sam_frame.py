"""Frames of the SAM_V protocol against the byte sequences of its public description."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.adapters.sam_frame import HEAD, FrameDecoder, frame

KNOWN = {
    "11FF": "AAAAAA9669000311FFED",
    "12FF": "AAAAAA9669000312FFEE",
    "10FF": "AAAAAA9669000310FFEC",
    "2001": "AAAAAA96690003200122",
    "2002": "AAAAAA96690003200221",
    "3001": "AAAAAA96690003300132",
    "3010": "AAAAAA96690003301023",
    "3003": "AAAAAA96690003300330",
    "000090": "AAAAAA9669000400009094",
    "00009F00000000": "AAAAAA9669000800009F0000000097",
    "000080": "AAAAAA9669000400008084",
    "0000900000000000000000": "AAAAAA9669000C00009000000000000000009C",
    "000081": "AAAAAA9669000400008185",
}


@pytest.mark.parametrize(("payload", "wire"), KNOWN.items())
def test_a_payload_has_its_published_frame(payload, wire):
    assert frame(bytes.fromhex(payload)) == bytes.fromhex(wire)
    (found,) = FrameDecoder().feed(bytes.fromhex(wire))
    assert found.sound
    assert found.payload == bytes.fromhex(payload)


@given(
    payloads=st.lists(st.binary(max_size=40), max_size=4),
    noise=st.sampled_from([b"", b"\x00", b"\xaa\xaa", b"\xaa\xaa\xaa\xaa", HEAD + b"\xff\xff"]),
    data=st.data(),
)
def test_frames_are_found_whatever_the_chunks_and_the_noise(payloads, noise, data):
    wire = b"".join(noise + frame(payload) for payload in payloads)
    decoder, found = FrameDecoder(), []
    while wire:
        size = data.draw(st.integers(1, len(wire)))
        found += decoder.feed(wire[:size])
        wire = wire[size:]
    assert [one.payload for one in found] == payloads


def test_a_damaged_frame_is_reported_and_the_next_one_found():
    good = frame(b"\0\0\x90")
    damaged = good[:-1] + b"\x00"
    first, second = FrameDecoder().feed(damaged + good)
    assert not first.sound
    assert second.payload == b"\0\0\x90"


def test_a_damaged_length_does_not_swallow_what_follows():
    good = frame(b"\0\0\x90")
    found = FrameDecoder().feed(HEAD + b"\x00\x0c" + b"\x00\x00" + good)
    assert found[-1].payload == b"\0\0\x90"


def test_a_half_frame_is_known_as_such():
    decoder = FrameDecoder()
    assert decoder.feed(b"\x00\x01") == []
    assert not decoder.inside
    assert decoder.feed(frame(b"\0\0\x90")[:8]) == []
    assert decoder.inside
