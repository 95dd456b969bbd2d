"""Orders of seals as the platform judges them: for the company of the case alone."""

from __future__ import annotations

from desk.events.seals import SealsOrdered
from tests.desk.bundle_items import CODE, OPENING
from tests.sync.counter import AT, Counter
from tests.sync.test_parts import ACCEPTED, REJECTED, accepted, fresh_code, gift, judged


def order(company: str) -> SealsOrdered:
    return SealsOrdered(
        at=AT,
        record_id=f"seal-order-{company}",
        number="YZ1",
        company="示例企业",
        credit_code=company,
        seals=(),
        engraver="示例刻章店",
        legal_person="测试明",
        legal_person_number="x",
        phone="13800000000",
        ordered_by="测试",
        free=True,
    )


def test_seals_are_ordered_for_the_company_of_the_case_alone(counter: Counter) -> None:
    company = fresh_code(counter)
    case_id, _ = accepted(counter, OPENING, company)
    assert judged(counter, (gift(company), case_id), (order(company), case_id)) == [
        (ACCEPTED, ""),
        (ACCEPTED, ""),
    ]
    assert judged(counter, (order(CODE), case_id)) == [(REJECTED, "judged.not-yours")]
