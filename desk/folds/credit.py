"""What happens to a case by credit.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.credit import CreditFacts, CreditReport
from desk.events.credit import CreditChecked, CreditPromised, CreditRepaired
from desk.events.facts import Event


def _checked(case: Case, event: CreditChecked) -> Case:
    facts = case.dossier.credit
    number = event.report.report_number
    reports = (*facts.reports, number) if number else facts.reports
    report = _with_repairs(event.report, facts.report)
    return _with(case, replace(facts, report=report, reports=reports))


def _with_repairs(report: CreditReport, asked: CreditReport | None) -> CreditReport:
    """The answer to a question that waited: a repair entered meanwhile stands.

    Only then: a report asked for after the repair says by itself what still lists.
    """
    if asked is None or not asked.pending or asked.number != report.number:
        return report
    ended = {each.code: each.repaired for each in asked.listings if each.repaired is not None}
    listings = tuple(
        replace(each, repaired=each.repaired or ended.get(each.code))
        for each in report.listings
    )
    return replace(report, listings=listings)


def _repaired(case: Case, event: CreditRepaired) -> Case:
    report = case.dossier.credit.report
    if report is None:
        return case
    listings = tuple(
        replace(each, repaired=event.on) if each.code == event.code else each
        for each in report.listings
    )
    return _with(case, replace(case.dossier.credit, report=replace(report, listings=listings)))


def _promised(case: Case, event: CreditPromised) -> Case:
    return _with(case, replace(case.dossier.credit, promise=event.promise))


def _with(case: Case, facts: CreditFacts) -> Case:
    return replace(case, dossier=replace(case.dossier, credit=facts))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    CreditChecked: _checked,
    CreditRepaired: _repaired,
    CreditPromised: _promised,
}
