"""The sheets of what runs side by side: each part's clock and share, a project's stages.

Owned by no thread. The one rule: a sheet names the fields and materials that a department is
given, never what a person wrote in them.
"""

from __future__ import annotations

from datetime import date

from desk.bundle_shares import share_of
from desk.calendars import Deadline, LegalCalendar
from desk.case import Case
from desk.deadlines import colour
from desk.item_basis import Limit
from desk.part_clocks import Leg, leg_due, legs
from desk.projects import OnLine, Timeline
from ui.window.presenters.clocks import TONES, WORDS, days_of
from ui.window.presenters.days import with_weekday
from ui.window.presenters.limits import limit_words
from ui.window.presenters.stages import stage_badge
from ui.window.tongue import tr
from ui.window.views.clocks import ClockSheetView, ClockTable
from ui.window.views.shell import Tone


def parts_sheet(case: Case, calendar: LegalCalendar, today: date) -> ClockSheetView:
    """Every part of a bundle, or every task, with its clock day by day."""
    item, bundle, joint = case.get_item(), case.dossier.bundle, case.dossier.joint
    tables: list[ClockTable] = []
    if bundle is not None:
        for rule, leg in zip(item.bundle, legs(item.bundle), strict=True):
            part = bundle.find(rule.code)
            started = None if part is None or part.started is None else part.started.date()
            due = leg_due(leg, bundle.began.date(), started, calendar, case.suspensions)
            start = started if leg.own else bundle.began.date()
            note = _share(case, rule.code)
            tables.append(
                _table(rule.name, leg, start if started else None, due, today=today, note=note)
            )
    if joint is not None:
        for task, leg in zip(item.joint, legs(item.joint), strict=True):
            found = joint.find(task.code)
            started = None if found is None or found.started is None else found.started.date()
            due = leg_due(leg, joint.began.date(), started, calendar, case.suspensions)
            tables.append(
                _table(task.name, leg, started, due, today=today, note=task.organ.name)
            )
    return ClockSheetView(title=tr("各部分期限、表单和材料"), clocks=tuple(tables))


def project_sheet(line: Timeline) -> ClockSheetView:
    """The stages of a project with their cases, and what is left of the whole."""
    left = (
        "" if line.left is None else tr("，总时限 {0} 个工作日，剩 {1}", line.total, line.left)
    )
    return ClockSheetView(
        title=tr("项目时间轴：{0}", line.name),
        clocks=tuple(
            _case(stage.order, stage.name, each)
            for stage in line.stages
            for each in stage.cases
        ),
        note=tr(
            "项目代码 {0}，已用 {1} 个工作日（并行的只算一次）{2}", line.code, line.used, left
        ),
    )


def _case(order: int, stage: str, case: OnLine) -> ClockTable:
    accepted = with_weekday(case.accepted) if case.accepted else tr("未受理")
    over = tr("{0} 办结", with_weekday(case.decided)) if case.decided else tr("在办")
    due = tr("，承诺 {0}前", with_weekday(case.due)) if case.due and not case.decided else ""
    return ClockTable(
        title=tr("{0} {1}：{2}", order, stage, case.item_name),
        limit=tr("受理 {0}", accepted),
        due=tr("{0}{1}，用 {2} 个工作日", over, due, case.used),
        tone=Tone.OK if case.decided else Tone.PRIMARY,
        note=f"{case.receipt} {stage_badge(case.stage).text}",
    )


def _table(
    name: str, leg: Leg, start: date | None, due: Deadline | None, *, today: date, note: str
) -> ClockTable:
    title = tr("{0}：{1}", name, _limit(leg.limit))
    if due is None or start is None:
        return ClockTable(title=title, limit="", due=tr("未起算"), tone=Tone.QUIET, note=note)
    found = colour(due, today)
    return ClockTable(
        title=title,
        limit=tr("{0}起（当日不计）", with_weekday(start)),
        due=tr("{0}前（{1}）", with_weekday(due.on), WORDS[found]),
        tone=TONES[found],
        note=note,
        days=days_of(due.explanation, today),
    )


def _limit(limit: Limit | None) -> str:
    return limit_words(limit) if limit is not None else tr("不设时限")


def _share(case: Case, code: str) -> str:
    """The names of what the part is given."""
    share = share_of(case, code)
    rules = {rule.code: rule.name for rule in case.rules()}
    given = tr("、").join(rules.get(m.code, m.code) for m in share.materials)
    lacking = tr("、").join(rule.name for rule in share.missing)
    parts = (
        (tr("表单"), tr("、").join(field.label for field in share.fields)),
        (tr("材料"), given),
        (tr("未收"), lacking),
    )
    return tr("；").join(tr("{0}：{1}", title, text) for title, text in parts if text)
