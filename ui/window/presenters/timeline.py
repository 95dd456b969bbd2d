"""The course of one case, line by line.

Owned by no thread. The one rule: a line stands for something that was recorded.
"""

from __future__ import annotations

from datetime import date, datetime

from desk.case import Case, Supplement
from desk.case_clock import supplement_given
from desk.events.facts import Result
from desk.names import mask_name
from ui.window.presenters.days import moment, month_day
from ui.window.presenters.limits import limit_words
from ui.window.presenters.stages import stage_badge
from ui.window.tongue import tr
from ui.window.views.lists import TimelineRow
from ui.window.views.shell import Tone

RESULTS = {
    Result.GRANTED: tr("准予"),
    Result.NOT_GRANTED: tr("不予"),
    Result.GRANTED_TOLERATED: tr("容缺通过"),
    Result.FORWARDED: tr("已转报"),
    Result.FILED: tr("已备案"),
}


def timeline(case: Case, today: date) -> list[TimelineRow]:
    """What happened to the case, in order."""
    rows: list[TimelineRow] = []

    def add(at: datetime | None, title: str, note: str = "", tone: Tone = Tone.PRIMARY) -> None:
        if at is not None:
            when = moment(at, today)
            rows.append(TimelineRow(title=title, note=f"{when} {note}".strip(), tone=tone))

    add(case.received_at, tr("收件"), case.spoken)
    for supplement in case.supplements:
        words = tr("补正 {0}", tr("、").join(supplement.wanted))
        due = supplement.due
        note = tr("{0} 前补齐", month_day(due)) if due else _supplement_note(case, supplement)
        rows.append(TimelineRow(title=words, note=note, tone=Tone.WARN))
    add(case.accepted_at, tr("受理"), case.document_number)
    decision = case.decision
    if decision is not None:
        good = decision.result is not Result.NOT_GRANTED
        add(
            decision.at,
            tr("决定：{0}", RESULTS[decision.result]),
            decision.organ,
            Tone.OK if good else Tone.BAD,
        )
    if case.licence_number:
        rows.append(TimelineRow(title=tr("出证"), note=case.licence_number, tone=Tone.OK))
    if case.hand_over is not None:
        given = case.hand_over
        add(
            given.at,
            tr("领取"),
            tr("{0}，{1} 号窗口", mask_name(given.receiver), given.window),
            Tone.OK,
        )
    if case.closed_reason:
        rows.append(TimelineRow(title=stage_badge(case.stage).text, note=case.closed_reason))
    return rows


def _supplement_note(case: Case, supplement: Supplement) -> str:
    """Until when: counted from the delivery, open until there was one."""
    given = supplement_given(case, supplement)
    if given is None:
        return tr("告知书尚未送达，补正期限未起算")
    limit = limit_words(supplement.limit) if supplement.limit else ""
    return tr("{0} 送达，{1}内补齐", month_day(given), limit)
