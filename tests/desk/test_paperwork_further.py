"""Fee notices, parts of a bundle, the daily report, slips of a roll, papers of real estate."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts.papering import Papering
from desk.acts.queueing import Queueing
from desk.acts.sheets import Sheets
from desk.events.facts import Mode, Result
from desk.item import FormField
from desk.papers_estate import EstateApplication, EstateInquiry
from desk.papers_fees import FeeNotice
from desk.papers_hall import BundleForm
from desk.papers_report import DayReport
from desk.papers_roll import PickupSlip, QueueTicket
from desk.paperwork_bundle import form_parts
from desk.paperwork_estate import estate_application, is_estate
from desk.record_rows import read_record
from desk.refusal import Refused
from tests.desk.bundle_items import ITEMS, OPENING
from tests.desk.papered import CHARGED, WHOLE, decided
from tests.desk.window import LICENCE, NINE, open_window

ESTATE = replace(
    WHOLE,
    name="不动产转移登记（存量房）",
    form=tuple(
        FormField(code=code, label=code, required=False)
        for code in ("place", "certificate_no", "location", "unit_no", "buyer", "amount")
    ),
)


@pytest.fixture
def window(tmp_path):
    opened = open_window(tmp_path / "data", [WHOLE])
    yield opened
    opened.store.close()


def test_a_fee_is_told_before_it_is_paid_and_no_amount_is_made_up(tmp_path):
    window = open_window(tmp_path / "data", [CHARGED])
    case = window.received(CHARGED)
    told = Papering(window.desk).compose(case.case_id, "fee_notice", window.actor()).paper
    assert isinstance(told, FeeNotice)
    assert (told.standard, told.basis, told.amount) == ("100元", "示例办法", "")
    assert "本单不作财政票据" in told.disclaimer
    window.store.close()


def test_nobody_is_told_of_a_fee_that_is_not_charged(window):
    case = window.received()
    with pytest.raises(Refused, match=r"paper\.not-earned"):
        Papering(window.desk).compose(case.case_id, "fee_notice", window.actor())


def test_a_report_adds_up_by_window_person_and_item(window):
    window.accepted(WHOLE)
    window.received(WHOLE)
    names = {"received": "收件", "accepted": "受理"}
    made = Sheets(window.desk).report(NINE.date(), window.actor(), names=names).paper
    assert isinstance(made, DayReport)
    assert made.figures == (("收件", 2), ("受理", 1))
    assert {table.division for table in made.tables} == {"窗口", "人员", "事项"}
    for table in made.tables:
        sums = zip(*(row.figures for row in table.rows), strict=True)
        assert tuple(map(sum, sums)) == table.total
        assert table.total[:2] == (2, 1)
    assert [holds for _text, holds in made.checks] == [True]


def test_a_ticket_says_how_many_wait_before_it(window):
    queueing, actor = Queueing(window.desk), window.actor()
    for number in ("A001", "A002"):
        queueing.take(actor, number=number, matter="咨询")
    row = next(
        each
        for each in map(read_record, window.store.views.records("ticket"))
        if each.title == "A002"
    )
    made = Sheets(window.desk).of(row.record_id, actor, states={}).paper
    assert isinstance(made, QueueTicket)
    assert (made.called_as, made.matter, made.clerk) == ("A002", "咨询", "")
    assert made.waiting in (0, 1)  # two numbers of one moment: neither is before the other


def test_a_licence_that_lies_ready_has_a_slip_without_a_whole_name(window):
    case = decided(window, Result.GRANTED, licence=LICENCE)
    papering, actor = Papering(window.desk), window.actor()
    with pytest.raises(Refused, match=r"paper\.not-earned"):
        papering.compose(case.case_id, "pickup_slip", actor)
    window.outcomes.issue(case.case_id, actor)
    made = papering.compose(case.case_id, "pickup_slip", actor).paper
    assert isinstance(made, PickupSlip)
    assert made.licence_kind == LICENCE.kind
    assert "*" in made.applicant


def test_an_application_to_the_register_ticks_what_the_item_says_and_no_more(tmp_path):
    window = open_window(tmp_path / "data", [ESTATE])
    draft = window.draft(ESTATE)
    window.drafts.fill(draft.case_id, {"location": "测试路1号", "buyer": "陈明"})
    papering, actor = Papering(window.desk), window.actor()
    made = papering.compose(draft.case_id, "estate_application", actor).paper
    assert isinstance(made, EstateApplication)
    assert [text for text, chosen in made.kinds if chosen] == ["转移登记"]
    assert not any(chosen for _text, chosen in (*made.rights, *made.separate))
    assert [party.name for party in made.parties][1:] == ["陈明"]
    assert (made.location, made.area, made.reason) == ("测试路1号", "", "")
    asked = papering.compose(draft.case_id, "estate_inquiry", actor).paper
    assert isinstance(asked, EstateInquiry)
    assert len(asked.questions) >= 8
    assert not any(chosen for line in asked.questions for _text, chosen in line.answers)
    window.store.close()


def test_another_item_has_no_application_to_the_register(window):
    draft = window.draft(WHOLE)
    assert not is_estate(WHOLE)
    with pytest.raises(Refused, match=r"paper\.not-earned"):
        estate_application(window.desk, draft, window.actor())


def test_a_unified_form_stands_in_the_parts_that_people_know(window):
    codes = ("company_name", "legal_person", "capital", "premises", "scope", "staff",
             "fund_ratio", "taxpayer_kind", "bank_branch", "else")  # fmt: skip
    item = replace(WHOLE, form=tuple(FormField(code=c, label=c) for c in codes))
    made = form_parts(item, {"capital": "100"}, NINE.date())
    assert [part.title for part in made] == [
        "企业信息", "人员", "注册资本与出资", "住所（经营场所）", "经营范围",
        "社会保险与医疗保险", "住房公积金", "税务与发票", "银行开户预约", "其他信息",
    ]  # fmt: skip
    assert sum(len(part.fields) for part in made) == len(codes)


def test_a_form_is_a_draft_until_all_of_it_is_filled_in(tmp_path):
    item = replace(ESTATE, form=tuple(replace(f, required=True) for f in ESTATE.form))
    window = open_window(tmp_path / "data", [item])
    draft = window.draft(item)
    whole = replace(
        draft,
        form={f.code: "1" for f in item.form},
        answers={s.code: "1" for s in item.situations},
    )
    marks = [
        estate_application(window.desk, each, window.actor()).watermark
        for each in (draft, whole)
    ]
    assert marks == ["演示·草稿", "演示"]
    real = replace(window.desk, station=replace(window.desk.station, demonstration=False))
    marks = [
        estate_application(real, each, window.actor()).watermark for each in (draft, whole)
    ]
    assert marks == ["草稿", None]
    training = replace(whole, mode=Mode.TRAINING)
    assert estate_application(real, training, window.actor()).watermark == "培训"
    window.store.close()


def test_the_one_form_of_a_bundle_is_read_over_as_a_draft_before_receipt(tmp_path):
    window = open_window(tmp_path / "data", ITEMS)
    draft = window.draft(OPENING)
    sheet = Papering(window.desk).compose(draft.case_id, "bundle_form", window.actor())
    made = sheet.paper
    assert isinstance(made, BundleForm)
    assert sheet.case_id == ""  # it is no paper of a case yet
    assert made.watermark == "演示·草稿"
    assert (made.number[:2], made.qr, made.spoken) == ("CG", "", "")
    with pytest.raises(Refused, match=r"paper\.not-earned|case\.unknown|record\.unknown"):
        Papering(window.desk).compose(draft.case_id, "bundle_parts", window.actor())
    window.store.close()
