"""Cut the shipped fonts (printing/fonts/*.ttf) out of the full Noto Sans SC.

Run by hand when the coverage or the font version changes; no part of `./run` or `./test`:

    .venv/bin/python .ci/fonts.py FOLDER [--characters FILE ...]

FOLDER holds the glyf (TrueType) builds of Noto Sans SC 2.004, as the npm package
`@expo-google-fonts/noto-sans-sc` 0.4.3 ships them (OFL 1.1). reportlab cannot embed CFF
outlines, which is what most other builds of this font contain.

Coverage: the 通用规范汉字表 (8105), GB 2312, the first plane of Big5 (names of residents of
Hong Kong, Macao and Taiwan), every character of the FILEs, and the symbols of forms. What
the shipped Regular covers already is always kept: the shipped file is itself the record of
the 8105 characters, so no list of them has to be kept beside it.

The outlines stand on 400 units to the em, where the source has 1000: a subset in a paper is an
eighth smaller, and at 600 dpi and 25 points no edge moves by a dot. (A digit is 222 units wide
there, exactly what it was; on 500 or 250 rows of digits would shift.)

The one rule: no layout tables and no hinting are kept, so a subset never changes where a
line breaks between the window and the paper.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

TARGET = Path(__file__).parent.parent / "printing" / "fonts"
UNITS = 400
WEIGHTS = ("Regular", "Medium", "Bold")
BLOCKS = (
    (0x0020, 0x024F),  # Latin with accents: foreign names
    (0x02C0, 0x02DF),
    (0x0370, 0x03FF),
    (0x0400, 0x045F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x209F),
    (0x20A0, 0x20BF),
    (0x2100, 0x218F),  # ℃ № and Roman numerals
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x2300, 0x23FF),
    (0x2460, 0x24FF),  # ① ⑴
    (0x2500, 0x25FF),
    (0x2600, 0x267F),  # ☐ ☑
    (0x2700, 0x27BF),
    (0x2E80, 0x2FDF),  # radicals
    (0x2FF0, 0x2FFF),  # ⿰: names written as a description
    (0x3000, 0x303F),
    (0x3100, 0x312F),
    (0x3200, 0x33FF),  # ㎡ ㈠
    (0xFE10, 0xFE6F),
    (0xFF00, 0xFFEF),
)


def _encoded(codec: str, leads: range, trails: range) -> set[int]:
    """Code points that two-byte codes of these ranges stand for in `codec`."""
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                text = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    return found


def _wanted(files: list[Path]) -> set[int]:
    """Every code point that the shipped fonts should have."""
    wanted = _encoded("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    wanted |= _encoded("big5", range(0xA1, 0xC7), range(0x40, 0xFF))
    for low, high in BLOCKS:
        wanted.update(range(low, high + 1))
    for file in files:
        wanted.update(map(ord, file.read_text(encoding="utf-8")))
    shipped = TARGET / "NotoSansSC-Regular.ttf"
    if shipped.exists():
        wanted |= set(TTFont(shipped).getBestCmap())
    return {code for code in wanted if not 0xE000 <= code <= 0xF8FF}


def _add_ballot_boxes(font: TTFont) -> None:
    """Give the font ☐ ☑ ☒, made of its own □ ✓ × (Noto Sans SC has none, forms need them)."""
    names = font.getBestCmap()
    inside: dict[int, tuple[int, float, int, int] | None] = {
        0x2610: None,
        0x2611: (0x2713, 0.8, 225, 83),
        0x2612: (0x00D7, 1.0, 0, 4),
    }
    for code, mark in inside.items():
        pen = TTGlyphPen(font.getGlyphSet())
        pen.addComponent(names[0x25A1], (1, 0, 0, 1, 0, 0))
        if mark is not None:
            glyph, scale, x, y = mark
            pen.addComponent(names[glyph], (scale, 0, 0, scale, x, y))
        name = f"uni{code:04X}"
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"][name] = pen.glyph()
        font["glyf"][name].recalcBounds(font["glyf"])
        font["hmtx"][name] = font["hmtx"][names[0x25A1]]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name


def _cut(source: Path, target: Path, wanted: set[int]) -> None:
    """Write the subset of one weight."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "BASE", "STAT", "vhea", "vmtx", "gasp"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.glyph_names = False
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    _add_ballot_boxes(font)
    scale_upem(font, UNITS)
    subset.save_font(font, str(target), options)


def main() -> int:
    """Cut every weight."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--characters", type=Path, nargs="*", default=[])
    asked = parser.parse_args()
    wanted = _wanted(asked.characters)
    for weight in WEIGHTS:
        found = sorted(asked.folder.rglob(f"NotoSansSC_*{weight}.ttf"))
        exact = [path for path in found if path.stem[14:] == weight]
        if not exact:
            sys.stderr.write(f"no NotoSansSC {weight} under {asked.folder}\n")
            return 1
        target = TARGET / f"NotoSansSC-{weight}.ttf"
        _cut(exact[0], target, wanted)
        count = len(TTFont(target).getBestCmap())
        sys.stdout.write(f"{target.name}: {count} characters, {target.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
