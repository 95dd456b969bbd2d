"""交接班: what the window holds is handed over, list by list, to whoever takes it.

Belongs to the STORE lane. The one rule: what the journal knows is listed from it; seals, blanks
and faults are what the two people counted together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.acts.acting import enter
from desk.acts.drafts import Drafts
from desk.acts.signing_in import Proof, SigningIn
from desk.case import Case
from desk.custody import Place
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.people import WindowHandedOver
from desk.people import Actor
from desk.ports.printer import PrintState
from desk.projection import read_case
from desk.refusal import Refused
from desk.stages import Stage

MOST = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What the two counted: one thing per line; blanks by kind and range of numbers."""

    seals: str = ""
    blanks: str = ""
    faults: str = ""
    remark: str = ""


class HandingWindow:
    """The hand-over of a window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def hand_over(self, giver: Actor, taker: Proof, counted: Counted) -> Done[str]:
        """交接班; gives the record.

        Raises Refused: what signing in refuses of the taker, person.handover-same,
        person.act-not-allowed for a taker who works at no counter.
        """
        check_duty(Duty.HAND_OVER_WINDOW, giver, self._desk.station)
        if giver.person_id == taker.person_id:
            raise Refused("person.handover-same")
        taking = SigningIn(self._desk).prove(taker)
        check_duty(Duty.HAND_OVER_WINDOW, taking, self._desk.station)
        lists = {**_counted(counted), **self.known()}

        def step(at: datetime) -> WindowHandedOver:
            return WindowHandedOver(
                at=at,
                record_id=f"handover-{self._desk.ids.event_id()}",
                giver=giver.person_id,
                taker=taking.person_id,
                giver_name=giver.name,
                taker_name=taking.name,
                lists=lists,
                remark=counted.remark.strip(),
            )

        return enter(self._desk, Duty.HAND_OVER_WINDOW, giver, step)

    def known(self) -> Mapping[str, tuple[str, ...]]:
        """What the journal knows to be here: originals, licences, parked work, what waits."""
        cases = self._held()
        views = self._desk.store.views
        waiting = len(views.papers(state=PrintState.SAVED.value))
        return {
            "留存原件": tuple(
                f"{case.spoken} {code} {kept.count} 件"
                for case in cases
                for code, kept in case.dossier.custody.items()
                if kept.place is Place.WINDOW
            ),
            "待发证照": tuple(
                f"{case.spoken} {case.licence_number}".strip()
                for case in cases
                if case.stage is Stage.ISSUED
            ),
            "挂起的件": tuple(
                draft.get_item().name if draft.item else "未选事项"
                for draft in Drafts(self._desk).listed()
                if draft.applicant is not None
            ),
            "待打印": (f"{waiting} 份",) if waiting else (),
        }

    def _held(self) -> tuple[Case, ...]:
        here = self._desk.station.station_id
        rows = self._desk.store.views.list_cases(limit=MOST)
        cases = (read_case(row) for row in reversed(rows) if row.item_code)
        return tuple(case for case in cases if case.is_held_by(here))


def _counted(counted: Counted) -> dict[str, tuple[str, ...]]:
    given = {"印章": counted.seals, "空白证照票据": counted.blanks, "设备故障": counted.faults}
    return {
        heading: tuple(line.strip() for line in text.splitlines() if line.strip())
        for heading, text in given.items()
    }
