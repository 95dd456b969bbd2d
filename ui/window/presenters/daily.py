"""From a day's counters to the page 日统计.

Owned by no thread. The one rule: a figure that nothing counted is 0 or —, never guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta

from desk.loose_ends import end_words
from desk.people import Actor
from desk.ports.case_lists import CaseLine
from ui.window.icons.drawn import Icon
from ui.window.operations.day import DayFigures
from ui.window.presenters.day_tables import (
    SPANS,
    compared,
    day_tables,
    has_hours,
    lasting,
    span_of,
)
from ui.window.presenters.days import WEEKDAYS, clock_time
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.daily import CheckRow, CloseView, DailyView, HourBar, HoursChart, SpanBar
from ui.window.views.lists import FigureCard, Filter
from ui.window.views.shell import KeyHint, Tone

FIRST_HOUR, LAST_HOUR = 8, 17
PARTS = ("ordinary", "tolerated", "other")
PART_NAMES = (tr("正常受理"), tr("容缺受理"), tr("只收件"))


def daily_view(figures: DayFigures, around: Surroundings, roster: Iterable[Actor]) -> DailyView:
    """The page."""
    day = figures.day
    today = around.today
    hours, spans = _hours(figures, around), _spans(figures.in_progress, around)
    until = tr(" · 截至 {0:%H:%M}", around.now) if day == today else ""
    return DailyView(
        title=tr("日统计"),
        subtitle=tr("{0} 周{1}{2}", day.isoformat(), WEEKDAYS[day.weekday()], until),
        days=tuple(
            Filter(
                code=(today - timedelta(days=back)).isoformat(),
                text=words,
                chosen=day == today - timedelta(days=back),
            )
            for back, words in enumerate((tr("今天"), tr("昨天"), tr("前天")))
        ),
        cards=_cards(figures),
        hours=hours,
        spans_title=tr("在办件 · 剩余承诺时限"),
        spans_note=_spans_note(figures.in_progress),
        spans=spans,
        tables=day_tables(figures, roster, hours, spans),
        checks_title=tr("日结检查"),
        checks_note=_closed_words(figures),
        checks=_checks(figures),
        close_text=tr("已日结") if figures.closed else tr("日结"),
        can_close=not figures.closed and day == today,
        report_text=tr("打印日报"),
        hints=(
            KeyHint(key="Alt+← →", text=tr("换日期")),
            KeyHint(key="Ctrl+F", text=tr("换表格")),
            KeyHint(key="Enter", text=tr("看背后的件")),
            KeyHint(key="Ctrl+E", text=tr("导出")),
            KeyHint(key="F5", text=tr("刷新")),
            KeyHint(key="Ctrl+P", text=tr("打印日报")),
            KeyHint(key="F12", text=tr("日结")),
            KeyHint(key="F1", text=tr("全部快捷键")),
        ),
    )


def close_view(figures: DayFigures) -> CloseView:
    """What is signed with the close of the day; unsent cases are named and hold nothing up."""
    return CloseView(
        title=tr("日结 {0}", figures.day.isoformat()),
        note=tr("以下照实列入日结表并签入日志；未了的事不挡日结，第二天照样能办。"),
        checks=_checks(figures),
        ends=end_words(figures.ends, figures.blanks, figures.blank_notes),
        do_text=tr("日结并打印日结表"),
    )


def _cards(figures: DayFigures) -> tuple[FigureCard, ...]:
    sums = figures.totals
    received, accepted = sums.get("received", 0), sums.get("accepted", 0)
    at_once = sums.get("decided_at_once", 0)
    share = tr("占受理 {0}%", round(100 * at_once / accepted)) if accepted else tr("当日无受理")
    printed, made = sums.get("papers_printed", 0), sums.get("papers_made", 0)
    return (
        FigureCard(
            title=tr("收件"),
            figure=str(received),
            unit=tr("件"),
            note=compared(figures) or tr("编号 {0} 个", figures.minted),
            icon=Icon.RECEIPT,
        ),
        FigureCard(
            title=tr("受理"),
            figure=str(accepted),
            unit=tr("件"),
            note=tr("只收件 {0}", max(received - accepted, 0)),
            icon=Icon.ACCEPT,
        ),
        FigureCard(
            title=tr("即办办结"), figure=str(at_once), unit=tr("件"), note=share, icon=Icon.OK
        ),
        FigureCard(
            title=tr("容缺受理"),
            figure=str(sums.get("accepted_tolerated", 0)),
            unit=tr("件"),
            note=tr("补正告知 {0}", sums.get("supplement_asked", 0)),
            icon=Icon.TOLERATED,
        ),
        FigureCard(
            title=tr("平均受理用时"),
            figure=lasting(sums.get("service_seconds", 0), sums.get("service_timed", 0)),
            note=tr("计时 {0} 件", sums.get("service_timed", 0)),
            icon=Icon.TIMER,
        ),
        FigureCard(
            title=tr("单据"),
            figure=str(made),
            unit=tr("份"),
            note=tr("当日打出 {0}，现待打印 {1}", printed, figures.unprinted),
            tone=Tone.WARN if figures.unprinted else Tone.QUIET,
            icon=Icon.PRINTER,
        ),
    )


def _hours(figures: DayFigures, around: Surroundings) -> HoursChart:
    counts, before, day = figures.totals, figures.week_ago, figures.day
    told = has_hours(before)
    seen = {
        int(name.rsplit("@", 1)[1]) for of in (counts, before) for name in of if "@" in name
    }
    first = min([FIRST_HOUR, *seen])
    last = max([LAST_HOUR, *seen])
    bars = []
    for hour in range(first, last + 1):
        received = counts.get(f"received@{hour:02d}", 0)
        tolerated = counts.get(f"accepted_tolerated@{hour:02d}", 0)
        others = ("ordinary", "promised", "at_once")
        plain = sum(counts.get(f"accepted_{kind}@{hour:02d}", 0) for kind in others)
        only = max(received - plain - tolerated, 0)
        bars.append(
            HourBar(
                label=tr("{0} 时", hour),
                parts=(plain, tolerated, only),
                current=day == around.today and hour == around.now.hour,
                before=before.get(f"received@{hour:02d}", 0) if told else 0,
            )
        )
    name = tr("上周{0}", WEEKDAYS[day.weekday()]) if told else ""
    title = tr("每小时收件")
    return HoursChart(title=title, names=PART_NAMES, bars=tuple(bars), before=name)


def _spans(rows: Iterable[CaseLine], around: Surroundings) -> tuple[SpanBar, ...]:
    counts: dict[str, int] = defaultdict(int)
    for row in rows:
        counts[span_of(row, around)] += 1
    return tuple(
        SpanBar(label=label, count=counts[name], tone=tone)
        for name, (label, tone) in SPANS.items()
    )


def _spans_note(rows: Iterable[CaseLine]) -> str:
    """All cases in progress, and how many of them no bar shows."""
    counted = list(rows)
    open_ended = sum(not row.promised_on for row in counted)
    words = tr("，其中 {0} 件未起算", open_ended) if open_ended else ""
    return tr("共 {0} 件{1}", len(counted), words)


def _checks(figures: DayFigures) -> tuple[CheckRow, ...]:
    waits = figures.waiting
    received = figures.totals.get("received", 0) + figures.totals.get("collected_for", 0)
    matching = figures.minted == received and not figures.gaps
    return (
        CheckRow(
            title=tr("编号与收件相符") if matching else tr("编号与收件不符"),
            note=tr("编号 {0} · 收件 {1} · 断号 {2}", figures.minted, received, figures.gaps),
            icon=Icon.OK if matching else Icon.MISSING,
            tone=Tone.OK if matching else Tone.BAD,
        ),
        CheckRow(
            title=tr("{0} 件未同步", waits.cases) if waits.entries else tr("全部已同步"),
            note=tr("{0} 条等候上报；日结列明，不挡", waits.entries),
            icon=Icon.WAITING,
            tone=Tone.WARN if waits.entries else Tone.OK,
            word=tr("列明") if waits.entries else "",
        ),
        CheckRow(
            title=tr("{0} 份待打印", figures.unprinted)
            if figures.unprinted
            else tr("没有待打印的单据"),
            note=tr(
                "当日制作 {0} 份，补打 {1} 份",
                figures.totals.get("papers_made", 0),
                figures.totals.get("reprints", 0),
            ),
            icon=Icon.PRINTER,
            tone=Tone.WARN if figures.unprinted else Tone.OK,
        ),
        _ends(figures.ends),
        CheckRow(
            title=tr("大厅还在开放") if figures.hall_open else tr("大厅不在开放时间"),
            note=tr("开放 {0}；日结后再收的件另作更正", figures.hours or tr("：当天不开")),
            icon=Icon.TIMER,
            tone=Tone.WARN if figures.hall_open else Tone.OK,
        ),
    )


def _ends(ends: Mapping[str, tuple[str, ...]]) -> CheckRow:
    """What is open besides: tickets without an outcome, frozen cases, originals."""
    count = sum(len(names) for names in ends.values())
    told = tr("，").join(f"{heading} {len(names)}" for heading, names in ends.items())
    return CheckRow(
        title=tr("{0} 件事未了", count) if count else tr("没有未了的事"),
        note=told or tr("号票、作废申请、原件、移交、用印都已办结"),
        icon=Icon.WAITING if count else Icon.OK,
        tone=Tone.WARN if count else Tone.OK,
        word=tr("列明") if count else "",
    )


def _closed_words(figures: DayFigures) -> str:
    if not figures.closed:
        return tr("未日结")
    from datetime import datetime

    return tr("{0} 已结", clock_time(datetime.fromisoformat(figures.closed)))
