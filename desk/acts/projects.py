"""Acts on construction projects: join a case to its project, read the timeline.

Belongs to the STORE lane. The one rule: a project is known by its code; a code that this
station made itself is marked as its own until the national platform gives one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from desk.acts.acting import KEPT
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.joint import ProjectBegun, ProjectJoined
from desk.journal import Journal, writing
from desk.people import Actor
from desk.projection import read_case
from desk.projects import (
    Timeline,
    cases_of,
    check_code,
    local_code,
    place_of,
    record_id,
    timeline,
    total_text,
)
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused

NAME_FIELD = "project_name"
CODE_FIELD = "project_code"


class Projects:
    """What a window does about a project."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def join(self, case_id: str, actor: Actor, *, code: str = "", name: str = "") -> Done[Case]:
        """Join the case to the project of that code; without one a local code is made.

        Raises Refused("project.not-a-stage"), ("project.bad-code"), ("project.name-missing"),
        ("project.joined").
        """
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.JOIN_PROJECT, actor, self._desk.station, case)
            if case.dossier.project is not None:
                raise Refused("project.joined", project=case.dossier.project.code)
            code = check_code(code) if code.strip() else local_code(case.receipt)
            record = self._begun(journal, case, code, name or case.form.get(NAME_FIELD, ""))
            place = place_of(case, code, record.title)
            joined = ProjectJoined(
                at=journal.reading.wall,
                record_id=record.record_id,
                code=code,
                name=place.name,
                order=place.order,
                stage=place.stage,
                item_name=case.get_item().name,
                receipt=case.receipt,
                risk=place.risk,
            )
            case = journal.append(joined, case)
        return Done(case, KEPT)

    def timeline(self, project: str) -> Timeline:
        """The timeline of the project of that record; Refused("record.unknown")."""
        views = self._desk.store.views
        row = views.find_record(project)
        if row is None:
            raise Refused("record.unknown")
        record = read_record(row)
        cases = list(self._cases(record))
        return timeline(record, cases, self._desk.clock.now().date(), self._desk.calendar)

    def _cases(self, record: Record) -> Iterator[Case]:
        """The cases of a project that this station knows."""
        for case_id in cases_of(record.facts):
            with suppress(Refused):
                yield read_case(self._desk.store.views.get_case(case_id))

    def _begun(self, journal: Journal, case: Case, code: str, name: str) -> Record:
        """The project's record, begun here when nobody here knew it."""
        stage = case.get_item().project
        if stage is None:
            raise Refused("project.not-a-stage")
        found = journal.change.find_record(record_id(code))
        if found is not None:
            return read_record(found)
        if not name.strip():
            raise Refused("project.name-missing")
        begun = ProjectBegun(
            at=journal.reading.wall,
            record_id=record_id(code),
            code=code,
            name=name.strip(),
            risk=stage.risk,
            total=total_text(stage.total),
        )
        journal.append(begun, case)
        return journal.get_record(begun.record_id)
