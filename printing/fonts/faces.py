"""Which font files the window and the papers use, and where fonts for rare names may lie.

Owned by no thread; imports neither reportlab nor Qt, so both sides can ask. The one rule:
the shipped files come first for every character they have; a font of the system is only
ever asked for a character that the shipped ones lack.
"""

from __future__ import annotations

import os
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

_HERE = Path(__file__).parent

# Named one by one: a search through every installed font would find a different one on
# every machine. HanaMin is Debian's fonts-hanazono, BabelStone Han its fonts-babelstone-han.
_RARE_NAMES = ("HanaMinA.ttf", "HanaMinB.ttf", "BabelStoneHan.ttf")
_RARE_FOLDERS = (
    "/usr/share/fonts/truetype/hanazono",
    "/usr/share/fonts/hanazono",
    "/usr/share/fonts/truetype/babelstone",
    "/usr/share/fonts/babelstone-han",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "C:/Windows/Fonts",
)


class Weight(StrEnum):
    """A shipped weight; the value is the end of its file name."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    BOLD = "Bold"


def path(weight: Weight) -> Path:
    """The shipped file of one weight."""
    return _HERE / f"NotoSansSC-{weight}.ttf"


def paths() -> tuple[Path, ...]:
    """Every shipped font file: what the window registers and the papers embed."""
    return tuple(path(weight) for weight in Weight)


@lru_cache(maxsize=1)
def rare_paths() -> tuple[Path, ...]:
    """Fonts for rare characters found on this machine, in the order they are asked."""
    folders = [Path(os.path.expandvars(each)).expanduser() for each in _RARE_FOLDERS]
    return tuple(
        folder / name for name in _RARE_NAMES for folder in folders if (folder / name).is_file()
    )
