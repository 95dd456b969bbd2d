"""Credit has three values, and what nobody could ask is never taken for clean."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desk.case import Case
from desk.credit import (
    CreditFacts,
    CreditReport,
    CreditSource,
    Listing,
    Standing,
    standing,
)
from desk.dossier import Dossier
from desk.events.credit import CreditChecked, CreditRepaired
from desk.fold import fold
from desk.item_rules import Exclusion
from tests.desk.window import NINE

DISHONEST = Exclusion(
    code="sx", name="失信被执行人名单", article="试行规定第三条", as_of=date(2025, 1, 1)
)
TODAY = NINE.date()
REPORT = CreditReport(
    number="379901198504120019", at=NINE, as_of=NINE, source=CreditSource.QUERY, grade="A"
)


def a_case(report: CreditReport | None) -> Case:
    return Case(case_id="c1", dossier=Dossier(credit=CreditFacts(report=report)))


def repair_of(code: str) -> CreditRepaired:
    return CreditRepaired(at=NINE, record_id="r1", code=code, document="测字1号", on=TODAY)


def stood(report: CreditReport | None, **more):
    return standing(a_case(report), (DISHONEST,), today=TODAY, **more)


def test_who_was_never_asked_for_is_unknown_and_to_be_asked():
    found = stood(None)
    assert found.standing is Standing.UNKNOWN
    assert found.pending


def test_a_question_that_waits_for_the_line_is_unknown():
    assert stood(replace(REPORT, source=CreditSource.NONE)).standing is Standing.UNKNOWN


def test_a_report_without_a_list_is_clean():
    found = stood(REPORT)
    assert (found.standing, found.age_days) == (Standing.CLEAN, 0)


def test_a_list_that_excludes_bars_and_names_its_article():
    found = stood(replace(REPORT, listings=(Listing(code="sx"),)))
    assert found.standing is Standing.LISTED
    assert (found.list, found.article) == ("sx", "试行规定第三条")


def test_a_list_that_the_item_does_not_name_bars_nobody():
    assert stood(replace(REPORT, listings=(Listing(code="other"),))).standing is Standing.CLEAN


def test_a_repaired_listing_bars_no_longer_from_that_day():
    tomorrow = TODAY + timedelta(days=1)
    listed = replace(REPORT, listings=(Listing(code="sx", repaired=tomorrow),))
    assert stood(listed).standing is Standing.LISTED
    assert standing(a_case(listed), (DISHONEST,), today=tomorrow).standing is Standing.CLEAN


def test_a_repair_stands_when_the_answer_to_an_earlier_question_arrives():
    waited = replace(REPORT, pending=True, listings=(Listing(code="sx"),))
    case = fold(a_case(waited), repair_of("sx"))
    listed = replace(REPORT, listings=(Listing(code="sx"),))
    answered = CreditChecked(at=NINE, record_id="r1", report=listed)
    case = fold(case, answered)
    assert standing(case, (DISHONEST,), today=TODAY).standing is Standing.CLEAN
    later = fold(case, answered)
    assert standing(later, (DISHONEST,), today=TODAY).standing is Standing.LISTED


def test_an_old_list_warns_and_is_no_proof_that_somebody_is_clean():
    old = replace(REPORT, as_of=NINE - timedelta(days=31), source=CreditSource.KEPT_LIST)
    found = stood(old)
    assert (found.standing, found.stale, found.age_days) == (Standing.UNKNOWN, True, 31)
    assert stood(replace(old, listings=(Listing(code="sx"),))).standing is Standing.LISTED
    assert stood(old, stale_days=40).standing is Standing.CLEAN
