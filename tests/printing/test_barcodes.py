"""Barcodes as rectangles, read by a reader that is not the writer."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from desk.refusal import Refused
from printing import barcodes
from printing.barcodes import DOT, Symbol
from tests.printing.sample_papers import CASE, RECEIPT

PRINTABLE = st.text(alphabet=[chr(code) for code in range(0x21, 0x7F)], min_size=1, max_size=30)


def read(symbol: Symbol) -> str:
    """What zxing reads from a picture of that symbol alone."""
    scale = 2 / DOT / 8  # two dots of the picture for a module of 8 printer dots
    size = (round(symbol.wide * scale) + 1, round(symbol.high * scale) + 1)
    image = Image.new("L", size, 255)
    pen = ImageDraw.Draw(image)
    for bar in symbol.bars:
        left, top = round(bar.x * scale), round(bar.y * scale)
        right = round((bar.x + bar.wide) * scale) - 1
        pen.rectangle((left, top, right, round((bar.y + bar.high) * scale) - 1), fill=0)
    image = image.resize((image.width * 2, image.height * 2))
    found = zxingcpp.read_barcodes(image)
    return found[0].text if found else ""


@pytest.mark.parametrize(
    "number", [RECEIPT, CASE, "1", "12345", "A1B2C3", "X-1/2", "99", "9912345"]
)
def test_a_number_reads_back(number: str) -> None:
    assert read(barcodes.code128(number, high=10, widest=168)) == number


@settings(max_examples=60, deadline=None)
@given(PRINTABLE)
def test_any_printable_number_reads_back(number: str) -> None:
    assert read(barcodes.code128(number, high=10, widest=400)) == number


@settings(max_examples=30, deadline=None)
@given(PRINTABLE)
def test_any_printable_payload_reads_back(payload: str) -> None:
    assert read(barcodes.qr(payload, side=25)) == payload


def test_the_quiet_zones_are_ten_modules_wide() -> None:
    symbol = barcodes.code128(RECEIPT, high=10, widest=168)
    assert symbol.bars[0].x == pytest.approx(10 * symbol.module)
    last = symbol.bars[-1]
    assert symbol.wide - (last.x + last.wide) == pytest.approx(10 * symbol.module)


@pytest.mark.parametrize("number", [RECEIPT, CASE])
def test_modules_are_whole_printer_dots_and_wide_enough(number: str) -> None:
    symbol = barcodes.code128(number, high=10, widest=168)
    assert symbol.module / DOT == pytest.approx(round(symbol.module / DOT))
    assert symbol.module >= 0.25
    assert symbol.wide <= 168


def test_a_number_without_room_is_refused() -> None:
    with pytest.raises(Refused, match=r"paper\.does-not-fit"):
        barcodes.code128(CASE, high=10, widest=60)


def test_a_payload_without_room_is_refused() -> None:
    with pytest.raises(Refused, match=r"paper\.does-not-fit"):
        barcodes.qr("x" * 600, side=25)


@pytest.mark.parametrize("text", ["", "编号1", "A\n", "é"])
def test_what_is_not_plain_ascii_is_refused(text: str) -> None:
    for make in (
        lambda: barcodes.code128(text, high=10, widest=168),
        lambda: barcodes.qr(text, side=25),
    ):
        with pytest.raises(Refused, match=r"paper\.barcode-not-ascii"):
            make()
