"""Every paper of the counter, fullest and emptiest: read back, scanned, measured, looked at."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from desk.papers import Paper
from desk.papers_custody import EmergencyBook
from desk.papers_roll import RollPaper
from printing.maker import ReportlabMaker
from printing.papers.registry import DOCUMENTS
from tests.printing import carried, contact, pages, reading
from tests.printing.extremes import fullest
from tests.printing.gallery import GALLERY, emptiest
from tests.printing.pages import Read

GOLDEN = Path(__file__).parent / "golden"
PICTURES = Path(__file__).resolve().parents[2] / "docs/papers"
PAPERS: dict[str, Paper] = {
    **GALLERY,
    **{f"{name}-full": fullest(paper) for name, paper in GALLERY.items()},
    **{f"{name}-bare": emptiest(paper) for name, paper in GALLERY.items()},
}
EXTREMES = [name for name in PAPERS if name not in GALLERY]
every_paper = pytest.mark.parametrize("name", GALLERY)
full_and_bare = pytest.mark.parametrize("name", EXTREMES)
in_every_case = pytest.mark.parametrize("name", PAPERS)


@cache
def made(name: str) -> bytes:
    """The pages of that paper, made once."""
    return ReportlabMaker().make(PAPERS[name])


@cache
def read(name: str) -> tuple[Read, ...]:
    """What pdfium reads of that paper without its watermark, which crosses everything."""
    return pages.read(ReportlabMaker().make(replace(PAPERS[name], watermark=None)))


def together(text: str) -> str:
    """Text without the breaks that lines and columns put into it."""
    return "".join(text.split())


def test_every_paper_of_the_registry_has_a_sample() -> None:
    assert {type(paper) for paper in GALLERY.values()} == set(DOCUMENTS)


def test_every_paper_says_what_it_must_carry() -> None:
    assert {type(GALLERY[name]) for name in carried.CARRIED} == set(DOCUMENTS)


@pytest.mark.parametrize("name", carried.CARRIED)
def test_what_a_paper_must_carry_is_on_it(name: str) -> None:
    said = together("".join(page.text for page in pages.read(made(name))))
    assert [must for must, words in carried.asked(name) if together(words) not in said] == []


def test_every_case_of_every_paper_has_its_picture() -> None:
    own = {path.stem for path in PICTURES.glob("*.png")}
    assert own == set(PAPERS)
    assert [path.name for path in PICTURES.glob("*.png") if path.stat().st_size > 64_000] == []


@full_and_bare
def test_the_text_is_as_it_was_read_by_people(name: str) -> None:
    """Golden text: `.ci/papers.py` writes it; a change of a word shows here."""
    wanted = (GOLDEN / f"{name}.txt").read_text("utf-8")
    assert together("".join(page.text for page in pages.read(made(name)))) == together(wanted)


@in_every_case
def test_the_page_looks_as_people_saw_it(name: str) -> None:
    """Golden picture: nowhere on the sheet may an area differ from what was looked at."""
    with Image.open(PICTURES / f"{name}.png") as seen:
        wanted = seen.convert("L")
    now = contact.sheet(made(name)).convert("L")
    assert now.size == wanted.size
    coarse = (max(1, now.width // 6), max(1, now.height // 6))
    apart = ImageChops.difference(
        now.resize(coarse, Image.Resampling.BOX), wanted.resize(coarse, Image.Resampling.BOX)
    )
    assert ImageStat.Stat(apart).extrema[0][1] <= contact.TOLERANCE


@every_paper
def test_barcode_and_qr_read_as_number_and_payload(name: str) -> None:
    paper = GALLERY[name]
    if isinstance(paper, EmergencyBook):
        return
    most = 0 if isinstance(paper, RollPaper) else 120
    found = reading.symbols(pages.picture(made(name), dpi=203.2, most=most))
    narrow = isinstance(paper, RollPaper) and paper.wide == 58 and len(paper.number) > 20
    assert narrow or found["Code128"].text == paper.number
    assert ("QRCode" in found) == bool(paper.qr)
    if paper.qr:
        assert found["QRCode"].text == paper.qr


@full_and_bare
def test_nothing_is_clipped_by_the_page_its_margins_or_the_rules_of_a_table(name: str) -> None:
    for page in read(name):
        edge = 3.7 if page.wide < 100 else 20.2
        foot = 3.0 if page.wide < 100 else 7.0
        boxes = [*page.ink, *page.rules]
        assert [box for box in boxes if box.left < edge or box.right > page.wide - edge] == []
        assert [box for box in boxes if box.top < 3 or box.bottom > page.high - foot] == []
        assert pages.crossed(page) == []


@full_and_bare
def test_no_character_lies_over_another(name: str) -> None:
    assert list(chain(*(pages.overlaps(page.ink) for page in read(name)))) == []


@full_and_bare
def test_every_page_says_which_it_is_and_each_after_the_first_what_it_belongs_to(
    name: str,
) -> None:
    found = read(name)
    if isinstance(PAPERS[name], RollPaper | EmergencyBook):
        return
    marks = [together(page.text) for page in found]
    copies = max(PAPERS[name].copies, 1)
    each = len(found) // copies
    for at, said in enumerate(marks):
        assert f"第{at % each + 1}页共{each}页" in said
        assert at % each == 0 or "（续）" in said


@every_paper
def test_a_paper_is_always_the_same(name: str) -> None:
    assert ReportlabMaker().make(PAPERS[name]) == made(name)


@every_paper
def test_the_title_of_the_pdf_names_nobody(maker: ReportlabMaker, name: str) -> None:
    paper = replace(GALLERY[name], applicant="王建国")
    said = pages.said_of_itself(maker.make(paper))
    assert paper.number in said
    assert "王建国" not in said


@every_paper
def test_a_heading_stands_on_one_line(name: str) -> None:
    document = DOCUMENTS[type(GALLERY[name])]
    title = GALLERY[name].title or document.title
    first = pages.read(made(f"{name}-full"))[0].text
    assert [line for line in first.splitlines() if title in line.replace(" ", "")]
