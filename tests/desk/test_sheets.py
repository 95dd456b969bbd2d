"""Papers that belong to no case: of a draft, an item, a visit, slips, a day, a shift."""

from __future__ import annotations

import pytest

from desk.acts.day import Days
from desk.acts.papering import Papering
from desk.acts.sheets import Sheets
from desk.acts.shelf import Shelf, shelf_id
from desk.acts.slips import Slips, books, numbers
from desk.acts.visits import Visits
from desk.events.facts import Result
from desk.material import Collected
from desk.papers_custody import EmergencyBook
from desk.papers_hall import DaySheet, ItemGuide, ShiftLine, ShiftSheet, VisitReceipt
from desk.papers_notices import OneTimeNotice
from desk.papers_outcome import TransferList
from desk.ports.printer import PrintJob, PrintState
from desk.record_rows import read_record
from desk.refusal import Refused
from tests.desk.papered import CHARGED, WHOLE, decided
from tests.desk.window import LICENCE, open_window, paper


@pytest.fixture
def window(tmp_path):
    opened = open_window(tmp_path / "data", [WHOLE])
    yield opened
    opened.store.close()


@pytest.fixture
def sheets(window):
    return Sheets(window.desk)


def record(window, kind, record_id):
    rows = map(read_record, window.store.views.records(kind))
    return next(each for each in rows if each.record_id == record_id)


def test_a_one_time_notice_says_what_is_there_and_what_is_needed(window):
    draft = window.draft(WHOLE, whole=False)
    window.drafts.collect(draft.case_id, paper("application"))
    window.drafts.collect(draft.case_id, paper("plan", Collected.TOLERATED))
    sheet = Papering(window.desk).compose(draft.case_id, "one_time_notice", window.actor())
    told = sheet.paper
    assert isinstance(told, OneTimeNotice)
    assert [(line.name, line.state) for line in told.needed] == [
        ("申请书", "已有"),
        ("平面图", "需准备"),
    ]
    assert told.situation == ("有热食吗？没有",)
    assert told.summary == "共 2 项，已有 1 项"
    assert (sheet.case_id, told.qr, told.number.isascii()) == ("", "", True)


def test_a_paper_without_a_case_is_kept_settled_and_printed_again(window):
    papering, actor = Papering(window.desk), window.actor()
    draft = window.draft(WHOLE)
    papering.print(draft.case_id, "one_time_notice", actor)
    (row,) = papering.waiting()
    assert (row.case_id, row.template) == ("", "one_time_notice")
    papering.settle(row, PrintJob(state=PrintState.SENT, job="7"), actor)
    assert papering.waiting() == ()
    again = papering.compose(draft.case_id, "one_time_notice", actor)
    marked = papering.again_as(row, again.paper, reason="打坏")
    papering.record(marked, PrintJob(state=PrintState.SAVED), actor)
    assert (marked.paper.reprint, marked.reprint_of) == (1, row.paper_id)
    assert window.proved().is_sound


def test_a_guide_is_of_the_version_in_force(window, sheets):
    guide = sheets.guide(WHOLE.code, window.actor()).paper
    assert isinstance(guide, ItemGuide)
    assert (guide.item_version, guide.in_force) == (WHOLE.version, WHOLE.effective)
    assert len(guide.needed) == 3
    assert "示例县人民政府" in guide.remedy
    draft = window.draft(WHOLE)
    assert Papering(window.desk).compose(draft.case_id, "item_guide", window.actor()).pdf


def test_a_book_of_slips_takes_the_reserved_numbers(window, sheets):
    book_id = Slips(window.desk).reserve(window.actor(), count=3).value
    book = record(window, "slip_book", book_id)
    made = sheets.slips(book, window.actor()).paper
    assert isinstance(made, EmergencyBook)
    assert tuple(slip.number for slip in made.slips) == numbers(books(window.store.views))
    assert all(slip.qr.startswith(f"OWD2:{slip.number}:") for slip in made.slips)


def test_a_visit_has_one_receipt_for_its_cases(window, sheets):
    visits, actor = Visits(window.desk), window.actor()
    visit = visits.open(actor, who="测试明").value
    joined = [visits.join(visit, actor, window.draft(WHOLE)).value for _ in range(2)]
    visits.close(visit, actor)
    made = sheets.visit(
        record(window, "visit", visit), actor, states={"accepted": "已受理"}
    ).paper
    assert isinstance(made, VisitReceipt)
    assert [line.receipt for line in made.rows] == [case.receipt for case in joined]
    assert {line.state for line in made.rows} == {"已受理"}
    assert {line.applicant for line in made.rows} == {"测*明"}


def test_a_transfer_list_names_what_went_together(window, sheets):
    actor, cases = window.actor(), []
    for _ in range(2):
        case = decided(window, Result.GRANTED, licence=LICENCE)
        window.outcomes.issue(case.case_id, actor)
        Shelf(window.desk).place(case.case_id, actor, place="A-1")
        cases.append(window.case(case.case_id))
    shelved = record(window, "shelf", shelf_id(cases[0]))
    with pytest.raises(Refused, match=r"paper\.not-earned"):
        sheets.transfer(shelved, actor)
    Shelf(window.desk).send(
        [shelf_id(case) for case in cases], actor, to_place="示例镇", carrier="陈桂芳"
    )
    made = sheets.transfer(record(window, "shelf", shelf_id(cases[0])), actor).paper
    assert isinstance(made, TransferList)
    assert (len(made.rows), made.to_place, made.carrier) == (2, "示例镇", "陈桂芳")
    assert {row.licence_kind for row in made.rows} == {LICENCE.kind}


def test_the_sheet_of_a_day_is_what_its_close_said(window, sheets):
    window.accepted(WHOLE)
    closed = Days(window.desk).close(window.actor()).value
    made = sheets.day(closed, window.actor(), names={"received": "收件", "voided": "作废"})
    assert isinstance(made.paper, DaySheet)
    assert made.paper.figures == (("收件", 1),)
    assert made.paper.unsent == closed.unsent


def test_a_shift_is_handed_over_in_two_copies(window, sheets):
    rows = [ShiftLine(kind="印章", what="受理专用章", count="1 枚")]
    made = sheets.shift(window.actor(), taker="钱立群", rows=rows).paper
    assert isinstance(made, ShiftSheet)
    assert (made.giver, made.copies, made.rows) == ("赵敏", 2, tuple(rows))


def test_a_fee_sheet_takes_no_money(tmp_path):
    window = open_window(tmp_path / "data", [CHARGED])
    case = window.received(CHARGED)
    sheet = Papering(window.desk).compose(case.case_id, "fee_sheet", window.actor())
    assert "本单不作财政票据" in sheet.paper.disclaimer
    assert (sheet.paper.amount, sheet.paper.voucher) == ("", "")
    window.store.close()
