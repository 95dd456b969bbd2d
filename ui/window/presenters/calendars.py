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
from ui.window.tongue import tr
from ui.window.views.asking import AskView, MenuLine
from ui.window.views.fields import day, extra, text
from ui.window.views.lists import Column, TableRow, TableView

LOAD, HOURS, ONE_DAY = "load_calendar", "hours", "one_day"
ACTS = (
    MenuLine(code=LOAD, text=tr("载入法定日历文件")),
    MenuLine(code=HOURS, text=tr("改大厅开放时间")),
    MenuLine(code=ONE_DAY, text=tr("某一天另开或停业")),
)
WEEKEND = {"6": tr("星期六"), "7": tr("星期日")}
CLOSED = tr("不开")
SPECIALS = 3  # single days that are shown
COLUMNS = (
    Column(title=tr("年度"), width=64),
    Column(title=tr("版本"), width=74),
    Column(title=tr("放假"), width=64),
    Column(title=tr("调休上班"), width=84),
    Column(title=tr("公布"), width=104),
    Column(title=tr("来源")),
)


def years_table(calendar: LegalCalendar) -> TableView:
    """Every year that is known, the newest first: version, coverage, source."""
    years = sorted(calendar.years.values(), key=lambda year: -year.year)
    rows = tuple(_year(year) for year in years)
    return TableView(columns=COLUMNS, rows=rows, empty=tr("没有日历，只按周一至周五计。"))


def _year(year: CalendarYear) -> TableRow:
    unsure = tr("（待确认）") if year.to_be_confirmed else ""
    return TableRow(
        key=str(year.year),
        cells=(
            str(year.year),
            tr("第 {0} 版", year.version),
            tr("{0} 天", len(year.holidays)),
            tr("{0} 天", len(year.working_weekends)),
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
        (tr("今天"), _words(hours.spans(today, calendar))),
        (tr("工作日"), _words(hours.workday)),
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
            title=tr("载入法定日历文件"),
            note=tr(
                "国务院办公厅每年公布放假安排后下发的文件。载入后，按未公布年份暂算"
                "的期限重新算，变动逐件记入办件；已过的期限不动。"
            ),
            fields=(text("file", tr("日历文件（.json）")),),
            do_text=tr("载入"),
        )
    if code == HOURS:
        weekday = {key: spans_text(hours.weekday.get(key, ())) for key in WEEKEND}
        return AskView(
            title=tr("大厅开放时间"),
            note=tr(
                "几段用空格分开，如 09:00-12:00 13:30-17:00；星期六、日空着就是不开"
                "。只管预约和日结，不影响任何期限。"
            ),
            fields=(
                text("workday", tr("工作日"), value=spans_text(hours.workday)),
                *(extra(key, name, value=weekday[key]) for key, name in WEEKEND.items()),
            ),
            do_text=tr("保存"),
        )
    return AskView(
        title=tr("某一天另开或停业"),
        note=tr("时段空着就是那天停业；写明原因。不影响任何期限。"),
        fields=(
            day("on", tr("日期")),
            extra("spans", tr("开放时段")),
            text("reason", tr("原因")),
        ),
        do_text=tr("保存"),
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
