"""From the rows of the sections to the page 今日待办.

Owned by no thread. The one rule: sections stand in the order of their list, rows as their
section gave them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ui.window.presenters.days import WEEKDAYS
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.registers import due_tone, due_words
from ui.window.today.port import TodayRow, TodaySection
from ui.window.tongue import tr
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.views.registers import TodayBlock, TodayLine, TodayView
from ui.window.views.shell import KeyHint, Tone

NOTHING = tr("今天没有要催办、要取件、要回访的事。")
HINTS = (
    KeyHint(key="↑↓", text=tr("选")),
    KeyHint(key="Enter", text=tr("打开")),
    KeyHint(key="Ctrl+F", text=tr("查找")),
    KeyHint(key="Ctrl+E", text=tr("导出")),
    KeyHint(key="F5", text=tr("刷新")),
    KeyHint(key="F2", text=tr("新受理")),
    KeyHint(key="F1", text=tr("全部快捷键")),
)


def today_view(
    sections: Sequence[TodaySection],
    rows: Mapping[str, tuple[TodayRow, ...]],
    around: Surroundings,
) -> TodayView:
    """The page."""
    blocks = tuple(
        TodayBlock(
            code=section.code,
            title=section.title,
            lines=tuple(
                _line(section.code, number, row, around)
                for number, row in enumerate(rows.get(section.code, ()))
            ),
            empty=section.empty,
        )
        for section in sections
        if rows.get(section.code) or section.empty
    )
    count = sum(len(block.lines) for block in blocks)
    weekday = tr("周{0}", WEEKDAYS[around.today.weekday()])
    return TodayView(
        subtitle=tr("{0} {1} · {2} 件事", around.today.isoformat(), weekday, count),
        blocks=blocks,
        empty="" if blocks else NOTHING,
        hints=HINTS,
    )


def today_table(view: TodayView) -> TableView:
    """Every line of the page as one table, with the section it stands in."""
    titles = (tr("分类"), tr("事"), tr("说明"), tr("期限"))
    return TableView(
        columns=tuple(Column(title=title) for title in titles),
        rows=tuple(
            TableRow(key=line.key, cells=(block.title, line.text, line.note, line.due))
            for block in view.blocks
            for line in block.lines
        ),
    )


def row_of(rows: Mapping[str, tuple[TodayRow, ...]], key: str) -> TodayRow | None:
    """The row behind a line of the page."""
    code, _, number = key.rpartition(":")
    found = rows.get(code, ())
    return found[int(number)] if number.isdecimal() and int(number) < len(found) else None


def _line(code: str, number: int, row: TodayRow, around: Surroundings) -> TodayLine:
    tone = due_tone(row.due, around.today)
    return TodayLine(
        key=f"{code}:{number}",
        text=row.text,
        note=row.note,
        due=due_words(row.due, around.today),
        tone=Tone.QUIET if tone is Tone.PLAIN else tone,
    )
