"""Makes docs/papers, a picture of every paper, and tests/printing/golden, its whole text.

`.venv/bin/python .ci/papers.py [NAME …]`, after `./test --setup-only`. Look at what
changed before committing it: the golden text is only as good as its last reader. The one
rule: what is shown is what the maker makes of the samples that the tests read back; people,
companies and numbers in them are invented.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.papers import Paper

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/papers"
GOLDEN = ROOT / "tests/printing/golden"
LARGEST = 64_000  # bytes of one picture


def golden(papers: Mapping[str, Paper]) -> None:
    """The text of every paper, fullest and emptiest."""
    from printing.maker import ReportlabMaker
    from tests.printing import pages

    GOLDEN.mkdir(parents=True, exist_ok=True)
    maker = ReportlabMaker()
    for name, each in papers.items():
        if not name.endswith(("-full", "-bare")):
            continue
        said = "\n".join(page.text for page in pages.read(maker.make(each)))
        lines = [line.rstrip() for line in said.splitlines() if line.strip()]
        path = GOLDEN / f"{name}.txt"
        path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


def pictures(papers: Mapping[str, Paper]) -> int:
    """A picture of every paper; how many are too large."""
    from printing.maker import ReportlabMaker
    from tests.printing import contact

    maker, too_large = ReportlabMaker(), 0
    for name, each in papers.items():
        target = FOLDER / f"{name}.png"
        contact.sheet(maker.make(each)).save(target, optimize=True)
        size = target.stat().st_size
        too_large += size > LARGEST
        print(f"docs/papers/{name}.png {size // 1000} kB")
    return too_large


HEAD = """# Papers of the counter

Every paper as the program makes it, from the samples of the tests (invented people), by
`.ci/papers.py`. When each is earned stands in `desk/paperwork_list.py`, its wording as dated
data in `desk/data/wording`; what nobody confirmed yet says 措辞待确认 in the foot. *Fullest* is
a name of 50 characters with rare and unknown glyphs, 35 rows, 800 characters of scope, five
remarks, a third print; *emptiest* has nothing that the paper can be without. Both are tested:
text and picture as they were looked at, no character outside its page, over a rule or over
another.

| paper | English | template | pictures |
|---|---|---|---|
"""
CARRIES = """
## What each must carry, and where it stands
From the design of papers and the law it cites. Each row is looked for in the text of the sample
by `tests/printing/test_gallery.py`; `must = words` says by which words it is seen.

| paper | carries |
|---|---|
"""


def index() -> None:
    """docs/papers/README.md: each paper with its pictures, and what it must carry."""
    from tests.printing import carried
    from tests.printing.gallery import GALLERY
    from ui.texts.papers import NAMES

    rows, must = [], []
    for name, paper in GALLERY.items():
        template = paper.template.replace("-", "_")
        chinese, english = NAMES[template]
        title = paper.title or chinese
        links = (
            f"[sample]({name}.png) · [fullest]({name}-full.png) · [emptiest]({name}-bare.png)"
        )
        rows.append(f"| {title} | {english} | `{template}` | {links} |")
        if name in carried.CARRIED:
            said = "；".join(
                a if a == words else f"{a} = {words}" for a, words in carried.asked(name)
            )
            must.append(f"| {title} `{name}` | {said} |")
    text = HEAD + "\n".join(rows) + "\n" + CARRIES + "\n".join(must) + "\n"
    (FOLDER / "README.md").write_text(text, "utf-8", newline="\n")


def main() -> int:
    """Make them all, or those whose names are given; 1 when a picture is too large."""
    sys.path.insert(0, str(ROOT))
    from tests.printing.test_gallery import PAPERS

    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:]
    papers = {
        name: each
        for name, each in PAPERS.items()
        if not wanted or any(name.startswith(start) for start in wanted)
    }
    golden(papers)
    index()
    return 1 if pictures(papers) else 0


if __name__ == "__main__":
    sys.exit(main())
