"""The day's counters have names: those that the program counts, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from itertools import product
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desk.bundles import PartState as S
from desk.case import Case, Decision
from desk.closing import Closing, RecordedResult
from desk.counters import counts_of
from desk.credit import CreditReport, CreditSource, Listing
from desk.entry import Header
from desk.events.bundle import BundlePartMoved
from desk.events.facts import Event, Mode, Origin, Result
from desk.events.intake import CaseAccepted
from desk.events.joint import TaskAnswered
from desk.events.kinds import KINDS
from desk.fees import FeeEntry
from desk.fold import fold
from desk.item import ItemVersion
from desk.item_words import CaseType
from desk.joint_handling import Answer
from desk.material import Collected, Material
from desk.ports.printer import PrintState
from desk.proof import Proof, Verdict
from desk.signatures import Signature, SignatureWay
from tests.desk.bundle_items import part, task
from tests.desk.samples import ITEM, an_item
from ui.texts.counters import NAMES, listed

AT = datetime(2025, 11, 24, 9, 30, tzinfo=UTC)
REPORT = CreditReport(number="", at=AT, as_of=AT, source=CreditSource.QUERY)
ENTERED = Decision(result=Result.GRANTED, number="1", organ="x", origin=Origin.RECORDED, at=AT)
PLAIN: dict[object, object] = {
    str: "",
    int: 1,
    bool: False,
    datetime: AT,
    date: AT.date(),
    ItemVersion: ITEM,
}
# Fields whose type alone does not say which values the steps let through.
WORDS: dict[str, tuple[object, ...]] = {
    "manner": ("self", "agent", "mail"),
    "level": (1, 2, 3, 4, 5),
    "cases": (0, 1),
    "fee": (FeeEntry(at=AT, cents=1), FeeEntry(at=AT, cents=0, waived=True)),
    "state": tuple(PrintState),
    "before": tuple(PrintState),
    "reprint_of": ("", "earlier"),
    "deficiency": ("", "模糊"),
    "proof": tuple(Proof(verdict=each, licence_type="") for each in Verdict),
    "signature": tuple(Signature(way=way, by="", at=AT) for way in SignatureWay),
    "report": (
        REPORT,
        replace(REPORT, pending=True),
        replace(REPORT, listings=(Listing(code="sx"),)),
    ),
}


def a_value(hint: Any) -> object:
    """Some value of that type."""
    if hint in PLAIN:
        return PLAIN[hint]
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{f.name: a_value(hints[f.name]) for f in fields(hint) if needed(f)})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return () if get_origin(hint) is tuple else {}


def needed(field: Any) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def values(name: str, hint: Any) -> tuple[object, ...]:
    """The values of a field that may count differently."""
    if name in WORDS:
        return WORDS[name]
    if isinstance(hint, UnionType):
        inner = next(a for a in get_args(hint) if a is not type(None))
        return (None, a_value(inner))
    if hint is bool:
        return (False, True)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(hint)
    return (a_value(hint),)


def variants(cls: type[Event]) -> Iterator[Event]:
    """An event of that kind for every combination of what may count differently."""
    hints = get_type_hints(cls)
    names = [f.name for f in fields(cls)]
    for chosen in product(*(values(name, hints[name]) for name in names)):
        yield cls(**dict(zip(names, chosen, strict=True)))


def cases() -> Iterator[Case]:
    """Cases around which an acceptance or a decision counts differently."""
    plain = Case(case_id="c1", item=ITEM)
    yield plain
    yield replace(plain, item=an_item(case_type=CaseType.AT_ONCE))
    for how in (Collected.PROMISE, Collected.TOLERATED):
        yield replace(plain, materials={"m": Material(code="m", how=how, at=AT)})
    for said in ("confirmed", "contradicted"):
        entered = RecordedResult(number="1", on=AT.date(), giver="x", platform=said)
        yield replace(plain, decision=ENTERED, closing=Closing(recorded=entered))
    yield replace(plain, mode=Mode.SIMULATED)
    for day in (23, 24, 25):
        yield replace(plain, promised_on=date(2025, 11, day))


def moves() -> Iterator[tuple[Event, Case, Case]]:
    """What counts only where it moves a part or a task."""
    item = an_item(bundle=(part("a"),), joint=(task("t"),))
    accepted = CaseAccepted(at=AT, document_number="", promised_on=None)
    begun = fold(Case(case_id="c1", item=item), accepted)
    told = {"at": AT, "origin": Origin.RECORDED}
    failed, again, given_up, done = (
        BundlePartMoved(code="a", state=state, **told)
        for state in (S.FAILED, S.RUNNING, S.GIVEN_UP, S.DONE)
    )
    late = TaskAnswered(
        code="t", answer=Answer.AGREE, opinion="", giver="x", overdue=True, **told
    )
    for way in ((failed, again, failed, given_up), (done,), (late,)):
        case = begun
        for event in way:
            after = fold(case, event)
            yield event, case, after
            case = after


def a_header() -> Header:
    made = {f.name: a_value(get_type_hints(Header)[f.name]) for f in fields(Header)}
    return Header(**made)


def test_every_counter_of_the_day_has_a_name_and_every_name_is_counted():
    header = a_header()
    counted = {
        count.name
        for cls in KINDS.values()
        for event in variants(cls)
        for case in cases()
        for count in counts_of(header, event, case, case)
    }
    counted |= {count.name for each in moves() for count in counts_of(header, *each)}
    assert {name for name in counted if "@" not in name} == set(NAMES)


def test_a_report_lists_in_its_own_order_and_leaves_the_hours_out():
    assert list(listed({"accepted": 2, "received": 3, "received@09": 3})) == [
        ("received", 3),
        ("accepted", 2),
    ]
