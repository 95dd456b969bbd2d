"""What the platform says of one case: in full to who works on it, to the others where it is.

Owned by no thread. The one rule: facts of a person go to the window that holds the case and
to the one that took it in, never to a whole hall; `moved` tells the rest.
"""

from __future__ import annotations

from desk.case import Case
from desk.entry import Header
from desk.events.facts import Event, HolderKind
from desk.events.kinds import word
from desk.values import dump
from sync.gateway.office import Said


def readers(*states: Case) -> tuple[str, ...]:
    """The stations that may read of it: who took the case in, who holds or held it."""
    found = {case.received_by for case in states}
    for case in states:
        if case.holder is not None and case.holder.kind is HolderKind.STATION:
            found.add(case.holder.id)
    return tuple(sorted(found - {""}))


def told(event: Event, before: Case, after: Case, *, moves: bool = True) -> Said:
    """That this happened to the case; with `moves` also where it stands now."""
    holder = after.holder if moves else None
    data: dict[str, object] = {
        "event": dump(event),
        "holder": None if holder is None else dump(holder),
        "stage": after.stage.value if moves else "",
        "receipt": after.receipt,
    }
    # A case that nobody took in yet (filed online) is the whole hall's.
    meant = readers(before, after)
    if meant:
        data["for"] = list(meant)
    return Said(kind=word(event), case_id=after.case_id, data=data)


def moved(case: Case) -> Said:
    """Stage and holder for every window of the hall, and nothing of the person."""
    data: dict[str, object] = {
        "stage": case.stage.value,
        "holder": None if case.holder is None else dump(case.holder),
        "receipt": case.receipt,
    }
    return Said(kind="moved", case_id=case.case_id, data=data)


def judged(header: Header, outcome: str, code: str, case: Case | None) -> Said:
    """What came of one entry; stage, holder and number for the other windows."""
    holder = None if case is None else case.holder
    data: dict[str, object] = {
        "event_id": header.event_id,
        "outcome": outcome,
        "code": code,
        "sentence": "",
        "station": header.station,
        "stage": "" if case is None else case.stage.value,
        "holder": None if holder is None else dump(holder),
        "receipt": "" if case is None else case.receipt,
    }
    return Said(kind="judged", case_id=header.case_id, data=data)
