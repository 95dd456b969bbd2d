"""Codes in pictures of paper: drawn by our own papers' code maker, found by the adapter."""

from __future__ import annotations

from random import Random

import pytest
import segno

from devices.adapters.codes_zxing import ZxingFinder, text_of
from devices.simulators import papers

DOT = 4
WHITE = 255


def picture(*texts: str, noise: int = 0) -> tuple[bytes, int, int]:
    """The codes of these texts below one another on white paper, in grey."""
    width, rows = 400, []
    for text in texts:
        rows += [bytes([WHITE]) * width] * (8 * DOT)
        for modules in segno.make(text, micro=False).matrix:
            line = b"".join(bytes([0 if dark & 1 else WHITE]) * DOT for dark in modules)
            rows += [(bytes([WHITE]) * 80 + line).ljust(width, bytes([WHITE]))[:width]] * DOT
    rows += [bytes([WHITE]) * width] * (8 * DOT)
    grey = bytearray(b"".join(rows))
    chance = Random(1)  # noqa: S311 — repeatable, no secret
    for _ in range(noise):
        grey[chance.randrange(len(grey))] = chance.randrange(256)
    return bytes(grey), width, len(rows)


def turned(grey: bytes, width: int, height: int) -> tuple[bytes, int, int]:
    """By a quarter."""
    rows = [grey[y * width : (y + 1) * width] for y in range(height)]
    return b"".join(bytes(column[::-1]) for column in zip(*rows, strict=True)), height, width


@pytest.mark.parametrize(
    "text", ["SL-379901-0001", "https://example.invalid/c?n=7", "测试证照码"]
)
def test_a_code_is_read_as_it_stands(text: str) -> None:
    assert ZxingFinder().find(*picture(text)) == (text,)


def test_a_turned_and_spotted_code_is_read() -> None:
    assert ZxingFinder().find(*turned(*picture("1102", noise=400))) == ("1102",)


def test_several_codes_come_from_top_to_bottom_each_once() -> None:
    assert ZxingFinder().find(*picture("first", "second", "first")) == ("first", "second")


def test_paper_without_a_code_gives_none() -> None:
    data = papers.picture("application")
    assert ZxingFinder().find(data[::3], papers.WIDTH, papers.HEIGHT) == ()


@pytest.mark.parametrize(
    ("grey", "width", "height"),
    [(b"", 0, 0), (b"\0" * 9, 3, 3), (b"\0" * 100, 20, 20), (b"\0" * 400, 20, -20)],
)
def test_what_is_no_picture_gives_none(grey: bytes, width: int, height: int) -> None:
    assert ZxingFinder().find(grey, width, height) == ()


def test_what_cannot_be_shown_is_left_out() -> None:
    assert text_of(" a\x1d\ud800\nb ") == "ab"
    assert text_of("9" * 5000) == ""
