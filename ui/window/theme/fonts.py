"""The shipped faces on screen, and what is shown for a character that none of them has.

Owned by the window thread. The one rule a newcomer would break: no text from a card or the
platform reaches a label without `readable`; an unknown glyph is shown as `[U+XXXXX]`, never □.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from printing.fonts import faces

FAMILY = "Noto Sans SC"
RARE = ("HanaMinA", "HanaMinB", "BabelStone Han")


def register() -> None:
    """Register the shipped faces, and name the fonts that stand in for rare characters."""
    for path in faces.paths():
        QFontDatabase.addApplicationFont(str(path))
    present = set(QFontDatabase.families())
    QFont.insertSubstitutions(FAMILY, [family for family in RARE if family in present])
    has_glyph.cache_clear()


@lru_cache(maxsize=8192)
def has_glyph(character: str) -> bool:
    """Whether one of our faces can draw that character."""
    code = ord(character)
    return any(
        QRawFont.fromFont(QFont(family)).supportsCharacter(code) for family in (FAMILY, *RARE)
    )


def readable(text: str) -> str:
    """The text with every character that cannot be drawn written out as `[U+XXXXX]`."""
    if text.isascii():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character <= "\u2e7f" or has_glyph(character):
        return character
    return f"[U+{ord(character):05X}]"
