"""Whether a person at a station may do an act on a case now: five gates, in order.

Owned by no thread. The one rule: every act on a case passes here, from the window, the
command line and the play file alike. (Rules: domain design, sections 1 and 2.1.)
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NoReturn

from desk.case import Case
from desk.item import ItemVersion
from desk.item_words import Depth
from desk.people import Actor, check_role
from desk.refusal import Refused
from desk.stages import Act, Stage
from desk.station import Station, check_station_act

# How deep each act goes; what is not named here needs no outside register.
_DEPTH: Mapping[Act, Depth] = MappingProxyType(
    {
        Act.COLLECT_FOR: Depth.COLLECT_FOR,
        Act.RECEIVE: Depth.RECEIVE,
        Act.ACCEPT: Depth.ACCEPT,
        Act.CONVERT: Depth.ACCEPT,
        Act.DECIDE: Depth.DECIDE,
        Act.ISSUE: Depth.ISSUE,
    }
)

_OPENING = frozenset(
    {Act.RECEIVE, Act.COLLECT_FOR, Act.FILE_ONLINE, Act.PRECHECK, Act.RETURN_PRECHECK}
)
_SUPPLIABLE = frozenset(
    {
        Stage.COLLECTED_FOR,
        Stage.RECEIVED,
        Stage.SUPPLEMENT,
        Stage.ACCEPTED,
        Stage.HANDLING,
        Stage.SUPPLEMENT_AFTER,
        Stage.DECIDED,
    }
)
_OPENABLE = frozenset(
    {
        Stage.DRAFT,
        Stage.COLLECTED_FOR,
        Stage.PRECHECKED,
        Stage.FILED_ONLINE,
        Stage.PRECHECK_RETURNED,
    }
)


def check_act(act: Act, case: Case, *, actor: Actor, station: Station, line_up: bool) -> None:
    """Role, station kind, holder, stage × act, and depth without a line.

    Raises Refused: person.act-not-allowed, station.act-not-here, case.held-elsewhere,
    case.frozen, case.act-not-allowed, case.deeper-than-offline (which look-up is missing).
    """
    check_role(actor, act.value)
    item = case.item
    check_station_act(station.kind, act.value, () if item is None else item.delegations)
    if act in (Act.ACCEPT, Act.REFUSE) and item is not None:
        _check_point(item, station)
    if act not in _OPENING or case.stage not in _OPENABLE:
        _check_holder(case, station)
    check_not_frozen(case)
    case.require(act)
    if item is not None and not line_up:
        _check_depth(act, item)
    if act is Act.DEEM_ACCEPTED and not line_up:
        # Without a line nobody here can know whether notice was given.
        raise Refused("clock.deemed-needs-line")


def may_act(act: Act, case: Case, *, actor: Actor, station: Station) -> bool:
    """Whether `check_act` would let it pass with a line: for menus."""
    try:
        check_act(act, case, actor=actor, station=station, line_up=True)
    except Refused:
        return False
    return True


def check_supply(case: Case, station_id: str, actor: Actor) -> None:
    """Whether materials may still come in here: the holder's clerk, until the result is out.

    Raises Refused: person.act-not-allowed, case.act-not-allowed, case.held-elsewhere.
    """
    check_role(actor, Act.RECEIVE.value)
    if case.stage not in _SUPPLIABLE:
        raise Refused("case.act-not-allowed", act="supply", stage=case.stage.value)
    if not case.is_held_by(station_id):
        refuse_elsewhere(case)
    check_not_frozen(case)


def check_not_frozen(case: Case) -> None:
    """Refuse while a request for a void waits for its answer; Refused("case.frozen")."""
    if case.closing.is_frozen:
        raise Refused("case.frozen")


def _check_holder(case: Case, station: Station) -> None:
    if not case.is_held_by(station.station_id):
        refuse_elsewhere(case)


def refuse_elsewhere(case: Case) -> NoReturn:
    """Refuse with the holder's name; Refused("case.held-elsewhere", holder, kind)."""
    holder = case.holder
    raise Refused(
        "case.held-elsewhere",
        holder="" if holder is None else holder.name or holder.id,
        kind="" if holder is None else holder.kind.value,
    )


def _check_point(item: ItemVersion, station: Station) -> None:
    if station.kind not in item.acceptance_points:
        raise Refused("station.not-an-acceptance-point", station_kind=station.kind.label)


def _check_depth(act: Act, item: ItemVersion) -> None:
    depth = _DEPTH.get(act)
    if depth is not None and depth > item.depth:
        raise Refused(
            "case.deeper-than-offline",
            depth=item.depth.label,
            lookup=item.missing_lookup or item.organ.name,
        )
