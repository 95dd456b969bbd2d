"""Operations on a stored case that carry what the clerk answered.

Work runs in the STORE lane. The one rule: answers become values here and nowhere else; what
is wrong with them is the desk's refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from desk.acts.acting import check
from desk.case import Case
from desk.closing import Collecting
from desk.done import Done, Kind
from desk.events.facts import Licence, Result
from desk.material import Material
from desk.permission import check_supply
from desk.projection import read_case
from desk.stages import Act, allowed
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

Values = Mapping[str, str]
TICKED = "yes"


def may(place: CounterPlace, case: Case, acts: Sequence[Act]) -> Operation[bool]:
    """Whether the first of those acts that the stage knows would pass its gates now."""
    here = place.acts

    def work() -> bool:
        if not acts:
            check_supply(case, here.desk.station.station_id, here.actor)
            return True
        known = [act for act in acts if act in allowed(case.stage)]
        check(here.desk, (known or list(acts))[0], case, here.actor)
        return True

    return Operation(place, Lane.STORE, work)


def supply(place: CounterPlace, key: str, materials: Sequence[Material]) -> Operation[Case]:
    """补交: each material as its own entry."""
    acts = place.acts

    def work() -> Done[Case]:
        for material in materials:
            acts.outcomes.supply(key, acts.actor, material)
        changed = frozenset({Kind.CASE, Kind.OUTBOX, Kind.COUNTERS})
        return Done(read_case(place.views.get_case(key)), changed)

    return Operation(place, Lane.STORE, work)


def ask_supplement(
    place: CounterPlace, key: str, wanted: tuple[str, ...], reason: str
) -> Operation[Case]:
    """一次性告知补正."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: acts.cases.ask_supplement(key, acts.actor, wanted=wanted, reason=reason),
    )


def complete_supplement(place: CounterPlace, key: str) -> Operation[Case]:
    """补正已收齐."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: acts.cases.complete_supplement(key, acts.actor))


def refuse(place: CounterPlace, key: str, values: Values) -> Operation[Case]:
    """不予受理."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: acts.cases.refuse(
            key,
            acts.actor,
            ground=values["ground"],
            article=values["article"],
            reason=values["reason"],
        ),
    )


def close_early(place: CounterPlace, key: str, code: str, reason: str) -> Operation[Case]:
    """退件, 撤件 or 作废, each with its reason."""
    acts = place.acts
    act: Callable[..., Done[Case]] = {
        "return": acts.cases.give_back,
        "withdraw": acts.cases.withdraw,
        "void": acts.outcomes.void,
    }[code]
    return Operation(place, Lane.STORE, lambda: act(key, acts.actor, reason=reason))


def grant_at_once(place: CounterPlace, key: str, licence: Licence | None) -> Operation[Case]:
    """即办: granted while the applicant waits, with the licence where the item has one."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: acts.cases.decide_at_once(
            key, acts.actor, result=Result.GRANTED, licence=licence
        ),
    )


def hand_over(place: CounterPlace, case: Case, values: Values) -> Operation[Case]:
    """发证 in the manner that was said; only an agent's certificate is typed."""
    acts, manner = place.acts, values["manner"]
    own = case.get_applicant().certificate_number
    certificate = values["receiver_certificate"] if manner == "agent" else own
    return Operation(
        place,
        Lane.STORE,
        lambda: acts.outcomes.hand_over(
            case.case_id,
            acts.actor,
            receiver=values["receiver"],
            receiver_certificate=certificate,
            manner=manner,
            facts=Collecting(
                tracking=values.get("tracking", "").strip(),
                authority=values.get("authority", "").strip(),
                ids_checked=values.get("ids_checked") == TICKED,
                old_licence=values.get("old_licence", ""),
                receipt_lost=values.get("receipt_lost") == TICKED,
            ),
        ),
    )


def licence_of(values: Values) -> Licence:
    """The licence as it was typed; dates are ISO 8601, which the fields see to."""
    return Licence(
        kind=values["kind"],
        number=values["number"],
        issuer=values["issuer"],
        valid_from=_day(values["valid_from"]),
        valid_to=_day(values["valid_to"]),
        long_term=values["long_term"] == TICKED,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
