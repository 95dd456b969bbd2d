"""Papers of a case: earned, made after the act, kept, and never called printed too soon."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts.papering import Papering
from desk.events.facts import Mode
from desk.item import Fee, SpecialProcedure
from desk.item_words import FeeMoment
from desk.paperwork import acceptance_notice, collection_receipt
from desk.paperwork_parts import watermark
from desk.people import Role
from desk.refusal import Refused
from desk.store.store import open_store
from tests.desk.window import ITEM, NINE, Window, open_window, window_on
from tests.store.makings import KEY


@pytest.fixture
def papering(window: Window) -> Papering:
    return Papering(window.desk)


def test_a_case_earns_its_papers_with_its_acts(window, papering):
    draft = window.draft()
    assert papering.due(draft) == ()
    case = window.cases.receive(draft, window.actor()).value
    assert papering.due(case) == ("collection_receipt",)
    case = window.cases.accept(case.case_id, window.actor()).value
    assert papering.due(case) == ("collection_receipt", "acceptance_notice")


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_acts_on_no_case_prints_no_paper_of_one(window, papering, role):
    case = window.received()
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        papering.print(case.case_id, "collection_receipt", window.actor(role))


def test_a_paper_that_was_not_earned_is_refused(window, papering):
    case, actor = window.received(), window.actor()
    for template, code in (
        ("acceptance_notice", "paper.not-accepted"),
        ("love_letter", "paper.unknown"),
    ):
        with pytest.raises(Refused) as refused:
            papering.print(case.case_id, template, actor)
        assert refused.value.code == code
    with pytest.raises(Refused, match=r"paper\.not-received"):
        collection_receipt(window.desk, replace(case, received_at=None), actor)
    with pytest.raises(Refused, match=r"case\.unknown"):
        papering.print("nobody", "collection_receipt", actor)
    assert window.seq() == 1


def test_a_saved_paper_waits_and_keeps_its_pages(window, papering):
    case = window.received()
    papering.print(case.case_id, "collection_receipt", window.actor())
    (row,) = papering.waiting()
    assert (row.state, row.copies, row.number) == ("saved", 2, case.receipt)
    assert papering.pages(row).startswith(b"%PDF")
    window.store.close()
    again = window_on(open_store(window.folder, KEY), window.folder)
    assert Papering(again.desk).waiting() == (row,)
    assert again.proved().is_sound
    again.store.close()


def test_nothing_is_written_when_the_spooler_says_nothing_new(window, papering):
    case = window.received()
    papering.print(case.case_id, "collection_receipt", window.actor())
    (row,), before = papering.waiting(), window.seq()
    sheet = papering.compose(case.case_id, "collection_receipt", window.actor())
    assert papering.settle(row, papering.send(sheet), None).changed == frozenset()
    assert window.seq() == before


def test_a_notice_says_what_is_owed_and_what_stops_the_clock(tmp_path):
    item = replace(
        ITEM,
        special_procedures=(SpecialProcedure(name="现场勘验"),),
        fee=Fee(standard="100元", basis="示例", when=FeeMoment.BEFORE_ISSUE),
    )
    window = open_window(tmp_path / "data", [item])
    draft = window.tolerated(item)
    case = window.cases.receive_and_accept(draft, window.actor()).value
    notice = acceptance_notice(window.desk, case, window.actor())
    assert notice.tolerated == ("平面图（2025-12-01 前补交）",)
    assert notice.special_procedures == ("现场勘验（不计入承诺时限）",)
    assert notice.promised_text.endswith("（遇特殊环节顺延）")
    assert "100元" in notice.fee_text
    assert notice.summary == "共 2 件：纸质 1 电子 0 容缺 1"
    window.store.close()


def test_a_receipt_lists_what_is_still_missing(window):
    draft = window.draft(whole=False)
    case = window.cases.receive(draft, window.actor()).value
    receipt = collection_receipt(window.desk, case, window.actor())
    assert receipt.missing == ("申请书", "平面图")


def test_papers_that_do_not_count_say_so_across_the_page(window):
    case = window.received()
    assert watermark(window.desk, case) == "演示"
    real = replace(window.desk, station=replace(window.desk.station, demonstration=False))
    assert watermark(real, case) is None
    assert watermark(real, replace(case, mode=Mode.SIMULATED)) == "模拟审批"
    assert watermark(real, replace(case, mode=Mode.TRAINING)) == "培训"


def test_the_title_of_a_print_job_tells_nothing_of_people(window, papering):
    case = window.received()
    sheet = papering.compose(case.case_id, "collection_receipt", window.actor())
    assert f"{sheet.paper.template} {sheet.paper.number}".isascii()
    assert sheet.paper.qr.isascii()
    assert "379901" not in sheet.paper.qr.replace(case.receipt, "")
    assert sheet.paper.printed_at == NINE
