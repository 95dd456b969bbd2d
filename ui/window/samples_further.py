"""Invented views of 台账, 今日待办, a bundle, sign-in and lock, for pictures and tests.

Owned by no thread. The one rule: nobody in here exists; organs, people and numbers are made up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ui.window.registers.listing import REGISTERS
from ui.window.samples_materials import hint
from ui.window.samples_pages import CASE_LIST
from ui.window.views.asking import MenuLine
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    CasesView,
    Column,
    Filter,
    PartRow,
    PartsView,
    TableRow,
    TableView,
    TimelineRow,
)
from ui.window.views.people import PersonLine, SignInView
from ui.window.views.registers import (
    RegisterLine,
    RegistersView,
    TodayBlock,
    TodayLine,
    TodayView,
)
from ui.window.views.shell import Badge, Tone

_OPEN = {"appointments": 3, "shelf": 3, "tolerance": 2, "problems": 1, "custody": 4}
_SHELF = (
    ("食品经营许可证 JY23799010000001", "A 柜 2 层", "", "在架", "3 天"),
    ("营业执照（个体工商户）", "A 柜 2 层", "", "在架", "超期 2 天"),
    ("不动产权证书 鲁（2025）示范县不动产权第 0000001 号", "B 柜", "示例镇", "在途", "12-03"),
)

REGISTERS_PAGE = RegistersView(
    title="待领证照",
    count="3 条",
    lines=tuple(
        RegisterLine(
            code=each.code,
            title=each.title,
            count=_OPEN.get(each.code, 0),
            chosen=each.code == "shelf",
        )
        for each in REGISTERS
    ),
    filters=(
        Filter(code="0", text="未领", chosen=True),
        Filter(code="1", text="在途"),
        Filter(code="2", text="全部"),
    ),
    table=TableView(
        columns=(
            Column(title="证照"),
            Column(title="位置", width=116),
            Column(title="便民点", width=116),
            Column(title="状态", width=96),
            Column(title="期限", width=92),
        ),
        rows=tuple(
            TableRow(
                key=f"s{n}",
                cells=cells,
                tones=((3, Tone.PRIMARY), (4, Tone.BAD if "超期" in cells[4] else Tone.PLAIN)),
            )
            for n, cells in enumerate(_SHELF)
        ),
    ),
    begin_text="",
    detail=CaseDetail(
        key="s0",
        title="食品经营许可证",
        number="JY23799010000001    11-26 登记",
        badges=(Badge(text="在架", tone=Tone.PRIMARY), Badge(text="3 天", tone=Tone.QUIET)),
        facts=(("位置", "A 柜 2 层"), ("领取人", "王建国"), ("期限", "12-01 周一")),
        timeline=(
            TimelineRow(title="在架", note="11-26 15:20 赵敏 A 柜 2 层", tone=Tone.PRIMARY),
        ),
        acts=(ActButton(code="send", text="移交到便民点", key="F12", primary=True),),
        more=(MenuLine(code="open_case", text="看这件办件"),),
    ),
    hints=(
        hint("↑↓", "选"),
        hint("Enter", "进入、全部操作"),
        hint("F12", "办主要操作"),
        hint("Alt+← →", "换筛选"),
        hint("Ctrl+F", "查找"),
        hint("Esc", "回台账目录"),
        hint("F1", "全部快捷键"),
    ),
)


def _due(key: str, words: str, note: str, due: str, tone: Tone = Tone.QUIET) -> TodayLine:
    return TodayLine(key=key, text=words, note=note, due=due, tone=tone)


TODAY = TodayView(
    subtitle="11-24 周一 · 7 件要办",
    blocks=(
        TodayBlock(
            code="appointments",
            title="今天的预约",
            lines=(
                _due("a1", "李*英 个体工商户变更", "10:00 尾号 6621", "今天", Tone.WARN),
                _due("a2", "周* 临时占用城市道路", "14:30 预约", "今天", Tone.WARN),
            ),
        ),
        TodayBlock(
            code="answering",
            title="受理期限将到",
            lines=(
                _due(
                    "b1",
                    "食品经营许可（延续） 王*国",
                    "今天是第 5 天：受理或告知",
                    "今天",
                    Tone.BAD,
                ),
            ),
        ),
        TodayBlock(
            code="owed",
            title="容缺待补",
            lines=(
                _due("c1", "临时占用城市道路许可 周*", "恢复方案", "超期 1 天", Tone.BAD),
                _due("c2", "公共场所卫生许可（新办） 于*", "检测报告", "12-01"),
            ),
        ),
        TodayBlock(code="filed", title="网上申报待预审", empty="没有等候预审的网上申报。"),
        TodayBlock(
            code="parts",
            title="一件事受阻的部分",
            lines=(_due("d1", "开办企业 示例商贸有限公司", "社保登记未通过，等值班主任", ""),),
        ),
    ),
    hints=(
        hint("↑↓", "选"),
        hint("Enter", "打开"),
        hint("F5", "刷新"),
        hint("F1", "全部快捷键"),
    ),
)

PARTS = PartsView(
    title="一件事 · 共 6 部分，已办 3",
    rows=(
        PartRow(
            key="p1",
            title="营业执照",
            badge=Badge(text="已办", tone=Tone.OK),
            organ="示范县行政审批服务局",
            note="11-24 15:02",
            tone=Tone.OK,
        ),
        PartRow(
            key="p2",
            title="社会保险登记",
            badge=Badge(text="未通过", tone=Tone.BAD),
            organ="示范县人力资源和社会保障局",
            note="单位类型与执照不符",
            tone=Tone.BAD,
        ),
        PartRow(
            key="p3",
            title="公章刻制备案",
            badge=Badge(text="办理中", tone=Tone.PRIMARY),
            organ="示范县公安局",
            note="11-25 前",
            tone=Tone.PRIMARY,
        ),
        PartRow(
            key="p4",
            title="税务登记信息确认",
            badge=Badge(text="等前面"),
            organ="示范县税务局",
        ),
    ),
)


def bundle_list() -> CasesView:
    """办件 with a bundle beside the list."""
    shown = CASE_LIST.detail
    return (
        CASE_LIST if shown is None else replace(CASE_LIST, detail=replace(shown, parts=PARTS))
    )


PEOPLE = (
    PersonLine(key="demo-01/clerk", name="赵敏", role="窗口受理员"),
    PersonLine(key="demo-02/clerk", name="钱立群", role="窗口受理员"),
    PersonLine(key="demo-08/supervisor", name="李守正", role="值班主任"),
    PersonLine(key="demo-09/administrator", name="周志远", role="站点管理员"),
    PersonLine(key="demo-10/auditor", name="吴明察", role="审计员"),
)
SIGN_IN = SignInView(
    title="登录",
    place="示范县政务服务中心 · 3 号窗口",
    note="选姓名，输 PIN，按 Enter。",
    people=PEOPLE,
    hint="演示：虚构人员的 PIN 都是 1234",
)
LOCKED = replace(
    SIGN_IN,
    title="已锁屏",
    note="赵敏 的工作都在，输 PIN 继续。别人来顶岗：用 ↑↓ 选姓名，要两个 PIN。",
    locked="demo-01/clerk",
    releasing=PEOPLE[2:3],
)
COVERS: Mapping[str, SignInView] = {"sign_in": SIGN_IN, "lock": LOCKED}
