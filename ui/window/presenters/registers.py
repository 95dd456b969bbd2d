"""From records to the page 台账.

Owned by no thread. The one rule: a due day is counted against today of the counter's clock;
what a record does not say is not shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desk.duties import has_duty
from desk.record import Record
from desk.roster import Roster
from ui.window.operations.registers import MOST, Looked
from ui.window.presenters.days import moment, month_day, with_weekday
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Register, RegisterAct
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    Column,
    Filter,
    TableRow,
    TableView,
    TimelineRow,
)
from ui.window.views.registers import RegisterLine, RegistersView
from ui.window.views.shell import Badge, KeyHint, Tone

STATE_WIDTH, DUE_WIDTH, MOST_WIDTH, MOST_FIRST = 96, 92, 168, 288
HALF, AIR, STEP, WIDE_FROM = 8, 24, 12, 0x2E80  # pixels; from where characters are square
OPEN_CASE = "open_case"
NONE = tr("还没有台账。")


def registers_view(
    registers: Sequence[Register],
    register: Register,
    looked: Looked,
    around: Surroundings,
    *,
    chosen: int,
    key: str,
    people: Roster,
) -> RegistersView:
    """The page on that register, filter number `chosen`, record `key` beside the list."""
    record = next((each for each in looked.records if each.record_id == key), None)
    begin = next(iter(begun_by(register, around)), None)
    cut = len(looked.records) >= MOST
    rows = tuple(_row(register, each, around) for each in looked.records)
    return RegistersView(
        title=register.title,
        count=tr("先列最近 {0} 条", MOST) if cut else tr("{0} 条", len(looked.records)),
        lines=tuple(
            RegisterLine(
                code=each.code,
                title=each.title,
                count=looked.counts.get(each.code, 0),
                chosen=each.code == register.code,
            )
            for each in registers
        ),
        filters=tuple(
            Filter(code=str(number), text=each.text, chosen=number == chosen)
            for number, each in enumerate(register.filters)
        ),
        table=TableView(
            columns=fitting_columns(register.columns, [row.cells for row in rows]),
            rows=rows,
            empty=register.empty,
        ),
        begin_text="" if begin is None else begin.text,
        detail=None if record is None else _detail(register, record, around, people),
        hints=_hints(begin),
    )


def begun_by(register: Register, around: Surroundings) -> tuple[RegisterAct, ...]:
    """Acts that make a record of this register."""
    found = (act for act in register.acts if act.begins and _permitted(act, around))
    return tuple(act for act in found if act.offered(None, around))


def done_on(
    register: Register, record: Record, around: Surroundings
) -> tuple[RegisterAct, ...]:
    """Acts on that record."""
    found = (act for act in register.acts if not act.begins and _permitted(act, around))
    return tuple(act for act in found if act.offered(record, around))


def _permitted(act: RegisterAct, around: Surroundings) -> bool:
    return act.duty is None or has_duty(act.duty, around.actor, around.station)


def due_tone(due: date | None, today: date) -> Tone:
    """Red past, orange today and tomorrow."""
    if due is None:
        return Tone.PLAIN
    if due < today:
        return Tone.BAD
    return Tone.WARN if (due - today).days <= 1 else Tone.PLAIN


def due_words(due: date | None, today: date) -> str:
    """12-01; 超期 3 天 with the day when it is past."""
    if due is None:
        return ""
    if due < today:
        return tr("超期 {0} 天", (today - due).days)
    return tr("今天") if due == today else month_day(due)


def state_word(register: Register, state: str) -> str:
    """The word of a stored state."""
    return register.states.get(state, state)


def fitting_columns(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """As wide as what stands in them; the first takes the rest, state and day end the row."""
    widest = [
        max(_width(title), *(_width(row[number]) for row in rows), 0)
        for number, title in enumerate(titles)
    ]
    first = Column(title=titles[0], least=min(widest[0], MOST_FIRST))
    between = zip(titles[1:], widest[1:], strict=True)
    return (
        first,
        *(Column(title=title, width=min(wide, MOST_WIDTH)) for title, wide in between),
        Column(title=tr("状态"), width=_widest(STATE_WIDTH, rows, len(titles))),
        Column(title=tr("期限"), width=_widest(DUE_WIDTH, rows, len(titles) + 1)),
    )


def _widest(least: int, rows: Sequence[Sequence[str]], number: int) -> int:
    found = [_width(row[number]) for row in rows if number < len(row)]
    return min(max(least, *found, 0), MOST_WIDTH)


def _width(text: str) -> int:
    """About how many pixels that text takes at 100 %, in steps so that lists seldom move."""
    wide = sum(HALF if ord(each) < WIDE_FROM else 2 * HALF for each in text) + AIR
    return -(-wide // STEP) * STEP


def _row(register: Register, record: Record, around: Surroundings) -> TableRow:
    cells = register.cells(record, around)
    at = len(cells)
    return TableRow(
        key=record.record_id,
        cells=(
            *cells,
            state_word(register, record.state),
            due_words(record.due, around.today),
        ),
        tones=((at, Tone.PRIMARY), (at + 1, due_tone(record.due, around.today))),
    )


def _detail(
    register: Register, record: Record, around: Surroundings, people: Roster
) -> CaseDetail:
    acts = done_on(register, record, around)
    today = around.today
    badges = [Badge(text=state_word(register, record.state), tone=Tone.PRIMARY)]
    if record.due is not None:
        tone = due_tone(record.due, today)
        words = due_words(record.due, today)
        badges.append(Badge(text=words, tone=Tone.QUIET if tone is Tone.PLAIN else tone))
    more = [MenuLine(code=act.code, text=act.text) for act in acts[1:]]
    if record.case_id:
        more.append(MenuLine(code=OPEN_CASE, text=tr("看这件办件")))
    return CaseDetail(
        key=record.record_id,
        title=record.title,
        number=tr("{0}    {1} 登记", record.subject, month_day(record.day)).strip(),
        badges=tuple(badges),
        facts=_facts(register.labels, record),
        timeline=tuple(
            TimelineRow(
                title=state_word(register, line.word),
                note=" ".join(
                    filter(
                        None,
                        (moment(line.at, today), people.name_of(line.actor), line.note),
                    )
                ),
                tone=Tone.PRIMARY,
            )
            for line in record.log
        ),
        acts=tuple(
            ActButton(code=act.code, text=act.text, key="F12", primary=True) for act in acts[:1]
        ),
        more=tuple(more),
    )


def _facts(labels: Mapping[str, str], record: Record) -> tuple[tuple[str, str], ...]:
    due = (tr("期限"), with_weekday(record.due)) if record.due else (tr("期限"), "")
    found = [
        (labels.get(name, "" if name.isascii() else name), value)
        for name, value in record.facts.items()
    ]
    return tuple(fact for fact in (due, *found) if all(fact))


def _hints(begin: RegisterAct | None) -> tuple[KeyHint, ...]:
    first = () if begin is None else (KeyHint(key="F2", text=begin.text),)
    return (
        *first,
        KeyHint(key="↑↓", text=tr("选")),
        KeyHint(key="Enter", text=tr("进入、全部操作")),
        KeyHint(key="F12", text=tr("办主要操作")),
        KeyHint(key="Alt+← →", text=tr("换筛选")),
        KeyHint(key="Ctrl+F", text=tr("查找")),
        KeyHint(key="Ctrl+E", text=tr("导出")),
        KeyHint(key="Esc", text=tr("回台账目录")),
        KeyHint(key="F1", text=tr("全部快捷键")),
    )
