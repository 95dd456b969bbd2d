"""Help: a short page per screen; (Chinese, English). Refusal codes come from their own texts.

Owned by no thread: data. The one rule: keys stand here by the word of their command, so that
the help shows the key that is in force.
"""

from __future__ import annotations

from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage:
    """One screen: what it is for, its most used commands, what to do when …."""

    code: str
    title: Pair
    purpose: Pair
    commands: tuple[str, ...] = ()
    when: tuple[tuple[Pair, Pair], ...] = ()


PAGES: tuple[HelpPage, ...] = (
    HelpPage(
        code="accept",
        title=("受理", "Acceptance"),
        purpose=(
            "收一件：身份、事项、材料、表单、确认打印五步。离开每一栏就自动存，断电也在。",
            "Take a case in five steps: identity, item, materials, form, confirm and print. "
            "Every field is saved when it is left.",
        ),
        commands=("next_step", "read_card", "tolerate", "park", "one_time_notice"),
        when=(
            (
                ("读不出证", "the card is not read"),
                (
                    "放平再按读卡键；还不行就手工录入，页面会注明是录入的。",
                    "Lay it flat and read again; otherwise type, which the case records.",
                ),
            ),
            (
                ("材料不齐", "a material is missing"),
                (
                    "可容缺的按容缺键选日期；缺核心材料的，打一次性告知书。",
                    "Mark what may come later; for a core material print the notice.",
                ),
            ),
            (
                ("办到一半来了别人", "somebody else comes first"),
                (
                    "挂起本件，写明原因；取回时还在原来那一栏。",
                    "Park the case with a reason; it comes back at the same field.",
                ),
            ),
        ),
    ),
    HelpPage(
        code="cases",
        title=("办件", "Cases"),
        purpose=(
            "找到收过的件，看进度、期限和单据，办后续：补正、更正、撤回、延期、补打。",
            "Find a case, see stage, deadline and papers, and go on with it.",
        ),
        commands=("filter", "menu", "preview", "reprint", "export"),
        when=(
            (
                ("找不到别的窗口收的件", "a case of another window is not found"),
                (
                    "用收件编号整串查；联网时可到平台查找并认领。",
                    "Search the whole receipt number; with a line, ask the platform.",
                ),
            ),
        ),
    ),
    HelpPage(
        code="waiting",
        title=("待同步", "Waiting to go up"),
        purpose=(
            "看哪些件还没到平台、为什么、什么时候再试；平台退回的在这里处理。",
            "What the platform does not have yet, why, and when it is tried again.",
        ),
        commands=("sync_now", "state", "menu", "filter", "export"),
        when=(
            (
                ("一件卡住", "one entry is stuck"),
                (
                    "看右边的原因；能改的改了再送，改不了的搁置，不挡别的件。",
                    "Read the reason; mend and send, or set it aside so that others go on.",
                ),
            ),
            (
                ("断网很久", "the line is down for long"),
                (
                    "照常受理。号码不变，恢复后自动上传。",
                    "Go on working; numbers stay, everything goes up by itself.",
                ),
            ),
        ),
    ),
    HelpPage(
        code="issue",
        title=("出件发证", "Issue"),
        purpose=(
            "已决定的件在这里打证、通知、发给本人或邮寄，留下签收。",
            "Decided cases: print, notify, hand over or mail, with a receipt.",
        ),
        commands=("next_step", "menu", "preview", "reprint", "filter"),
        when=(
            (
                ("来领的不是本人", "somebody else collects"),
                (
                    "看委托书和代领人证件，登记代领；没有委托书不能发。",
                    "Check the authority and the agent's card; without one hand nothing over.",
                ),
            ),
        ),
    ),
    HelpPage(
        code="daily",
        title=("日统计", "The day"),
        purpose=(
            "当天的收件、受理、办结、评价；下班前日结，断号和没打的单据会列出来。",
            "Figures of the day and its close; gaps and unprinted papers are listed.",
        ),
        commands=("next_step", "step_back", "step_forward", "export", "menu"),
        when=(
            (
                ("有没同步的件", "entries still wait"),
                (
                    "照样日结：列明，不挡。数字按业务日期算。",
                    "Close all the same: they are listed, and count by their own day.",
                ),
            ),
        ),
    ),
    HelpPage(
        code="settings",
        title=("设置", "Settings"),
        purpose=(
            "外观人人可改；设备、打印、人员、日历由站点管理员改。每次改动都记在日志里。",
            "The look is everybody's; devices, printing, people, calendars the "
            "administrator's. Every change is an entry of the journal.",
        ),
        commands=("filter", "menu", "sync_now", "help", "notices"),
        when=(
            (
                ("设备不好用", "a device does not work"),
                (
                    "设置 → 数据与自检 → 自检，按每一项写的办；要找技术支持就写诊断文件。",
                    "Settings → data and self-check; do what each line says, or write the "
                    "diagnostic file for support.",
                ),
            ),
        ),
    ),
    HelpPage(
        code="today",
        title=("今日待办", "Today"),
        purpose=(
            "今天要做的：到期的补正和容缺、挂起太久的、要回访的、设备和日结提醒。",
            "What is due today: supplements, tolerated materials, parked cases, calls.",
        ),
        commands=("filter", "menu", "sync_now", "next_step", "close"),
    ),
    HelpPage(
        code="registers",
        title=("台账", "Registers"),
        purpose=(
            "不是一件件的那些：取号、来访、收据、印章、空白证、人员、旧档案、办不成事。",
            "What is no case: tickets, visits, slips, seals, blanks, people, old files.",
        ),
        commands=("new_case", "menu", "filter", "export", "step_forward"),
    ),
    HelpPage(
        code="sign_in",
        title=("登录、锁屏、交接班", "Sign-in, lock, hand-over"),
        purpose=(
            "选名字、输 PIN。锁屏时手上的件不动；别人顶岗要两个人的 PIN。",
            "Choose the name, type the PIN. Work stays behind the lock; relief takes two PINs.",
        ),
        commands=("lock", "sign_out"),
        when=(
            (
                ("忘了 PIN", "the PIN is forgotten"),
                (
                    "请站点管理员在 台账 → 人员 重设；没有别的办法进去。",
                    "The administrator sets a new one; there is no other way in.",
                ),
            ),
        ),
    ),
)

LICENCES: Pair = (
    "一窗受理台：MIT 许可。\n用到的主要有：Qt / PySide6（LGPL-3.0）、SQLCipher（BSD）、SQLite"
    "（公有领域）、cryptography（Apache-2.0 或 BSD）、ReportLab（BSD）、思源黑体 Noto Sans SC"
    "（SIL OFL 1.1）、Tabler Icons（MIT）。\n全部名单和全文：安装目录的"
    " THIRD-PARTY-NOTICES.md。",
    "One-Window Desk: MIT licence.\nIt stands mainly on Qt / PySide6 (LGPL-3.0), SQLCipher "
    "(BSD), SQLite (public domain), cryptography (Apache-2.0 or BSD), ReportLab (BSD), Noto "
    "Sans SC (SIL OFL 1.1), Tabler Icons (MIT).\nAll of them, with their texts: "
    "THIRD-PARTY-NOTICES.md beside the program.",
)
