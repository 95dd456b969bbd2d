"""Entries that cannot be true are refused: notices, slips, ratings, corrections, people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desk.acts.corrections import Corrections
from desk.acts.delivering import Delivering
from desk.acts.evidence import Evidence
from desk.acts.ratings import Ratings
from desk.acts.shelf import Shelf
from desk.acts.slips import Slips, books, numbers
from desk.applicant import Agent, Applicant, ApplicantKind, Guardian, IdentityMatch, Power
from desk.closing import Collecting, Manner, Notice, Reached
from desk.material import Collected, Material
from desk.people import Role
from desk.service_words import Service
from desk.stages import Stage
from desk.steps.closing import HANDED_IN, check_collecting
from devices.simulators.people import with_check_digit
from tests.desk.registering import code_of
from tests.desk.window import ELSEWHERE, NAME, NINE, Window, an_applicant

CHILD = with_check_digit("37990120150412001")
OTHER = with_check_digit("37990119700412003")
BOOK = NINE + timedelta(hours=2)


def taken_in(window: Window, applicant: Applicant) -> str:
    draft = window.draft()

    def receive() -> None:
        window.drafts.identify(draft.case_id, applicant)
        window.cases.receive(window.drafts.get(draft.case_id), window.actor())

    return code_of(receive)


def an_agent(**changes: object) -> Agent:
    agent = Agent(
        name="测试代",
        certificate_type="111",
        certificate_number=OTHER,
        scope="代为申请",
        identity_match=IdentityMatch.MATCH,
    )
    return replace(agent, **changes)


def test_a_refused_void_can_be_asked_for_again_and_answered(window):
    acts, case = Corrections(window.desk), window.received()
    record = f"void-{case.case_id}"
    for granted in (False, True):
        acts.ask_void(case.case_id, window.actor(), reason="录重")
        acts.answer_void(record, window.actor(Role.SUPERVISOR), granted=granted, reason="看过")
        window.later(minutes=5)
    assert window.case(case.case_id).stage is Stage.VOIDED
    assert window.proved().is_sound


@pytest.mark.parametrize("how", list(Collected))
def test_a_correction_states_only_what_was_handed_in(window, how):
    acts = Corrections(window.desk)
    for case in (window.received(), window.accepted()):
        said = Material(code="application", how=how, at=NINE, originals=2)
        code = code_of(
            lambda case=case, said=said: acts.correct_material(
                case.case_id, window.actor(Role.SUPERVISOR), material=said, reason="录错"
            )
        )
        assert code == ("ok" if how in HANDED_IN else "correction.other-way")


@pytest.mark.parametrize(
    ("applicant", "code"),
    [
        (an_applicant(certificate_number=CHILD), "applicant.guardian-missing"),
        (an_applicant(kind=ApplicantKind.ENTERPRISE), "certificate.not-for-kind"),
        (
            an_applicant(certificate_type="002", certificate_number="X1"),
            "certificate.not-for-kind",
        ),
        (an_applicant(agent=an_agent(name=" ")), "agent.name-missing"),
        (an_applicant(agent=an_agent(certificate_number="1")), "certificate.bad-form"),
        (
            an_applicant(agent=an_agent(certificate_number=an_applicant().certificate_number)),
            "applicant.same-person",
        ),
        (
            an_applicant(
                certificate_number=CHILD,
                birth=date(2015, 4, 12),
                guardian=Guardian(
                    name="小",
                    certificate_type="111",
                    certificate_number=CHILD,
                    relation="父",
                    identity_match=IdentityMatch.MATCH,
                ),
            ),
            "applicant.same-person",
        ),
        (an_applicant(agent=an_agent()), "ok"),
    ],
)
def test_nobody_is_taken_in_as_somebody_that_cannot_be(window, applicant, code):
    assert taken_in(window, applicant) == code


def test_an_expired_letter_does_not_collect_and_rare_names_are_compared_normalised(window):
    agent = an_agent(name="测\u4dae", powers=frozenset({Power.COLLECT}), valid_to=NINE.date())
    case = replace(window.received(), applicant=an_applicant(agent=agent))
    facts = Collecting(ids_checked=True)

    def collect(on: date) -> str:
        return code_of(lambda: check_collecting(case, "agent", "测\ue863", facts, on))

    assert collect(NINE.date()) == "ok"
    assert collect(NINE.date() + timedelta(days=1)) == "case.authority-missing"


@pytest.mark.parametrize("role", list(Role))
def test_a_draft_is_reviewed_by_those_who_act_on_cases(window, role):
    draft = window.draft()
    review = Evidence(window.desk).review
    code = code_of(lambda: review(draft.case_id, "plan", window.actor(role), points=()))
    counter = role in (Role.CLERK, Role.SUPERVISOR)
    assert code == ("ok" if counter else "person.act-not-allowed")


def test_a_licence_is_shelved_where_its_case_is(window):
    case = window.accepted()
    window.move(case.case_id, Stage.ISSUED, ELSEWHERE)
    place = Shelf(window.desk).place
    code = code_of(lambda: place(case.case_id, window.actor(), place="A-1"))
    assert code == "case.held-elsewhere"


@pytest.mark.parametrize("notice", list(Notice))
def test_a_notice_that_was_never_issued_is_not_delivered(window, notice):
    case = window.received()
    give = Delivering(window.desk).give
    code = code_of(
        lambda: give(
            case.case_id,
            window.actor(),
            notice=notice,
            manner=Manner.HAND,
            result=Reached.DELIVERED,
            receiver=NAME,
        )
    )
    assert code == "delivery.no-such-notice"


def test_a_notice_is_not_delivered_before_its_case_nor_refused_for_a_rare_name(window):
    draft = window.draft()
    window.drafts.identify(draft.case_id, an_applicant(name="测\u4dae"))
    case = window.cases.receive(window.drafts.get(draft.case_id), window.actor()).value
    window.cases.ask_supplement(case.case_id, window.actor(), wanted=("plan",), reason="缺")

    def give(at: datetime) -> str:
        return code_of(
            lambda: Delivering(window.desk).give(
                case.case_id,
                window.actor(),
                notice=Notice.SUPPLEMENT,
                manner=Manner.HAND,
                result=Reached.DELIVERED,
                receiver="测\ue863",
                given_at=at,
            )
        )

    assert give(NINE - timedelta(days=20)) == "delivery.before-notice"
    assert give(NINE) == "ok"


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        (BOOK, "ok"),
        (BOOK.replace(tzinfo=None), "slip.bad-time"),
        (BOOK - timedelta(days=1), "slip.before-book"),
        (BOOK + timedelta(hours=1), "slip.after-receipt"),
        (BOOK + timedelta(days=1), "slip.in-future"),
    ],
)
def test_the_stated_time_of_a_slip_lies_between_its_book_and_the_receipt(window, stated, code):
    slips, number = a_book(window)
    case = window.received()
    window.later(hours=3)
    enter = lambda n: slips.enter(  # noqa: E731 - entered twice below
        case.case_id, window.actor(), number=n, stated_at=stated, filled_by="王某"
    )
    assert code_of(lambda: enter(number[0])) == code
    if code == "ok":
        assert code_of(lambda: enter(number[1])) == "slip.case-has-one"


def a_book(window: Window) -> tuple[Slips, tuple[str, ...]]:
    window.later(hours=2)
    slips = Slips(window.desk)
    slips.reserve(window.actor(), count=2)
    return slips, numbers(books(window.store.views))


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"rated_at": NINE + timedelta(days=3)}, "rating.in-future"),
        ({"details": ("510", "510")}, "rating.bad-detail"),
        ({"details": ("510",)}, "ok"),
    ],
)
def test_a_rating_is_given_by_now_and_names_each_detail_once(window, facts, code):
    case = window.received()
    take = Ratings(window.desk).take
    rate = lambda: take(  # noqa: E731 - named for the assertion
        case.case_id,
        window.actor(),
        service=Service.RECEIVE,
        level=5,
        channel="window",
        **facts,
    )
    assert code_of(rate) == code
