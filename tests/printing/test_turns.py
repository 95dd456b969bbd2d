"""Single papers in the turns they take: remedies, seals, marks, slips, long lists."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.papers import Paper
from desk.papers_custody import EmergencyBook, EmergencySlip
from desk.papers_notices import WantedLine
from desk.papers_outcome import TransferLine
from desk.refusal import Refused
from printing.maker import ReportlabMaker
from tests.printing import pages, reading
from tests.printing.gallery import GALLERY
from tests.printing.sample_letters import letter
from tests.printing.sample_sheets import SHEETS


def together(text: str) -> str:
    """Text without the breaks that lines and columns put into it."""
    return "".join(text.split())


def text_of(pdf: bytes, *, page: int = 0) -> str:
    """The text of one page or of all."""
    found = pages.read(pdf)
    return "\n".join(each.text for each in (found[page - 1 : page] if page else found))


@pytest.mark.parametrize("at", range(3))
def test_both_parts_of_a_slip_read_as_the_same_number(maker: ReportlabMaker, at: int) -> None:
    book = GALLERY["emergency_book"]
    assert isinstance(book, EmergencyBook)
    image = pages.picture(maker.make(book), page=at, dpi=200)
    middle = image.height * 140 // 297
    for part in (
        image.crop((0, 0, image.width, middle)),
        image.crop((0, middle, image.width, image.height)),
    ):
        found = reading.symbols(part)
        assert found["Code128"].text == book.slips[at].number
        assert found["QRCode"].text == book.slips[at].qr


@pytest.mark.parametrize(
    "name", ["refusal_decision", "termination_notice", "decision_not_granted"]
)
def test_what_takes_something_away_is_not_drawn_without_remedies(
    maker: ReportlabMaker, name: str
) -> None:
    with pytest.raises(Refused, match=r"paper\.remedies-missing"):
        maker.make(letter(name, remedy=""))


def test_what_grants_needs_no_remedies(maker: ReportlabMaker) -> None:
    said = text_of(maker.make(letter("decision_granted", remedy="")))
    assert "救济途径" not in said


def test_an_empty_book_of_slips_is_refused(maker: ReportlabMaker) -> None:
    with pytest.raises(Refused, match=r"paper\.slips-missing"):
        maker.make(replace(SHEETS["emergency_book"], slips=()))  # type: ignore[call-arg]


@pytest.mark.parametrize("name", ["agency_mandate", "collected_slip"])
def test_a_paper_of_an_agent_point_has_no_seal_no_organ_and_no_law(
    maker: ReportlabMaker, name: str
) -> None:
    said = text_of(maker.make(SHEETS[name]))
    for word in ("专用章", "印章", "审批服务局", "《", "条例", "法第"):
        assert word not in said


def test_a_seal_that_is_not_here_is_awaited(maker: ReportlabMaker) -> None:
    assert "待盖章" in text_of(maker.make(letter("supplement_notice", seal_pending=True)))
    assert "待盖章" not in text_of(maker.make(letter("supplement_notice")))


def test_a_simulated_opinion_is_marked_across_every_page(maker: ReportlabMaker) -> None:
    made = maker.make(SHEETS["simulated_opinion"])
    for page in range(1, pages.count(made) + 1):
        assert together(text_of(made, page=page)).count("模拟审批") >= 3


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
    count = pages.count(made)
    assert count == 3
    for page in range(1, count + 1):
        said = text_of(made, page=page)
        assert "证照编号" in said
        assert f"第{page}页共3页" in together(said)
    assert "移交人签名" in text_of(made, page=count)


@pytest.mark.parametrize("count", [1, 12, 18, 40])
def test_the_signatures_of_a_notice_never_stand_alone(
    maker: ReportlabMaker, count: int
) -> None:
    wanted = tuple(
        WantedLine(order=n, name=f"第 {n} 项材料", what="补充", how="原件 1 份")
        for n in range(1, count + 1)
    )
    made = maker.make(letter("supplement_notice", wanted=wanted, copies=1))
    last = text_of(made, page=pages.count(made))
    assert "签名日期" in last
    assert "补正以一次为限" in last


@pytest.mark.parametrize("name", ["refusal_decision", "commitment", "decision_granted"])
def test_a_name_without_glyph_is_written_out_and_marked(
    maker: ReportlabMaker, name: str
) -> None:
    made = maker.make(letter(name, addressee="李\U00032fff", applicant="王\ue863"))
    said = text_of(made)
    assert "李[U+32FFF]" in said
    assert "王䶮" in said
    assert "需手工补写" in said


def test_a_number_for_scanners_is_ascii(maker: ReportlabMaker) -> None:
    slip = EmergencySlip(number="应急 1", qr="OWDE1")
    with pytest.raises(Refused, match=r"paper\.barcode-not-ascii"):
        maker.make(replace(SHEETS["emergency_book"], slips=(slip,)))  # type: ignore[call-arg]


def test_a_paper_without_a_number_has_a_head_all_the_same(maker: ReportlabMaker) -> None:
    bare: Paper = replace(GALLERY["one_time_notice"], number="")
    assert "一次性告知书" in text_of(maker.make(bare))
