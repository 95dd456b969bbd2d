"""One case walked from step to step without a store: draft, received, accepted, decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from desk.calendars import national_calendar
from desk.case import Case
from desk.commitment import Tolerance
from desk.dossier import Dossier
from desk.events.facts import Origin, Result
from desk.fold import fold
from desk.item import SpecialProcedure
from desk.item_basis import Limit
from desk.steps import handling, outcome, receiving
from tests.desk.window import ELSEWHERE, ITEM, LICENCE, NINE, an_applicant, paper

CALENDAR = national_calendar()
LOOK = SpecialProcedure(name="现场勘验", limit=Limit(value=10), basis="行政许可法第四十五条")
SLOW = replace(ITEM, special_procedures=(LOOK,), supplement_after_acceptance=True)
DRAFT = Case(
    case_id="c1",
    item=SLOW,
    answers={"hot": "no"},
    applicant=an_applicant(),
    materials={"application": paper("application"), "plan": paper("plan")},
    form={"name": "测试明", "phone": "13800000000", "place": "测试路1号"},
    draft_opened=NINE,
    dossier=Dossier(tolerance=Tolerance(acknowledged_at=NINE)),
)


def later(days: int) -> datetime:
    return NINE + timedelta(days=days)


def received(draft: Case = DRAFT) -> Case:
    event = receiving.receive(
        draft,
        at=NINE,
        receipt="SJ1",
        spoken="1",
        serial=1,
        query_code="000001",
        holder=ELSEWHERE,
    )
    return fold(draft, event)


def accepted(draft: Case = DRAFT) -> Case:
    case = received(draft)
    event = receiving.accept(case, at=NINE, document_number="1号", calendar=CALENDAR)
    return fold(case, event)


def handled(draft: Case = DRAFT) -> Case:
    case = accepted(draft)
    return fold(case, handling.handle(case, at=NINE, department="测试科"))


def decided(draft: Case = DRAFT, **changes: Any) -> Case:
    case = handled(draft)
    facts = {"result": Result.GRANTED, "licence": LICENCE, "number": "1", "organ": "局"}
    event = outcome.decide(case, at=NINE, origin=Origin.PLATFORM, **(facts | changes))
    return fold(case, event)


def ask(case: Case, **changes: Any) -> Case:
    facts = {
        "wanted": ("图",),
        "reason": "缺",
        "document_number": "2",
        "limit": Limit(value=15),
    }
    event = receiving.ask_supplement(case, at=NINE, **(facts | changes))
    return fold(case, event)
