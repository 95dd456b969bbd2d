"""From what the desk found to the lines of the one box.

Owned by no thread. The one rule: names and numbers are masked; a number that was typed whole
leads to its case first, everything else comes in the order items, cases, people, commands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desk.finding import Seen, Sought
from desk.item import ItemVersion
from desk.names import mask_name, mask_number
from desk.people import Actor, Role
from desk.pinyin import initials
from desk.ports.case_lists import CaseLine
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.shell import pages_of
from ui.window.presenters.stages import stage_badge
from ui.window.shortcuts import TABLE, Binding, Command
from ui.window.tongue import tr
from ui.window.views.finding import FoundLine, FoundView, Sort
from ui.window.views.shell import PageName

MOST, MOST_AGAIN = 5, 2  # rows of a group, people for whom a new case is offered
_UNASKED = frozenset({Command.SEARCH, Command.CLOSE})
_MAY_SEE_STAFF = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What came back for one text so far."""

    text: str
    items: tuple[ItemVersion, ...] = ()
    sought: Sought = field(default_factory=Sought)


def found_view(answers: Answers, roster: Sequence[Actor], around: Surroundings) -> FoundView:
    """The list under the box."""
    text, sought = answers.text, answers.sought
    pages = pages_of(around.actor.role)
    cases = [_case(each) for each in sought.cases] if PageName.CASES in pages else []
    items = [_item(each) for each in answers.items] if PageName.ACCEPT in pages else []
    first = (cases, items) if sought.exact is not None else (items, cases)
    people = [
        FoundLine(
            sort=Sort.PERSON,
            what=str(at),
            text=mask_name(each.name),
            note=tr("{0} · 本窗口 {1} 件", mask_number(each.number), each.cases),
        )
        for at, each in enumerate(sought.people)
        if PageName.CASES in pages
    ]
    served = [each for each in sought.people[:MOST_AGAIN] if each.number]
    again = [_again(sought.people.index(each), each) for each in served]
    if PageName.ACCEPT not in pages:
        again = []
    tickets = [
        FoundLine(sort=Sort.TICKET, what=each.record_id, text=each.title, note=tr("叫号"))
        for each in sought.tickets
        if PageName.REGISTERS in pages
    ]
    groups = (
        (tr("办件") if first[0] is cases else tr("事项"), first[0]),
        (tr("办件") if first[1] is cases else tr("事项"), first[1]),
        (tr("人"), [*people[: MOST - len(again)], *again, *_staff(text, roster, around)]),
        (tr("叫号"), tickets),
        (tr("命令"), _commands(text, pages)),
        (tr("更多"), _more(text) if PageName.CASES in pages else []),
    )
    lines = tuple(
        replace(line, group=title) for title, found in groups for line in found[:MOST]
    )
    empty = tr("没有找到。换个词、编号或拼音首字母。")
    return FoundView(text=text, lines=lines, empty=empty)


def _case(row: CaseLine) -> FoundLine:
    who = mask_name(row.applicant)
    return FoundLine(
        sort=Sort.CASE,
        what=row.case_id,
        text=tr("{0} · {1}", row.spoken or row.case_number or row.receipt, row.item_name),
        note=tr("{0} · {1}", who, row.receipt) if row.receipt else who,
        badge=stage_badge(row.stage),
    )


def _again(at: int, seen: Seen) -> FoundLine:
    return FoundLine(
        sort=Sort.AGAIN,
        what=str(at),
        text=tr("给 {0} 新受理，引用上一件", mask_name(seen.name)),
        note=tr("证件号码相同才引用"),
    )


def _item(item: ItemVersion) -> FoundLine:
    return FoundLine(
        sort=Sort.ITEM,
        what=item.code,
        text=item.name,
        note=item.organ.name,
        keycap=item.short_code,
    )


def _staff(text: str, roster: Sequence[Actor], around: Surroundings) -> list[FoundLine]:
    if around.actor.role not in _MAY_SEE_STAFF:
        return []
    return [
        FoundLine(
            sort=Sort.STAFF,
            what=actor.person_id,
            text=actor.name,
            note=tr("大厅人员 · {0}", actor.role.label),
        )
        for actor in roster
        if matches(text, actor.name)
    ]


def _commands(text: str, pages: frozenset[PageName]) -> list[FoundLine]:
    return [
        FoundLine(
            sort=Sort.COMMAND,
            what=binding.command.value,
            text=binding.text,
            keycap=binding.keys[0],
        )
        for binding in TABLE
        if _is_asked(binding, pages) and matches(text, binding.text)
    ]


def _is_asked(binding: Binding, pages: frozenset[PageName]) -> bool:
    word = binding.command.value
    if binding.command in _UNASKED or word.startswith("tab_"):
        return False
    return not word.startswith("page_") or list(PageName)[int(word[5:]) - 1] in pages


def _more(text: str) -> list[FoundLine]:
    words = tr("在办件列表中查找，也向平台查编号")
    return [FoundLine(sort=Sort.LIST, what=text, text=words)]


def matches(text: str, name: str) -> bool:
    """Whether words or initials of a name are meant."""
    wanted = text.strip().lower()
    if not wanted or wanted.isdigit():
        return False
    if wanted in name.lower():
        return True
    return wanted.isascii() and wanted.isalpha() and initials(name).has(wanted)
