"""What a station may say of 延期: once, and by no more than law allows."""

from __future__ import annotations

from datetime import date

import pytest

from desk.clock_facts import Extension
from desk.events.clocks import CaseExtended
from desk.item_basis import Limit
from desk.item_words import LimitUnit
from tests.sync.counter import AT, Counter
from tests.sync.test_trespass import judged


def extended(limit: Limit) -> CaseExtended:
    extension = Extension(
        limit=limit,
        before=date(2025, 12, 1),
        after=date(2025, 12, 15),
        reason="案情复杂",
        basis="行政许可法第四十二条",
        approver="局长",
        document_number="示延1",
        at=AT,
    )
    return CaseExtended(at=AT, extension=extension)


def test_a_case_is_extended_once(counter: Counter, other: Counter) -> None:
    case_id, _ = counter.accept_a_case()
    event = extended(Limit(value=10))
    assert judged(counter, (event, case_id), role="supervisor") == [("accepted", "")]
    again = [("conflict", "clock.extended-already")]
    assert judged(counter, (event, case_id), role="supervisor") == again
    assert judged(other, (event, case_id), role="supervisor") == again


@pytest.mark.parametrize(
    "limit", [Limit(value=11), Limit(value=0), Limit(value=5, unit=LimitUnit.MONTH)]
)
def test_no_extension_is_longer_than_law_allows(counter: Counter, limit: Limit) -> None:
    case_id, _ = counter.accept_a_case()
    said = judged(counter, (extended(limit), case_id), role="supervisor")
    assert said == [("rejected", "clock.extension-too-long")]


def test_a_clerk_extends_nothing(counter: Counter) -> None:
    case_id, _ = counter.accept_a_case()
    said = judged(counter, (extended(Limit(value=5)), case_id))
    assert said == [("rejected", "person.act-not-allowed")]
