"""Makes docs/papers, a picture of every paper, and tests/printing/golden, its whole text.

`.venv/bin/python .ci/papers.py`, after `./test --setup-only`; needs poppler. Look at what
changed before committing it: the golden text is only as good as its last reader. The one
rule: what is shown is what the maker makes of the samples that the tests read back; people,
companies and numbers in them are invented.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/papers"
GOLDEN = ROOT / "tests/printing/golden"
LARGEST = 60_000  # bytes of one picture
LIMIT = 60.0  # seconds for one page


def page(pdf: Path, target: Path) -> int:
    """The first page as a small picture; gives its bytes."""
    from PIL import Image

    command = ("pdftoppm", "-gray", "-r", "72", "-f", "1", "-l", "1", "-singlefile")
    with tempfile.TemporaryDirectory() as place:
        made = Path(place) / "page"
        subprocess.run((*command, str(pdf), str(made)), check=True, timeout=LIMIT)
        with Image.open(made.with_suffix(".pgm")) as image:
            image.quantize(16).save(target, optimize=True)
    return target.stat().st_size


def golden() -> None:
    """The text of every sample, fullest and emptiest."""
    from printing.maker import ReportlabMaker
    from tests.printing import reading
    from tests.printing.gallery import GALLERY, emptiest

    GOLDEN.mkdir(parents=True, exist_ok=True)
    maker = ReportlabMaker()
    for name, paper in GALLERY.items():
        for kind, each in (("full", paper), ("bare", emptiest(paper))):
            text = reading.text(maker.make(each)).replace("\f", "\n")
            lines = [line.rstrip() for line in text.splitlines() if line.strip()]
            path = GOLDEN / f"{name}-{kind}.txt"
            path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


def index() -> None:
    """docs/papers/README.md: the name of each paper and its picture."""
    from tests.printing.gallery import GALLERY
    from ui.texts.papers import NAMES

    head = """# Papers of the counter

Every paper as the program makes it, from the samples of the tests (invented people), by
`.ci/papers.py`. When each is earned stands in `desk/paperwork_list.py`, its wording as dated
data in `desk/data/wording`; what nobody confirmed yet says 措辞待确认 in the foot.

| paper | English | template | picture |
|---|---|---|---|
"""
    rows = []
    for name, paper in GALLERY.items():
        template = paper.template.replace("-", "_")
        chinese, english = NAMES[template]
        title = paper.title or chinese
        rows.append(f"| {title} | {english} | `{template}` | [{name}]({name}.png) |")
    (FOLDER / "README.md").write_text(head + "\n".join(rows) + "\n", "utf-8", newline="\n")


def main() -> int:
    """Make them all; 1 when one is too large."""
    sys.path.insert(0, str(ROOT))
    from printing.maker import ReportlabMaker
    from tests.printing.gallery import GALLERY

    golden()
    FOLDER.mkdir(parents=True, exist_ok=True)
    index()
    maker, too_large = ReportlabMaker(), 0
    with tempfile.TemporaryDirectory() as place:
        for name, paper in GALLERY.items():
            pdf = Path(place) / f"{name}.pdf"
            pdf.write_bytes(maker.make(paper))
            size = page(pdf, FOLDER / f"{name}.png")
            too_large += size > LARGEST
            print(f"docs/papers/{name}.png {size // 1000} kB")
    return 1 if too_large else 0


if __name__ == "__main__":
    sys.exit(main())
