"""Operations on long lists of cases: a stretch of one, the case in front, the next number.

Work runs in the READ lane. The one rule: a list is read in one state of the store, its
length, its rows and the case in front together, so that a page never shows two states.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desk.acts.reckoning import recorded_seq
from desk.entry import Entry
from desk.ports.case_lists import CaseLine, CaseQuery, Counted
from desk.ports.store import CaseRow, JudgementRow, Views
from desk.refusal import Refused
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

MARGIN = 40  # rows read beyond those in sight, above and below

Lines = tuple[tuple[CaseLine | CaseRow, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What of a list is in sight: the case under the cursor, its place, the first row.

    `wanted` asks for the cursor's case to be brought into the middle.
    """

    key: str = ""
    at: int = 0
    top: int = 0
    size: int = 24
    wanted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One entry of a case: what, who, when, where, its sync state, the number of a paper.

    `actor` is a person's id, "" where the platform said it.
    """

    kind: str
    actor: str
    at: str
    window: str
    sync: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The case beside the list, with the last entries of it."""

    row: CaseRow
    sync: str
    judged: tuple[JudgementRow, ...]
    log: tuple[LogLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of a list, its rows with their sync states, and where the cursor is in it."""

    query: CaseQuery
    counted: Counted = field(default_factory=lambda: Counted(cases=0))
    stages: Mapping[str, int] = field(default_factory=dict)
    first: int = 0
    lines: Lines = ()
    at: int = 0
    top: int = 0
    front: Front | None = None

    @property
    def key(self) -> str:
        """The case under the cursor, or nothing."""
        return "" if self.front is None else self.front.row.case_id


def read_list(place: CounterPlace, query: CaseQuery, sight: Sight) -> Operation[Stretch]:
    """The list round what is in sight; the cursor stays on its case wherever that went.

    Refused("list.too-long-to-sort").
    """

    def work() -> Stretch:
        views = place.acts.reading.views
        with views.snapshot():
            return _stretch(views, query, sight)

    return Operation(place, Lane.READ, work)


def read_lines(
    place: CounterPlace, query: CaseQuery, first: int, size: int
) -> Operation[Lines]:
    """So many rows from that place on."""
    return Operation(
        place, Lane.READ, lambda: _lines(place.acts.reading.views, query, first, size)
    )


def read_front(place: CounterPlace, case_id: str) -> Operation[Front]:
    """The case beside the list; Refused("case.unknown")."""
    return Operation(place, Lane.READ, lambda: _front(place.acts.reading.views, case_id))


def next_number(
    place: CounterPlace, query: CaseQuery, digits: str, after: int
) -> Operation[int | None]:
    """The place of the next short number that holds those digits."""
    return Operation(
        place,
        Lane.READ,
        lambda: place.acts.reading.views.next_with_number(query, digits, after),
    )


def _stretch(views: Views, query: CaseQuery, sight: Sight) -> Stretch:
    counted = views.count_cases(query)
    found = views.case_place(query, sight.key) if sight.key else None
    last = max(counted.cases - 1, 0)
    at = min(sight.at, last) if found is None else found
    # What is in sight moves with the cursor's case, or is brought to it.
    top = sight.top if found is None else sight.top + at - sight.at
    if sight.wanted and found is not None:
        top = at - sight.size // 2
    top = max(min(top, last), 0)
    first = max(top - MARGIN, 0)
    lines = _lines(views, query, first, sight.size + 2 * MARGIN)
    here = at - first
    if 0 <= here < len(lines):
        key = lines[here][0].case_id
    else:
        key = next((line.case_id for line in views.case_page(query, at, 1)), "")
    return Stretch(
        query=query,
        counted=counted,
        stages=views.count_stages(query),
        first=first,
        lines=lines,
        at=at,
        top=top,
        front=_front(views, key) if key else None,
    )


def _lines(views: Views, query: CaseQuery, first: int, size: int) -> Lines:
    lines: Sequence[CaseLine] = views.case_page(query, first, size)
    states = views.case_sync([line.case_id for line in lines])
    return tuple((line, states.get(line.case_id, "")) for line in lines)


def _front(views: Views, case_id: str) -> Front:
    judged = views.judgements(case_id=case_id)
    return Front(
        row=views.get_case(case_id),
        sync=views.case_sync([case_id]).get(case_id, ""),
        judged=judged,
        log=_log(views, case_id, {each.event_id: each.outcome for each in judged}),
    )


def _log(views: Views, case_id: str, outcomes: Mapping[str, str]) -> tuple[LogLine, ...]:
    """Every entry of the case, with what became of it at the platform."""
    recorded = recorded_seq(views)
    try:
        entries = tuple(views.entries(case_id=case_id))
    except Refused:
        return ()  # a damaged entry is found by verify; the case is shown all the same
    return tuple(_line(entry, recorded, outcomes) for entry in entries)


def _line(entry: Entry, recorded: int, outcomes: Mapping[str, str]) -> LogLine:
    header = entry.header
    # A purged body leaves its header: what was done stays told.
    facts = entry.facts() if entry.body else None
    said = facts or {}
    if header.kind == "platform_said":
        kind, at = str(said.get("kind", "")), str(said.get("platform_at", header.wall))
        return LogLine(kind=kind, actor="", at=at, window="", sync="")
    sync = "recorded" if header.seq <= recorded else "local"
    outcome = outcomes.get(header.event_id, "")
    if outcome:
        sync = "judged" if outcome in {"accepted", "duplicate"} else "held"
    return LogLine(
        kind=header.kind,
        actor=header.actor,
        at=header.wall,
        window=header.window,
        sync=sync,
        number=str(said.get("number", "")) if header.kind == "paper_made" else "",
    )
