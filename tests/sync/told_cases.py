"""Cases for the tests of what a province is told; everybody in them is invented."""

from __future__ import annotations

from dataclasses import replace

from desk.case import Case, Decision
from desk.events.facts import Licence, Origin, Result
from desk.material import Collected, Material
from desk.stages import Stage
from sync.provincial.calls import Place
from sync.provincial.cases import calls_of
from sync.provincial.mapping import shandong_cases
from tests.sync.counter import AT, DAY, ITEM, an_applicant

CODES = shandong_cases()
PLACE = Place(region="379901", hall="示例县政务大厅 01")
TOKEN = "for this test"


def a_case(**changes: object) -> Case:
    """An accepted case with one material."""
    paper = Material(code="m1", how=Collected.PAPER, at=AT, originals=1, copies=1)
    known = Case(
        case_id="c1",
        stage=Stage.ACCEPTED,
        item=ITEM,
        applicant=an_applicant(),
        materials={"m1": paper},
        receipt="SJ1",
        case_number="BJ1",
        query_code="12345678",
        received_by="37990100001",
        received_at=AT,
        accepted_at=AT,
        promised_on=DAY,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def granted(**changes: object) -> Decision:
    licence = Licence(kind="许可证", number="JY1", issuer="示例局", long_term=True)
    known = Decision(
        result=Result.GRANTED,
        number="准〔2025〕1号",
        organ="示例局",
        origin=Origin.PLATFORM,
        at=AT,
        licence=licence,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def names(case: Case, place: Place = PLACE) -> list[str]:
    return [call.name for call in calls_of(case, place, CODES)]
