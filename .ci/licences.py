"""Makes docs/licences, a picture of every overprint form, and the golden text of each.

`.venv/bin/python .ci/licences.py`, after `./test --setup-only`; needs poppler. Look at what
changed before committing it. The one rule: frame and people are invented; no official artwork.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/licences"
GOLDEN = ROOT / "tests/printing/golden"
LARGEST = 60_000  # bytes of one picture
DPI = {420.0: 60}  # of a sheet that is wider than A4


def main() -> int:
    """Make them all; 1 when one is too large."""
    sys.path.insert(0, str(ROOT))
    from printing.maker import ReportlabMaker
    from tests.printing import measuring, reading

    FOLDER.mkdir(parents=True, exist_ok=True)
    maker, too_large = ReportlabMaker(), 0
    for code, form in measuring.forms().items():
        paper = measuring.full(form)
        text = reading.text(maker.make(paper)).replace("\f", "\n")
        lines = [line.rstrip() for line in text.splitlines() if line.strip()]
        path = GOLDEN / f"licence-{code}.txt"
        path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
        target = FOLDER / f"{code}.png"
        shown = maker.make(replace(paper, background=True))
        image = reading.picture(shown, dpi=DPI.get(form.wide, 80))
        image.quantize(16).save(target, optimize=True)
        size = target.stat().st_size
        too_large += size > LARGEST
        print(f"docs/licences/{code}.png {size // 1000} kB")
    return 1 if too_large else 0


if __name__ == "__main__":
    sys.exit(main())
