"""The two papers, read back from their pages."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PIL import ImageOps

from desk.papers import AcceptanceNotice, CollectionReceipt, MaterialLine, Paper
from desk.refusal import Refused
from printing.maker import ReportlabMaker
from tests.printing import pages, reading, sample_papers
from tests.printing.reading import Word

Either = CollectionReceipt | AcceptanceNotice
PAPERS = [sample_papers.receipt(), sample_papers.notice()]
NAMES = ["receipt", "notice"]
LONG_ITEM = (
    "城市建筑垃圾处置核准与占用、挖掘城市道路以及依附城市道路建设各种管线、杆线等设施审批" * 2
)
LONG_ADDRESS = "示范省示范市历城示范区经十东路辅路与凤凰路交叉口西北角示范科技园产业大厦" * 4


def worst(paper: Either) -> Either:
    """The same paper with everything as long as it gets."""
    return replace(
        paper,
        number=sample_papers.CASE,
        item_name=LONG_ITEM,
        applicant=f"阿卜杜热合曼·买买提吐尔逊\U0002e9f5\U00032fff（住所：{LONG_ADDRESS}）",
        agent=f"示范（历城）企业登记代理服务有限公司 {LONG_ADDRESS}",
        organ="历城示范区行政审批服务局（历城示范区政务服务和公共资源交易管理办公室）",
        materials=sample_papers.many_materials(26),
        notes=tuple(f"{LONG_ADDRESS}。" for _ in range(5)),
        reprint=2,
        reprint_reason="申请人遗失第一次打印的凭证，当场申请",
        copies=1,
    )


ALL = [*PAPERS, *(worst(paper) for paper in PAPERS)]
ALL_NAMES = [*NAMES, *(f"worst {name}" for name in NAMES)]
every_paper = pytest.mark.parametrize("paper", ALL, ids=ALL_NAMES)


def together(text: str) -> str:
    """Text without the breaks that lines and columns put into it."""
    return "".join(text.split())


@every_paper
def test_barcode_and_qr_of_the_page_read_as_number_and_payload(maker, paper: Either) -> None:
    found = reading.symbols(reading.picture(maker.make(paper), dpi=200))
    assert found["Code128"].text == paper.number
    assert found["QRCode"].text == paper.qr


def test_a_worn_office_scan_still_reads(maker) -> None:
    scanned = reading.picture(maker.make(sample_papers.receipt()), dpi=150).rotate(
        1.5, fillcolor=255
    )
    found = reading.symbols(scanned)
    assert found["Code128"].text == sample_papers.RECEIPT
    assert "QRCode" in found


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_everything_the_paper_says_is_in_the_text_layer(maker, paper: Either) -> None:
    said = together(reading.text(maker.make(paper)))
    texts = [
        paper.organ, paper.hall, paper.number, paper.spoken, paper.item_name, paper.item_code,
        paper.applicant, paper.certificate, paper.clerk, paper.station, paper.query_code,
        *paper.notes, *(line.name for line in paper.materials),
    ]  # fmt: skip
    assert [text for text in texts if together(text) not in said] == []


def test_a_receipt_says_the_rule_of_its_item_and_what_is_missing(maker) -> None:
    paper = sample_papers.receipt(missing=("健康证明", "租赁合同"))
    said = together(reading.text(maker.make(paper)))
    assert together(paper.rule_sentence) in said
    assert "尚缺材料1.健康证明2.租赁合同" in said
    assert "收件凭证" in said
    assert "受理通知书" not in said


def test_a_notice_says_its_limits_and_everything_promised(maker) -> None:
    paper = sample_papers.notice()
    said = together(reading.text(maker.make(paper)))
    texts = [
        paper.document_number, paper.case_number, paper.promised_text, paper.statutory_text,
        paper.fee_text, paper.delivery, paper.declaration, *paper.tolerated,
        *paper.special_procedures, *paper.phones, "2025年12月1日前办结",
    ]  # fmt: skip
    assert [text for text in texts if together(text) not in said] == []


def test_a_notice_without_a_case_number_says_that_it_comes_later(maker) -> None:
    said = reading.text(maker.make(sample_papers.notice(case_number="")))
    assert "待平台赋号" in said


def test_a_notice_without_a_day_prints_only_the_words_of_the_promise(maker) -> None:
    paper = sample_papers.notice(promised_on=None, promised_text="日历未公布，联网后告知")
    said = reading.text(maker.make(paper))
    assert "日历未公布，联网后告知" in said
    assert "前办结" not in said


def test_a_doubtful_time_is_printed_with_its_note(maker) -> None:
    for paper in PAPERS:
        made = maker.make(replace(paper, time_note="时间未核验"))
        assert "（时间未核验）" in together(reading.text(made))


def test_every_copy_is_in_the_pdf_with_its_name_and_its_own_page_numbers(maker) -> None:
    made = maker.make(sample_papers.receipt(copies=2))
    assert reading.page_count(made) == 2
    assert "第一联 窗口留存" in reading.text(made, page=1).replace("　", " ")
    assert "第二联 申请人" in reading.text(made, page=2).replace("　", " ")
    assert "第1页共1页" in together(reading.text(made, page=2))


def test_copy_names_of_the_paper_win_and_further_copies_are_counted(maker) -> None:
    made = maker.make(sample_papers.receipt(copies=3, copy_names=("存根",)))
    heads = [reading.text(made, page=page) for page in (1, 2, 3)]
    assert "存根" in heads[0]
    assert "第 2 联" in heads[1]
    assert "第 3 联" in heads[2]


def test_a_long_table_goes_on_with_its_head_and_the_paper_s_number(maker) -> None:
    made = maker.make(
        sample_papers.receipt(materials=sample_papers.many_materials(24), copies=1)
    )
    assert reading.page_count(made) == 2
    second = reading.text(made, page=2)
    assert "材料名称" in second
    assert sample_papers.RECEIPT in second
    assert "（续）" in second
    assert "共 24 项（以下空白）" in second
    assert "第2页共2页" in together(second)


@pytest.mark.parametrize("count", range(1, 31))
def test_no_page_holds_only_the_sum_or_only_the_signatures(maker, count: int) -> None:
    made = maker.make(
        sample_papers.receipt(materials=sample_papers.many_materials(count), copies=1)
    )
    last = reading.text(made, page=reading.page_count(made))
    before = together(last.split("申请人（代理人）签名")[0])
    assert "签名日期" in last
    assert before.endswith("为准。")


@every_paper
def test_nothing_is_drawn_beyond_the_margins(maker, paper: Either) -> None:
    made = maker.make(replace(paper, watermark=None))
    for page in range(1, reading.page_count(made) + 1):
        box = ImageOps.invert(reading.picture(made, page=page, dpi=100)).getbbox()
        assert box is not None
        left, top, right, bottom = (edge / 100 * 25.4 for edge in box)
        assert left >= 20.4
        assert right <= 189.6
        assert top >= 10
        assert bottom <= 290


def _overlap(one: Word, other: Word) -> bool:
    """Whether two words lie over one another by more than half a millimetre each way."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0.5 and down > 1.2


@every_paper
def test_no_word_lies_over_another(maker, paper: Either) -> None:
    found = reading.words(maker.make(replace(paper, watermark=None)))
    pages = {word.page for word in found}
    assert [
        (one.text, other.text)
        for page in pages
        for one, other in combinations([word for word in found if word.page == page], 2)
        if _overlap(one, other)
    ] == []


def test_columns_stand_where_they_are_promised(maker) -> None:
    """Positions in mm: table columns are the same on every page, captions in their cells."""
    made = maker.make(
        sample_papers.receipt(
            materials=sample_papers.many_materials(24), copies=1, watermark=None
        )
    )
    heads = [word for word in reading.words(made) if word.text == "原件"]
    assert [word.page for word in heads] == [1, 2]
    assert heads[0].left == pytest.approx(heads[1].left, abs=0.01)
    assert (heads[0].left + heads[0].right) / 2 == pytest.approx(112.0, abs=0.3)
    (title,) = [word for word in reading.words(made) if word.text == "收件凭证"]
    assert (title.left + title.right) / 2 == pytest.approx(105.0, abs=1.5)


def test_the_barcode_is_as_large_as_the_page_states(maker) -> None:
    image = reading.picture(maker.make(sample_papers.receipt()), dpi=300)
    place = reading.symbols(image)["Code128"].position
    wide = (place.top_right.x - place.top_left.x) / 300 * 25.4
    assert wide == pytest.approx(200 * 8 * 25.4 / 600, abs=1.0)


def test_a_character_without_glyph_is_written_out_and_the_paper_marked(maker) -> None:
    said = reading.text(maker.make(sample_papers.receipt(applicant="李\U00032fff")))
    assert "李[U+32FFF]" in said
    assert "需手工补写" in said
    assert "U+32FFF" in said


def test_a_raw_private_code_prints_as_the_character_it_meant(maker) -> None:
    said = reading.text(maker.make(sample_papers.receipt(applicant="王\ue863")))
    assert "王䶮" in said
    assert "需手工补写" not in said


def test_a_demonstration_paper_is_marked_across_every_page(maker) -> None:
    made = maker.make(worst(sample_papers.receipt()))
    for page in range(1, reading.page_count(made) + 1):
        assert reading.text(made, page=page).count("演示") == 3


def test_a_real_paper_has_no_watermark_and_a_first_print_no_mark(maker) -> None:
    said = reading.text(maker.make(sample_papers.receipt(watermark=None)))
    assert "演示" not in said
    assert "补打" not in said


def test_a_reprint_says_so_with_its_reason(maker) -> None:
    made = maker.make(sample_papers.receipt(reprint=1, reprint_reason="卡纸"))
    assert "补打 第 1 次（卡纸）" in reading.text(made)


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_the_same_paper_gives_the_same_bytes(maker, paper: Either) -> None:
    assert maker.make(paper) == ReportlabMaker().make(paper)


def test_the_title_of_the_pdf_names_nobody(maker) -> None:
    said = pages.said_of_itself(maker.make(sample_papers.receipt(applicant="王建国")))
    assert "收件凭证" in said
    assert "王建国" not in said


def test_a_paper_that_nobody_draws_is_refused(maker) -> None:
    with pytest.raises(Refused, match=r"paper\.unknown-kind"):
        maker.make(Paper(template="x", version="1", number="1"))


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"organ": "示范区行政审批服务局" * 8}, "机关名称"),
        ({"title": "关于受理申请的通知书" * 6}, "标题"),
        ({"spoken": "3-1124-028" * 6}, "短编号"),
        ({"number": "9" * 64 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 3}, "条形码"),
        ({"materials": (MaterialLine(order=1, name="李" * 6000),)}, "收件凭证"),
    ],
)
def test_what_has_no_room_is_refused_by_name(maker, change: dict, what: str) -> None:
    with pytest.raises(Refused, match=r"paper\.does-not-fit") as refused:
        maker.make(sample_papers.receipt(**change))
    assert refused.value.facts["what"] == what


def test_a_signed_payload_for_other_windows_reads_and_is_called_so(maker) -> None:
    payload = f"OWD1:{sample_papers.RECEIPT}:0193{'5' * 32}:99990000131:{'Ab9_-' * 18}"
    made = maker.make(sample_papers.receipt(qr=payload, window="3"))
    assert reading.symbols(reading.picture(made, dpi=200))["QRCode"].text == payload
    assert "窗口扫码识别" in reading.text(made)
    assert "3 号窗口" in reading.text(made)


@pytest.mark.parametrize("paper", PAPERS, ids=NAMES)
def test_the_tally_of_materials_stands_beside_their_heading(maker, paper: Either) -> None:
    tally = "共 7 件：纸质 4 电子 2 容缺 1"
    made = maker.make(replace(paper, summary=tally, watermark=None))
    assert tally in reading.text(made)


def test_a_notice_without_a_document_number_leaves_the_line_out(maker) -> None:
    assert "文号" not in reading.text(maker.make(sample_papers.notice(document_number="")))


def test_a_paper_without_anything_optional_is_still_whole(maker) -> None:
    bare = sample_papers.receipt(
        spoken="", qr="", agent="", notes=(), materials=(), query_code="", station="",
        printed_at=None, hall="", window="", watermark=None,
    )  # fmt: skip
    said = reading.text(maker.make(bare))
    assert "共 0 项（以下空白）" in said
    assert reading.symbols(reading.picture(maker.make(bare)))["Code128"].text == bare.number
