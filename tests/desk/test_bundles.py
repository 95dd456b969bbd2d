"""A thing done at once, at a window: parts start, wait, fail and come to their end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.acts.bundles import Bundles
from desk.bundles import Bundle, PartState
from desk.case import Case
from desk.events.bundle import BundlePartMoved
from desk.events.facts import Licence, Origin, Result
from desk.fold import fold
from desk.part_clocks import leg_due, legs
from desk.people import Role
from desk.steps import outcome
from desk.steps.handling import handle
from tests.desk.bundle_items import CODE, ITEMS, OPENING, OTHER_CODE, SCHOOL
from tests.desk.counter_acts import code_of
from tests.desk.window import ELSEWHERE, NINE, Window, open_window


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def bundle(case: Case) -> Bundle:
    assert case.dossier.bundle is not None
    return case.dossier.bundle


def states(case: Case) -> dict[str, str]:
    return {part.code: part.state.value for part in bundle(case).parts}


def acts(window: Window) -> Bundles:
    return Bundles(window.desk)


def finished(window: Window, case: Case, *codes: str, number: str = CODE) -> Case:
    for code in codes:
        carried = number if code == "licence" else ""
        done = acts(window).finish(case.case_id, window.actor(), code, number=carried)
        case = done.value
    return case


def test_the_acceptance_starts_everything_startable_and_presets_no_choice(window):
    case = window.accepted(OPENING)
    assert states(case) == {
        "licence": "running",
        "bank": "undecided",
        **dict.fromkeys(("social", "medical", "fund", "seals", "tax"), "waiting"),
    }
    assert bundle(case).find("licence").started == case.accepted_at


def test_receipt_alone_starts_nothing(window):
    assert window.received(OPENING).dossier.bundle is None


def test_a_finished_part_starts_what_waited(window):
    case = finished(window, window.accepted(OPENING), "licence")
    assert {c for c, s in states(case).items() if s == "running"} == {
        *("social", "medical", "fund", "seals", "tax"),
    }


def test_a_waiting_part_has_no_result_yet(window):
    case = window.accepted(OPENING)
    assert (
        code_of(lambda: acts(window).finish(case.case_id, window.actor(), "social"))
        == "bundle.part-waiting"
    )


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("", "certificate.bad-form"),
        ("91379901MA000000", "certificate.bad-form"),
        (CODE[:-1] + ("0" if CODE[-1] != "0" else "1"), "certificate.bad-check-digit"),
    ],
)
def test_the_licence_part_ends_only_with_a_sound_credit_code(window, number, code):
    case = window.accepted(OPENING)
    before = window.seq()
    assert code_of(lambda: finished(window, case, "licence", number=number)) == code
    assert window.seq() == before


def test_the_company_that_was_founded_has_its_code_from_then_on(window):
    case = finished(window, window.accepted(OPENING), "licence")
    company = bundle(case).company
    assert company is not None
    assert (company.credit_code, company.name) == (CODE, "测试明")


def test_an_optional_part_runs_when_the_applicant_wants_it(window):
    case = finished(window, window.accepted(OPENING), "licence", "seals")
    assert states(case)["bank"] == "undecided"
    case = acts(window).choose(case.case_id, window.actor(), wanted=("bank",)).value
    assert states(case)["bank"] == "running"
    assert (
        code_of(lambda: acts(window).choose(case.case_id, window.actor(), unwanted=("bank",)))
        == "bundle.part-begun"
    )


def test_what_was_chosen_before_acceptance_holds(window):
    case = window.received(OPENING)
    acts(window).choose(case.case_id, window.actor(), unwanted=("bank",))
    case = window.cases.accept(case.case_id, window.actor()).value
    assert states(case)["bank"] == "not_wanted"


@pytest.mark.parametrize("codes", [("licence",), ("nothing",), ()])
def test_only_optional_parts_are_a_choice(window, codes):
    case = window.accepted(OPENING)
    assert code_of(
        lambda: acts(window).choose(case.case_id, window.actor(), unwanted=codes)
    ) in {"bundle.part-unknown", "bundle.nothing-chosen"}


def failed(window: Window) -> Case:
    case = finished(window, window.accepted(OPENING), "licence", "social")
    return acts(window).fail(case.case_id, window.actor(), "seals", reason="刻章单位停业").value


def test_a_failure_keeps_what_was_done_and_blocks_only_what_waits_for_it(window):
    case = failed(window)
    wanted = acts(window).choose(case.case_id, window.actor(), wanted=("bank",)).value
    assert states(wanted) == {
        **dict.fromkeys(("licence", "social"), "done"),
        **dict.fromkeys(("medical", "fund", "tax"), "running"),
        "seals": "failed",
        "bank": "waiting",
    }
    assert bundle(wanted).find("seals").failures[0].reason == "刻章单位停业"


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SUPERVISOR])
def test_only_a_supervisor_settles_a_failure(window, role):
    case = failed(window)
    for act in (acts(window).retry, acts(window).give_up):
        told = code_of(
            lambda act=act: act(case.case_id, window.actor(role), "seals", reason="定")
        )
        assert told == "person.act-not-allowed"


def test_a_retried_part_runs_again_and_keeps_its_failure(window):
    case = failed(window)
    supervisor = window.actor(Role.SUPERVISOR)
    again = acts(window).retry(case.case_id, supervisor, "seals", reason="换刻章单位").value
    assert states(again)["seals"] == "running"
    assert len(bundle(again).find("seals").failures) == 1
    assert states(finished(window, again, "seals"))["seals"] == "done"


def test_giving_up_takes_what_waits_with_it_and_the_rest_can_be_decided(window):
    case = failed(window)
    acts(window).choose(case.case_id, window.actor(), wanted=("bank",))
    supervisor = window.actor(Role.SUPERVISOR)
    case = acts(window).give_up(case.case_id, supervisor, "seals", reason="申请人自备").value
    assert (states(case)["seals"], states(case)["bank"]) == ("given_up", "given_up")
    case = finished(window, case, "medical", "fund", "tax")
    assert bundle(case).is_finished


def decided(case: Case, number: str = CODE) -> object:
    case = fold(case, handle(case, at=NINE, department="科"))
    return outcome.decide(
        case,
        at=NINE,
        result=Result.GRANTED,
        number="1",
        organ="局",
        origin=Origin.PLATFORM,
        licence=Licence(kind="营业执照", number=number, issuer="局"),
    )


def test_nothing_is_granted_while_a_part_is_open(window):
    case = finished(window, window.accepted(OPENING), "licence", "social", "medical")
    assert code_of(lambda: decided(case)) == "bundle.parts-open"
    case = finished(window, case, "fund", "seals", "tax")
    assert code_of(lambda: decided(case)) == "ok"


@pytest.mark.parametrize(
    ("number", "code"), [(OTHER_CODE, "bundle.other-code"), ("JY1", "certificate.bad-form")]
)
def test_a_business_licence_carries_the_code_that_was_registered(window, number, code):
    case = finished(
        window, window.accepted(OPENING), *("licence", "social", "medical", "fund"), "seals"
    )
    case = finished(window, case, "tax")
    assert code_of(lambda: decided(case, number)) == code


def test_only_the_holder_records_what_a_department_handed_back(window):
    case = window.accepted(OPENING)
    window.move(case.case_id, holder=ELSEWHERE)
    assert code_of(lambda: finished(window, case, "licence")) == "case.held-elsewhere"


def moved(state: PartState, origin: Origin, number: str = CODE) -> BundlePartMoved:
    return BundlePartMoved(at=NINE, code="licence", state=state, origin=origin, number=number)


def test_the_departments_word_replaces_what_a_window_recorded(window):
    case = finished(window, window.accepted(OPENING), "licence")
    case = window.write(case.case_id, moved(PartState.DONE, Origin.PLATFORM, OTHER_CODE))
    part = bundle(case).find("licence")
    assert (part.number, part.overruled) == (OTHER_CODE, CODE)
    assert bundle(case).company.credit_code == OTHER_CODE
    late = window.write(case.case_id, moved(PartState.FAILED, Origin.RECORDED, ""))
    assert bundle(late) == bundle(case)


def test_each_leg_has_its_own_clock_from_its_own_start(window):
    case = window.accepted(SCHOOL)
    window.later(days=2)
    case = finished(window, case, "to_school")
    first, second = legs(SCHOOL.bundle)[:2]
    started = bundle(case).find("to_authority").started.date()
    due = leg_due(second, NINE.date(), started, window.desk.calendar)
    assert (due.on.isoformat(), len([n for n in due.explanation if n.counted])) == (
        "2025-12-10",
        10,
    )
    assert leg_due(first, NINE.date(), NINE.date(), window.desk.calendar).on.day == 8


def test_a_day_of_parts_is_counted_and_can_be_rebuilt(window):
    case = failed(window)
    acts(window).give(case.case_id, window.actor(), "seals")
    figures: dict[str, int] = {}
    for count in window.store.views.counts("2025-11-24"):
        figures[count.name] = figures.get(count.name, 0) + count.n
    assert (figures["parts_done"], figures["parts_failed"], figures["giveaways_given"]) == (
        2,
        1,
        1,
    )
    assert window.proved().is_sound
