"""Records of the day around cases.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desk.canonical import canonical
from desk.entry import Header
from desk.events import hearing, keeping, queueing
from desk.events.facts import RecordEvent
from desk.record import Fold, Record, moved
from desk.recording import begins, moves
from desk.values import dump


def _ticket_taken(record: Record | None, header: Header, event: Any) -> Record:
    """A ticket; why its holder comes first stands in it only where there is a reason."""
    fold = begins("ticket", "waiting", "number", facts=("matter", "manual"))
    after = fold(record, header, event)
    if record is not None or not event.priority:
        return after
    return _with(after, {**after.facts, "priority": event.priority})


def _visit_opened(record: Record | None, header: Header, event: Any) -> Record:
    """A visit; the agent's papers stay with it, to be checked for each of its things."""
    fold = begins("visit", "open", "who", subject="who", facts=("agent", "authority", "batch"))
    after = fold(record, header, event)
    if record is not None:
        return after
    mandate = None if event.mandate is None else canonical(dump(event.mandate)).decode("utf-8")
    further = {
        "mandate": mandate,
        "principals": "、".join(event.principals),
        "item_code": event.item_code,
    }
    return _with(
        after, {**after.facts, **{name: text for name, text in further.items() if text}}
    )


def _visit_joined(record: Record | None, header: Header, event: Any) -> Record:
    """Each thing of a visit is one fact more: its number, or why it became none."""
    fold = moves(kind="visit", note="item_name")
    after = fold(record, header, event)
    n = sum(key.startswith("case") for key in after.facts) + 1
    words = event.receipt or f"未收：{event.failed}"
    same = any(text.endswith(words) for text in after.facts.values())
    if same and (event.receipt or not (event.draft or event.row)):
        return after
    row = f"|第 {event.row} 行" if event.row else ""
    line = f"{event.item_name}|{event.applicant}{row}|{words}"
    return _with(after, {**after.facts, f"case{n:03d}": line})


def _with(record: Record, facts: dict[str, str]) -> Record:
    return replace(record, facts=facts)


def _followed(event: Any) -> str:
    return "good" if event.level > 2 else "bad"


_FIRST = begins(
    "rating",
    _followed,
    "receipt",
    due="follow_due",
    facts=("rated", "level", "details", "text", "channel", "service_at", "rated_at"),
)


def _rated(record: Record | None, header: Header, event: Any) -> Record:
    """The first rating of a service stands; a second one (window and phone) is only noted."""
    if record is None or "also" in record.facts or _same_rating(record, event):
        return _FIRST(record, header, event)
    also = f"{event.channel} {event.level}"
    note = f"同一服务另有评价，不计：{also}"
    return moved(record, header, at=event.at, note=note, facts={"also": also})


def _same_rating(record: Record, event: Any) -> bool:
    facts = record.facts
    return (facts["level"], facts["channel"], facts["rated_at"]) == (
        str(event.level),
        event.channel,
        str(event.rated_at),
    )


SENT = ("transfer", "to_place", "carrier", "spoken", "applicant", "licence_number")

REGISTERS: Mapping[type[RecordEvent], Fold] = {
    queueing.TicketTaken: _ticket_taken,
    queueing.TicketCalled: moves("called", facts=("window_name", "waited"), kind="ticket"),
    queueing.TicketEnded: moves(
        lambda event: event.outcome.value,
        note="reason",
        facts=("cases", "reason"),
        kind="ticket",
    ),
    queueing.AppointmentBooked: begins(
        "appointment",
        "booked",
        "matter",
        subject="who",
        due="on",
        facts=("who", "phone", "starts", "channel"),
    ),
    queueing.AppointmentEnded: moves(
        lambda event: event.outcome.value, note="note", kind="appointment"
    ),
    queueing.VisitOpened: _visit_opened,
    queueing.VisitJoined: _visit_joined,
    queueing.VisitClosed: moves("closed", facts=("cases", "failed"), kind="visit"),
    keeping.LicenceShelved: begins(
        "shelf",
        "waiting",
        "item_name",
        subject="applicant",
        facts=("place", "spoken", "licence_number", "applicant"),
    ),
    keeping.LicenceSent: moves(
        "sent", note="to_place", title="item_name", facts=SENT, kind="shelf"
    ),
    keeping.LicenceArrived: moves("waiting", note="place", facts=("place",), kind="shelf"),
    keeping.LicenceTaken: moves("taken", note="manner", facts=("manner",), kind="shelf"),
    keeping.SlipsReserved: begins(
        "slip_book", "reserved", "prefix", facts=("first", "last", "prefix")
    ),
    keeping.SlipEntered: begins(
        "slip", "entered", "number", facts=("stated_at", "filled_by", "scan")
    ),
    keeping.SlipConfirmed: moves("confirmed", facts=("confirmed_by",), kind="slip"),
    keeping.SlipSpoiled: begins("slip", "spoiled", "number", facts=("reason",)),
    keeping.DossierSent: begins(
        "dossier",
        "sent",
        "item_name",
        facts=("receipt", "from_area", "to_area", "to_organ", "how", "tracking"),
    ),
    keeping.DossierArrived: moves("arrived", facts=("taken_by",), kind="dossier"),
    keeping.OldFileIndexed: begins(
        "old_file",
        "indexed",
        "title",
        subject="who",
        facts=("who", "certificate", "year", "box", "pages", "files"),
    ),
    keeping.OldCaseImported: begins(
        "old_case",
        lambda event: "open" if event.due is not None else "closed",
        "item_name",
        subject="who",
        due="due",
        facts=("number", "who", "certificate", "opened_on", "state", "note"),
    ),
    keeping.OldCaseClosed: moves("closed", note="how", facts=("how",), kind="old_case"),
    keeping.SupervisionExported: begins(
        "export", "made", "digest", facts=("first_day", "last_day", "entries", "digest")
    ),
    hearing.Rated: _rated,
    hearing.RatingInvited: begins(
        "rating_invitation", "waiting", "receipt", facts=("invited", "item")
    ),
    hearing.InvitationSent: moves("sent", note="note", kind="rating_invitation"),
    hearing.RatingFollowed: moves(
        "followed", note="done", facts=("found", "done", "content"), kind="rating"
    ),
    hearing.ProblemReported: begins(
        "problem",
        "open",
        "what",
        subject="who",
        due="due",
        facts=("why", "law", "owner", "reported_by", "station_name"),
    ),
    hearing.ProblemEscalated: moves(
        "escalated", due="due", note="escalated_by", facts=("region", "year"), kind="problem"
    ),
    hearing.EscalationTaken: moves(
        lambda event: "escalated" if event.counts else "open",
        note="note",
        facts=("counts", "note"),
        kind="problem",
    ),
    hearing.ProblemAnswered: moves(
        "answered", note="answer", facts=("answer", "answered_by"), kind="problem"
    ),
    hearing.ProblemClosed: moves(
        lambda event: "done" if event.done else "explained",
        note="note",
        facts=("note",),
        kind="problem",
    ),
}
