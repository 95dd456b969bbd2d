"""Invented views of what stands over a page for a moment: parking, recovery, close, transfer.

Owned by no thread. The one rule: the sheets are the real ones; nobody in them exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.applicant import Applicant, ApplicantKind
from desk.case import Case
from desk.overprint_forms import shipped_templates
from desk.papers_licence import LicencePaper
from printing.overprint import pages
from printing.preview import pictures
from ui.window.case_acts.seals import SEAL_ACTS
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.close_day import CloseDaySheet
from ui.window.dialogs.copying import CopySheet
from ui.window.dialogs.licence import LicenceSheet
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.parked import ParkedSheet
from ui.window.dialogs.recovery import RecoverySheet
from ui.window.dialogs.sheet import Sheet
from ui.window.presenters.calibration import readings_view
from ui.window.presenters.parking import reason_menu
from ui.window.presenters.transfer import export_view
from ui.window.registers.listing import REGISTERS
from ui.window.samples_pages import DAY
from ui.window.samples_tongue import spoken
from ui.window.theme.look import Look
from ui.window.views.asking import AskView, CopyView, MenuLine, MenuView
from ui.window.views.daily import CloseView
from ui.window.views.fields import number
from ui.window.views.form import FieldKind, FieldView
from ui.window.views.licence import LicenceView
from ui.window.views.parking import ParkedLine, ParkedView
from ui.window.views.recovery import RecoveryLine, RecoveryView
from ui.window.views.shell import Badge, Tone

PARKED = ParkedView(
    lines=(
        ParkedLine(
            key="c3",
            title="周强 · 临时占用城市道路许可",
            reason=Badge(text="回去取材料", tone=Tone.PRIMARY),
            minutes="1 小时 12 分",
            tone=Tone.WARN,
            missing="还差 2 项",
        ),
        ParkedLine(
            key="c4",
            title="示例商贸有限公司 · 营业执照变更",
            reason=Badge(text="等部门答复", tone=Tone.PRIMARY),
            minutes="26 分",
            tone=Tone.QUIET,
            missing="还差 1 项",
            whose=Badge(text="钱立群 挂起", tone=Tone.WARN),
        ),
        ParkedLine(
            key="c2",
            title="李秀英 · 个体工商户变更登记",
            reason=Badge(text="等申请人填表", tone=Tone.PRIMARY),
            minutes="6 分",
            tone=Tone.QUIET,
            missing="材料齐",
        ),
    ),
    note="数字或 ↑↓ 选，Enter 取回，Esc 关闭。",
)
RECOVERY = RecoveryView(
    title="上次没有正常退出",
    note="上次从 11-24 08:31 开始。已存的都在本机，逐项如下；最多丢了正在打的那一栏。",
    blocks=(
        (
            "没有显示完的办理",
            (
                RecoveryLine(
                    text="3-1124-028  王建国 · 食品经营许可（延续）",
                    note="14:32 按下的办理已经生效：已受理，不要再办一次。",
                    tone=Tone.OK,
                ),
            ),
        ),
        (
            "还没有打印的单据",
            (
                RecoveryLine(
                    text="3-1124-028  王建国 · 食品经营许可（延续）",
                    note="受理通知书，编号不变。打印机里已有的不要再打。",
                    tone=Tone.WARN,
                ),
            ),
        ),
        (
            "没办完的件",
            (
                RecoveryLine(
                    text="李秀英 · 个体工商户变更登记", note="表单 · 还差 2 项 · 存于 14:31"
                ),
                RecoveryLine(
                    text="周强 · 临时占用城市道路许可", note="材料 · 还差 1 项 · 存于 13:20"
                ),
            ),
        ),
    ),
    print_text="现在打印 1 份",
    go_text="回到刚才的地方",
)
SECOND_CARD = MenuView(
    title="又放了一张卡：刘芳",
    note="本件申请人是 王建国，没有改动。这张卡是谁的？按 Esc 不用这张卡。",
    lines=(
        MenuLine(code="agent", text="本件代理人", note="接着填委托书"),
        MenuLine(code="new", text="下一位，另开一件", note="本件留在标签里"),
        MenuLine(
            code="applicant",
            text="换成本件申请人",
            note="前一位带出的内容随之去掉，可按 Ctrl+Z 退回",
        ),
    ),
)
PICK = AskView(
    title="引用 3-1202-017",
    note="不要的按空格去掉。过期的、原件不在窗口的不列出。",
    fields=tuple(
        FieldView(
            code=f"{group}{n}",
            label="",
            hint=hint,
            kind=FieldKind.TICK,
            value="yes",
            group=group,
        )
        for n, (group, hint) in enumerate(
            (
                ("材料", "营业执照副本 （有效至 2031-05-17）"),
                ("材料", "食品安全管理制度 （2022-12-02 收，期限请核对）"),
                ("材料", "经营场所平面布局图 （2022-12-02 收，期限请核对）"),
                ("表单", "经营者名称：示范县老王饭店"),
                ("表单", "经营场所：示范县历城街道演示路 1 号"),
                ("表单", "主体业态：餐饮服务经营者"),
            )
        )
    ),
    do_text="引用勾选的",
)
CLOSE = CloseView(
    title="日结 2025-11-24",
    note="以下照实列入日结表并签入日志；未了的事不挡日结，第二天照样能办。",
    checks=DAY.checks,
    ends=(
        ("待同步 7 件", "03-1124-0022、03-1124-0025 等 7 件，联网后自动上报。"),
        ("容缺待补 2 件", "03-1124-0021 检测报告 12-01；03-1120-0007 恢复方案 已超期。"),
        ("挂起 3 件", "周强、示例商贸有限公司、李秀英。"),
        ("留存原件 3 件", "食品经营许可证（原证）1 件，营业执照 2 件。"),
        ("空白证照", "食品经营许可证：领入 100，使用 20，作废 1，剩余 79，与号段相符。"),
    ),
    do_text="日结并打印日结表",
)
COPY = CopyView(
    title="抄录助手 食品经营许可（延续）",
    note="每按一次复制下一项；录完后用“外部系统已录入”登记。",
    lines=(
        ("申请人", "王建国"),
        ("证件号码", "370999197901011219"),
        ("手机", "13800006621"),
        ("经营者名称", "示范县老王饭店"),
        ("统一社会信用代码", "92370999MA00000000"),
        ("经营场所", "示范县历城街道演示路 1 号"),
        ("面积", "86.5"),
        ("法定代表人", ""),
    ),
)
LICENCE = LicenceView(
    title="打印证照：食品经营许可证",
    note="食品经营许可证　余 79 张",
    fields=(number("@number", "手中空白证照号"),),
    next_number="JY0000122",
    left=79,
    do_text="打印到这张",
)
TEXTS = {
    "name": "示范县老王饭店",
    "credit_code": "92370999MA00000000",
    "head": "王建国",
    "address": "示范县历城街道演示路 1 号",
    "premises": "示范县历城街道演示路 1 号",
    "trade": "餐饮服务经营者（小型餐馆）",
    "scope": "热食类食品制售；冷食类食品制售",
    "number": "JY23709990000001",
    "watch_organ": "示范县市场监督管理局",
    "watch_phone": "12315",
    "issuer": "示范县行政审批服务局",
    "day_year": "2025",
    "day_month": "11",
    "day_day": "26",
    "until_year": "2030",
    "until_month": "11",
    "until_day": "25",
}


def _licence(look: Look, parent: QWidget) -> Sheet:
    form = next(each for each in shipped_templates() if each.code == "food_licence")
    paper = LicencePaper(
        template=form.code,
        version="1",
        number=TEXTS["number"],
        form=form,
        texts=TEXTS,
        background=True,
    )
    sheet = LicenceSheet(look, spoken(LICENCE), parent)
    sheet.picture.show_page(pictures(pages.make(paper), dpi=150)[0])
    return sheet


def _asked(register: str, act: str) -> AskView:
    """What the first act of that name asks, in the words of the register."""
    found = next(each for each in REGISTERS if each.code == register)
    view = next(each for each in found.acts if each.code == act).asked(None, None)  # type: ignore[arg-type]
    if view is None:
        raise ValueError(act)
    return view


def _asking(register: str, act: str) -> Callable[[Look, QWidget], Sheet]:
    return lambda look, parent: AskSheet(look, _asked(register, act), parent)


def _sealing() -> AskView:
    """What is asked before seals are ordered, for a company with nobody in it."""
    (act,) = SEAL_ACTS
    known = {"seal_shop": "示例刻章店（测试）", "legal_person": "王建国", "seal_kinds": "set"}
    applicant = Applicant(
        kind=ApplicantKind.ENTERPRISE,
        name="示例示范科技有限公司",
        certificate_type="001",
        certificate_number="91379901MA00000017",
    )
    view = act.asked(Case(case_id="c1", form=known, applicant=applicant), None)  # type: ignore[arg-type]
    if view is None:
        raise ValueError(act.code)
    return view


def _calibration(look: Look, parent: QWidget) -> Sheet:
    form = next(each for each in shipped_templates() if each.code == "food_licence")
    return AskSheet(look, readings_view(form), parent)


def _reasons() -> MenuView:
    return spoken(reason_menu("王建国 · 食品经营许可延续", date(2025, 11, 24)))


# Which register lies below a dialog of 台账.
BELOW: Mapping[str, str] = {
    "hand_over": "handovers",
    "afterwards": "slips",
    "visit": "visits",
    "problem": "problems",
    "seal_collected": "seal_orders",
}
SHEETS: Mapping[str, Callable[[Look, QWidget], Sheet]] = {
    "parked": lambda look, parent: ParkedSheet(look, spoken(PARKED), parent),
    "park": lambda look, parent: MenuSheet(look, _reasons(), parent),
    "second_card": lambda look, parent: MenuSheet(look, spoken(SECOND_CARD), parent),
    "pick": lambda look, parent: AskSheet(look, spoken(PICK), parent),
    "recovery": lambda look, parent: RecoverySheet(look, spoken(RECOVERY), parent),
    "close_day": lambda look, parent: CloseDaySheet(look, spoken(CLOSE), parent),
    "copying": lambda look, parent: CopySheet(look, spoken(COPY), parent),
    "licence": _licence,
    "calibration": _calibration,
    "export": lambda look, parent: AskSheet(look, export_view(8, "/media/usb"), parent),
    "hand_over": _asking("handovers", "hand_over_window"),
    "afterwards": _asking("slips", "enter"),
    "visit": _asking("visits", "open"),
    "problem": _asking("problems", "report"),
    "seal_order": lambda look, parent: AskSheet(look, _sealing(), parent),
    "seal_collected": _asking("seal_orders", "collected"),
}
