"""What is free is given once per company, by its date; policies by kind and date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk.acts.bundles import Bundles
from desk.case import Case
from desk.events.bundle import GiveawayJudged
from desk.journal import writing
from desk.record import Record
from desk.record_rows import read_record
from desk.registers.bundle import GIVEAWAY, POLICY, giveaway_id
from tests.desk.bundle_items import CODE, ITEMS, OPENING
from tests.desk.counter_acts import code_of
from tests.desk.window import NINE, Window, open_window


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def acts(window: Window) -> Bundles:
    return Bundles(window.desk)


def record(window: Window, record_id: str) -> Record:
    row = window.store.views.find_record(record_id)
    assert row is not None
    return read_record(row)


def opened(window: Window) -> Case:
    case = window.accepted(OPENING)
    return acts(window).finish(case.case_id, window.actor(), "licence", number=CODE).value


def give(window: Window, case: Case, code: str) -> Callable[[], object]:
    return lambda: acts(window).give(case.case_id, window.actor(), code)


def test_nothing_is_given_before_the_company_has_its_code(window):
    case = window.accepted(OPENING)
    assert code_of(give(window, case, "seals")) == "giveaway.company-missing"


def test_what_is_free_is_given_once_per_company(window):
    first, second = opened(window), opened(window)
    assert code_of(give(window, first, "seals")) == "ok"
    assert code_of(give(window, second, "seals")) == "giveaway.already-given"
    kept = record(window, giveaway_id(CODE, "seals"))
    assert (kept.kind, kept.state, kept.title) == (GIVEAWAY, "provisional", "免费印章")
    assert CODE in kept.subject


def test_the_device_ends_on_its_day_and_the_account_follows(window):
    case = opened(window)
    assert code_of(give(window, case, "account")) == "giveaway.not-offered"
    window.later(days=7)
    assert code_of(give(window, case, "device")) == "giveaway.not-offered"
    assert code_of(give(window, case, "account")) == "ok"


def judged(taken: bool, station: str) -> GiveawayJudged:
    return GiveawayJudged(
        at=NINE,
        record_id=giveaway_id(CODE, "seals"),
        company="示例",
        credit_code=CODE,
        code="seals",
        name="免费印章",
        station=station,
        taken=taken,
        given_on=NINE.date(),
    )


def test_the_platform_says_who_gave_it_first(window):
    give(window, opened(window), "seals")()
    here = window.desk.station.station_id
    with writing(window.desk, None) as journal:
        journal.append(judged(False, here))
    assert record(window, giveaway_id(CODE, "seals")).state == "given"
    with writing(window.desk, None) as journal:
        journal.append(judged(True, "another"))
    assert record(window, giveaway_id(CODE, "seals")).state == "given"


def test_a_window_that_came_later_is_told(window):
    give(window, opened(window), "seals")()
    with writing(window.desk, None) as journal:
        journal.append(judged(False, "another"))
    kept = record(window, giveaway_id(CODE, "seals"))
    assert (kept.state, kept.facts["first"]) == ("taken", "another")


def test_what_another_window_gave_is_known_here(window):
    with writing(window.desk, None) as journal:
        journal.append(judged(False, "another"))
    assert code_of(give(window, opened(window), "seals")) == "giveaway.already-given"


def test_policies_are_handed_by_kind_and_date(window):
    case = opened(window)
    hand = acts(window).hand_policy
    actor = window.actor()
    assert code_of(lambda: hand(case.case_id, actor, "trader", manner="printed")) == (
        "giveaway.not-offered"
    )
    assert code_of(lambda: hand(case.case_id, actor, "company", manner="")) == (
        "giveaway.manner-missing"
    )
    hand(case.case_id, actor, "company", manner="sent")
    kept = record(window, f"{POLICY}:{case.case_id}:company")
    assert (kept.state, kept.facts["papers"]) == ("sent", "优惠告知")
    window.later(days=60)
    assert code_of(lambda: hand(case.case_id, actor, "company", manner="sent")) == (
        "giveaway.not-offered"
    )
