"""模拟审批 → 正式: apart in every count, never a licence, formal from that day on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk.acts.conversions import Conversions
from desk.acts.day import Days
from desk.case import Case
from desk.events.facts import Mode, Origin, Result
from desk.fold import fold
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import StationKind
from desk.steps import outcome
from tests.desk.window import ITEM, LICENCE, MATERIALS, Window, open_window, paper

FRESH = tuple(replace(rule, valid_days=30) for rule in MATERIALS)
SIMULATED = replace(ITEM, simulation_allowed=True, materials=FRESH)
LETTER = {"letter": "示意〔2025〕1号", "issuer": "示例园区", "dated": date(2025, 11, 20)}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Window]:
    window = open_window(tmp_path / "data", [SIMULATED])
    yield window
    window.store.close()


def begun(hall: Window) -> Case:
    draft = hall.draft(SIMULATED)
    return Conversions(hall.desk).simulate(draft.case_id, hall.actor(), **LETTER).value


def decided(hall: Window) -> Case:
    """A simulated case with the department's opinion, held here."""
    case = hall.cases.receive_and_accept(begun(hall), hall.actor()).value
    case = hall.move(case.case_id, Stage.HANDLING)
    at = hall.clock.now()
    event = outcome.decide(
        case, at=at, result=Result.GRANTED, number="意1", organ="局", origin=Origin.PLATFORM
    )
    return hall.write(case.case_id, event)


def convert(hall: Window, case: Case, *renewed: str, matched: bool = True) -> Case:
    acts = Conversions(hall.desk)
    return acts.convert(
        case.case_id, hall.actor(), renewed=frozenset(renewed), matched=matched
    ).value


def test_a_draft_becomes_simulated_on_a_letter_and_undo_takes_it_back(hall):
    draft = begun(hall)
    assert draft.mode is Mode.SIMULATED
    assert draft.dossier.simulation is not None
    assert hall.drafts.undo(draft.case_id).value.mode is Mode.FORMAL


@pytest.mark.parametrize(
    "change", [{"letter": " "}, {"issuer": ""}, {"dated": date(2025, 11, 25)}]
)
def test_a_letter_of_intent_is_named_whole_and_not_from_tomorrow(hall, change):
    draft = hall.draft(SIMULATED)
    with pytest.raises(Refused, match=r"conversion\.letter-missing"):
        Conversions(hall.desk).simulate(draft.case_id, hall.actor(), **(LETTER | change))


def test_an_item_that_is_not_simulated_is_refused(window):
    draft = window.draft()
    with pytest.raises(Refused, match=r"conversion\.not-offered"):
        Conversions(window.desk).simulate(draft.case_id, window.actor(), **LETTER)


def test_a_simulated_case_ends_in_an_opinion_and_never_in_a_licence(hall):
    case = decided(hall)
    assert case.decision is not None
    assert case.decision.licence is None
    hall.desk.line.worked(hall.clock.now().isoformat())
    with pytest.raises(Refused, match=r"case\.no-licence"):
        hall.outcomes.issue(case.case_id, hall.actor())
    handling = replace(case, stage=Stage.HANDLING)
    with pytest.raises(Refused, match=r"conversion\.no-licence"):
        outcome.decide(
            handling,
            at=hall.clock.now(),
            result=Result.GRANTED,
            number="1",
            organ="局",
            origin=Origin.PLATFORM,
            licence=LICENCE,
        )


def test_simulated_cases_count_apart_until_they_are_formal(hall):
    case = decided(hall)
    figures = Days(hall.desk).figures(hall.clock.now().date())
    apart = dict.fromkeys(("simulated_received", "simulated_accepted", "simulated_decided"), 1)
    assert figures == apart | {"numbers_minted": 1}
    convert(hall, case)
    figures = Days(hall.desk).figures(hall.clock.now().date())
    assert (figures["simulated_converted"], figures["accepted"], figures["received"]) == (
        1,
        1,
        1,
    )
    assert figures["numbers_minted"] == 2


def test_the_formal_case_is_new_linked_and_accepted_on_the_day_of_conversion(hall):
    case = decided(hall)
    hall.later(days=4)
    formal = convert(hall, case)
    assert (formal.mode, formal.stage) == (Mode.FORMAL, Stage.ACCEPTED)
    assert formal.receipt != case.receipt
    assert formal.accepted_at is not None
    assert formal.accepted_at.date() == date(2025, 11, 28)
    assert formal.dossier.predecessor is not None
    assert formal.dossier.predecessor.receipt == case.receipt
    closed = hall.case(case.case_id)
    assert (closed.stage, closed.successor) == (Stage.ARCHIVED, formal.case_id)
    assert hall.proved().is_sound


def test_what_expired_meanwhile_is_named_and_brought_anew(hall):
    case = decided(hall)
    hall.later(days=40)
    looked = Conversions(hall.desk).recheck(case)
    assert [each.code for each in looked] == ["application", "plan"]
    before = hall.seq()
    with pytest.raises(Refused) as refused:
        convert(hall, case, "plan")
    assert (refused.value.code, refused.value.facts["count"]) == (
        "conversion.materials-expired",
        1,
    )
    assert (hall.seq(), hall.case(case.case_id)) == (before, case)
    formal = convert(hall, case, "plan", "application")
    assert formal.materials["plan"].at.date() == hall.clock.now().date()
    assert formal.dossier.predecessor is not None
    assert len(formal.dossier.predecessor.rechecked) == 2


def test_a_conversion_that_is_refused_leaves_the_simulated_case_as_it_was(hall):
    case = decided(hall)
    before = hall.seq()
    with pytest.raises(Refused, match=r"applicant\.match-missing"):
        convert(hall, case, matched=False)
    assert (hall.seq(), hall.case(case.case_id)) == (before, case)


@pytest.mark.parametrize("kind", [StationKind.TOWNSHIP, StationKind.VILLAGE])
def test_only_the_hall_converts(hall, kind):
    case = decided(hall)
    with pytest.raises(Refused, match=r"station\.act-not-here"):
        convert(hall.seen_by(kind), case)


def test_a_true_case_is_not_converted(hall):
    case = fold(
        decided(hall), outcome.CaseDelivered(at=hall.clock.now(), manner="x", receiver="y")
    )
    with pytest.raises(Refused, match=r"case\.not-simulated"):
        outcome.convert(replace(case, mode=Mode.FORMAL), at=hall.clock.now(), formal_case="f")


def test_another_item_or_person_ends_the_simulation_of_a_draft(hall):
    draft = begun(hall)
    hall.later(seconds=1)
    person = replace(
        draft.get_applicant(), certificate_type="414", certificate_number="E12345678"
    )
    assert hall.drafts.identify(draft.case_id, person).value.mode is Mode.FORMAL
    assert paper("plan").at + timedelta() <= hall.clock.now()
