"""The back office's further words: an online filing, an appointment, an answer (demonstration).

Used from the demonstration's control or the command line. The one rule: only kinds that are
the platform's to say; each is an event of the hall's feed.
"""

from __future__ import annotations

from dataclasses import replace

import uuid6

from desk.case import Case
from desk.events.facts import Event
from desk.events.kinds import read
from desk.fold import fold
from desk.refusal import Refused
from desk.stages import Act
from desk.values import dump
from sync.gateway.deciding import one_case
from sync.gateway.office import Office, Said
from sync.gateway.orders import TellWord
from sync.gateway.saying import told
from sync.gateway.sitting import session
from sync.gateway.store import cases
from sync.gateway.store.cases import Kept
from sync.gateway.store.engine import Txn
from sync.gateway.whereabouts import of_hall, of_number

FILED = "filed_online"
OF_A_CASE = frozenset({"notice_delivered", "result_answered"})
OF_A_RECORD = frozenset(
    {
        "appointment_booked",
        "appointment_ended",
        "clue_answered",
        "dossier_arrived",
        "hall_message_said",
        "problem_answered",
    }
)


def tell(office: Office, number: str, order: TellWord) -> str:
    """Say that event to a hall; gives the case it is about, "" for none.

    Raises Refused: `gateway.not-to-tell`, `case.unknown`, `case.act-not-allowed`.
    """
    kind = order.kind
    try:
        event = read(kind, {"event": dict(order.event)})
    except (ValueError, TypeError, KeyError) as error:
        raise Refused("gateway.not-to-tell", kind=kind) from error
    if kind in OF_A_CASE:
        return _on_case(of_number(office, number), number, event)
    if kind == FILED and number:
        return _file(of_number(office, number), number, event, order.hall)
    if kind != FILED and kind not in OF_A_RECORD:
        raise Refused("gateway.not-to-tell", kind=kind)
    office = of_hall(office, order.hall)
    if kind == FILED:
        return _file(office, number, event, order.hall)
    with session(office) as txn:
        said = Said(kind=kind, case_id=None, data={"event": dump(event)})
        office.say(txn, order.hall, (said,))
    return ""


def _file(office: Office, number: str, event: Event, hall: str) -> str:
    """A new filing, or the same one again after it was returned (`number` its own)."""
    with session(office) as txn:
        if number:
            kept = one_case(txn, number)
        else:
            kept = Kept(case=Case(case_id=str(uuid6.uuid7())), hall=hall)
        kept.case.require(Act.FILE_ONLINE)
        return _said(office, txn, kept, event)


def _on_case(office: Office, number: str, event: Event) -> str:
    with session(office) as txn:
        return _said(office, txn, one_case(txn, number), event)


def _said(office: Office, txn: Txn, kept: Kept, event: Event) -> str:
    case = fold(kept.case, event)
    said = office.say(txn, kept.hall, (told(event, kept.case, case, moves=False),))
    last = said[-1].event_id
    after = replace(kept, case=replace(case, base=last), last_event=last)
    cases.put_kept(txn, [after], office.now())
    return case.case_id
