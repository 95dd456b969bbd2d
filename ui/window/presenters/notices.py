"""From messages, catalogue editions and calendars to 通知与更新.

Owned by no thread. The one rule: what this version cannot do is said, not left out.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.acts.notices import CatalogueChange
from desk.calendars import LegalCalendar
from desk.desk import PROGRAM
from desk.record import Record
from desk.registers.notices import is_read
from ui.window.tongue import tr
from ui.window.views.notices import NoticeLine, NoticesView

MESSAGE = "message:"
MOST_NAMES = 12


def notices_view(
    messages: Iterable[Record],
    changes: Iterable[CatalogueChange],
    calendar: LegalCalendar,
    person_id: str,
) -> NoticesView:
    """Messages first, then catalogues, calendars, the program itself."""
    lines = [_message(record, person_id) for record in messages]
    unread = sum(line.unread for line in lines)
    lines += [_catalogue(change) for change in changes]
    lines += [_calendar(calendar), _program()]
    count = tr("{0} 条没看过", unread) if unread else tr("都看过了")
    return NoticesView(lines=tuple(lines), count=count)


def _message(record: Record, person_id: str) -> NoticeLine:
    who = record.facts.get("sender") or tr("大厅")
    return NoticeLine(
        key=f"{MESSAGE}{record.record_id}",
        title=record.title,
        note=f"{who} · {record.opened:%m-%d %H:%M}",
        text=record.facts.get("text", ""),
        unread=not is_read(record, person_id),
    )


def _catalogue(change: CatalogueChange) -> NoticeLine:
    parts = (
        (tr("新增"), change.added),
        (tr("有变"), change.changed),
        (tr("不再有"), change.gone),
    )
    told = [_names(word, names) for word, names in parts if names]
    waits = tr("等到这一天自动换上") if change.waits else tr("已换上")
    return NoticeLine(
        key=f"catalogue:{change.number}",
        title=tr("事项目录第 {0} 版", change.number),
        note=tr("{0} 起 · {1}", change.effective.isoformat(), waits),
        text="\n".join(told) or tr("事项没有增减，内容与上一版相同。"),
    )


def _names(word: str, names: tuple[str, ...]) -> str:
    shown = tr("、").join(names[:MOST_NAMES])
    more = tr(" 等") if len(names) > MOST_NAMES else ""
    return tr("{0} {1} 项：{2}{3}", word, len(names), shown, more)


def _calendar(calendar: LegalCalendar) -> NoticeLine:
    years = sorted(calendar.years)
    newest = calendar.years[years[-1]] if years else None
    text = tr("没有载入法定日历，只按周一至周五计。")
    if newest is not None:
        text = tr(
            "最新是 {0} 年（第 {1} 版，{2} 公布，{3}）。新一年的文件由站点管理员在"
            " 设置 → 目录与日历 载入。",
            newest.year,
            newest.version,
            newest.published.isoformat(),
            newest.source,
        )
    span = f"{years[0]}–{years[-1]}" if years else "—"
    return NoticeLine(key="calendar", title=tr("法定日历"), note=span, text=text)


def _program() -> NoticeLine:
    return NoticeLine(
        key="program",
        title=tr("程序版本 {0}", PROGRAM),
        note=tr("更新包：本版不收"),
        text=tr(
            "这一版还不能从平台接收程序更新包：签名核对和防降级要等安装包做好。更新由站点"
            "管理员用新的安装包安装；数据目录不动，旧库会自动升级。"
        ),
    )
