"""Items with parts, tasks and stages for the tests of what runs side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.applicant import Applicant, ApplicantKind
from desk.check_digits import credit_code_check
from desk.item import FormField, ItemVersion
from desk.item_basis import Limit, Organ
from desk.item_rules import (
    BundlePart,
    ClockStart,
    Giveaway,
    JointTask,
    PolicyPack,
    ProjectStage,
)
from desk.item_words import CaseType, Depth
from tests.desk.samples import ORGAN
from tests.desk.window import ITEM

COMPANY = "91379901MA0000001"
CODE = COMPANY + credit_code_check(COMPANY)
OTHER = "91379901MA0000002"
OTHER_CODE = OTHER + credit_code_check(OTHER)


def organ(name: str) -> Organ:
    return replace(ORGAN, name=name)


def part(code: str, *after: str, **facts: object) -> BundlePart:
    known = {"name": code, "organ": organ(f"{code}局"), "limit": Limit(value=1)}
    return BundlePart(code=code, after=after, **{**known, **facts})  # type: ignore[arg-type]


OPENING = replace(
    ITEM,
    code=ITEM.code[:-1] + "2",
    short_code="1301",
    name="企业开办一件事",
    case_type=CaseType.JOINT,
    depth=Depth.ACCEPT,
    promised=Limit(value=1),
    result_licences=("营业执照",),
    form=(*ITEM.form, FormField(code="company_name", label="公司名称", required=False)),
    bundle=(
        part(
            "licence", result="营业执照", fields=("name", "place"), materials=("application",)
        ),
        part("social", "licence", fields=("name", "phone")),
        part("medical", "licence"),
        part("fund", "licence"),
        part("seals", "licence", link=2),
        part("tax", "licence", link=2),
        part("bank", "licence", "seals", link=2, optional=True, limit=None),
    ),
    giveaways=(
        Giveaway(code="seals", name="免费印章", document="第19条", since=date(2020, 2, 4)),
        Giveaway(
            code="device",
            name="税控设备",
            document="第19条",
            since=date(2020, 2, 4),
            until=date(2025, 12, 1),
        ),
        Giveaway(code="account", name="数字账户", document="公告", since=date(2025, 12, 1)),
    ),
    policies=(
        PolicyPack(
            code="company",
            name="小微企业政策包",
            since=date(2023, 1, 1),
            until=date(2026, 1, 1),
            applicant_kinds=("enterprise",),
            papers=("优惠告知",),
        ),
        PolicyPack(
            code="trader",
            name="个体工商户政策包",
            since=date(2023, 1, 1),
            applicant_kinds=("sole_trader",),
        ),
    ),
)
LEG = {"clock": ClockStart.PART, "limit": Limit(value=10)}
SCHOOL = replace(
    ITEM,
    code=ITEM.code[:-1] + "3",
    short_code="8105",
    name="转学",
    promised=Limit(value=40),
    statutory=None,
    result_licences=(),
    bundle=(
        part("to_school", **LEG),
        part("to_authority", "to_school", **LEG),
        part("from_school", "to_authority", **LEG),
        part("from_authority", "from_school", **LEG),
    ),
)


def task(code: str, *after: str, days: int = 2, lead: bool = False) -> JointTask:
    return JointTask(
        code=code,
        name=code,
        organ=organ(f"{code}局"),
        limit=Limit(value=days),
        after=after,
        lead=lead,
    )


EVENT = replace(
    ITEM,
    code=ITEM.code[:-1] + "4",
    short_code="9103",
    name="大型活动",
    promised=Limit(value=5),
    result_licences=(),
    joint=(
        task("fire", days=3),
        task("traffic", days=2),
        task("permit", "fire", "traffic", days=2, lead=True),
    ),
)


def stage(n: int, order: int, name: str) -> ItemVersion:
    return replace(
        ITEM,
        code=ITEM.code[:-1] + str(n),
        short_code=f"150{n}",
        name=name,
        form=(*ITEM.form, FormField(code="project_name", label="项目名称", required=False)),
        project=ProjectStage(order=order, name=name, total=Limit(value=20), risk="low"),
    )


PLANNING = stage(5, 1, "立项用地规划许可")
BUILDING = stage(6, 3, "施工许可")
ITEMS = (ITEM, OPENING, SCHOOL, EVENT, PLANNING, BUILDING)


def a_company(person: Applicant) -> Applicant:
    """An enterprise that has no code yet."""
    return replace(
        person,
        kind=ApplicantKind.ENTERPRISE,
        name="示例新企业有限公司",
        founding=True,
        reservation="（示）名称预留〔2025〕1号",
    )
