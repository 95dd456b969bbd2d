"""From the parked cases of a station to their list, and from a day to the reasons offered.

Owned by no thread. The one rule: what is missing is asked of the case, never remembered from
when it was parked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.case import Case
from desk.drafting import OpenDraft, minutes_parked, reasons
from ui.window.keys_in_force import spoken
from ui.window.presenters.acceptance import tab_title
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.form import FieldView
from ui.window.views.parking import ParkedLine, ParkedView
from ui.window.views.shell import Badge, Tone

OTHER = "other"


def reason_menu(title: str, today: date) -> MenuView:
    """F4: the reasons of that day, and words of one's own."""
    lines = [MenuLine(code=each.code, text=each.text) for each in reasons(today)]
    lines.append(MenuLine(code=OTHER, text=tr("其他，写几个字")))
    note = spoken(tr("草稿已存，挂起后先办别人；Shift+F4 取回。"))
    return MenuView(title=tr("挂起：{0}", title), lines=tuple(lines), note=note)


def reason_text(code: str, today: date) -> str:
    """The words of that reason, as they are kept with the case."""
    return next((each.text for each in reasons(today) if each.code == code), "")


def own_words() -> AskView:
    """A reason that is not in the list."""
    field = FieldView(code="reason", label=tr("挂起原因"), required=True, wide=True)
    return AskView(title=tr("挂起原因"), fields=(field,), do_text=tr("挂起"))


def take_over_view(draft: OpenDraft) -> AskView:
    """A colleague's case is taken over only when that was meant."""
    name = "" if draft.parked is None else draft.parked.name
    return AskView(
        title=tr("接过 {0} 挂起的件？", name),
        note=tr(
            "{0}。接过来以后由您接着办，并记在您名下；不是就按 Esc。", tab_title(draft.case)
        ),
        do_text=tr("接过来办"),
    )


def parked_view(
    drafts: Sequence[OpenDraft],
    around: Surroundings,
    most_minutes: int,
    *,
    given_up: Sequence[OpenDraft] = (),
) -> ParkedView:
    """Screen 9; below what is parked stands what was given up and can still be brought back."""
    parked = tuple(_line(each, around, most_minutes) for each in drafts)
    gone = tuple(_gone(each, around) for each in given_up)
    lines = (*parked, *gone)
    if gone:
        note = tr("数字或 ↑↓ 选，Enter 取回，Esc 关闭。已放弃的件在退出登录前都可以找回。")
        return ParkedView(lines=lines, note=note)
    if not lines:
        return ParkedView(lines=(), note=tr("没有挂起的件。按 F4 可以挂起正在办的件。"))
    return ParkedView(lines=lines, note=tr("数字或 ↑↓ 选，Enter 取回，Esc 关闭。"))


def _line(draft: OpenDraft, around: Surroundings, most_minutes: int) -> ParkedLine:
    parked = draft.parked
    if parked is None:
        raise ValueError("not parked")
    minutes = minutes_parked(parked, around.now)
    own = parked.by == around.actor.person_id
    return ParkedLine(
        key=draft.case.case_id,
        title=tab_title(draft.case),
        reason=Badge(text=parked.reason, tone=Tone.PRIMARY),
        minutes=_minutes(minutes),
        tone=Tone.WARN if minutes >= most_minutes else Tone.QUIET,
        missing=missing_words(draft.case),
        whose=None if own else Badge(text=tr("{0} 挂起", parked.name), tone=Tone.WARN),
    )


def _gone(draft: OpenDraft, around: Surroundings) -> ParkedLine:
    if draft.given_up is None:
        raise ValueError("not given up")
    since = int((around.now - draft.given_up).total_seconds()) // 60
    return ParkedLine(
        key=draft.case.case_id,
        title=tab_title(draft.case),
        reason=Badge(text=tr("已放弃"), tone=Tone.QUIET),
        minutes=_minutes(max(since, 0)),
        tone=Tone.QUIET,
        missing=missing_words(draft.case),
        given_up=True,
    )


def _minutes(minutes: int) -> str:
    if not minutes:
        return tr("刚刚")
    if minutes < 60:
        return tr("{0} 分", minutes)
    return tr("{0} 小时 {1} 分", *divmod(minutes, 60))


def missing_words(case: Case) -> str:
    """还差 2 项材料、4 栏; or what comes first."""
    if case.applicant is None:
        return tr("还没有申请人")
    if case.item is None:
        return tr("还没有选事项")
    if case.missing_answers():
        return tr("还没有选情形")
    materials, fields = len(case.missing_materials()), len(case.missing_fields())
    if materials and fields:
        return tr("还差 {0} 项材料、{1} 栏表单", materials, fields)
    if materials:
        return tr("还差 {0} 项材料", materials)
    return tr("还差 {0} 栏表单", fields) if fields else tr("已齐")
