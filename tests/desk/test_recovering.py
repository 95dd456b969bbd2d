"""What a start finds after a cut: drafts, acts that nobody saw end, papers never sent."""

from __future__ import annotations

import pytest

from desk.acts.papering import Papering
from desk.acts.recovering import Recovering
from desk.stages import Stage


@pytest.fixture
def recovering(window):
    return Recovering(window.desk)


def test_after_an_orderly_end_there_is_nothing_to_tell(window, recovering):
    recovering.begin(window.actor())
    window.draft()
    recovering.end()
    found = recovering.begin(window.actor()).value
    assert found.since is None
    assert not found.is_worth_telling


def test_drafts_are_counted_after_a_cut(window, recovering):
    recovering.begin(window.actor())
    window.draft()
    window.drafts.open(window.actor())
    found = recovering.begin(window.actor()).value
    assert (found.drafts, found.unshown, found.unprinted) == (1, (), ())
    assert found.is_worth_telling


def test_an_act_that_was_durable_and_never_shown_is_looked_up(window, recovering):
    recovering.begin(window.actor())
    draft = window.draft()
    recovering.ask(draft.case_id)
    case = window.cases.receive_and_accept(draft, window.actor()).value
    found = recovering.begin(window.actor()).value
    (unshown,) = found.unshown
    assert unshown.case is not None
    assert (unshown.case.receipt, unshown.case.stage) == (case.receipt, Stage.ACCEPTED)
    (unprinted,) = found.unprinted
    assert unprinted.case.receipt == case.receipt
    assert "acceptance_notice" in unprinted.templates


def test_an_act_that_was_asked_for_and_never_done_is_told_with_its_draft_there(
    window, recovering
):
    recovering.begin(window.actor())
    draft = window.draft()
    recovering.ask(draft.case_id)
    found = recovering.begin(window.actor()).value
    assert [each.case for each in found.unshown] == [None]
    assert window.drafts.get(draft.case_id) == draft


def test_what_was_shown_and_printed_is_not_told_again(window, recovering):
    recovering.begin(window.actor())
    draft = window.draft()
    recovering.ask(draft.case_id)
    case = window.cases.receive_and_accept(draft, window.actor()).value
    papering = Papering(window.desk)
    for template in papering.due(case):
        papering.print(case.case_id, template, window.actor())
    recovering.shown(case.case_id)
    found = recovering.begin(window.actor()).value
    assert (found.unshown, found.unprinted) == ((), ())


def test_a_refused_act_is_asked_for_no_more(window, recovering):
    recovering.begin(window.actor())
    draft = window.draft(whole=False)
    recovering.ask(draft.case_id)
    recovering.shown(draft.case_id)
    assert recovering.begin(window.actor()).value.unshown == ()


def test_nothing_is_noted_before_somebody_signed_in(window, recovering):
    recovering.ask("x")
    recovering.end()
    assert recovering.begin(window.actor()).value.since is None
