"""From what a start found to the recovery screen.

Owned by no thread. The one rule: a paper is offered under the number it has; nothing is
printed by itself after a cut.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.case import Case
from desk.drafting import OpenDraft
from desk.recovering import Found, Unprinted, Unshown
from ui.texts.papers import NAMES
from ui.window.presenters.acceptance import TITLES, tab_title
from ui.window.presenters.days import clock_time, moment
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.parking import missing_words
from ui.window.presenters.stages import stage_badge
from ui.window.tongue import pair, tr
from ui.window.views.acceptance import Step
from ui.window.views.recovery import RecoveryLine, RecoveryView
from ui.window.views.shell import Tone


def recovery_view(
    found: Found, drafts: Sequence[OpenDraft], around: Surroundings
) -> RecoveryView:
    """Screen 21."""
    since = "" if found.since is None else moment(found.since, around.today)
    papers = sum(len(each.templates) for each in found.unprinted)
    blocks = (
        (tr("没有显示完的办理"), tuple(_unshown(each) for each in found.unshown)),
        (tr("还没有打印的单据"), tuple(_unprinted(each) for each in found.unprinted)),
        (tr("没办完的件"), tuple(_draft(each) for each in drafts)),
    )
    return RecoveryView(
        title=tr("上次没有正常退出"),
        note=tr("上次从 {0} 开始。已存的都在本机，逐项如下；最多丢了正在打的那一栏。", since),
        blocks=tuple((title, lines) for title, lines in blocks if lines),
        print_text=tr("现在打印 {0} 份", papers) if papers else "",
        go_text=tr("回到刚才的地方"),
    )


def _unshown(each: Unshown) -> RecoveryLine:
    at = clock_time(each.asked)
    if each.case is None:
        return RecoveryLine(
            text=tr("{0} 按下的办理没有生效", at),
            note=tr("草稿原样还在，核对后再按 F12。"),
            tone=Tone.WARN,
        )
    return RecoveryLine(
        text=_named(each.case),
        note=tr(
            "{0} 按下的办理已经生效：{1}，不要再办一次。", at, stage_badge(each.case.stage).text
        ),
        tone=Tone.OK,
    )


def _unprinted(each: Unprinted) -> RecoveryLine:
    names = tr("、").join(_name(template) for template in each.templates)
    return RecoveryLine(
        text=_named(each.case),
        note=tr("{0}，编号不变。打印机里已有的不要再打。", names),
        tone=Tone.WARN,
    )


def _draft(each: OpenDraft) -> RecoveryLine:
    step = Step.IDENTITY if each.place is None or not each.place.step else Step(each.place.step)
    where = TITLES.get(step, "")
    saved = clock_time(each.saved)
    note = tr("{0} · {1} · 存于 {2}", where, missing_words(each.case), saved)
    return RecoveryLine(text=tab_title(each.case), note=note)


def _named(case: Case) -> str:
    return f"{case.spoken}  {tab_title(case)}"


def _name(template: str) -> str:
    return pair(NAMES[template]) if template in NAMES else template
