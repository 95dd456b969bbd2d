"""Which papers are earned, due once, awaited, listed for delivery and counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts.day import totals
from desk.acts.papering import Papering
from desk.closing import Notice
from desk.events.facts import Result
from desk.paperwork_list import BY_TEMPLATE, OTHERS, PAPERS, earned_between
from desk.people import Role
from desk.ports.printer import PrintJob, PrintState
from desk.refusal import Refused
from desk.stages import Stage
from tests.desk.papered import WHOLE, decided, refused
from tests.desk.window import AT_ONCE, LICENCE, open_window
from ui.texts.papers import NAMES


@pytest.fixture
def window(tmp_path):
    opened = open_window(tmp_path / "data", [WHOLE, AT_ONCE])
    yield opened
    opened.store.close()


@pytest.fixture
def papering(window):
    return Papering(window.desk)


def test_every_template_has_its_name_for_the_window():
    known = {paper.template: paper.title for paper in PAPERS} | dict(OTHERS)
    assert known == {template: chinese for template, (chinese, _english) in NAMES.items()}


def test_a_decision_of_a_department_is_printed_only_when_asked_for(window, papering):
    granted = decided(window, Result.GRANTED, licence=LICENCE)
    assert "decision" not in papering.earned(granted)
    assert papering.compose(granted.case_id, "decision", window.actor()).pdf
    assert "decision" in papering.earned(decided(window, Result.NOT_GRANTED, reason="不符"))


NEVER_AT_RECEIPT = [
    paper.template
    for paper in PAPERS
    if paper.template
    not in {
        # these may be made beforehand, to be signed or filled in
        *("collection_receipt", "agency_mandate", "commitment", "credit_pledge"),
        *("fee_sheet", "archive_index"),
    }
]


@pytest.mark.parametrize("template", NEVER_AT_RECEIPT)
def test_a_paper_that_was_not_earned_is_refused(window, papering, template):
    case = window.received(WHOLE)
    with pytest.raises(Refused, match=r"paper\.not-(earned|accepted)"):
        papering.compose(case.case_id, template, window.actor())


WALK = {
    "received": lambda w: w.received(WHOLE),
    "accepted": lambda w: w.accepted(WHOLE),
    "refused": lambda w: refused(w, WHOLE),
    "tolerated": lambda w: w.cases.receive_and_accept(w.tolerated(WHOLE), w.actor()).value,
    "not granted": lambda w: decided(w, Result.NOT_GRANTED, reason="不符"),
    "archived": lambda w: w.move(decided(w, Result.GRANTED).case_id, Stage.ARCHIVED),
}


@pytest.mark.parametrize("state", WALK)
def test_everything_earned_can_be_made_in_order_and_is_due_once(window, papering, state):
    case, actor = WALK[state](window), window.actor()
    due = papering.due(case)
    assert due == papering.earned(case)
    for template in due:
        papering.print(case.case_id, template, actor)
    assert papering.due(case) == ()
    assert papering.earned(case) == due
    assert window.proved().is_sound


def test_the_papers_of_an_acceptance_come_in_their_order(window, papering):
    draft, actor = window.tolerated(WHOLE), window.actor()
    case = window.cases.receive_and_accept(draft, actor).value
    wanted = ("collection_receipt", "acceptance_notice", "tolerance_notice")
    assert papering.due(case) == wanted
    assert earned_between(replace(case, accepted_at=None), case) == wanted[1:]


def test_a_second_procedure_is_due_again(window, papering):
    case, actor = window.accepted(WHOLE), window.actor()
    window.move(case.case_id, Stage.HANDLING)
    window.outcomes.suspend(case.case_id, actor, procedure="现场勘验")
    papering.print(case.case_id, "suspension_notice", actor)
    window.later(days=1)
    window.outcomes.resume(case.case_id, actor)
    case = window.outcomes.suspend(case.case_id, actor, procedure="现场勘验").value
    assert "suspension_notice" in papering.due(case)


def test_notices_that_have_to_reach_somebody_are_listed_with_their_number(window, papering):
    actor = window.actor()
    case = window.received(WHOLE)
    case = window.cases.ask_supplement(case.case_id, actor, wanted=("plan",), reason="缺").value
    (notice,) = papering.notices_of(case)
    assert (notice.notice, notice.template) == (Notice.SUPPLEMENT, "supplement_notice")
    assert notice.document_number == case.supplements[0].document_number
    assert [n.notice for n in papering.notices_of(refused(window, WHOLE))] == [Notice.REFUSAL]


def test_a_paper_whose_seal_is_not_here_waits_for_it(window, papering):
    case = window.accepted(WHOLE)
    sheet = papering.compose(case.case_id, "acceptance_notice", window.actor(), seal_held=False)
    assert sheet.paper.seal_pending
    here = papering.compose(case.case_id, "acceptance_notice", window.actor())
    assert not here.paper.seal_pending


def test_a_supervisor_prints_as_a_clerk_does(window, papering):
    case = window.accepted(WHOLE)
    assert papering.print(case.case_id, "acceptance_notice", window.actor(Role.SUPERVISOR))


def test_every_seal_is_named_only_on_papers_of_an_organ():
    assert BY_TEMPLATE["collected_slip"].seal == ""
    assert BY_TEMPLATE["agency_mandate"].seal == ""
    assert BY_TEMPLATE["refusal_decision"].seal == "受理专用章"


def without_paper(window, day="2025-11-24"):
    return totals(window.store.views.counts(day)).get("refused_without_paper", 0)


def test_a_refusal_counts_as_without_paper_until_its_notice_is_printed(window, papering):
    case, actor = refused(window), window.actor()
    assert without_paper(window) == 1
    papering.print(case.case_id, "refusal_decision", actor)
    assert without_paper(window) == 1  # saved is not printed
    (row,) = papering.waiting()
    papering.settle(row, PrintJob(state=PrintState.SENT, job="7"), None)
    assert without_paper(window) == 0
    again = papering.again(row, actor, reason="卡纸")
    papering.record(again, PrintJob(state=PrintState.SENT, job="8"), actor)
    assert without_paper(window) == 0
    assert window.proved().is_sound


def test_a_notice_of_the_next_day_does_not_undo_the_count(window, papering):
    case, actor = refused(window), window.actor()
    window.later(days=1)
    sheet = papering.compose(case.case_id, "refusal_decision", actor)
    papering.record(sheet, PrintJob(state=PrintState.PRINTED), actor)
    assert (without_paper(window), without_paper(window, "2025-11-25")) == (1, 0)


def test_what_is_printed_once_more_is_marked_and_counted_as_a_reprint(window, papering):
    case, actor = window.accepted(WHOLE), window.actor()
    papering.print(case.case_id, "acceptance_notice", actor)
    again = papering.compose(case.case_id, "acceptance_notice", actor)
    assert (again.paper.reprint, again.reason) == (1, "再次打印")
    papering.record(again, PrintJob(state=PrintState.SAVED), actor)
    assert totals(window.store.views.counts("2025-11-24"))["reprints"] == 1


def test_two_prints_of_a_notice_count_once(window, papering):
    case, actor = refused(window), window.actor()
    for _ in range(2):
        sheet = papering.compose(case.case_id, "refusal_decision", actor)
        papering.record(sheet, PrintJob(state=PrintState.PRINTED), actor)
    assert without_paper(window) == 0
