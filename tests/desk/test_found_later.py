"""What turns out later: a listing, another person, a year without a calendar, a late paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desk.acts.exchange import Exchange
from desk.applicant import Agent, Power
from desk.case import Case
from desk.commitment import Chooser
from desk.credit import CreditFacts, CreditReport, CreditSource, Listing
from desk.events.credit import CreditChecked, CreditRepaired
from desk.events.draft import MaterialCollected
from desk.events.intake import CaseAccepted
from desk.item import ItemVersion, MaterialRule, SpecialProcedure
from desk.item_basis import Limit
from desk.item_words import Necessity
from desk.material import Collected
from desk.people import Role
from desk.refusal import Refused
from desk.registers.commitment import TOLERANCE
from desk.stages import Stage
from devices.simulators.people import with_check_digit
from tests.desk.feed import Feed, page
from tests.desk.window import (
    ITEM,
    NINE,
    NUMBER,
    Window,
    an_applicant,
    open_window,
    paper,
)

SOMEBODY_ELSE = an_applicant(certificate_number=with_check_digit("37990119800101002"))
ITEM_2026 = replace(
    ITEM,
    promised=Limit(value=10),
    statutory=Limit(value=20),
    special_procedures=(SpecialProcedure(name="现场勘验"),),
    supplement_after_acceptance=True,
)
Opening = Callable[[ItemVersion, str], Window]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opening]:
    """A window on one item, from nine o'clock of that day."""
    windows: list[Window] = []

    def opening(item: ItemVersion, day: str) -> Window:
        start = datetime.fromisoformat(f"{day}T09:00:00+08:00")
        windows.append(open_window(tmp_path / "data", (item,), start=start))
        return windows[-1]

    yield opening
    for window in windows:
        assert window.proved().is_sound
        window.store.close()


def reported(window: Window, draft: Case, *codes: str) -> Case:
    """The register answered for the applicant of that draft: on those lists."""
    report = CreditReport(
        number=NUMBER,
        at=NINE,
        as_of=NINE,
        source=CreditSource.QUERY,
        report_number="R1",
        grade="A",
        listings=tuple(Listing(code=code) for code in codes),
    )
    event = CreditChecked(at=NINE, record_id="credit-x", report=report, name="测试明")
    return window.drafts.note(draft.case_id, event).value


def test_what_a_register_said_of_one_person_says_nothing_of_the_next(window):
    draft = reported(window, window.draft())
    for how in (Collected.SHARED, Collected.LICENCE, Collected.REUSED):
        event = MaterialCollected(at=NINE, material=paper("plan", how))
        window.drafts.note(draft.case_id, event)
        draft = window.drafts.identify(draft.case_id, SOMEBODY_ELSE).value
        assert draft.dossier.credit == CreditFacts()
        assert set(draft.materials) == {"application"}
        window.drafts.identify(draft.case_id, an_applicant())


def test_the_same_person_read_again_keeps_what_was_asked(window):
    draft = reported(window, window.draft())
    again = window.drafts.identify(draft.case_id, an_applicant(phone="13800000009")).value
    assert (again.dossier.credit, again.materials) == (draft.dossier.credit, draft.materials)


def test_nothing_is_tolerated_for_somebody_who_was_found_listed_meanwhile(window):
    draft = reported(window, window.tolerated(), "listed")
    with pytest.raises(Refused, match=r"credit\.tolerance-barred"):
        window.cases.receive_and_accept(draft, window.actor())
    repaired = CreditRepaired(
        at=NINE, record_id="credit-x", code="listed", document="1", on=NINE.date()
    )
    draft = window.drafts.note(draft.case_id, repaired).value
    accepted = window.cases.receive_and_accept(draft, window.actor()).value
    assert accepted.stage is Stage.ACCEPTED


def test_a_promise_made_before_the_listing_was_found_opens_no_acceptance(window):
    draft = window.draft(whole=False)
    window.drafts.collect(draft.case_id, paper("application"))
    window.promises.make(draft.case_id, window.actor(), chosen_by=Chooser.SELF)
    draft = reported(window, draft, "listed")
    with pytest.raises(Refused, match=r"commitment\.excluded"):
        window.cases.receive_and_accept(draft, window.actor())
    window.promises.withdraw(draft.case_id, window.actor(), reason="列入名单")
    draft = window.drafts.collect(draft.case_id, paper("plan")).value
    accepted = window.cases.receive_and_accept(draft, window.actor()).value
    assert accepted.stage is Stage.ACCEPTED


def test_a_list_that_excludes_nobody_here_bars_nothing(window):
    draft = reported(window, window.tolerated(), "another_list")
    accepted = window.cases.receive_and_accept(draft, window.actor()).value
    assert accepted.stage is Stage.ACCEPTED


def test_a_day_moved_into_an_unpublished_year_by_a_procedure_is_provisional(opened):
    window = opened(ITEM_2026, "2026-11-24")
    case_id = window.accepted(ITEM_2026).case_id
    assert not window.case(case_id).promised_provisional
    window.move(case_id, Stage.HANDLING)
    window.outcomes.suspend(case_id, window.actor(), procedure="现场勘验")
    window.later(days=40)
    resumed = window.outcomes.resume(case_id, window.actor()).value
    assert resumed.promised_on is not None
    assert resumed.promised_on.year == 2027
    assert resumed.promised_provisional


def test_a_day_moved_into_an_unpublished_year_by_an_extension_is_provisional(opened):
    window = opened(ITEM_2026, "2026-12-14")
    case_id = window.accepted(ITEM_2026).case_id
    assert not window.case(case_id).promised_provisional
    extended = window.clocks.extend(
        case_id, window.actor(Role.SUPERVISOR), days=10, reason="案情复杂", approver="局长"
    ).value
    assert extended.promised_on == date(2027, 1, 11)
    assert extended.promised_provisional


def test_an_extension_of_one_late_paper_does_not_shorten_the_time_for_another(opened):
    later = MaterialRule(
        code="later", name="乙", order=9, necessity=Necessity.TOLERABLE, tolerable_days=15
    )
    item = replace(
        ITEM, materials=(*ITEM.materials, later), promised=Limit(value=20), statutory=None
    )
    window = opened(item, "2025-11-24")
    draft_id = window.draft(item, whole=False).case_id
    window.drafts.collect(draft_id, paper("application"))
    for code in ("plan", "later"):
        window.drafts.collect(draft_id, paper(code, Collected.TOLERATED))
    draft = window.promises.acknowledge_tolerance(draft_id, window.actor()).value
    case = window.cases.receive_and_accept(draft, window.actor()).value
    owed = {"plan": date(2025, 12, 1), "later": date(2025, 12, 15)}
    assert case.dossier.tolerance.due == owed
    window.later(days=9)
    until = (window.clock.now() + timedelta(days=1)).date()
    case = window.promises.extend_tolerance(
        case.case_id, window.actor(Role.SUPERVISOR), until=until, ground="暴雪封路"
    ).value
    assert case.dossier.tolerance.due == owed | {"plan": until}
    assert case.tolerated_until == owed["later"]


def test_what_a_department_accepts_is_owed_and_verified_like_what_a_window_accepts(window):
    draft = window.draft(whole=False)
    window.drafts.collect(draft.case_id, paper("application"))
    window.drafts.collect(draft.case_id, paper("plan", Collected.TOLERATED))
    draft = window.promises.acknowledge_tolerance(draft.case_id, window.actor()).value
    case = window.cases.receive(draft, window.actor()).value
    until = date(2025, 12, 1)
    accepted = CaseAccepted(
        at=NINE,
        document_number="受1",
        promised_on=until,
        tolerated_until=until,
        tolerance={"plan": until},
    )
    said = Feed().said(case, accepted, window.desk.holder(), "accepted")
    for _ in range(2):
        Exchange(window.desk).apply_page(page(said))
    (row,) = window.store.views.records(TOLERANCE)
    assert (row.state, row.due) == ("open", until.isoformat())
    assert window.kinds()[-2:] == ["platform_said", "tolerance_opened"]
    assert window.proved().is_sound


def test_an_agent_promises_nothing_on_a_letter_that_is_over(window):
    agent = Agent(
        name="测试代",
        certificate_type="111",
        certificate_number=SOMEBODY_ELSE.certificate_number,
        valid_to=date(2025, 11, 23),
        powers=frozenset({Power.APPLY, Power.PROMISE}),
    )
    draft = window.draft(whole=False)
    window.drafts.identify(draft.case_id, an_applicant(agent=agent))
    with pytest.raises(Refused, match=r"agent\.expired"):
        window.promises.make(draft.case_id, window.actor(), chosen_by=Chooser.AGENT)
