"""Sample views of the applicant screen, for pictures and tests; everybody in them is invented.

Owned by no thread. The one rule: samples are values like any other; nothing is drawn for them.
"""

from __future__ import annotations

from desk.handwriting import Handwriting, Point, Stroke
from ui.window.views.applicant_screen import (
    ApplicantScreenView,
    ByPhone,
    Checking,
    Fact,
    Group,
    Idle,
    Rating,
    Said,
    Signing,
    State,
)

PERSON = Group(
    title="applicant",
    facts=(
        Fact(label="申请人", value="王建国"),
        Fact(label="证件号码", value="379901********121X"),
        Fact(label="手机", value="138****6621"),
    ),
)
ITEM = Group(title="item", facts=(Fact(label="", value="食品经营许可证核发（延续）"),))
FORM = Group(
    title="form",
    facts=(
        Fact(label="经营者名称", value="示例县泉城小馆"),
        Fact(label="经营场所", value="示例县大明湖路 12 号一层沿街商铺东数第三间"),
        Fact(label="主体业态", value="小型餐饮服务经营者"),
        Fact(label="负责人证件", value="379901********121X"),
    ),
)
MATERIALS = Group(
    title="materials",
    facts=(
        Fact(label="营业执照副本", value="已收"),
        Fact(label="经营场所平面布局图", value="已收"),
        Fact(label="从业人员健康证明", value="容缺"),
    ),
)
STATEMENT = "申请人声明：所提交的材料和填报的内容真实、有效。"
STATES: dict[str, State] = {
    "idle": Idle(),
    "ticket": Idle(ticket="A036", priority="山东惠才卡"),
    "paused": Idle(paused=True),
    "check": Checking(groups=(ITEM, PERSON, FORM)),
    "sign": Signing(groups=(ITEM, PERSON, MATERIALS), statement=STATEMENT, by="王建国"),
    "rate": Rating(item="食品经营许可证核发（延续）"),
    "phone": ByPhone(code=tuple(tuple((x * y) % 3 == 0 for x in range(25)) for y in range(25))),
    "thanks": Said(phrase="thanks-rated"),
}


def screen_view(name: str) -> ApplicantScreenView:
    """The sample of that name."""
    return ApplicantScreenView(
        hall="示例县政务服务中心", window="3 号窗口", state=STATES[name], demonstration=True
    )


def a_signature() -> Handwriting:
    """A wave, written by a pen in two strokes."""
    first = tuple(
        Point(x=1600 + n * 70, y=700 - (n % 14) * 60, ms=n * 12, pressure=300 + n * 10)
        for n in range(48)
    )
    second = tuple(
        Point(x=2200 + n * 60, y=500 + (n % 9) * 50, ms=700 + n * 12, pressure=600)
        for n in range(40)
    )
    strokes = (Stroke(tool="pen", points=first), Stroke(tool="pen", points=second))
    return Handwriting(width=800, height=140, strokes=strokes)
