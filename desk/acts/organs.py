"""Acts on the implementing organ: chosen at receipt, moved in mid-case by a document.

Belongs to the STORE lane. The one rule: the organ of a case moves by an entry with before,
after, document and reason; the item version that was frozen stays as it is. (R03.)
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from desk.acts.acting import perform_duty
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty
from desk.events.catalogue import OrganTransferred
from desk.jurisdiction import Ground, Jurisdiction, choose, organs_of, place_of
from desk.people import Actor
from desk.refusal import Refused


def jurisdiction_of(case: Case, on: date, station_region: str) -> Jurisdiction:
    """Who implements the case: as frozen at receipt, for a draft as it would be that day.

    Raises Refused("case.item-missing").
    """
    frozen = case.dossier.jurisdiction
    if frozen is not None:
        return frozen
    address = "" if case.applicant is None else case.applicant.address
    return choose(case.get_item(), place_of(case.form, address, station_region), on)


def with_jurisdiction(desk: Desk, draft: Case, on: date) -> Case:
    """The draft with the organ that will be frozen at its receipt."""
    chosen = jurisdiction_of(draft, on, desk.station.region)
    return replace(draft, dossier=replace(draft.dossier, jurisdiction=chosen))


class Organs:
    """Moving a case from one implementing organ to another."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def transfer(
        self, case_id: str, actor: Actor, *, credit_code: str, document: str, reason: str
    ) -> Done[Case]:
        """The case goes over to an organ with a mandate of today.

        Raises Refused("organ.document-missing"), ("organ.same"), ("organ.not-mandated").
        """

        def step(case: Case, at: datetime) -> OrganTransferred:
            if not document.strip() or not reason.strip():
                raise Refused("organ.document-missing")
            now = case.implementing_organ()
            if now.credit_code == credit_code:
                raise Refused("organ.same", organ=now.name)
            organ = self._mandated(case, credit_code, at.date())
            return OrganTransferred(
                at=at,
                before=now,
                after=replace(
                    organ, ground=Ground.TRANSFER, document=document.strip(), since=at.date()
                ),
                reason=reason.strip(),
            )

        return perform_duty(self._desk, Duty.TRANSFER_ORGAN, case_id, actor, step)

    def _mandated(self, case: Case, credit_code: str, on: date) -> Jurisdiction:
        """Mandates of today's catalogue count: the case's own version may be from before."""
        item = case.get_item()
        listed = self._desk.catalogue.versions.get(item.key, ())
        versions = [version for version in listed if version.effective <= on] or [item]
        for each in organs_of(versions[-1], on):
            if each.organ.credit_code == credit_code:
                return each
        raise Refused("organ.not-mandated", organ=credit_code)
