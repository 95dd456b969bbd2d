"""What the rows say of an entry that lost, and of the one that says it again.

Owned by the thread of the change it writes to. The one rule: all of it follows from entries;
the record of an entry that lost keeps both sides as they stood when it was told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.entry import Header
from desk.events.facts import Event, Holder
from desk.events.intake import CaseReceived
from desk.events.outcome import Overruled
from desk.fold import fold
from desk.overruling import lost_words, moved, settled, sides
from desk.ports.store import ViewWriter
from desk.record import Record, begun
from desk.record import moved as moved_on
from desk.record_rows import read_record, record_row
from desk.repairing import KIND, NEUTRAL, RepairState, is_folded_again, record_id
from desk.values import dump, load

YES = "yes"


def theirs_of(ours: Case, data: Mapping[str, Any]) -> Case:
    """The platform's case: whole where it was told, else ours where it says it stands."""
    if data.get("case"):
        return load(Case, data["case"])
    holder = load(Holder, data["holder"]) if data.get("holder") else None
    return moved(ours, str(data.get("stage") or ""), holder)


def taken_back(ours: Case, said: Overruled, data: Mapping[str, Any]) -> Case:
    """The case after the platform's word; what we wrote otherwise stands as a note."""
    theirs = theirs_of(ours, data)
    lost = lost_words(ours, theirs)
    after = replace(settled(ours, theirs), base=str(data.get("base") or "") or ours.base)
    if not lost:
        return fold(after, said) if said.note else after
    words = "；".join(f"{label}：{text}" for label, text in lost.items())
    note = f"平台未采纳的本站录入：{words}"
    return fold(after, replace(said, note=note)) if note not in after.notes else after


def overruled_record(
    record: Record | None,
    header: Header,
    said: Overruled,
    data: Mapping[str, Any],
    *,
    ours: Case,
) -> Record:
    """Both sides, who said theirs and when."""
    both = [dump(side) for side in sides(ours, theirs_of(ours, data))]
    facts = {
        "event_id": said.event_id,
        NEUTRAL: YES,
        "sides": json.dumps(both, ensure_ascii=False),
        "by": str(data.get("by") or ""),
        "theirs_at": str(data.get("at") or ""),
    }
    if record is not None:
        return replace(record, facts={**record.facts, **facts})
    return begun(
        header,
        kind=KIND,
        record_id=record_id(said.event_id),
        state=RepairState.OPEN.value,
        title="",
        at=said.at,
        case_id=ours.case_id,
        facts=facts,
    )


def is_neutral(record: Record) -> bool:
    """Whether what the entry did here was taken back."""
    return record.facts.get(NEUTRAL) == YES


def resent_record(record: Record | None, header: Header, event: Event) -> Record:
    """The record of the first word, now that it was said again."""
    facts = {"event_id": header.amends, "resent_as": header.event_id}
    if record is None:
        return begun(
            header,
            kind=KIND,
            record_id=record_id(header.amends),
            state=RepairState.RESENT.value,
            title="",
            at=event.at,
            case_id=header.case_id or "",
            facts=facts,
        )
    state = RepairState.RESENT.value
    return moved_on(record, header, at=event.at, state=state, facts=facts)


def put_overruled(
    writer: ViewWriter, header: Header, said: Overruled, data: Mapping[str, Any], ours: Case
) -> Case:
    """Write the record of an entry that lost; gives the case with the platform's facts."""
    after, before = taken_back(ours, said, data), _record(writer, said.event_id)
    writer.put_record(record_row(overruled_record(before, header, said, data, ours=ours)))
    return after


def put_resent(
    writer: ViewWriter, header: Header, event: Event, case: Case | None
) -> Case | None:
    """Write the record of an entry that was said again; gives the case that it leads to."""
    before = _record(writer, header.amends)
    writer.put_record(record_row(resent_record(before, header, event)))
    if case is None:
        return None
    return refolded(case, event, neutral=before is not None and is_neutral(before))


def _record(writer: ViewWriter, event_id: str) -> Record | None:
    row = writer.find_record(record_id(event_id))
    return None if row is None else read_record(row)


def refolded(case: Case, event: Event, *, neutral: bool) -> Case:
    """The case after a word that was said again; nothing of it is applied twice."""
    if is_folded_again(event, neutral=neutral):
        return fold(case, event)
    if isinstance(event, CaseReceived):
        return replace(case, form={**case.form, **event.form})
    return case
