"""延期, 特别程序, 视为受理, 补正 and calendars: what moves a deadline, and who."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.acts.delivering import Delivering
from desk.case import Case
from desk.case_clock import ClockName, clocks_of, supplement_deadline
from desk.closing import Manner, Notice, Reached
from desk.events.closing import NoticeDelivered
from desk.extension_law import find_extension_law
from desk.item import SpecialProcedure
from desk.item_basis import Limit
from desk.item_rules import LimitSwitch
from desk.item_words import AcceptanceRule, CaseType, ItemType, LimitUnit
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import StationKind
from tests.desk.window import ITEM, NINE, Window, open_window

LOOK = SpecialProcedure(name="现场勘验", limit=Limit(value=10), basis="行政许可法第四十五条")
SLOW = replace(ITEM, special_procedures=(LOOK,))
FIFTEEN = Limit(value=15)
EXTEND = {"days": 5, "reason": "需要专家评审", "approver": "局长"}


def extend(window: Window, case: Case, **facts: object) -> Case:
    boss = window.actor(Role.SUPERVISOR)
    return window.clocks.extend(case.case_id, boss, **(EXTEND | facts)).value


# 延期


def test_an_extension_moves_the_promised_day_once_with_its_paper(window):
    case = extend(window, window.accepted())
    extension = case.dossier.clock.extension
    assert extension is not None
    assert (extension.before, case.promised_on) == (date(2025, 12, 1), date(2025, 12, 8))
    assert extension.document_number
    assert "第四十二条" in extension.basis
    with pytest.raises(Refused, match=r"clock\.extended-already"):
        extend(window, case)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"days": 11}, "clock.extension-too-long"),
        ({"days": 0}, "clock.extension-too-long"),
        ({"reason": ""}, "case.reason-missing"),
        ({"approver": ""}, "clock.approver-missing"),
    ],
)
def test_an_extension_says_how_long_why_and_who_approved(window, facts, code):
    case, before = window.accepted(), window.seq()
    with pytest.raises(Refused) as refused:
        extend(window, case, **facts)
    assert (refused.value.code, window.seq()) == (code, before)


def test_a_promise_that_is_over_is_not_extended(window):
    case = window.accepted()
    window.later(days=8)
    with pytest.raises(Refused, match=r"clock\.extension-too-late"):
        extend(window, case)


@pytest.mark.parametrize(
    ("change", "most"),
    [
        ({}, 10),
        ({"case_type": CaseType.JOINT}, 15),
        ({"acceptance_rule": AcceptanceRule.MARKET_ENTITY}, 3),
        ({"case_type": CaseType.AT_ONCE}, 0),
    ],
)
def test_law_says_how_much_may_be_added_and_to_which_items(tmp_path, change, most):
    window = open_window(tmp_path / "data", [replace(ITEM, **change)])
    case = window.accepted()
    if most == 0:
        with pytest.raises(Refused, match=r"clock\.no-extension"):
            extend(window, case)
    else:
        with pytest.raises(Refused, match=r"clock\.extension-too-long"):
            extend(window, case, days=most + 1)
        assert extend(window, case, days=most).dossier.clock.extension is not None
    window.store.close()


@pytest.mark.parametrize("kind", [kind for kind in ItemType if kind is not ItemType.LICENCE])
def test_what_is_no_licence_is_not_extended_by_the_licensing_act(kind):
    item = replace(ITEM, kind=kind, acceptance_rule=AcceptanceRule.PUBLIC_SERVICE)
    assert find_extension_law(item, NINE.date()) is None


def test_a_stop_after_an_extension_moves_the_extended_day(tmp_path):
    window = open_window(tmp_path / "data", [SLOW])
    case = extend(window, window.accepted(SLOW))
    window.move(case.case_id, Stage.HANDLING)
    window.later(days=8)
    window.outcomes.suspend(case.case_id, window.actor(), procedure="现场勘验")
    window.later(days=1)
    case = window.outcomes.resume(case.case_id, window.actor()).value
    assert case.promised_on == date(2025, 12, 10)
    assert case.suspensions[0].ended_on == date(2025, 12, 3)
    window.store.close()


# 补正


def delivered(window: Window, case: Case, result: Reached, number: str = "") -> Case:
    event = NoticeDelivered(
        at=window.clock.now(),
        notice=Notice.SUPPLEMENT,
        manner=Manner.HAND,
        result=result,
        given_at=window.clock.now(),
        document_number=number,
    )
    return window.write(case.case_id, event)


def test_a_supplement_is_open_until_its_notice_was_delivered(window):
    case = window.received()
    case = window.cases.ask_supplement(
        case.case_id, window.actor(), wanted=("平面图",), reason="缺"
    ).value
    asked, calendar = case.supplements[0], window.desk.calendar
    assert supplement_deadline(case, asked, calendar, FIFTEEN) is None
    (clock,) = clocks_of(case, calendar, FIFTEEN, NINE.date())[:1]
    assert (clock.name, clock.deadline) == (ClockName.SUPPLEMENT, None)
    case = delivered(window, case, Reached.FAILED, asked.document_number)
    assert supplement_deadline(case, asked, calendar, FIFTEEN) is None
    window.later(days=3)
    case = delivered(window, case, Reached.DELIVERED, asked.document_number)
    found = supplement_deadline(case, asked, calendar, FIFTEEN)
    assert found is not None
    assert found.on == date(2025, 12, 18)


# 视为受理


def silent(window: Window) -> Case:
    case = window.received()
    window.later(days=8)
    window.desk.line.worked(window.clock.now().isoformat())
    return case


def test_silence_is_proposed_by_a_station_and_recorded_by_the_hall(window):
    case = silent(window)
    case = window.clocks.propose_deemed(case.case_id, window.actor()).value
    assert case.stage is Stage.RECEIVED
    assert case.dossier.clock.deemed_since == NINE.date()
    with pytest.raises(Refused, match=r"clock\.proposed-already"):
        window.clocks.propose_deemed(case.case_id, window.actor())
    boss = window.actor(Role.SUPERVISOR)
    case = window.clocks.deem_accepted(case.case_id, boss).value
    assert (case.stage, case.deemed) == (Stage.ACCEPTED, True)
    assert (case.accepted_at, case.promised_on) == (NINE, date(2025, 12, 1))
    assert window.proved().is_sound


def test_no_station_records_it_without_a_line_nor_a_clerk_nor_a_township(window):
    case, boss = silent(window), window.actor(Role.SUPERVISOR)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        window.clocks.deem_accepted(case.case_id, window.actor())
    for kind in (StationKind.TOWNSHIP, StationKind.VILLAGE):
        with pytest.raises(Refused, match=r"station\.act-not-here"):
            window.seen_by(kind).clocks.deem_accepted(case.case_id, boss)
    window.desk.line.failed("line.down")
    with pytest.raises(Refused, match=r"clock\.deemed-needs-line"):
        window.clocks.deem_accepted(case.case_id, boss)
    assert window.case(case.case_id).stage is Stage.RECEIVED


@pytest.mark.parametrize(
    ("days", "code"), [(4, "clock.window-open"), (7, "clock.window-open"), (8, "ok")]
)
def test_the_fifth_working_day_is_still_a_day_to_answer(window, days, code):
    case = window.received()
    window.later(days=days)
    window.desk.line.worked(window.clock.now().isoformat())
    boss = window.actor(Role.SUPERVISOR)
    if code == "ok":
        assert window.clocks.deem_accepted(case.case_id, boss).value.deemed
        return
    with pytest.raises(Refused, match=code.replace(".", r"\.")):
        window.clocks.deem_accepted(case.case_id, boss)


@pytest.mark.parametrize(("given", "code"), [(False, "ok"), (True, "clock.notice-given")])
def test_a_supplement_that_reached_nobody_is_no_answer(window, given, code):
    case = window.received()
    clerk, boss = window.actor(), window.actor(Role.SUPERVISOR)
    case = window.cases.ask_supplement(
        case.case_id, clerk, wanted=("营业执照",), reason="缺件"
    ).value
    result = Reached.DELIVERED if given else Reached.FAILED
    Delivering(window.desk).give(
        case.case_id,
        clerk,
        notice=Notice.SUPPLEMENT,
        manner=Manner.PHONE,
        result=result,
        receiver=case.get_applicant().name if given else "",
    )
    window.later(days=8)
    window.desk.line.worked(window.clock.now().isoformat())
    if code == "ok":
        assert window.clocks.deem_accepted(case.case_id, boss).value.accepted_at == NINE
        return
    with pytest.raises(Refused, match=code.replace(".", r"\.")):
        window.clocks.deem_accepted(case.case_id, boss)


def test_where_silence_means_nothing_nothing_is_deemed(tmp_path):
    item = replace(ITEM, acceptance_rule=AcceptanceRule.PUBLIC_SERVICE)
    window = open_window(tmp_path / "data", [item])
    case = window.received(item)
    window.later(days=30)
    window.desk.line.worked(window.clock.now().isoformat())
    with pytest.raises(Refused, match=r"clock\.no-deemed-acceptance"):
        window.clocks.deem_accepted(case.case_id, window.actor(Role.SUPERVISOR))
    window.store.close()


# limits of the item


def test_a_fact_switches_the_promised_limit(tmp_path):
    switch = LimitSwitch(
        situation="hot", option="no", promised=Limit(value=1), reason="已完税，一个工作日"
    )
    item = replace(ITEM, switches=(switch,))
    window = open_window(tmp_path / "data", [item])
    case = window.accepted(item)
    assert case.promised_on == date(2025, 11, 25)
    clocks = clocks_of(case, window.desk.calendar, FIFTEEN, NINE.date())
    assert "已完税" in next(c.note for c in clocks if c.name is ClockName.PROMISED)
    window.store.close()


@pytest.mark.parametrize(
    ("hour", "limit", "on"),
    [
        (9, Limit(value=2, unit=LimitUnit.HOUR), 24),
        (16, Limit(value=23, unit=LimitUnit.HOUR), 25),
        (23, Limit(value=90, unit=LimitUnit.MINUTE), 25),
        (9, Limit(value=3, unit=LimitUnit.NATURAL_DAY), 27),
    ],
)
def test_hours_and_minutes_run_from_the_minute_of_acceptance(tmp_path, hour, limit, on):
    item = replace(ITEM, promised=limit)
    window = open_window(tmp_path / "data", [item], start=NINE.replace(hour=hour))
    assert window.accepted(item).promised_on == date(2025, 11, on)
    window.store.close()
