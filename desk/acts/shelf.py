"""Acts on finished licences that wait: shelved, sent to another point, taken.

Belongs to the STORE lane. The one rule: a licence has one place; it leaves the shelf with the
hand-over or with a transfer list, never otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.acts.acting import KEPT
from desk.acts.queueing import state_of
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.keeping import LicenceArrived, LicenceSent, LicenceShelved, LicenceTaken
from desk.journal import Journal, writing
from desk.people import Actor
from desk.permission import refuse_elsewhere
from desk.refusal import Refused
from desk.stages import Stage


def shelf_id(case: Case) -> str:
    """The id of a case's place on the shelf."""
    return f"shelf-{case.case_id}"


class Shelf:
    """待领证照 of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def place(self, case_id: str, actor: Actor, *, place: str) -> Done[str]:
        """A licence that was made out is put at that place."""
        if not place.strip():
            raise Refused("shelf.place-missing")
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.KEEP_SHELF, actor, self._desk.station, case)
            if case.stage is not Stage.ISSUED:
                raise Refused("shelf.nothing-to-keep")
            if not case.is_held_by(self._desk.station.station_id):
                refuse_elsewhere(case)
            known = journal.change.find_record(shelf_id(case))
            if known is not None:
                raise Refused("shelf.already-there")
            journal.append(
                LicenceShelved(
                    at=journal.reading.wall,
                    record_id=shelf_id(case),
                    place=place.strip(),
                    applicant=case.get_applicant().name,
                    spoken=case.spoken,
                    licence_number=case.licence_number,
                    item_name=case.get_item().name,
                ),
                case,
            )
        return Done(shelf_id(case), KEPT)

    def send(
        self, record_ids: Iterable[str], actor: Actor, *, to_place: str, carrier: str
    ) -> Done[str]:
        """Licences that go to another point together: one transfer list.

        Raises Refused("shelf.nothing-chosen"), ("shelf.transfer-facts-missing").
        """
        pieces = tuple(record_ids)
        if not pieces:
            raise Refused("shelf.nothing-chosen")
        if not (to_place.strip() and carrier.strip()):
            raise Refused("shelf.transfer-facts-missing")
        transfer = f"transfer-{self._desk.ids.event_id()}"
        with writing(self._desk, actor) as journal:
            check_duty(Duty.KEEP_SHELF, actor, self._desk.station)
            for record_id in pieces:
                known = state_of(journal, record_id, "waiting")
                journal.append(
                    LicenceSent(
                        at=journal.reading.wall,
                        record_id=record_id,
                        transfer=transfer,
                        to_place=to_place.strip(),
                        carrier=carrier.strip(),
                        item_name=known.title,
                        spoken=known.facts.get("spoken", ""),
                        applicant=known.facts.get("applicant", ""),
                        licence_number=known.facts.get("licence_number", ""),
                    )
                )
        return Done(transfer, KEPT)

    def arrive(self, record_id: str, actor: Actor, *, place: str) -> Done[str]:
        """A licence of a transfer list came here."""
        if not place.strip():
            raise Refused("shelf.place-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.KEEP_SHELF, actor, self._desk.station)
            state_of(journal, record_id, "sent")
            journal.append(
                LicenceArrived(at=journal.reading.wall, record_id=record_id, place=place)
            )
        return Done(record_id, KEPT)


def taken(journal: Journal, case: Case, manner: str) -> None:
    """With the hand-over the licence leaves the shelf, where it stood on one."""
    row = journal.change.find_record(shelf_id(case))
    if row is not None and row.state != "taken":
        event = LicenceTaken(at=journal.reading.wall, record_id=shelf_id(case), manner=manner)
        journal.append(event, case)
