"""The clocks of parts that run side by side: parts of a bundle, tasks of joint handling.

Owned by no thread. The one rule: days are counted by desk.deadlines alone; of what runs side
by side the latest decides. (Rule: 鲁发〔2020〕 §28; 行政许可法 art. 42.)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk.calendars import Deadline, LegalCalendar
from desk.deadlines import Suspension, due, latest
from desk.item_basis import Limit
from desk.item_rules import BundlePart, ClockStart, JointTask


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One node of the graph as a clock sees it; `own`: from its own start."""

    code: str
    after: tuple[str, ...]
    limit: Limit | None
    own: bool


def legs(nodes: Sequence[BundlePart] | Sequence[JointTask]) -> tuple[Leg, ...]:
    """The nodes with their clocks; a task always runs from its own start."""
    return tuple(
        Leg(
            code=node.code,
            after=node.after,
            limit=node.limit,
            own=not isinstance(node, BundlePart) or node.clock is ClockStart.PART,
        )
        for node in nodes
    )


def leg_due(
    leg: Leg,
    began: date,
    started: date | None,
    calendar: LegalCalendar,
    intervals: Sequence[Suspension] = (),
) -> Deadline | None:
    """The last day of a part that runs, explained; None without a limit or before it starts."""
    if leg.limit is None or started is None:
        return None
    return due(started if leg.own else began, leg.limit, intervals, calendar)


def latest_ends(
    began: date,
    nodes: Sequence[Leg],
    calendar: LegalCalendar,
    intervals: Sequence[Suspension] = (),
) -> Mapping[str, Deadline]:
    """The last day of each part if every one before it takes its whole time.

    The graph has no cycle (the importer saw to that); what stands in one gets no day.
    """
    ends: dict[str, Deadline] = {}
    known = {leg.code for leg in nodes}
    left = list(nodes)
    while left:
        ready = [leg for leg in left if all(c in ends for c in leg.after if c in known)]
        if not ready:
            break
        for leg in ready:
            before = [ends[c] for c in leg.after if c in known]
            ends[leg.code] = _end(began, leg, before, calendar, intervals)
        left = [leg for leg in left if leg not in ready]
    return ends


def whole_due(
    began: date,
    nodes: Sequence[Leg],
    calendar: LegalCalendar,
    intervals: Sequence[Suspension] = (),
) -> Deadline | None:
    """The last day of the whole: the maximum of the parts; None where there are none."""
    ends = latest_ends(began, nodes, calendar, intervals)
    return latest(ends.values()) if ends else None


def _end(
    began: date,
    leg: Leg,
    before: Sequence[Deadline],
    calendar: LegalCalendar,
    intervals: Sequence[Suspension],
) -> Deadline:
    """From its own start a part follows the latest before it; otherwise the acceptance."""
    waited = latest(before) if before else Deadline(on=began)
    if leg.limit is None:
        return waited
    if not leg.own:
        return latest([due(began, leg.limit, intervals, calendar), waited])
    end = due(waited.on, leg.limit, intervals, calendar)
    return replace(
        end,
        provisional=end.provisional or waited.provisional,
        explanation=waited.explanation + end.explanation,
    )
