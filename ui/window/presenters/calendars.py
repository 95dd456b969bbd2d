"""The legal calendar and the opening hours on the page 设置, and what is asked to change them.

Owned by no thread. The one rule: the two calendars stay apart; opening hours move no deadline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from desk.calendars import CalendarYear, LegalCalendar
from desk.opening_hours import OpeningHours, Span, read_spans, spans_text
from ui.window.presenters.days import with_weekday
from ui.window.views.asking import AskView, MenuLine
from ui.window.views.fields import day, extra, text
from ui.window.views.lists import Column, TableRow, TableView

LOAD, HOURS, ONE_DAY = "load_calendar", "hours", "one_day"
ACTS = (
    MenuLine(code=LOAD, text="载入法定日历文件"),
    MenuLine(code=HOURS, text="改大厅开放时间"),
    MenuLine(code=ONE_DAY, text="某一天另开或停业"),
)
WEEKEND = {"6": "星期六", "7": "星期日"}
CLOSED = "不开"
SPECIALS = 3  # single days that are shown
COLUMNS = (
    Column(title="年度", width=64),
    Column(title="版本", width=74),
    Column(title="放假", width=64),
    Column(title="调休上班", width=84),
    Column(title="公布", width=104),
    Column(title="来源"),
)


def years_table(calendar: LegalCalendar) -> TableView:
    """Every year that is known, the newest first: version, coverage, source."""
    years = sorted(calendar.years.values(), key=lambda year: -year.year)
    rows = tuple(_year(year) for year in years)
    return TableView(columns=COLUMNS, rows=rows, empty="没有日历，只按周一至周五计。")


def _year(year: CalendarYear) -> TableRow:
    unsure = "（待确认）" if year.to_be_confirmed else ""
    return TableRow(
        key=str(year.year),
        cells=(
            str(year.year),
            f"第 {year.version} 版",
            f"{len(year.holidays)} 天",
            f"{len(year.working_weekends)} 天",
            year.published.isoformat(),
            f"{year.source}{unsure}",
        ),
    )


def hours_facts(
    hours: OpeningHours, calendar: LegalCalendar, today: date
) -> tuple[tuple[str, str], ...]:
    """Today, working days, the weekend, the next single days."""
    weekend = tuple(
        (name, _words(hours.weekday[key]))
        for key, name in WEEKEND.items()
        if key in hours.weekday
    )
    coming = sorted(each for each in hours.special if each >= today.isoformat())[:SPECIALS]
    return (
        ("今天", _words(hours.spans(today, calendar))),
        ("工作日", _words(hours.workday)),
        *weekend,
        *(
            (
                with_weekday(date.fromisoformat(each)),
                f"{_words(hours.special[each])} {hours.reasons.get(each, '')}".strip(),
            )
            for each in coming
        ),
    )


def _words(spans: tuple[Span, ...]) -> str:
    return spans_text(spans) or CLOSED


def asked(code: str, hours: OpeningHours) -> AskView:
    """What is asked for that act."""
    if code == LOAD:
        return AskView(
            title="载入法定日历文件",
            note="国务院办公厅每年公布放假安排后下发的文件。载入后，按未公布年份暂算的期限重新算，"
            "变动逐件记入办件；已过的期限不动。",
            fields=(text("file", "日历文件（.json）"),),
            do_text="载入",
        )
    if code == HOURS:
        weekday = {key: spans_text(hours.weekday.get(key, ())) for key in WEEKEND}
        return AskView(
            title="大厅开放时间",
            note="几段用空格分开，如 09:00-12:00 13:30-17:00；星期六、日空着就是不开。"
            "只管预约和日结，不影响任何期限。",
            fields=(
                text("workday", "工作日", value=spans_text(hours.workday)),
                *(extra(key, name, value=weekday[key]) for key, name in WEEKEND.items()),
            ),
            do_text="保存",
        )
    return AskView(
        title="某一天另开或停业",
        note="时段空着就是那天停业；写明原因。不影响任何期限。",
        fields=(day("on", "日期"), extra("spans", "开放时段"), text("reason", "原因")),
        do_text="保存",
    )


def changed(code: str, hours: OpeningHours, values: Mapping[str, str]) -> OpeningHours:
    """The hours with what was typed; Refused("calendar.bad-hours")."""
    if code == HOURS:
        kept = {key: spans for key, spans in hours.weekday.items() if key not in WEEKEND}
        typed = {key: read_spans(values[key]) for key in WEEKEND if values[key].strip()}
        return replace(hours, workday=read_spans(values["workday"]), weekday={**kept, **typed})
    on = date.fromisoformat(values["on"]).isoformat()
    return replace(
        hours,
        special={**hours.special, on: read_spans(values["spans"])},
        reasons={**hours.reasons, on: values["reason"].strip()},
    )
