"""Invented views for the pictures and the tests of the look.

Owned by no thread. The one rule: nobody in here exists; numbers carry the test region 370999
and valid check digits.
"""

from __future__ import annotations

from dataclasses import replace

from ui.window.icons.drawn import Icon
from ui.window.samples_materials import MATERIALS, hint
from ui.window.views.acceptance import (
    AcceptanceView,
    ApplicantView,
    CaseTab,
    ClockView,
    DayBox,
    HistoryRow,
    HistoryView,
    ItemHead,
    MissingRow,
    MissingView,
    SecretRow,
    Step,
    StepState,
    StepView,
)
from ui.window.views.shell import (
    Badge,
    DeviceLine,
    LineView,
    NavLine,
    PageName,
    QueueView,
    ShellView,
    Tone,
)
from ui.window.views.steps import Body


def shell(*, queue: bool = True) -> ShellView:
    """The frame on a day without a line."""
    return ShellView(
        brand="一窗受理台",
        hall="示范县便民中心",
        window="3 号窗口",
        person="赵敏",
        footer="受理员 赵敏 · 今日第 28 件",
        brief_footer="今日第 28 件",
        line=LineView(title="离线受理中", brief="离线", detail="待同步 3 件", tone=Tone.WARN),
        queue=QueueView(ticket="A036 办理中", waiting="等候 7 人") if queue else None,
        nav=(
            NavLine(page=PageName.ACCEPT, title="受理", key="1"),
            NavLine(page=PageName.CASES, title="办件", key="2"),
            NavLine(page=PageName.WAITING, title="待同步", key="3", count=3),
            NavLine(page=PageName.ISSUE, title="出件发证", key="4", count=2, tone=Tone.PRIMARY),
            NavLine(page=PageName.DAILY, title="日统计", key="5"),
            NavLine(page=PageName.SETTINGS, title="设置", key="6"),
            NavLine(page=PageName.TODAY, title="今日待办", key="7", count=5),
            NavLine(page=PageName.REGISTERS, title="台账", key="8"),
        ),
        devices=(
            DeviceLine(name="读卡器", icon=Icon.CARD, state="正常"),
            DeviceLine(name="社保卡", icon=Icon.SOCIAL_CARD, state="正常"),
            DeviceLine(name="打印机", icon=Icon.PRINTER, state="待打印 2", tone=Tone.WARN),
            DeviceLine(name="本机库", icon=Icon.SAVED, state="已加密"),
        ),
    )


def steps(current: Step) -> tuple[StepView, ...]:
    """The stepper with that step current."""
    materials = ("7 项 · 还差 2 项", Tone.WARN)
    if current > Step.MATERIALS:
        materials = ("7 项 · 已齐", Tone.QUIET)
    form = "23 栏 · 已填" if current > Step.FORM else "23 栏 · 待填 4"
    words = (
        (Step.IDENTITY, "身份", "读卡 14:30:41", Tone.QUIET),
        (Step.ITEM, "事项", "spjyxk → 延续", Tone.QUIET),
        (Step.MATERIALS, "材料", *materials),
        (Step.FORM, "表单", form, Tone.QUIET),
        (Step.CONFIRM, "确认打印", "受理通知书 2 份", Tone.QUIET),
    )

    def state(step: Step) -> StepState:
        if step == current:
            return StepState.CURRENT
        return StepState.DONE if step < current else StepState.AHEAD

    return tuple(
        StepView(step=step, title=title, note=note, state=state(step), tone=tone)
        for step, title, note, tone in words
    )


APPLICANT = ApplicantView(
    name="王建国",
    badge=Badge(text="已核验", tone=Tone.OK),
    facts=("男  汉族  46 岁", "证件有效期至 2032-06", "读卡 14:30:41 · 0.8 秒"),
    rows=(
        SecretRow(label="证号", masked="370999 ******** 1219", whole="370999 19790101 1219"),
        SecretRow(label="手机", masked="138 **** 6621", whole="138 0000 6621"),
        SecretRow(
            label="住址", masked="示范县历城街道 ******", whole="示范县历城街道演示路 1 号"
        ),
    ),
    roles=(Badge(text="本人办理", tone=Tone.PRIMARY), Badge(text="代办 / 企业")),
    brief="370999 ******** 1219  男 46 岁",
)

HISTORY = HistoryView(
    rows=(
        HistoryRow(
            key="h1",
            title="户外广告 备案",
            note="2024-03-07 · 补正 1 次",
            badge=Badge(text="办结"),
        ),
        HistoryRow(
            key="h2",
            title="营业执照 变更",
            note="2023-05-18 · 名称地址未变",
            badge=Badge(text="办结"),
        ),
        HistoryRow(
            key="h3",
            title="食品经营许可 新办",
            note="2022-12-02 · 6 份可复用",
            badge=Badge(text="本次引用", tone=Tone.OK),
        ),
    ),
    compared_title="与上次比",
    compared="名称 未变  地址 未变  负责人 未变",
    carried="表单已带出 19 栏，待填 4 栏",
)

HEAD = ItemHead(
    title="食品经营许可证核发（延续）",
    badges=(Badge(text="承诺件", tone=Tone.PRIMARY),),
    detail="编码 000131125000（示例） · 示范县审批服务局 · 情形：小型餐饮，面积 200 ㎡ 以下",
    brief="情形：小型餐饮，面积 200 ㎡ 以下",
    counts=(
        Badge(text="收 4", tone=Tone.PLAIN),
        Badge(text="容缺 1", tone=Tone.WARN),
        Badge(text="待 2", tone=Tone.BAD),
    ),
)

ALL_THERE = (Badge(text="收 6", tone=Tone.PLAIN), Badge(text="容缺 1", tone=Tone.WARN))

CLOCK = ClockView(
    figure="5",
    unit="个工作日",
    statutory="法定 20",
    due="12-01 周一",
    due_note="17:00 前办结",
    boxes=(
        DayBox(text="1", below="25 二"),
        DayBox(text="2", below="26 三"),
        DayBox(text="3", below="27 四"),
        DayBox(text="4", below="28 五"),
        DayBox(text="5", below="1 一", last=True),
    ),
    note="今日受理不计；周末、调休已扣除",
)

MISSING = MissingView(
    title="还差 2 项可受理",
    rows=(
        MissingRow(
            title="平面布局图", note="必要，未收", icon=Icon.MISSING, tone=Tone.BAD, key="空格"
        ),
        MissingRow(
            title="申请书签字", note="打印后请申请人签", icon=Icon.SIGN, tone=Tone.PRIMARY
        ),
        MissingRow(
            title="健康证明 容缺",
            note="补交至 12-01",
            icon=Icon.TOLERATED,
            tone=Tone.WARN,
            key="F8",
        ),
    ),
)

COMPLETE = MissingView(title="已齐，可受理")
FIELDS = MissingView(
    title="还差 1 项可受理",
    rows=(
        MissingRow(
            title="表单 4 栏",
            note="统一社会信用代码、面积、原证有效期至、主体业态",
            icon=Icon.ACCEPT,
            tone=Tone.PRIMARY,
        ),
    ),
)
MISSING_AT = {Step.FORM: FIELDS, Step.CONFIRM: COMPLETE}
NEXT = {
    Step.IDENTITY: "下一步  选事项",
    Step.ITEM: "下一步  收材料",
    Step.MATERIALS: "下一步  填表单",
    Step.FORM: "下一步  确认打印",
    Step.CONFIRM: "受理并打印",
    Step.DONE: "下一位",
}

TABS = (
    CaseTab(key="c1", title="王建国 · 食品经营许可延续", brief="王建国 · 延续", selected=True),
    CaseTab(key="c2", title="李秀英 · 个体户变更", brief="李秀英", note="挂起 6 分"),
    CaseTab(key="c3", title="周强 · 道路占用", brief="周强", note="待补签字"),
)


def acceptance(step: Step = Step.MATERIALS, body: Body = MATERIALS) -> AcceptanceView:
    """The acceptance page at that step."""
    return AcceptanceView(
        tabs=TABS,
        steps=steps(step),
        step=step,
        body=body,
        head=HEAD if step <= Step.MATERIALS else replace(HEAD, counts=ALL_THERE),
        applicant=APPLICANT,
        history=HISTORY,
        clock=CLOCK,
        missing=None if step is Step.DONE else MISSING_AT.get(step, MISSING),
        saved="草稿已存本机 14:32:05",
        saved_brief="已存 14:32:05",
        elapsed="本件 01:24",
        number_title="收件编号",
        number="3-1124-028" if step is Step.DONE else "收件时生成",
        next_text=NEXT[step],
        can_park=step is not Step.DONE,
        hints=(
            hint("Enter", "下一栏"),
            hint("空格", "收到"),
            hint("F3", "读卡"),
            hint("F8", "容缺"),
            hint("F12", "下一步"),
            hint("Alt+←", "上一步"),
            hint("Ctrl+P", "预览"),
            hint("F4", "挂起"),
            hint("F1", "全部快捷键"),
        ),
    )
