"""What each paper must carry, and the words on it by which that is seen: carried.txt.

The one rule: a row names what the design and the law ask for, then where a reader finds it:
`must=words`, or the word alone where the paper says it so; `@NAME` stands for a row above. The
words are searched for in the text of the sample, and the README's table is made of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_FILE = Path(__file__).with_suffix(".txt")


def _rows() -> Mapping[str, str]:
    """The rows of the file by their names, what stands for a row above filled in."""
    rows: dict[str, str] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        name, _colon, asked = line.partition(": ")
        rows[name] = re.sub("@[A-Z]+", lambda found: rows[found[0]], asked)
    return {name: asked for name, asked in rows.items() if not name.startswith("@")}


CARRIED = _rows()


def asked(name: str) -> tuple[tuple[str, str], ...]:
    """What that paper must carry, and the words that show it."""
    pairs = []
    for row in CARRIED[name].split("；"):
        must, _is, words = row.partition("=")
        pairs.append((must, words or must))
    return tuple(pairs)
