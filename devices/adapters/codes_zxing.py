"""Codes in a picture, found by zxing-cpp (port: desk.ports.codes).

Used in the CAMERA lane. The one rule: the library is loaded when a picture is first looked at,
because the first window does not need it.
"""

from __future__ import annotations

from typing import Any

from devices.adapters.scan_text import LONGEST

MOST_CODES = 8
"""Codes of one picture that anybody is told of."""
LEAST_DOTS = 8


class ZxingFinder:
    """QR, bar codes, PDF417, Data Matrix, Aztec: turned, upside down, light on dark."""

    def find(self, grey: bytes, width: int, height: int) -> tuple[str, ...]:
        """From top to bottom; what has no text that can be shown is left out."""
        if min(width, height) < LEAST_DOTS or len(grey) != width * height:
            return ()
        import zxingcpp

        rows = memoryview(grey).cast("B", (height, width))
        found = zxingcpp.read_barcodes(
            rows, formats=formats(), text_mode=zxingcpp.TextMode.Plain
        )
        found.sort(key=lambda one: one.position.top_left.y)
        texts = (text_of(one.text) for one in found if one.valid)
        return tuple(dict.fromkeys(text for text in texts if text))[:MOST_CODES]


def text_of(text: str) -> str:
    """The text of a code in one line, as a scanner would give it; "" for none."""
    shown = "".join(each for each in text if each.isprintable()).strip()
    return shown if len(shown) <= LONGEST else ""


def formats() -> Any:
    """Codes that papers carry; bar codes of goods are found in plain text by mistake."""
    import zxingcpp

    kinds = zxingcpp.BarcodeFormat
    wanted = (kinds.QRCode, kinds.DataMatrix, kinds.PDF417, kinds.Aztec, kinds.Code128)
    return zxingcpp.BarcodeFormats(wanted)
