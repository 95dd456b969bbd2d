"""Days and times as the screen writes them.

Owned by no thread. The one rule: dates come in with their meaning fixed; nothing is counted
here, that is the clock engine's work.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ui.window.tongue import tr

WEEKDAYS = tr("一 二 三 四 五 六 日").split()


def month_day(day: date) -> str:
    """12-01."""
    return f"{day:%m-%d}"


def with_weekday(day: date) -> str:
    """12-01（周一）."""
    return tr("{0:%m-%d}（周{1}）", day, WEEKDAYS[day.weekday()])


def clock_time(at: datetime) -> str:
    """14:32:05."""
    return f"{at:%H:%M:%S}"


def moment(at: datetime, today: date) -> str:
    """14:32 today, 11-24 14:32 otherwise."""
    return f"{at:%H:%M}" if at.date() == today else f"{at:%m-%d %H:%M}"


def lasted(span: timedelta) -> str:
    """01:24, or 1:02:03 from an hour on."""
    seconds = max(int(span.total_seconds()), 0)
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{left:02d}" if hours else f"{minutes:02d}:{left:02d}"


def ago(span: timedelta) -> str:
    """6 分, 2 小时, 3 天."""
    seconds = max(int(span.total_seconds()), 0)
    if seconds < 60:
        return tr("刚刚")
    if seconds < 3600:
        return tr("{0} 分", seconds // 60)
    if seconds < 86_400:
        return tr("{0} 小时", seconds // 3600)
    return tr("{0} 天", seconds // 86400)
