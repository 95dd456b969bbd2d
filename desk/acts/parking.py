"""Setting drafts aside and taking them back; where work stopped; giving one up, with undo.

Belongs to the STORE lane. The one rule: a draft leaves the store only when it was received, or
finally given up; until then somebody at this station can take it back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desk.acts.drafts import DRAFT, draft_case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.drafting import (
    OpenDraft,
    Parked,
    Place,
    minutes_parked,
    parked_text,
    place_text,
    read_parked,
    read_place,
)
from desk.events.station import DraftAbandoned
from desk.journal import writing
from desk.people import Actor, check_counter
from desk.ports.store import DraftRow
from desk.refusal import Refused
from desk.settings import PARKED_MINUTES, read_setting

ABANDONED = frozenset({Kind.DRAFT, Kind.COUNTERS, Kind.OUTBOX})


class Parking:
    """Drafts that are not in front: set aside, left open, given up."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def listed(self) -> tuple[OpenDraft, ...]:
        """Every draft that is not given up, the last saved first."""
        return tuple(each for each in self._all() if each.given_up is None)

    def parked(self) -> tuple[OpenDraft, ...]:
        """What is set aside, the longest first."""
        found = [each for each in self.listed() if each.parked is not None]
        return tuple(sorted(found, key=lambda each: str(each.parked and each.parked.at)))

    def overlong(self) -> tuple[OpenDraft, ...]:
        """What is set aside for longer than the station allows, the longest first."""
        most = read_setting(self._desk.store.views, PARKED_MINUTES)
        now = self._desk.clock.now()
        return tuple(
            each
            for each in self.parked()
            if each.parked is not None and minutes_parked(each.parked, now) >= most
        )

    def park(
        self, draft_id: str, actor: Actor, *, reason: str, code: str = ""
    ) -> Done[OpenDraft]:
        """Set it aside with a reason.

        Raises Refused("draft.reason-missing"), ("draft.nothing-to-park"),
        ("person.act-not-allowed").
        """
        check_counter(actor, "draft")
        if not reason.strip():
            raise Refused("draft.reason-missing")
        parked = self._parked(actor, reason.strip(), code)

        def change(row: DraftRow) -> DraftRow:
            if not row.steps[: row.cursor]:
                raise Refused("draft.nothing-to-park")
            return replace(row, parked=parked_text(parked), given_up="")

        return self._beside(draft_id, change)

    def park_all(self, actor: Actor, *, reason: str, code: str) -> Done[int]:
        """Somebody leaves the window: whatever is open is set aside in their name."""
        check_counter(actor, "draft")
        parked = parked_text(self._parked(actor, reason, code))
        count = 0
        with self._desk.store.change() as change:
            for each in self._desk.store.views.drafts():
                if each.cursor and not each.parked and not each.given_up:
                    change.put_draft(replace(each, parked=parked))
                    count += 1
        return Done(count, DRAFT)

    def take_back(self, draft_id: str, actor: Actor, *, over: bool = False) -> Done[OpenDraft]:
        """Go on with it; a colleague's only when that was said (`over`), and then it is ours.

        Raises Refused("draft.parked-by-colleague", name), ("person.act-not-allowed").
        """
        check_counter(actor, "draft")

        def change(row: DraftRow) -> DraftRow:
            parked = read_parked(row.parked)
            if parked is not None and parked.by != actor.person_id and not over:
                raise Refused("draft.parked-by-colleague", name=parked.name)
            return replace(row, parked="", given_up="", actor=actor.person_id)

        return self._beside(draft_id, change)

    def give_up(self, draft_id: str, actor: Actor) -> Done[OpenDraft]:
        """Off the screen; it is really gone, and counted, only when `settle` comes."""
        check_counter(actor, "draft")
        now = self._desk.clock.now().isoformat()
        return self._beside(draft_id, lambda row: replace(row, given_up=now, parked=""))

    def restore(self, draft_id: str, actor: Actor) -> Done[OpenDraft]:
        """Take back that it was given up."""
        check_counter(actor, "draft")
        return self._beside(draft_id, lambda row: replace(row, given_up=""))

    def discard(self, draft_id: str) -> Done[None]:
        """A draft on which nothing was ever done goes without a trace.

        Raises Refused("draft.not-blank").
        """
        with self._desk.store.change() as change:
            row = change.find_draft(draft_id)
            if row is not None and row.steps:
                raise Refused("draft.not-blank")
            change.drop_draft(draft_id)
        return Done(None, DRAFT)

    def settle(self, actor: Actor, *, today_too: bool) -> Done[int]:
        """What was given up is gone now: on an earlier day, or (`today_too`) at all."""
        check_counter(actor, "draft")
        today = self._desk.clock.now().date()
        gone = [
            each
            for each in self._all()
            if each.given_up is not None and (today_too or each.given_up.date() < today)
        ]
        if not gone:
            return Done(0)
        with writing(self._desk, actor) as journal:
            for each in gone:
                had_item = each.case.item is not None
                journal.append(DraftAbandoned(at=journal.reading.wall, had_item=had_item))
                journal.change.drop_draft(each.case.case_id)
        return Done(len(gone), ABANDONED)

    def keep_place(self, draft_id: str, place: Place) -> Done[None]:
        """Where work stands; nothing is told of a draft that has gone meanwhile."""
        with self._desk.store.change() as change:
            change.set_place(draft_id, place_text(place))
        return Done(None)

    def _all(self) -> tuple[OpenDraft, ...]:
        return tuple(open_draft(row) for row in self._desk.store.views.drafts())

    def _parked(self, actor: Actor, reason: str, code: str) -> Parked:
        return Parked(
            at=self._desk.clock.now(),
            by=actor.person_id,
            name=actor.name,
            reason=reason,
            code=code,
        )

    def _beside(
        self, draft_id: str, change_row: Callable[[DraftRow], DraftRow]
    ) -> Done[OpenDraft]:
        with self._desk.store.change() as change:
            row = change.find_draft(draft_id)
            if row is None:
                raise Refused("draft.unknown")
            row = change_row(row)
            change.put_draft(row)
        return Done(open_draft(row), DRAFT)


def open_draft(row: DraftRow) -> OpenDraft:
    """A stored draft with what stands beside it."""
    return OpenDraft(
        case=draft_case(row),
        saved=datetime.fromisoformat(row.saved),
        actor=row.actor,
        parked=read_parked(row.parked),
        place=read_place(row.place),
        given_up=datetime.fromisoformat(row.given_up) if row.given_up else None,
    )
