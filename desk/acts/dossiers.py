"""Acts on what goes beyond the area: accepted here, handled there; dossiers that travel.

Belongs to the STORE lane. The one rule: only an item with a cross-region scope is accepted
for another area, and the handling area is a fact of the case, never guessed.
"""

from __future__ import annotations

from desk.acts.acting import KEPT
from desk.acts.drafts import Drafts
from desk.acts.queueing import state_of
from desk.case import Case
from desk.crossing import Crossing
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.keeping import DossierArrived, DossierSent
from desk.events.service import AreaChosen
from desk.journal import writing
from desk.people import Actor
from desk.refusal import Refused

AREA_LENGTH = 6


class Dossiers:
    """异地通办: accept anywhere."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def choose_area(self, draft_id: str, *, area: str, organ: str) -> Done[Case]:
        """The area that will handle the draft's case; Refused("crossing.not-offered")."""
        drafts = Drafts(self._desk)
        case = drafts.get(draft_id)
        if not case.get_item().cross_region:
            raise Refused("crossing.not-offered")
        if len(area) != AREA_LENGTH or not area.isdecimal() or not organ.strip():
            raise Refused("crossing.facts-missing")
        here = self._desk.station.region[:AREA_LENGTH]
        crossing = Crossing(accepting=here, handling=area, organ=organ.strip())
        return drafts.note(draft_id, AreaChosen(at=self._desk.clock.now(), crossing=crossing))

    def send(self, case_id: str, actor: Actor, *, how: str, tracking: str = "") -> Done[str]:
        """The dossier of a case that another area handles goes there."""
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.MOVE_DOSSIER, actor, self._desk.station, case)
            crossing = case.dossier.crossing
            if crossing is None or crossing.accepting == crossing.handling:
                raise Refused("crossing.stays-here")
            if not how.strip() or (how == "mail" and not tracking.strip()):
                raise Refused("crossing.facts-missing")
            record_id = f"dossier-{case_id}"
            if journal.change.find_record(record_id) is not None:
                raise Refused("crossing.already-sent")
            journal.append(
                DossierSent(
                    at=journal.reading.wall,
                    record_id=record_id,
                    receipt=case.receipt,
                    item_name=case.get_item().name,
                    from_area=crossing.accepting,
                    to_area=crossing.handling,
                    to_organ=crossing.organ,
                    how=how,
                    tracking=tracking,
                ),
                case,
            )
        return Done(record_id, KEPT)

    def arrived(self, record_id: str, actor: Actor, *, taken_by: str) -> Done[str]:
        """The handling area says that it has the dossier."""
        if not taken_by.strip():
            raise Refused("crossing.facts-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.MOVE_DOSSIER, actor, self._desk.station)
            state_of(journal, record_id, "sent")
            journal.append(
                DossierArrived(
                    at=journal.reading.wall, record_id=record_id, taken_by=taken_by.strip()
                )
            )
        return Done(record_id, KEPT)
