"""The thirty screens of the design: number, name, and how each is pictured.

Owned by no thread. The one rule: every screen stands here, and `.ci/screens.py` pictures each
view of it in every look; a screen without a picture fails a test.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One view of a screen: the page, its step or area, and what stands over it.

    `over` names a dialog, the cover, the register (`register:…`), the area of settings
    (`area:…`) or the state of the applicant screen (`applicant:…`).
    """

    slug: str
    shows: str
    page: PageName = PageName.ACCEPT
    step: Step = Step.MATERIALS
    over: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One of the thirty: its number and name in the design, its views."""

    number: int
    name: str
    views: tuple[View, ...]


def _on(page: PageName, slug: str, shows: str, over: str = "") -> View:
    return View(slug=slug, shows=shows, page=page, over=over)


def _step(step: Step, slug: str, shows: str, over: str = "") -> View:
    return View(slug=slug, shows=shows, step=step, over=over)


def _listed(code: str, shows: str) -> View:
    return _on(PageName.REGISTERS, code, shows, f"register:{code}")


def _applicant(state: str, shows: str) -> View:
    return View(slug=f"applicant_{state}", shows=shows, over=f"applicant:{state}")


_CASES, _SET, _LIST = PageName.CASES, PageName.SETTINGS, PageName.REGISTERS
SCREENS = (
    Screen(
        number=1,
        name="登录和锁屏",
        views=(
            View(slug="sign_in", shows="选姓名，输 PIN，离线可用", over="sign_in"),
            View(slug="lock", shows="锁屏，顶岗要两个 PIN", over="lock"),
        ),
    ),
    Screen(
        number=2,
        name="窗口签到和交接班",
        views=(
            _listed("handovers", "交接班台账"),
            _on(_LIST, "hand_over", "印章、空白、故障点清，接班人输 PIN", "hand_over"),
        ),
    ),
    Screen(
        number=3,
        name="受理台",
        views=(
            View(slug="materials", shows="五步、多件标签、三列；材料一步"),
            _step(Step.IDENTITY, "identity", "身份一步：读卡、人证核对"),
            _step(Step.FORM, "second_card", "又放了一张卡：是谁的，先问", "second_card"),
        ),
    ),
    Screen(
        number=4,
        name="事项和办事指南",
        views=(
            _step(Step.ITEM, "item", "短号、名称、首字母找事项，情形和指南在旁"),
            _step(Step.ITEM, "guide", "办事指南全文（Ctrl+I）", "guide"),
        ),
    ),
    Screen(
        number=5,
        name="高拍",
        views=(
            _step(Step.MATERIALS, "capture", "取景、裁边、页带", "capture"),
            _step(Step.MATERIALS, "capture_page", "一页的检查和修整", "capture_page"),
        ),
    ),
    Screen(
        number=6,
        name="表单",
        views=(
            _step(Step.FORM, "form", "读卡带出、复用带出、当栏报错"),
            _step(Step.FORM, "pick", "引用以前的办件：不要的去掉", "pick"),
            _step(Step.FORM, "rare", "输入法打不出的字（Ctrl+G）", "rare"),
        ),
    ),
    Screen(
        number=7,
        name="确认打印",
        views=(
            _step(Step.CONFIRM, "confirm", "F12 会做什么、打印什么，先说清"),
            _step(Step.DONE, "done", "编号、单据、要交代的话"),
        ),
    ),
    Screen(
        number=8,
        name="客屏",
        views=(
            _applicant("ticket", "等候和票号"),
            _applicant("check", "核对信息"),
            _applicant("sign", "签字"),
            _applicant("rate", "评价"),
        ),
    ),
    Screen(
        number=9,
        name="挂起的件",
        views=(
            View(slug="park", shows="为什么挂起（F4）", over="park"),
            View(slug="parked", shows="原因、分钟、还差什么", over="parked"),
        ),
    ),
    Screen(
        number=10,
        name="办件和经过",
        views=(
            _on(_CASES, "cases", "一百万件的列表，旁边是这件的经过"),
            _on(_CASES, "menu", "一件可做的全部操作", "menu"),
            _on(_CASES, "clock", "期限逐日说明", "clock"),
        ),
    ),
    Screen(number=11, name="补正和容缺", views=(_listed("tolerance", "容缺待补，到期先后"),)),
    Screen(
        number=12,
        name="待同步",
        views=(
            _on(PageName.WAITING, "waiting", "等什么、为什么、几时再试"),
            _on(PageName.WAITING, "waiting_held", "平台没收下的，逐条处理", "held"),
            _on(PageName.WAITING, "sides", "两边不同：并排比", "sides"),
        ),
    ),
    Screen(
        number=13,
        name="出件发证",
        views=(
            _on(PageName.ISSUE, "issue", "已决定的件，出证、领取、寄送"),
            _on(PageName.ISSUE, "licence", "套打到手中这张，先看后打", "licence"),
        ),
    ),
    Screen(
        number=14,
        name="日统计",
        views=(_on(PageName.DAILY, "daily", "数字、每小时、时限、人员"),),
    ),
    Screen(
        number=15,
        name="日结",
        views=(_on(PageName.DAILY, "close_day", "未了的照实列明，不挡日结", "close_day"),),
    ),
    Screen(
        number=16,
        name="设置",
        views=(
            _on(_SET, "settings_look", "外观：主题、字号、语言", "area:look"),
            _on(_SET, "settings_keys", "按键：本人的键", "area:keys"),
            _on(_SET, "settings_devices", "设备：读卡器、打印机、客屏", "area:devices"),
            _on(_SET, "settings_printing", "打印", "area:printing"),
            _on(_SET, "calibration", "打印校准：四个读数", "calibration"),
            _on(_SET, "form_editor", "套打版式：毫米对位，最满和最空", "form_editor"),
            _on(_SET, "form_editor_scan", "套打版式：扫描件在下面", "form_editor_scan"),
            _on(_SET, "form_placing", "放底图：两点定位", "form_placing"),
        ),
    ),
    Screen(
        number=17,
        name="设备自检",
        views=(_on(_SET, "self_check", "逐项结果和怎么办", "self_check"),),
    ),
    Screen(
        number=18,
        name="一个框找一切",
        views=(View(slug="found", shows="事项、办件、人、命令", over="found"),),
    ),
    Screen(
        number=19,
        name="快捷键和帮助",
        views=(
            View(slug="keys", shows="全部快捷键（F1）", over="keys"),
            View(slug="help", shows="边打边找的帮助", over="help"),
        ),
    ),
    Screen(
        number=20,
        name="无线路时的导出和导入",
        views=(_on(PageName.WAITING, "export", "加密文件，U 盘带去带回", "export"),),
    ),
    Screen(
        number=21,
        name="断电后恢复",
        views=(View(slug="recovery", shows="已生效的、未打印的、没办完的", over="recovery"),),
    ),
    Screen(
        number=22,
        name="通知与更新",
        views=(
            View(slug="notices", shows="通知、目录、日历、程序版本", over="notices"),
            View(slug="state", shows="本站现在的状态", over="state"),
        ),
    ),
    Screen(number=23, name="原件", views=(_listed("custody", "在谁手里，几时应还"),)),
    Screen(
        number=24,
        name="空白证照和印章",
        views=(
            _listed("blanks", "号段、剩余、清点"),
            _listed("seals", "用印登记：待盖章、已用印"),
            _listed("seal_orders", "印章刻制：委托、待领、备案"),
            _on(_CASES, "seal_order", "订制印章", "seal_order"),
            _on(_LIST, "seal_collected", "领取，F7 拍印模", "seal_collected"),
        ),
    ),
    Screen(
        number=25,
        name="今日待办",
        views=(_on(PageName.TODAY, "today", "预约、期限、容缺、受阻"),),
    ),
    Screen(
        number=26,
        name="办事车和批量",
        views=(
            _listed("visits", "一次来访的几件"),
            _on(_LIST, "visit", "开始一次来访", "visit"),
            _on(_CASES, "bundle", "一件事的各部分", "bundle"),
        ),
    ),
    Screen(number=27, name="待领证照", views=(_listed("shelf", "柜位、等候天数、移交"),)),
    Screen(
        number=28,
        name="抄录助手",
        views=(_on(_CASES, "copying", "按外部系统的顺序逐项复制", "copying"),),
    ),
    Screen(
        number=29,
        name="补录（应急收件单）",
        views=(
            _listed("slips", "留号、补录、确认"),
            _on(_LIST, "afterwards", "补录一张", "afterwards"),
        ),
    ),
    Screen(
        number=30,
        name="办不成事",
        views=(
            _listed("problems", "待答复、已答复、办成"),
            _on(_LIST, "problem", "登记一件", "problem"),
        ),
    ),
)
VIEWS = tuple(view for screen in SCREENS for view in screen.views)
