"""The text layer of embedded fonts, right above U+FFFF.

Used from the SPOOL lane. reportlab 5.1 writes a code point above U+FFFF into the ToUnicode
map as five hex digits (`<20164>`) where PDF 32000-1, 9.10.3 asks for UTF-16BE
(`<D840DD64>`): a name would be copied and searched as another character. The one rule: the
patch is applied only to a reportlab that still has exactly this fault, and anything else
is an error at once, never a silent pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

_BLOCK = 100  # ranges of one section: the limit of the CMap specification (Adobe 5014)


def _utf16(code: int) -> str:
    """The UTF-16BE form of a code point in hex."""
    return chr(code).encode("utf-16-be").hex().upper()


def _ranges(subset: Sequence[int]) -> Iterator[str]:
    """Each stretch of positions that stand for a character, and their code points in order.

    A list for a stretch is a third smaller than a pair for each position.
    """
    places = [place for place, code in enumerate(subset) if code]
    for _, group in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        held = [place for _, place in group]
        said = "".join(f"<{_utf16(subset[place])}>" for place in held)
        yield f"<{held[0]:02X}> <{held[-1]:02X}> [{said}]"


def _blocks(subset: Sequence[int]) -> Iterator[str]:
    """The bfrange sections of a subset: position in the font → code point."""
    lines = list(_ranges(subset))
    for start in range(0, len(lines), _BLOCK):
        part = lines[start : start + _BLOCK]
        yield f"{len(part)} beginbfrange"
        yield from part
        yield "endbfrange"


def to_unicode_map(fontname: str, subset: Sequence[int]) -> str:
    """The ToUnicode CMap of one embedded subset of at most 256 characters."""
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *_blocks(subset),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )


def _still_faulty(ttfonts: Any) -> bool:
    """Whether this reportlab has the known fault, in the place where we mend it."""
    made = ttfonts.makeToUnicodeCMap("probe", [0x20164])
    used = "makeToUnicodeCMap" in ttfonts.TTFont.addObjects.__code__.co_names
    return "<00> <20164>" in made and used


def mend(ttfonts: Any) -> None:
    """Put our map in the place of reportlab's (once).

    Raises RuntimeError when reportlab no longer has the fault we know: look at its change
    and take this module away, or follow it.
    """
    if ttfonts.makeToUnicodeCMap is to_unicode_map:
        return
    if not _still_faulty(ttfonts):
        raise RuntimeError("reportlab changed makeToUnicodeCMap: review printing/fonts")
    ttfonts.makeToUnicodeCMap = to_unicode_map
