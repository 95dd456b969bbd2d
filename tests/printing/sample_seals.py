"""Orders of seals for the tests and the gallery. The one rule: companies are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desk.check_digits import credit_code_check
from desk.papers import Paper
from desk.papers_seals import SealOrderSheet, SealRegistration
from desk.paperwork_wording import wording
from desk.seal_kinds import SealKind, SealPiece, measure_of, piece_of
from devices.simulators.people import with_check_digit
from tests.printing.sample_letters import AT, LATER
from tests.printing.sample_slips import OF_HALL

COMPANY = "示例县齐鲁测试智能装备制造有限公司"
SHARES = "示例县齐鲁测试智能装备制造集团股份有限公司"
CODE = "91379901MA0000001" + credit_code_check("91379901MA0000001")
ON = date(2025, 11, 24)


def piece(kind: SealKind, company: str = COMPANY, *, serial: str = "") -> SealPiece:
    """The seal of that kind of that company."""
    return piece_of(
        kind, company=company, person="王建国", credit_code=CODE, on=ON, serial=serial
    )


def company_of(count: int) -> str:
    """A company whose name has so many characters."""
    long = (
        "示例县黄河三角洲农业高新技术产业示范区齐鲁测试智能装备制造科技发展集团销售第一分公司"
    )
    return long[:count] if count == len(long) else long[: count - 2] + "公司"


SET = tuple(piece(kind) for kind in SealKind)
SHEET: dict[str, Any] = {
    **OF_HALL,
    "copies": 2,
    "number": "YZ99990000131-20251124143200",
}
ORDER = SealOrderSheet(
    **SHEET,
    template="seal_order_sheet",
    company=COMPANY,
    seals=SET,
    ordered_at=AT,
    credit_code=CODE,
    engraver="示例县诚信印章刻制有限公司（测试）",
    free=True,
    due=LATER.date(),
    notes=wording("seal_order_sheet", ON).all("notes"),
    ordered_by="李芳",
)
REGISTRATION = SealRegistration(
    **SHEET,
    template="seal_registration",
    company=COMPANY,
    boxes=tuple(measure_of(kind, COMPANY, ON) for kind in SealKind),
    seals=SET,
    ordered_at=AT,
    credit_code=CODE,
    licence_date=ON,
    legal_person="王建国",
    legal_person_number=with_check_digit("37990119850715331"),
    agent_name="赵明明",
    agent_number=with_check_digit("37990119900101123"),
    phone="0531-00000000",
    engraver="示例县诚信印章刻制有限公司（测试）",
    free=True,
    notes=wording("seal_registration", ON).all("notes"),
    registrar="李芳",
    receiver="赵明明",
    collected_at=LATER,
    filing_number="ZA379901202500001",
)
SEAL_SHEETS: dict[str, Paper] = {
    "seal_registration": REGISTRATION,
    "seal_order_sheet": ORDER,
    "seal_order_sheet_long": replace(
        ORDER,
        company=company_of(40),
        seals=(
            *(piece(kind, company_of(40)) for kind in SealKind),
            piece(SealKind.INVOICE, company_of(40), serial="2"),
        ),
    ),
}
