"""Papers composed from true facts: what each says of its case, and when it is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.acts.papering import Papering
from desk.commitment import Chooser
from desk.document_numbers import DocumentKind, case_document
from desk.events.facts import Mode, Result
from desk.events.intake import CaseTerminated
from desk.item import Remedies
from desk.paperwork_clock import (
    extension_notice,
    resumption_notice,
    suspension_notice,
    termination_notice,
)
from desk.paperwork_list import earned
from desk.paperwork_notices import (
    refusal_decision,
    restart_notice,
    return_notice,
    supplement_notice,
    withdrawal_notice,
)
from desk.paperwork_outcome import (
    collection_slip,
    decision_paper,
    delivery_receipt,
    simulated_opinion,
)
from desk.paperwork_promise import commitment_paper, credit_pledge, tolerance_notice
from desk.refusal import Refused
from desk.stages import Stage
from tests.desk.papered import WHOLE, decided, refused
from tests.desk.window import AT_ONCE, LICENCE, NAME, NINE, open_window


@pytest.fixture
def window(tmp_path):
    opened = open_window(tmp_path / "data", [WHOLE, AT_ONCE])
    yield opened
    opened.store.close()


def test_a_supplement_notice_tells_everything_once_with_its_limit(window):
    case, actor = window.received(WHOLE), window.actor()
    case = window.cases.ask_supplement(
        case.case_id, actor, wanted=("plan", "kitchen", "其他说明"), reason="平面图不清"
    ).value
    notice = supplement_notice(window.desk, case, actor)
    assert [(w.name, w.what) for w in notice.wanted] == [
        ("平面图", "更正"),
        ("明厨亮灶说明", "补充"),
        ("其他说明", "补充"),
    ]
    assert notice.reason == "平面图不清"
    assert notice.document_number == case_document(case, DocumentKind.SUPPLEMENT)
    assert "15个工作日内" in notice.opening[0]
    assert notice.addressee == NAME
    assert "示例县人民政府" in notice.remedy
    assert any("一次" in note for note in notice.notes)


def test_a_restart_names_the_notice_that_was_answered(window):
    case, actor = window.received(WHOLE), window.actor()
    window.cases.ask_supplement(case.case_id, actor, wanted=("plan",), reason="缺")
    window.later(days=1)
    case = window.cases.complete_supplement(case.case_id, actor).value
    notice = restart_notice(window.desk, case, actor)
    assert notice.asked_by == case.supplements[0].document_number
    assert notice.supplied == ("平面图",)
    assert notice.completed_at == case.supplements[0].completed


@pytest.mark.parametrize(
    ("ground", "title", "ticked"),
    [
        ("不予受理", "不予受理决定书", (True, False)),
        ("不受理", "不予受理通知书", (False, True)),
    ],
)
def test_a_refusal_ticks_its_ground_and_names_remedies(window, ground, title, ticked):
    case, actor = window.received(WHOLE), window.actor()
    case = window.cases.refuse(
        case.case_id, actor, ground=ground, article="第三十二条", reason="不属本机关"
    ).value
    paper = refusal_decision(window.desk, case, actor)
    assert (paper.title, tuple(chosen for _text, chosen in paper.grounds)) == (title, ticked)
    assert (paper.article, paper.reason) == ("第三十二条", "不属本机关")
    assert "六十日" in paper.remedy
    assert "示例县人民法院" in paper.remedy
    assert [line.name for line in paper.returned] == ["申请书", "平面图"]


@pytest.mark.parametrize(
    "remedies",
    [
        None,
        Remedies(review_organ="", court="某法院"),
        Remedies(review_organ="某政府", court=""),
        Remedies(review_organ="某政府", court="某法院", review_period=""),
    ],
)
def test_a_refusal_without_remedies_is_not_made(tmp_path, request, remedies):
    window = open_window(tmp_path / "data", [replace(WHOLE, remedies=remedies)])
    request.addfinalizer(window.store.close)
    case = refused(window, replace(WHOLE, remedies=remedies))
    with pytest.raises(Refused, match=r"paper\.remedies-missing"):
        Papering(window.desk).compose(case.case_id, "refusal_decision", window.actor())


def test_a_returned_and_a_withdrawn_case_give_their_papers(window):
    actor = window.actor()
    case = window.received(WHOLE)
    window.cases.ask_supplement(case.case_id, actor, wanted=("plan",), reason="缺")
    case = window.cases.give_back(case.case_id, actor, reason="逾期未补正").value
    paper = return_notice(window.desk, case, actor)
    assert (paper.reason, paper.asked_by) == (
        "逾期未补正",
        case.supplements[0].document_number,
    )
    other = window.accepted(WHOLE)
    other = window.cases.withdraw(other.case_id, actor, reason="计划改变").value
    away = withdrawal_notice(window.desk, other, actor)
    assert (away.reason, away.accepted_at) == ("计划改变", other.accepted_at)


def test_a_tolerated_gap_is_told_with_its_days_and_its_promise(window):
    draft = window.tolerated(WHOLE)
    case = window.cases.receive_and_accept(draft, window.actor()).value
    paper = tolerance_notice(window.desk, case, window.actor())
    assert [(o.name, o.due) for o in paper.owed] == [("平面图", date(2025, 12, 1))]
    assert paper.copies == 2
    assert "终止" in paper.consequence
    assert len(paper.promises) == 4


def test_a_promise_is_printed_as_it_was_frozen(window):
    draft, actor = window.draft(WHOLE), window.actor()
    window.promises.make(draft.case_id, actor, chosen_by=Chooser.SELF)
    draft = window.drafts.get(draft.case_id)
    case = window.cases.receive_and_accept(draft, actor).value
    paper = commitment_paper(window.desk, case, actor)
    assert paper.told == "告知：平面图应当如实绘制。"
    assert paper.waived == ("平面图",)
    assert len(paper.promises) == 4
    assert paper.exclusions[0].startswith("严重失信主体名单（示例办法第九条，截至 2025-11-01）")
    assert "commitment" in earned(case)


def test_special_procedures_have_papers_under_numbers_of_their_own(window):
    case, actor = window.accepted(WHOLE), window.actor()
    window.move(case.case_id, Stage.HANDLING)
    numbers = []
    for agreed in ("", "周海"):
        stopped = window.outcomes.suspend(
            case.case_id, actor, procedure="现场勘验", approver=agreed
        ).value
        notice = suspension_notice(window.desk, stopped, actor)
        assert (notice.limit_text, notice.basis) == ("5个工作日", "示例条例第二条")
        assert notice.approver == agreed
        window.later(days=2)
        running = window.outcomes.resume(case.case_id, actor).value
        back = resumption_notice(window.desk, running, actor)
        assert back.promised_on == running.promised_on
        numbers += [notice.document_number, back.document_number]
    assert len(set(numbers)) == 4
    assert notice.number_of == 2


def test_a_terminated_case_names_where_to_object(window):
    case = window.accepted(WHOLE)
    event = CaseTerminated(at=NINE, reason="容缺材料逾期未补", document_number="终1号")
    case = replace(window.write(case.case_id, event))
    paper = termination_notice(window.desk, case, window.actor())
    assert (paper.document_number, paper.reason) == ("终1号", "容缺材料逾期未补")
    assert paper.remedy


@pytest.mark.parametrize(
    ("result", "title", "said"),
    [
        (Result.GRANTED, "准予行政许可决定书", "准予行政许可"),
        (Result.GRANTED_TOLERATED, "准予行政许可决定书", "准予行政许可（容缺材料补齐后发证）"),
        (Result.NOT_GRANTED, "不予行政许可决定书", "不予行政许可"),
        (Result.FILED, "备案回执", "予以备案"),
        (Result.FORWARDED, "转报通知书", "转报上级机关"),
    ],
)
def test_a_decision_is_called_what_it_is(window, result, title, said):
    case = decided(window, result, licence=LICENCE, reason="不符合标准")
    paper = decision_paper(window.desk, case, window.actor())
    assert (paper.title, paper.result, paper.document_number) == (title, said, "示决1号")
    assert paper.granted is (result is not Result.NOT_GRANTED)


def test_a_simulated_case_gets_an_opinion_and_never_a_decision(window):
    case = replace(decided(window, Result.GRANTED, licence=LICENCE), mode=Mode.SIMULATED)
    paper = simulated_opinion(window.desk, case, window.actor())
    assert (paper.watermark, paper.conclusion) == ("模拟审批", "模拟：准予行政许可")
    assert "不具有行政决定的法律效力" in paper.effect
    with pytest.raises(Refused, match=r"paper\.not-earned"):
        decision_paper(window.desk, case, window.actor())


def test_nobody_is_named_as_receiver_before_somebody_took_it(window):
    case = decided(window, Result.GRANTED, licence=LICENCE)
    slip = collection_slip(window.desk, case, window.actor())
    assert (slip.receiver, slip.taken_at) == ("", None)
    assert not any(chosen for _manner, chosen in slip.manners)
    receipt = delivery_receipt(window.desk, case, window.actor())
    assert (receipt.receiver, receipt.delivered_at) == ("", None)
    assert [paper.name for paper in receipt.served] == ["受理通知书", "准予行政许可决定书"]
    window.outcomes.issue(case.case_id, window.actor())
    case = window.outcomes.hand_over(
        case.case_id, window.actor(), receiver=NAME, receiver_certificate="", manner="self"
    ).value
    slip = collection_slip(window.desk, case, window.actor())
    assert slip.receiver == NAME
    assert dict(slip.manners)["本人领取"] is True


def test_a_pledge_ticks_nothing_that_was_not_chosen(window):
    case = window.received(WHOLE)
    assert credit_pledge(window.desk, case, window.actor()).publication is None


def test_an_extension_needs_one(window):
    with pytest.raises(Refused, match=r"paper\.not-earned"):
        extension_notice(window.desk, window.accepted(WHOLE), window.actor())
