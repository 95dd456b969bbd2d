"""Every paper of the counter, fullest and emptiest: read back, scanned, measured."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PIL import ImageOps

from desk.papers import Paper
from desk.papers_custody import EmergencyBook, EmergencySlip
from desk.papers_notices import WantedLine
from desk.papers_outcome import TransferLine
from desk.refusal import Refused
from printing.maker import ReportlabMaker
from printing.papers.registry import DOCUMENTS
from tests.printing import reading
from tests.printing.gallery import GALLERY, emptiest
from tests.printing.reading import Word
from tests.printing.sample_letters import letter
from tests.printing.sample_sheets import SHEETS

GOLDEN = Path(__file__).parent / "golden"
LARGEST = {"bare": 60_000, "full": 80_000}  # bytes of a paper with all its copies
DRAWN = 130_000  # of a sheet with samples of seals, each character a path
LONGEST = 0.1  # seconds of one processor to make one
BOTH = {
    **{f"{name}-full": paper for name, paper in GALLERY.items()},
    **{f"{name}-bare": emptiest(paper) for name, paper in GALLERY.items()},
}
every_paper = pytest.mark.parametrize("name", GALLERY)
full_and_bare = pytest.mark.parametrize("name", BOTH)


def together(text: str) -> str:
    """Text without the breaks that lines and columns put into it."""
    return "".join(text.split())


def test_every_paper_of_the_registry_has_a_sample() -> None:
    assert {type(paper) for paper in GALLERY.values()} == set(DOCUMENTS)


def test_every_sample_has_its_picture() -> None:
    folder = Path(__file__).resolve().parents[2] / "docs/papers"
    assert {path.stem for path in folder.glob("*.png")} == set(GALLERY)
    assert [path.name for path in folder.glob("*.png") if path.stat().st_size > 60_000] == []


@full_and_bare
def test_the_text_is_as_it_was_read_by_people(maker: ReportlabMaker, name: str) -> None:
    """Golden text: `.ci/papers.py` writes it; a change of a word shows here."""
    wanted = (GOLDEN / f"{name}.txt").read_text("utf-8")
    assert together(reading.text(maker.make(BOTH[name]))) == together(wanted)


@every_paper
def test_barcode_and_qr_read_as_number_and_payload(maker: ReportlabMaker, name: str) -> None:
    paper = GALLERY[name]
    if isinstance(paper, EmergencyBook):
        return
    found = reading.symbols(reading.picture(maker.make(paper), dpi=200))
    assert found["Code128"].text == paper.number
    assert ("QRCode" in found) == bool(paper.qr)
    if paper.qr:
        assert found["QRCode"].text == paper.qr


@pytest.mark.parametrize("at", range(3))
def test_both_parts_of_a_slip_read_as_the_same_number(maker: ReportlabMaker, at: int) -> None:
    book = GALLERY["emergency_book"]
    assert isinstance(book, EmergencyBook)
    image = reading.picture(maker.make(book), page=at + 1, dpi=200)
    middle = image.height * 140 // 297
    for part in (
        image.crop((0, 0, image.width, middle)),
        image.crop((0, middle, image.width, image.height)),
    ):
        found = reading.symbols(part)
        assert found["Code128"].text == book.slips[at].number
        assert found["QRCode"].text == book.slips[at].qr


@full_and_bare
def test_nothing_is_drawn_beyond_the_margins(maker: ReportlabMaker, name: str) -> None:
    made = maker.make(replace(BOTH[name], watermark=None))
    for page in range(1, reading.page_count(made) + 1):
        box = ImageOps.invert(reading.picture(made, page=page, dpi=60)).getbbox()
        assert box is not None
        left, top, right, bottom = (edge / 60 * 25.4 for edge in box)
        assert (left >= 20.2, right <= 189.8) == (True, True)
        assert (top >= 10, bottom <= 290) == (True, True)


def overlap(one: Word, other: Word) -> bool:
    """Whether two words lie over one another by more than half a millimetre each way."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0.5 and down > 1.2


@full_and_bare
def test_no_word_lies_over_another(maker: ReportlabMaker, name: str) -> None:
    found = reading.words(maker.make(replace(BOTH[name], watermark=None)))
    pages = {word.page for word in found}
    assert [
        (one.text, other.text)
        for page in pages
        for one, other in combinations([word for word in found if word.page == page], 2)
        if overlap(one, other)
    ] == []


@full_and_bare
def test_a_paper_is_small_quick_and_always_the_same(maker: ReportlabMaker, name: str) -> None:
    paper, best = BOTH[name], LONGEST * 10
    made = maker.make(paper)
    for _ in range(3):
        began = time.process_time()
        again = ReportlabMaker().make(paper)
        best = min(best, time.process_time() - began)
        assert again == made
    assert best < LONGEST
    assert len(made) <= (DRAWN if "order_sheet" in name else LARGEST[name.rpartition("-")[2]])


@every_paper
def test_the_title_of_the_pdf_names_nobody(maker: ReportlabMaker, name: str) -> None:
    made = maker.make(replace(GALLERY[name], applicant="王建国"))
    assert "王建国".encode("utf-16-be") not in made.split(b"/Title", 1)[1][:200]


@pytest.mark.parametrize(
    "name", ["refusal_decision", "termination_notice", "decision_not_granted"]
)
def test_what_takes_something_away_is_not_drawn_without_remedies(
    maker: ReportlabMaker, name: str
) -> None:
    with pytest.raises(Refused, match=r"paper\.remedies-missing"):
        maker.make(letter(name, remedy=""))


def test_what_grants_needs_no_remedies(maker: ReportlabMaker) -> None:
    said = reading.text(maker.make(letter("decision_granted", remedy="")))
    assert "救济途径" not in said


def test_an_empty_book_of_slips_is_refused(maker: ReportlabMaker) -> None:
    with pytest.raises(Refused, match=r"paper\.slips-missing"):
        maker.make(replace(SHEETS["emergency_book"], slips=()))  # type: ignore[call-arg]


@pytest.mark.parametrize("name", ["agency_mandate", "collected_slip"])
def test_a_paper_of_an_agent_point_has_no_seal_no_organ_and_no_law(
    maker: ReportlabMaker, name: str
) -> None:
    said = reading.text(maker.make(SHEETS[name]))
    for word in ("专用章", "印章", "审批服务局", "《", "条例", "法第"):
        assert word not in said


def test_a_seal_that_is_not_here_is_awaited(maker: ReportlabMaker) -> None:
    assert "待盖章" in reading.text(maker.make(letter("supplement_notice", seal_pending=True)))
    assert "待盖章" not in reading.text(maker.make(letter("supplement_notice")))


def test_a_simulated_opinion_is_marked_across_every_page(maker: ReportlabMaker) -> None:
    made = maker.make(SHEETS["simulated_opinion"])
    for page in range(1, reading.page_count(made) + 1):
        assert together(reading.text(made, page=page)).count("模拟审批") >= 3


def test_a_long_list_goes_on_with_its_head_over_several_pages(maker: ReportlabMaker) -> None:
    rows = tuple(
        TransferLine(
            order=n,
            spoken=f"3-1124-{n:03d}",
            applicant="王*国",
            licence_kind="食品经营许可证",
            licence_number=f"JY{n:014d}",
        )
        for n in range(1, 81)
    )
    made = maker.make(replace(SHEETS["transfer_list"], rows=rows, copies=1))  # type: ignore[call-arg]
    count = reading.page_count(made)
    assert count == 3
    for page in range(1, count + 1):
        said = reading.text(made, page=page)
        assert "证照编号" in said
        assert f"第{page}页共3页" in together(said)
    assert "移交人签名" in reading.text(made, page=count)


@pytest.mark.parametrize("count", [1, 12, 18, 40])
def test_the_signatures_of_a_notice_never_stand_alone(
    maker: ReportlabMaker, count: int
) -> None:
    wanted = tuple(
        WantedLine(order=n, name=f"第 {n} 项材料", what="补充", how="原件 1 份")
        for n in range(1, count + 1)
    )
    made = maker.make(letter("supplement_notice", wanted=wanted, copies=1))
    last = reading.text(made, page=reading.page_count(made))
    assert "签名日期" in last
    assert "补正以一次为限" in last


@pytest.mark.parametrize("name", ["refusal_decision", "commitment", "decision_granted"])
def test_a_name_without_glyph_is_written_out_and_marked(
    maker: ReportlabMaker, name: str
) -> None:
    made = maker.make(letter(name, addressee="李\U00032fff", applicant="王\ue863"))
    said = reading.text(made)
    assert "李[U+32FFF]" in said
    assert "王䶮" in said
    assert "需手工补写" in said


def test_every_heading_stands_on_one_line(maker: ReportlabMaker) -> None:
    for name, paper in GALLERY.items():
        document = DOCUMENTS[type(paper)]
        title = paper.title or document.title
        assert title in reading.text(maker.make(paper), page=1), name


def test_a_number_for_scanners_is_ascii(maker: ReportlabMaker) -> None:
    slip = EmergencySlip(number="应急 1", qr="OWDE1")
    with pytest.raises(Refused, match=r"paper\.barcode-not-ascii"):
        maker.make(replace(SHEETS["emergency_book"], slips=(slip,)))  # type: ignore[call-arg]


def test_a_paper_without_a_number_has_a_head_all_the_same(maker: ReportlabMaker) -> None:
    bare: Paper = replace(GALLERY["one_time_notice"], number="")
    assert "一次性告知书" in reading.text(maker.make(bare))
