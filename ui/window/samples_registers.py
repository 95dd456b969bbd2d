"""Invented rows of the registers that have a screen of their own, for pictures and tests.

Owned by no thread. The one rule: columns, filters and acts are those of the real registers;
nobody in a row exists.
"""

from __future__ import annotations

from dataclasses import replace

from ui.window.presenters.registers import fitting_columns
from ui.window.registers.listing import REGISTERS
from ui.window.registers.port import Register
from ui.window.samples_further import REGISTERS_PAGE
from ui.window.samples_materials import hint
from ui.window.samples_tongue import spoken
from ui.window.tongue import tr
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    Filter,
    TableRow,
    TableView,
    TimelineRow,
)
from ui.window.views.registers import RegistersView
from ui.window.views.shell import Badge, Tone

# By code: the cells of each row with its state and due day, then the facts beside the list.
ROWS: dict[str, tuple[tuple[str, ...], ...]] = {
    "tolerance": (
        ("03-1124-0021", "公共场所卫生许可（新办）", "检测报告", "承诺补交", "待补", "12-01"),
        ("03-1120-0007", "临时占用城市道路许可", "恢复方案", "承诺补交", "待补", "超期 1 天"),
    ),
    "shelf": (
        ("A 柜 2 层", "03-1124-0028", "王*国", "食品经营许可", "JY2379…0001", "3", "待领", ""),
        ("A 柜 2 层", "03-1121-0013", "李*英", "个体户变更", "9237…7X", "5", "待领", ""),
        ("B 柜", "03-1119-0004", "张*", "不动产变更", "鲁（2025）0001", "7", "移交中", "12-03"),
    ),
    "custody": (
        (
            "食品经营许可证（原证）",
            "1 件",
            "窗口 赵敏",
            "11-28",
            "11-24 14:33",
            "在窗口",
            "11-28",
        ),
        (
            "不动产权证书",
            "2 件",
            "登记科 周洋",
            "11-23，已超期",
            "11-21 09:10",
            "在部门",
            "超期 1 天",
        ),
        ("营业执照正、副本", "2 件", "窗口 赵敏", "11-25", "11-24 10:05", "在窗口", "明天"),
    ),
    "blanks": (
        ("JY0000101–JY0000200　食品经营许可证", "100", "省厅", "领入", ""),
        ("YZ0003001–YZ0003500　营业执照（正本）", "500", "市局", "领入", ""),
        ("食品经营许可证", "78（账面 79）", "赵敏", "清点不符", ""),
    ),
    "seals": (
        ("受理通知书", "受理专用章", "示审食延受〔2025〕第00131-028号", "2", "", "待盖章", ""),
        (
            "不予受理决定书",
            "审批专用章",
            "示审〔2025〕第00131-021号",
            "2",
            "周海",
            "已用印",
            "",
        ),
    ),
    "seal_orders": (
        ("示例示范科技有限公司", "4 枚", "示例刻章店（测试）", "免费", "", "已委托", "12-01"),
        (
            "示例商贸有限公司",
            "3 枚",
            "示例刻章店（测试）",
            "免费，待平台核定",
            "",
            "待领",
            "11-26",
        ),
        ("示例餐饮店", "2 枚", "示例印社（测试）", "自费", "ZA-379901-12", "已备案", ""),
    ),
    "visits": (
        ("示例商贸有限公司", "刘*", "3", "1", "办理中", ""),
        ("示例村 12 户", "村委会 孙*", "9", "3", "办理中", ""),
    ),
    "slips": (
        ("37-0007", "11-23 15:10", "赵敏", "停电", "", "", "手工填写·待确认", ""),
        ("37-0008", "11-23 15:32", "钱立群", "停电", "", "", "手工填写·待确认", ""),
        ("37-0009", "", "", "", "37-0009", "37-0020", "已留号", ""),
    ),
    "problems": (
        ("孩子跨省转学学籍对不上", "两地系统未通", "", "教体局", "", "待答复", "11-27"),
        (
            "老宅无权属来源材料",
            "历史遗留",
            "",
            "自然资源局",
            "已约现场核",
            "已答复",
            "超期 1 天",
        ),
    ),
    "handovers": (
        ("3 号窗口 11-23 17:05", "钱立群", "赵敏", "已交接", ""),
        ("3 号窗口 11-21 17:10", "赵敏", "钱立群", "已交接", ""),
    ),
}
FACTS: dict[str, tuple[tuple[str, str], ...]] = {
    "tolerance": (("期限", "12-01 周一"), ("待补材料", "检测报告"), ("申请人", "于小满")),
    "shelf": (("位置", "A 柜 2 层"), ("领取人", "王建国"), ("等候天数", "3")),
    "custody": (("期限", "11-28 周五"), ("件数", "1 件"), ("现在谁手里", "窗口 赵敏")),
    "blanks": (
        ("号段", "JY0000101–JY0000200"),
        ("本站剩余", "79"),
        ("已使用", "20"),
        ("已作废", "1"),
    ),
    "seals": (("机关", "历城示范区行政审批服务局"), ("份数", "2"), ("打印", "11-24 14:36")),
    "seal_orders": (
        ("委托单号", "YZ99990000131-\u200b20251124143200"),
        ("印章", "法定名称章、财务专用章、发票专用章、法定代表人名章"),
        ("登记人", "赵敏"),
    ),
    "visits": (("委托人", "示例商贸有限公司"), ("收件", "3"), ("未收", "1")),
    "slips": (("单上时间", "11-23 15:10"), ("填单人", "赵敏"), ("原因", "停电")),
    "problems": (("期限", "11-27 周四"), ("责任单位", "教体局")),
    "handovers": (("交班", "钱立群"), ("接班", "赵敏")),
}
OPEN = {"appointments": 3, "shelf": 3, "tolerance": 2, "problems": 2, "custody": 3, "slips": 2}
CODES = tuple(ROWS)


def register_page(code: str) -> RegistersView:
    """The page 台账 on that register."""
    register = next(each for each in REGISTERS if each.code == code)
    begun = [act.text for act in register.acts if act.begins]
    hints = REGISTERS_PAGE.hints
    return replace(
        REGISTERS_PAGE,
        title=register.title,
        count=tr("{0} 条", len(ROWS[code])),
        lines=tuple(
            replace(line, chosen=line.code == code, count=OPEN.get(line.code, 0))
            for line in REGISTERS_PAGE.lines
        ),
        filters=tuple(
            Filter(code=str(n), text=each.text, chosen=n == 0)
            for n, each in enumerate(register.filters)
        ),
        table=TableView(
            columns=fitting_columns(register.columns, spoken(ROWS[code])), rows=_rows(code)
        ),
        begin_text=begun[0] if begun else "",
        detail=_detail(register),
        hints=(hint("F2", begun[0]), *hints) if begun else hints,
    )


def _rows(code: str) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=f"r{n}",
            cells=cells,
            tones=(
                (len(cells) - 2, Tone.PRIMARY),
                (len(cells) - 1, Tone.BAD if "超期" in cells[-1] else Tone.PLAIN),
            ),
        )
        for n, cells in enumerate(ROWS[code])
    )


def _detail(register: Register) -> CaseDetail:
    first = ROWS[register.code][0]
    state = first[-2]
    acts = [act for act in register.acts if not act.begins]
    return CaseDetail(
        key="r0",
        title=first[0],
        number="11-24 登记",
        badges=(Badge(text=state, tone=Tone.PRIMARY),),
        facts=FACTS[register.code],
        timeline=(TimelineRow(title=state, note="11-24 14:33 赵敏", tone=Tone.PRIMARY),),
        acts=tuple(
            ActButton(code=act.code, text=act.text, key="F12", primary=True) for act in acts[:1]
        ),
        more=(),
    )
