"""Sample of the page 待同步 and of its dialogs, for pictures and tests of the look.

Owned by no thread. The one rule: every name and number in it is invented.
"""

from __future__ import annotations

from ui.window.icons.drawn import Icon
from ui.window.presenters.repairs import TEXTS
from ui.window.presenters.waiting import COLUMNS, FILTERS, HELD_COLUMNS, WAITS
from ui.window.samples_materials import hint
from ui.window.views.asking import MenuLine
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    FigureCard,
    Filter,
    TableRow,
    TableView,
    TimelineRow,
)
from ui.window.views.shell import Badge, Tone
from ui.window.views.waiting import SidesView, WaitingView

_KINDS = ("收件", "受理", "单据", "单据", "补正告知")
_ITEMS = ("食品经营许可（延续）", "个体工商户变更登记", "临时占用城市道路许可")
_HINTS = (
    hint("F5", "立即重试"),
    hint("Alt+Right", "换筛选"),
    hint("F12", "处理这条"),
    hint("Ctrl+M", "全部操作"),
    hint("Ctrl+E", "导出文件"),
)


def _filters(chosen: str) -> tuple[Filter, ...]:
    counts = {WAITS: 8, "returned": 1, "conflict": 1, "aside": 0}
    return tuple(
        Filter(code=code, text=f"{text} {counts[code]}", chosen=code == chosen)
        for code, text in FILTERS.items()
    )


QUEUE = WaitingView(
    headline="离线，3 件、8 条等候上报",
    reason=(
        "联系不上平台：没有应答。已办的都在本机，照常受理。约 40 秒后再试，也可按 F5。"
        " 另有 2 条平台没有收下，要处理。附件还有 4 个、12.6 MB 没上传。"
    ),
    tone=Tone.WARN,
    offline=True,
    cards=(
        FigureCard(title="等候的件", figure="3", unit="件", note="共 8 条", icon=Icon.WAITING),
        FigureCard(
            title="按内容",
            figure="4",
            unit="类",
            note="收件 3  受理 2  单据 2",
            icon=Icon.PAPER,
        ),
        FigureCard(
            title="平台已记录到",
            figure="1042",
            unit="/ 1050 条",
            note="上次联络 14:06。",
            icon=Icon.DONE,
        ),
        FigureCard(
            title="附件没上传", figure="4", unit="个", note="共 12.6 MB", icon=Icon.PAPER
        ),
        FigureCard(
            title="平台没收下",
            figure="2",
            unit="条",
            note="要处理，按 F12 逐条办",
            tone=Tone.BAD,
            icon=Icon.REFUSED,
        ),
    ),
    filters=_filters(WAITS),
    table=TableView(
        columns=COLUMNS,
        rows=tuple(
            TableRow(
                key=f"#{1043 + n}",
                cells=(
                    str(1043 + n),
                    f"14:{10 + n}",
                    kind,
                    f"03-1124-{25 + n // 2:04d}",
                    _ITEMS[n // 2],
                ),
            )
            for n, kind in enumerate(_KINDS)
        ),
    ),
    detail=CaseDetail(
        key="#1043",
        title="收件 · 03-1124-0025",
        number=_ITEMS[0],
        badges=(Badge(text="等候上报", tone=Tone.WARN),),
        facts=(
            ("办理时间", "14:10"),
            ("已等", "6 分"),
            ("试过", "3 次未成"),
            ("下次再试", "约 40 秒后"),
        ),
        timeline=(TimelineRow(title="已存在本机，没有丢；联上就按先后自动上报。", note=""),),
        acts=(ActButton(code="retry", text="立即重试", key="F5"),),
        more=(MenuLine(code="open", text="看这件"),),
        story="原因",
    ),
    hints=_HINTS,
)

_REASON = (
    "这件已在示例县政务服务中心（演示）出证窗口手里，本窗口不能再办。"
    "数据未变；需要时用 Ctrl+K 找到它再认领。"
)

HELD = WaitingView(
    headline="已联网，2 条平台没有收下，要处理",
    reason="F12 逐条处理；其他的件照常上报，不受影响。",
    tone=Tone.WARN,
    cards=QUEUE.cards,
    filters=_filters("conflict"),
    table=TableView(
        columns=HELD_COLUMNS,
        rows=(
            TableRow(
                key="h1",
                cells=(
                    "03-1124-0019",
                    "更正",
                    "有冲突",
                    "14:05",
                    _REASON.split("。", maxsplit=1)[0],
                ),
                tones=((2, Tone.BAD),),
            ),
        ),
    ),
    detail=CaseDetail(
        key="h1",
        title="更正 · 03-1124-0019",
        number="临时占用城市道路许可",
        badges=(Badge(text="有冲突", tone=Tone.BAD),),
        facts=(
            ("办理时间", "11:20"),
            ("平台答复", "14:05"),
            ("自动重发", "不会；处理后才发"),
            ("平台一边", "示例县行政审批服务局，13:58"),
        ),
        timeline=(
            TimelineRow(
                title=_REASON, note="代码 case.held-elsewhere · 第 1031 条", tone=Tone.BAD
            ),
        ),
        acts=(ActButton(code="compare", text="冲突对照", key="F12", primary=True),),
        more=tuple(MenuLine(code=code, text=TEXTS[code]) for code in ("resend", "aside")),
        story="原因",
    ),
    hints=_HINTS,
)

SIDES = SidesView(
    title="冲突对照 · 03-1124-0019 · 更正",
    note="阶段、期限、经办和文号以平台为准，已经照平台改好；本站写的文字已留作备注，没有丢。",
    theirs="平台：示例县行政审批服务局 13:58",
    ours="本站：11:20",
    rows=(
        ("阶段", "办理中", "已受理"),
        ("在谁手里", "示例县行政审批服务局", "3 号窗口（演示）"),
        ("承诺日", "2025-12-01", "2025-11-28"),
        ("占用地点", "示范路 9 号东侧人行道", "示范路 9 号东侧人行道，长 12 米、宽 2 米"),
    ),
)
