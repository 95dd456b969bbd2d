"""How a bundle goes on: its beginning, the applicant's choices, a part that moves.

Owned by no thread. The one rule: the same facts lead to the same bundle in any order; what
starts is derived here and stored nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from desk.bundles import (
    CHOICE,
    CHOOSABLE,
    NO,
    OVER,
    SATISFIED,
    YES,
    Bundle,
    Failure,
    Move,
    Part,
    PartState,
    dependants,
)
from desk.events.facts import Origin
from desk.item_rules import BundlePart
from desk.ordering import startable


def begun(rules: Sequence[BundlePart], answers: Mapping[str, str], at: datetime) -> Bundle:
    """The bundle at the acceptance of the whole: everything startable runs."""
    parts = tuple(Part(code=rule.code, state=_first(rule, answers)) for rule in rules)
    return _advanced(Bundle(began=at, parts=parts), rules)


def chosen(
    bundle: Bundle, rules: Sequence[BundlePart], choices: Mapping[str, bool], at: datetime
) -> Bundle:
    """The bundle after the applicant chose among the optional parts that did not begin."""
    for part in bundle.parts:
        wanted = choices.get(part.code)
        if wanted is not None and part.state in CHOOSABLE:
            state = PartState.WAITING if wanted else PartState.NOT_WANTED
            bundle = _with(bundle, replace(part, state=state, chosen=at))
    return _advanced(bundle, rules)


def moved(bundle: Bundle, rules: Sequence[BundlePart], move: Move) -> Bundle:
    """The bundle after one part moved; what waited for it starts, what it blocks stays.

    A department's word replaces what a window recorded; a window's replaces nothing that
    has ended. So the same facts lead to the same bundle in any order.
    """
    part = bundle.find(move.code)
    if part is None or not _may_follow(part, move):
        return bundle
    after = _with(bundle, _part_after(part, move))
    if move.state is PartState.GIVEN_UP:
        after = _give_up_dependants(after, rules, move)
    return _advanced(after, rules)


def _first(rule: BundlePart, answers: Mapping[str, str]) -> PartState:
    """An optional part is asked for, never preset."""
    if not rule.optional:
        return PartState.WAITING
    said = answers.get(CHOICE + rule.code, "")
    if said == YES:
        return PartState.WAITING
    return PartState.NOT_WANTED if said == NO else PartState.UNDECIDED


def _may_follow(part: Part, move: Move) -> bool:
    if move.state is PartState.RUNNING:
        return part.state is PartState.FAILED
    if move.state is PartState.GIVEN_UP:
        return part.state not in OVER
    if move.state not in (PartState.DONE, PartState.FAILED):
        return False
    if part.state is PartState.DONE:
        return move.origin is Origin.PLATFORM and part.origin is not Origin.PLATFORM
    return part.state in (PartState.RUNNING, PartState.FAILED)


def _part_after(part: Part, move: Move) -> Part:
    if move.state is PartState.RUNNING:
        return replace(part, state=PartState.RUNNING, ended=None, reason="", started=move.at)
    failures = part.failures
    if move.state is PartState.FAILED:
        failures = (*failures, Failure(at=move.at, reason=move.reason))
    was_done = part.state is PartState.DONE
    overruled = part.number if was_done and part.number != move.number else part.overruled
    return replace(
        part,
        state=move.state,
        ended=move.at,
        result=move.result,
        number=move.number,
        reason=move.reason,
        origin=move.origin,
        document=move.document,
        overruled=overruled,
        failures=failures,
    )


def _give_up_dependants(bundle: Bundle, rules: Sequence[BundlePart], move: Move) -> Bundle:
    """What waits for something that will never come is given up with it."""
    held = dependants(rules, move.code)
    for part in bundle.parts:
        if part.code in held and part.state in (PartState.WAITING, PartState.UNDECIDED):
            gone = replace(move, code=part.code)
            bundle = _with(bundle, _part_after(part, gone))
    return bundle


def _advanced(bundle: Bundle, rules: Sequence[BundlePart]) -> Bundle:
    """Start everything startable; a start is the latest of what it waited for."""
    after = {rule.code: rule.after for rule in rules}
    waiting = set(bundle.codes(PartState.WAITING))
    begun_ = {part.code for part in bundle.parts} - waiting
    for code in startable(after, bundle.codes(*SATISFIED), begun_):
        part = bundle.find(code)
        if part is not None:
            bundle = _with(bundle, _started(bundle, part, after[code]))
    return bundle


def _started(bundle: Bundle, part: Part, after: Sequence[str]) -> Part:
    times = [bundle.began, part.chosen]
    for code in after:
        waited = bundle.find(code)
        if waited is not None:
            times += [waited.ended, waited.chosen]
    return replace(
        part, state=PartState.RUNNING, started=max(t for t in times if t is not None)
    )


def _with(bundle: Bundle, part: Part) -> Bundle:
    parts = tuple(part if each.code == part.code else each for each in bundle.parts)
    return replace(bundle, parts=parts)
