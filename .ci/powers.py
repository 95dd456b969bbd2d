"""Writes the table of roles, stations and words into docs/administration.md.

`.venv/bin/python .ci/powers.py`. The one rule: the table stands between its two marks; the rest
of the page is written by people.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/administration.md"
BEGIN, END = "<!-- powers -->", "<!-- /powers -->"


def written(page: str) -> str:
    """The page with the table of today."""
    from desk.powers import table

    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
