"""What is still open when the day is closed: named in the close, never in its way.

Owned by no thread (read in the STORE lane). The one rule: each end is named by its own number
or words, so that somebody can go and look; people are not. (Rule: domain design, section 5.)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desk.blank_days import difference, missing
from desk.custody import Place
from desk.ports.printer import PrintState
from desk.ports.store import Views
from desk.record import Record
from desk.record_rows import read_record
from desk.registers.blanks import PRINTING, SHEET

MOST = 5000
NOTHING: Mapping[str, Mapping[str, int]] = MappingProxyType({})
NO_NOTES: Mapping[str, str] = MappingProxyType({})
NO_BLANKS = "本站没有空白证照票据台账，由交接单清点"


def _title(record: Record) -> str:
    return record.title


def _licence(record: Record) -> str:
    get = record.facts.get
    return f"{get('spoken', '')} → {get('to_place', '')}"


def _sheet(record: Record) -> str:
    return f"{record.title} {record.facts.get('number', '')}"


def _original(record: Record) -> str:
    return f"{record.title} {record.facts.get('count', '')} 件"


# Heading, kind of record, its open states, how one is named.
_ENDS: tuple[tuple[str, str, tuple[str, ...], Callable[[Record], str]], ...] = (
    ("未结号票", "ticket", ("waiting", "called", "transferred"), _title),
    ("待答复的作废申请（办件冻结）", "void_request", ("asked",), _title),
    ("留存原件", "custody", (Place.WINDOW.value, Place.OUT.value), _original),
    ("移交途中的证照", "shelf", ("sent",), _licence),
    ("未结束的来访", "visit", ("open",), lambda record: record.record_id[-6:]),
    ("待盖章", "seal", ("waiting",), _title),
    ("打印后没有看样的空白证照", SHEET, (PRINTING,), _sheet),
    ("手工填写待确认的应急收件单", "slip", ("entered",), _title),
)

_SLIPS = {
    "reserved": "应急收件单留号",
    "used": "已用",
    "spoiled": "作废",
    "left": "剩余",
}


_BLANK = {
    "received": "领入",
    "issued": "发出",
    "used": "使用",
    "spoiled": "作废",
    "away": "退毁",
    "left": "剩余",
}


def slip_words(slips: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """The emergency slips of a close by their words: reserved = used + spoiled + left."""
    return tuple((_SLIPS[name], n) for name, n in slips.items() if name in _SLIPS)


def end_words(
    ends: Mapping[str, tuple[str, ...]],
    blanks: Mapping[str, Mapping[str, int]] = NOTHING,
    notes: Mapping[str, str] = NO_NOTES,
) -> tuple[tuple[str, str], ...]:
    """What was open at a close, for paper; blanks without a ledger are counted by people.

    `notes` are the explanations of differences, by the name of the kind.
    """
    told = ((f"{heading}（{len(names)}）", "、".join(names)) for heading, names in ends.items())
    stock = tuple(
        (f"空白证照：{name}", _blank(of, notes.get(name, ""))) for name, of in blanks.items()
    )
    return (*told, *(stock or (("空白证照票据", NO_BLANKS),)))


def _blank(of: Mapping[str, int], note: str) -> str:
    """One kind of blank: how it adds up, and what a supervisor counted that day."""
    parts = ["　".join(f"{word} {of[name]}" for name, word in _BLANK.items() if name in of)]
    if "used_today" in of:
        parts.append(f"当日使用 {of['used_today']}、作废 {of['spoiled_today']}")
    if difference(of):
        parts.append(f"合计相差 {difference(of)}")
    parts.append(_counted(of))
    if note:
        parts.append(f"说明：{note}")
    return "　".join(parts)


def _counted(of: Mapping[str, int]) -> str:
    if "counted" not in of:
        return "当日未清点"
    less = missing(of)
    said = "相符" if not less else f"少 {less}" if less > 0 else f"多 {-less}"
    return f"清点 {of['counted']}（{said}）"


def loose_ends(views: Views) -> Mapping[str, tuple[str, ...]]:
    """What is open at this station now, by its heading; headings without any are left out."""
    found = {
        heading: tuple(
            name(read_record(row)) for row in views.records(kind, states=states, limit=MOST)
        )
        for heading, kind, states, name in _ENDS
    }
    saved = views.papers(state=PrintState.SAVED.value)
    found["待打印的单据"] = tuple(paper.number for paper in saved)
    return {heading: names for heading, names in found.items() if names}
