"""Beginning and ending a session of the window, and what was found after a cut.

Belongs to the STORE lane. The one rule: an act is noted as pending in the store before it is
begun, so that a kill at any point leaves either the draft, or the case and this note.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from desk.acts.papering import Papering
from desk.acts.parking import Parking
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.people import Actor
from desk.ports.store import Change
from desk.projection import read_case
from desk.recovering import (
    RUNNING,
    Found,
    Running,
    Unprinted,
    Unshown,
    read_running,
    running_text,
)
from desk.refusal import Refused

_Become = Callable[[Mapping[str, datetime]], Mapping[str, datetime]]
LOOKED_BACK = 60
"""Entries before the cut among whose cases papers may be waiting."""


class Recovering:
    """The window's own note in the store."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def begin(self, actor: Actor) -> Done[Found]:
        """Somebody signed in for the first time: what was left, and from now on this window."""
        before = read_running(self._desk.store.views.find_cursor(RUNNING))
        found = Found() if before is None else self._found(before)
        fresh = Running(since=self._desk.clock.now(), person=actor.person_id)
        with self._desk.store.change() as change:
            change.set_cursor(RUNNING, running_text(fresh))
        return Done(found)

    def end(self) -> Done[None]:
        """The window is closed in order."""
        with self._desk.store.change() as change:
            change.set_cursor(RUNNING, "")
        return Done(None)

    def ask(self, draft_id: str) -> Done[None]:
        """An act on that draft is about to be done."""
        asked = self._desk.clock.now()
        return self._note(lambda pending: {**pending, draft_id: asked})

    def shown(self, case_id: str) -> Done[None]:
        """Its end was shown, and its papers went to the printer; or it was refused."""
        return self._note(lambda known: {k: at for k, at in known.items() if k != case_id})

    def _note(self, become: _Become) -> Done[None]:
        with self._desk.store.change() as change:
            running = _running(change)
            if running is not None:
                pending = become(running.pending)
                change.set_cursor(RUNNING, running_text(replace(running, pending=pending)))
        return Done(None)

    def _found(self, before: Running) -> Found:
        unshown = []
        for case_id, asked in before.pending.items():
            unshown.append(Unshown(case=self._find(case_id), asked=asked))
        return Found(
            since=before.since,
            drafts=sum(1 for each in Parking(self._desk).listed() if each.case.applicant),
            unshown=tuple(unshown),
            unprinted=self._unprinted(),
        )

    def _unprinted(self) -> tuple[Unprinted, ...]:
        """Cases lately acted on here whose papers were earned and never sent."""
        views = self._desk.store.views
        after = max(views.head().seq - LOOKED_BACK, 0)
        lately = dict.fromkeys(
            entry.header.case_id for entry in views.entries(after=after) if entry.header.case_id
        )
        papering, found = Papering(self._desk), []
        for case_id in lately:
            case = self._find(case_id)
            due = () if case is None or case.item is None else papering.due(case)
            if case is not None and due and case.is_held_by(self._desk.station.station_id):
                found.append(Unprinted(case=case, templates=due))
        return tuple(found)

    def _find(self, case_id: str) -> Case | None:
        try:
            return read_case(self._desk.store.views.get_case(case_id))
        except Refused:
            return None


def _running(change: Change) -> Running | None:
    return read_running(change.find_cursor(RUNNING))
