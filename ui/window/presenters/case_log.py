"""Every entry of a case as lines under its timeline: what, when, who, where, sync state.

Owned by no thread. The one rule: a person is named as the roster names them; what the platform
said is the platform's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from ui.window.operations.lists import LogLine
from ui.window.presenters.days import moment
from ui.window.presenters.kinds import KINDS, kind_words
from ui.window.presenters.stages import sync_badge
from ui.window.tongue import tr
from ui.window.views.lists import TimelineRow
from ui.window.views.shell import Tone


def log_rows(
    lines: Iterable[LogLine], names: Mapping[str, str], today: date
) -> tuple[TimelineRow, ...]:
    """The lines, oldest first; nothing where the station wrote none."""
    told = [line for line in lines if line.actor or line.kind in KINDS]
    if not told:
        return ()
    head = TimelineRow(title=tr("逐条记录 {0} 条", len(told)), note=tr("谁、何时、何处、同步"))
    return (head, *(_row(line, names, today) for line in told))


def _row(line: LogLine, names: Mapping[str, str], today: date) -> TimelineRow:
    sync = sync_badge(line.sync)
    who = names.get(line.actor, line.actor) if line.actor else tr("平台")
    where = tr("{0} 号窗口", line.window) if line.window else ""
    parts = (_when(line.at, today), who, where, sync.text)
    tone = sync.tone if line.sync in {"local", "held"} else Tone.QUIET
    title = f"{kind_words(line.kind)} {line.number}".strip()
    return TimelineRow(title=title, note="  ".join(part for part in parts if part), tone=tone)


def _when(text: str, today: date) -> str:
    try:
        return moment(datetime.fromisoformat(text), today)
    except ValueError:
        return ""
