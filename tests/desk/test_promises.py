"""告知承诺 and 容缺 at the counter: who chooses, what bars it, what is owed, how it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.acts.day import Days
from desk.case import Case
from desk.closing import LicenceState
from desk.commitment import Chooser, PromiseState
from desk.credit import CreditFacts, CreditReport, CreditSource, Listing, Standing
from desk.events.facts import Origin, Result
from desk.fold import fold
from desk.material import Collected
from desk.people import Role
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import StationKind
from desk.steps import outcome, promising
from tests.desk.dossier import DRAFT
from tests.desk.window import ITEM, LICENCE, NINE, PROMISE, Window, paper

LISTED = CreditReport(
    number="1",
    at=NINE,
    as_of=NINE,
    source=CreditSource.QUERY,
    listings=(Listing(code="listed", name="严重失信主体名单"),),
)


def promise(window: Window, case_id: str) -> Case:
    return window.promises.make(case_id, window.actor(), chosen_by=Chooser.SELF).value


def promised(window: Window) -> Case:
    draft = window.draft(whole=False)
    window.drafts.collect(draft.case_id, paper("application"))
    return promise(window, draft.case_id)


def made(case: Case, **facts: object) -> Case:
    given = {"chosen_by": Chooser.SELF, "express_authority": False, "stale_days": 30}
    return fold(case, promising.make_promise(case, at=NINE, **(given | facts)))


def with_report(report: CreditReport) -> Case:
    item = replace(ITEM)
    dossier = replace(DRAFT.dossier, credit=CreditFacts(report=report))
    return replace(DRAFT, item=item, dossier=dossier)


def record(window: Window, kind: str) -> Record:
    (row,) = window.store.views.records(kind)
    return read_record(row)


def decide(window: Window, case: Case, result: Result = Result.GRANTED) -> Case:
    case = window.move(case.case_id, Stage.HANDLING)
    event = outcome.decide(
        case,
        at=window.clock.now(),
        result=result,
        number="1",
        organ="局",
        origin=Origin.PLATFORM,
        licence=LICENCE,
    )
    return window.write(case.case_id, event)


# 告知承诺


def test_the_choice_promises_what_the_item_waives_and_freezes_the_wording(window):
    draft = promised(window)
    assert draft.materials["plan"].how is Collected.PROMISE
    commitment = draft.dossier.promise
    assert commitment is not None
    assert (commitment.text, commitment.text_version) == (PROMISE.text, "2025-01")
    assert commitment.pending  # nobody asked about credit yet: allowed, and marked 待核验
    case = window.cases.receive_and_accept(draft, window.actor()).value
    assert record(window, "promise_check").state == "planned"
    assert case.dossier.promise == commitment


def test_a_promise_is_only_made_by_choice(window):
    draft = window.draft(whole=False)
    with pytest.raises(Refused, match=r"material\.promise-by-choice"):
        window.drafts.collect(draft.case_id, paper("plan", Collected.PROMISE))


def test_an_agent_needs_express_authority():
    for authority in (False, True):
        with pytest.raises(Refused, match=r"commitment\.authority-missing"):
            made(DRAFT, chosen_by=Chooser.AGENT, express_authority=authority)


@pytest.mark.parametrize(
    "item", [replace(ITEM, promise=None), replace(ITEM, commitment_allowed=False)]
)
def test_an_item_without_the_rule_takes_no_promise(item):
    with pytest.raises(Refused, match=r"commitment\.not-offered"):
        made(replace(DRAFT, item=item))


def test_a_defined_exclusion_bars_it_with_list_and_article():
    with pytest.raises(Refused) as refused:
        made(with_report(LISTED))
    assert refused.value.code == "commitment.excluded"
    assert refused.value.facts == {"list": "严重失信主体名单", "article": "示例办法第九条"}


def test_another_list_bars_nothing():
    other = replace(LISTED, listings=(Listing(code="other"),))
    commitment = made(with_report(other)).dossier.promise
    assert commitment is not None
    assert [each.standing for each in commitment.looked] == [Standing.CLEAN]


def test_a_stale_list_warns_and_is_marked():
    old = replace(LISTED, listings=(), as_of=NINE.replace(month=9))
    commitment = made(with_report(old)).dossier.promise
    assert commitment is not None
    assert (commitment.pending, len(commitment.stale)) == (True, 1)


def test_a_promise_taken_back_owes_the_materials_again(window):
    case = window.cases.receive_and_accept(promised(window), window.actor()).value
    with pytest.raises(Refused, match=r"case\.reason-missing"):
        window.promises.withdraw(case.case_id, window.actor(), reason="")
    case = window.promises.withdraw(case.case_id, window.actor(), reason="改为提交").value
    assert "plan" not in case.materials
    with pytest.raises(Refused, match=r"case\.materials-missing"):
        decide(window, case)
    window.move(case.case_id, Stage.ACCEPTED)
    window.outcomes.supply(case.case_id, window.actor(), paper("plan"))
    assert decide(window, window.case(case.case_id)).stage is Stage.DECIDED
    window.clocks.settle()
    assert record(window, "promise_check").state == "dropped"


def test_after_the_decision_nothing_is_taken_back_and_the_verification_has_its_day(window):
    case = window.cases.receive_and_accept(promised(window), window.actor()).value
    with pytest.raises(Refused, match=r"commitment\.not-decided"):
        window.promises.verify(case.case_id, window.actor(), kept=True)
    case = decide(window, case)
    with pytest.raises(Refused, match=r"case\.act-not-allowed"):
        window.promises.withdraw(case.case_id, window.actor(), reason="晚了")
    assert window.clocks.settle().value == 1
    assert window.clocks.settle().value == 0
    found = record(window, "promise_check")
    assert (found.state, found.due) == ("open", date(2025, 12, 8))
    assert window.proved().is_sound


@pytest.mark.parametrize("kept", [True, False])
def test_a_verification_is_kept_or_a_breach_that_revokes(window, kept):
    case = decide(
        window, window.cases.receive_and_accept(promised(window), window.actor()).value
    )
    window.clocks.settle()
    if not kept:
        for facts, code in (
            ({}, "commitment.finding-missing"),
            ({"finding": "图不实"}, "commitment.revocation-missing"),
        ):
            with pytest.raises(Refused) as refused:
                window.promises.verify(case.case_id, window.actor(), kept=False, **facts)
            assert refused.value.code == code
    case = window.promises.verify(
        case.case_id, window.actor(), kept=kept, finding="图不实", revocation="撤1号"
    ).value
    state = LicenceState.VALID if kept else LicenceState.REVOKED
    assert case.closing.licence_state == state
    assert case.dossier.promise is not None
    assert case.dossier.promise.state is (PromiseState.KEPT if kept else PromiseState.BREACHED)
    figures = Days(window.desk).figures(window.clock.now().date())
    assert figures["promise_kept" if kept else "promise_breached"] == 1
    assert record(window, "promise_check").state == ("kept" if kept else "breached")


# 容缺


def test_without_a_signed_promise_nothing_is_tolerated(window):
    draft = window.draft(whole=False)
    window.drafts.collect(draft.case_id, paper("application"))
    draft = window.drafts.collect(draft.case_id, paper("plan", Collected.TOLERATED)).value
    with pytest.raises(Refused, match=r"commitment\.tolerance-unsigned"):
        window.cases.receive_and_accept(draft, window.actor())
    window.promises.acknowledge_tolerance(draft.case_id, window.actor())
    case = window.cases.receive_and_accept(draft, window.actor()).value
    assert case.dossier.tolerance.due == {"plan": case.promised_on}
    found = record(window, "tolerance")
    assert (found.state, found.due) == ("open", case.promised_on)


def test_a_day_past_the_promise_is_refused_and_an_earlier_one_stands(window):
    draft = window.tolerated()
    for day, code in (
        (date(2025, 12, 2), "commitment.due-past-promise"),
        (date(2025, 11, 28), ""),
    ):
        material = replace(paper("plan", Collected.TOLERATED), due=day)
        window.drafts.collect(draft.case_id, material)
        if code:
            with pytest.raises(Refused, match=code.replace(".", r"\.")):
                window.cases.receive_and_accept(draft, window.actor())
    case = window.cases.receive_and_accept(draft, window.actor()).value
    assert case.tolerated_until == date(2025, 11, 28)


def test_review_goes_on_but_only_to_a_tolerated_grant_and_no_issue(window):
    case = window.cases.receive_and_accept(window.tolerated(), window.actor()).value
    with pytest.raises(Refused, match=r"commitment\.decides-tolerated"):
        decide(window, case)
    case = decide(window, window.case(case.case_id), Result.GRANTED_TOLERATED)
    window.desk.line.worked(NINE.isoformat())
    with pytest.raises(Refused, match=r"case\.tolerance-open"):
        window.outcomes.issue(case.case_id, window.actor())
    window.outcomes.supply(case.case_id, window.actor(), paper("plan"))
    assert record(window, "tolerance").state == "supplied"
    assert window.outcomes.issue(case.case_id, window.actor()).value.stage is Stage.ISSUED


def test_one_reminder_is_recorded_and_no_second(window):
    case = window.cases.receive_and_accept(window.tolerated(), window.actor()).value
    with pytest.raises(Refused, match=r"case\.manner-missing"):
        window.promises.remind(case.case_id, window.actor(), channel="")
    window.promises.remind(case.case_id, window.actor(), channel="电话", note="已接听")
    with pytest.raises(Refused, match=r"commitment\.reminded-already"):
        window.promises.remind(case.case_id, window.actor(), channel="短信")
    assert record(window, "tolerance").facts["channel"] == "电话"


@pytest.mark.parametrize("stage", [Stage.ACCEPTED, Stage.HANDLING, Stage.DECIDED])
def test_overdue_leaves_the_supervisor_two_ways_and_nothing_else(window, stage):
    case = window.cases.receive_and_accept(window.tolerated(), window.actor()).value
    if stage is Stage.DECIDED:
        case = decide(window, case, Result.GRANTED_TOLERATED)
    boss = window.actor(Role.SUPERVISOR)
    with pytest.raises(Refused, match=r"commitment\.not-overdue"):
        window.promises.extend_tolerance(
            case.case_id, boss, until=date(2025, 12, 20), ground="台风"
        )
    window.move(case.case_id, stage)
    window.later(days=9)
    with pytest.raises(Refused, match=r"commitment\.tolerance-overdue"):
        window.outcomes.supply(case.case_id, window.actor(), paper("plan"))
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        window.promises.extend_tolerance(
            case.case_id, window.actor(), until=date(2025, 12, 20), ground="台风"
        )
    for until, ground, code in (
        (date(2025, 12, 20), "", r"case\.reason-missing"),
        (date(2025, 12, 1), "台风", r"commitment\.bad-day"),
    ):
        with pytest.raises(Refused, match=code):
            window.promises.extend_tolerance(case.case_id, boss, until=until, ground=ground)
    case = window.promises.extend_tolerance(
        case.case_id, boss, until=date(2025, 12, 20), ground="台风"
    ).value
    assert case.dossier.tolerance.extensions[0].by == boss.name
    assert record(window, "tolerance").due == date(2025, 12, 20)
    window.outcomes.supply(case.case_id, window.actor(), paper("plan"))
    assert record(window, "tolerance").state == "supplied"


def test_overdue_may_be_terminated_even_after_a_tolerated_grant(window):
    case = window.cases.receive_and_accept(window.tolerated(), window.actor()).value
    case = decide(window, case, Result.GRANTED_TOLERATED)
    window.later(days=9)
    boss = window.actor(Role.SUPERVISOR)
    case = window.outcomes.terminate(case.case_id, boss, reason="逾期未补").value
    assert case.stage is Stage.TERMINATED
    assert record(window, "tolerance").state == "ended"
    assert window.proved().is_sound


def test_a_whole_decision_is_not_terminated(window):
    case = decide(window, window.accepted())
    with pytest.raises(Refused, match=r"case\.decided-already"):
        window.outcomes.terminate(case.case_id, window.actor(Role.SUPERVISOR), reason="改主意")


@pytest.mark.parametrize("kind", list(StationKind))
def test_a_village_point_makes_no_promise(window, kind):
    draft = window.draft(whole=False)
    here = window.seen_by(kind)
    if kind is StationKind.VILLAGE:
        with pytest.raises(Refused, match=r"station\.act-not-here"):
            promise(here, draft.case_id)
    else:
        assert promise(here, draft.case_id).dossier.promise is not None
