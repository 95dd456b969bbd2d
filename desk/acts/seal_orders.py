"""Acts on engraved seals: order, engraved, collected with the imprint, filed, given up.

Belongs to the STORE lane; none needs a line. The one rule: a free set is one per company: it
is given with the order, in one transaction, and the platform judges who was first.
(鲁发〔2020〕 §19.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from desk.acts.acting import KEPT
from desk.acts.bundles import company_of, offered
from desk.acts.evidence import Evidence
from desk.bundles import PartState
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty, has_duty
from desk.events.bundle import GiveawayGiven
from desk.events.facts import Origin
from desk.events.seals import (
    SealOrderCancelled,
    SealsCollected,
    SealsEngraved,
    SealsFiled,
    SealsOrdered,
)
from desk.journal import Journal, writing
from desk.paperwork_parts import sheet_number
from desk.people import Actor
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.bundle import TAKEN, giveaway_id
from desk.registers.seals import COLLECTED, ENGRAVED, LIVE, ORDER, ORDERED, pieces_of
from desk.seal_kinds import SealKind, SealPiece, engraving_limit
from desk.settings import SEAL_CODES, SEAL_DAYS, read_setting
from desk.steps import bundle, evidence, sealing
from desk.steps.sealing import SealsWanted

FREE_SET = "seals"  # the giveaway, and the part of a bundle that it belongs to
IMPRINT = "印模"


class SealOrders:
    """Orders of seals at this window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_case(self, case_id: str) -> tuple[Record, ...]:
        """The orders of a case that were not given up, the last one first."""
        rows = self._desk.store.views.records(ORDER, states=LIVE, case_id=case_id)
        return tuple(read_record(row) for row in rows)

    def order(self, case_id: str, actor: Actor, wanted: SealsWanted) -> Done[str]:
        """Order seals for the company of that case; gives the order's id.

        Raises Refused: seal.nothing-ordered, seal.order-incomplete, seal.name-length,
        seal.already-ordered, giveaway.company-missing, giveaway.not-offered,
        giveaway.already-given.
        """
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.ORDER_SEALS, actor, self._desk.station, case)
            at = journal.reading.wall
            event = sealing.order(
                wanted,
                at=at,
                by=actor.name,
                record_id=f"seal-order-{self._desk.ids.event_id()}",
                number=sheet_number(self._desk, "YZ"),
                company=company_of(case),
                due=self._due(at.date()),
            )
            self._check_new(event)
            if wanted.free:
                case = self._give(journal, case, event)
            journal.append(event, case)
        return Done(event.record_id, KEPT)

    def engraved(self, record_id: str, actor: Actor, *, note: str = "") -> Done[str]:
        """The engraver has made them; Refused("record.other-state")."""
        with writing(self._desk, actor) as journal:
            record, case = self._begin(journal, record_id, actor, ORDERED)
            event = SealsEngraved(
                at=journal.reading.wall,
                record_id=record_id,
                company=record.title,
                note=note.strip(),
            )
            journal.append(event, case)
        return Done(record_id, KEPT)

    def collected(
        self,
        record_id: str,
        actor: Actor,
        *,
        receiver: str,
        imprint: bytes,
        receiver_number: str = "",
    ) -> Done[str]:
        """Somebody took them; the stamped form was scanned. Their part of a bundle is done.

        Raises Refused: seal.receiver-missing, seal.not-engraved, record.other-state, or as
        `Evidence.keep_file`.
        """
        if not receiver.strip():
            raise Refused("seal.receiver-missing")
        digest = Evidence(self._desk).keep_file(imprint)
        with writing(self._desk, actor) as journal:
            if journal.get_record(record_id).state == ORDERED:
                raise Refused("seal.not-engraved")
            record, case = self._begin(journal, record_id, actor, ENGRAVED)
            at = journal.reading.wall
            event = SealsCollected(
                at=at,
                record_id=record_id,
                company=record.title,
                receiver=receiver.strip(),
                receiver_number=receiver_number.strip(),
                imprint=(digest,),
                registrar=actor.name,
            )
            journal.append(event, case)
            if case is not None:
                journal.append(evidence.kept(digest, IMPRINT, at), case)
                self._finish_part(journal, journal.get(case.case_id), actor, record)
        return Done(record_id, KEPT)

    def filed(
        self, record_id: str, actor: Actor, *, number: str, codes: Iterable[str] = ()
    ) -> Done[str]:
        """They are on file; `codes` of the seals in their order, "" where none is known.

        Raises Refused: seal.not-collected, record.other-state, seal.code-wrong (by the
        pattern that is set: sources disagree on its length), seal.code-twice.
        """
        given = tuple(code.strip() for code in codes)
        with writing(self._desk, actor) as journal:
            if journal.get_record(record_id).state in (ORDERED, ENGRAVED):
                raise Refused("seal.not-collected")
            record, case = self._begin(journal, record_id, actor, COLLECTED)
            self._check_codes((number.strip(), *(code for code in given if code)))
            event = SealsFiled(
                at=journal.reading.wall,
                record_id=record_id,
                company=record.title,
                filing_number=number.strip(),
                codes=given,
            )
            journal.append(event, case)
        return Done(record_id, KEPT)

    def cancel(self, record_id: str, actor: Actor, *, reason: str) -> Done[str]:
        """The order is given up before anybody collected; Refused("case.reason-missing")."""
        if not reason.strip():
            raise Refused("case.reason-missing")
        with writing(self._desk, actor) as journal:
            record, case = self._begin(journal, record_id, actor, ORDERED, ENGRAVED)
            event = SealOrderCancelled(
                at=journal.reading.wall,
                record_id=record_id,
                company=record.title,
                reason=reason.strip(),
            )
            journal.append(event, case)
        return Done(record_id, KEPT)

    def _begin(
        self, journal: Journal, record_id: str, actor: Actor, *states: str
    ) -> tuple[Record, Case | None]:
        record = journal.get_record(record_id)
        case = journal.find(record.case_id) if record.case_id else None
        check_duty(Duty.RUN_SEALS, actor, self._desk.station, case)
        if record.kind != ORDER or record.state not in states:
            raise Refused("record.other-state")
        return record, case

    def _due(self, day: date) -> date:
        """By when they are engraved: the station's own days, else those of the dated rule."""
        own = read_setting(self._desk.store.views, SEAL_DAYS)
        days = own or engraving_limit(day).working_days
        return self._desk.calendar.add_working_days(day, days).on

    def _live(self, credit_code: str) -> tuple[Record, ...]:
        rows = self._desk.store.views.records(ORDER, states=LIVE, text=credit_code)
        return tuple(read_record(row) for row in rows)

    def _check_new(self, event: SealsOrdered) -> None:
        known = {
            _same(piece) for each in self._live(event.credit_code) for piece in pieces_of(each)
        }
        twice = [piece.kind.label for piece in event.seals if _same(piece) in known]
        if twice:
            raise Refused("seal.already-ordered", seals="、".join(twice))

    def _give(self, journal: Journal, case: Case, event: SealsOrdered) -> Case:
        """The free set: given with this order, or given before and not ordered yet."""
        gift = next((g for g in offered(case, event.at.date()) if g.code == FREE_SET), None)
        if gift is None:
            raise Refused("giveaway.not-offered", day=event.at.date().isoformat())
        record_id = giveaway_id(event.credit_code, FREE_SET)
        row = journal.change.find_record(record_id)
        if row is not None:
            known = read_record(row)
            ordered = any(each.facts.get("free") for each in self._live(event.credit_code))
            if known.case_id != case.case_id or known.state == TAKEN or ordered:
                raise Refused("giveaway.already-given", gift=gift.name)
            return case
        given = GiveawayGiven(
            at=event.at,
            record_id=record_id,
            company=event.company,
            credit_code=event.credit_code,
            code=gift.code,
            name=gift.name,
            rule=gift.document,
            number=event.number,
        )
        return journal.append(given, case)

    def _finish_part(self, journal: Journal, case: Case, actor: Actor, record: Record) -> None:
        """人工登记 of the part for seals, where it runs and this window may say so."""
        running = (
            () if case.dossier.bundle is None else case.dossier.bundle.codes(PartState.RUNNING)
        )
        if FREE_SET not in running:
            return
        if not has_duty(Duty.RUN_PART, actor, self._desk.station, case):
            return
        done = bundle.finish(
            case,
            FREE_SET,
            at=journal.reading.wall,
            origin=Origin.RECORDED,
            result="",
            number=record.facts.get("number", ""),
            document="",
        )
        journal.append(done, case)

    def _check_codes(self, codes: tuple[str, ...]) -> None:
        pattern = read_setting(self._desk.store.views, SEAL_CODES)
        try:
            wrong = [code for code in codes if not re.fullmatch(pattern, code)]
        except re.error:
            raise Refused("setting.bad-value", key=SEAL_CODES.key) from None
        if wrong:
            raise Refused("seal.code-wrong", number=wrong[0])
        if len(set(codes)) < len(codes):
            raise Refused("seal.code-twice")


def _same(piece: SealPiece) -> tuple[SealKind, str]:
    return piece.kind, piece.serial
