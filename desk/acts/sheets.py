"""Papers of the hall that belong to no case: made of registers, of a day, of what was counted.

Belongs to the STORE lane. The one rule: each gives a sheet that is ready to go; sending it is
the SPOOL lane's, and `Papering.record` writes down what became of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desk.acts.exchange import Exchange
from desk.acts.papering import Papering, Sheet
from desk.acts.slips import numbers
from desk.case import Case
from desk.desk import Desk
from desk.events.station import DayClosed
from desk.names import mask_name
from desk.papers import Paper
from desk.papers_hall import ShiftLine
from desk.papers_outcome import TransferLine
from desk.paperwork_custody import emergency_book
from desk.paperwork_hall import day_sheet, item_guide, shift_sheet, visit_receipt
from desk.paperwork_outcome import transfer_list
from desk.paperwork_parts import sheet_number
from desk.paperwork_report import day_report
from desk.paperwork_roll import queue_ticket
from desk.people import Actor
from desk.projection import read_case
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.people import HANDOVER, NOTHING, PARTIES, PERSON

MOST = 5000  # records of the shelf that are looked at


class Sheets:
    """The papers of this hall."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def guide(self, code: str, actor: Actor) -> Sheet:
        """办事指南 of the item in force today."""
        today = self._desk.clock.now().date()
        item = self._desk.catalogue.get(code, today)
        return self._made(item_guide(self._desk, actor, item), actor)

    def of(self, key: str, actor: Actor, *, states: Mapping[str, str]) -> Sheet:
        """The paper of a record: slips, ticket, visit, transfer, hand-over of a window.

        `key` is the record's id, or that of a transfer; `states` names a stage by its word.
        Raises Refused("paper.not-earned") for a record without a paper.
        """
        row = self._desk.store.views.find_record(key)
        if row is None:
            return self._transfer(key, actor)
        record = read_record(row)
        if record.kind == "slip_book":
            return self.slips(record, actor)
        if record.kind == "ticket":
            return self.ticket(record, actor)
        if record.kind == "visit":
            return self.visit(record, actor, states=states)
        if record.kind == HANDOVER:
            return self.handed_over(record, actor)
        return self.transfer(record, actor)

    def slips(self, book: Record, actor: Actor) -> Sheet:
        """应急收件单: every slip of a reserved book, one page each."""
        paper = emergency_book(self._desk, actor, numbers=tuple(numbers([book])))
        return self._made(paper, actor)

    def visit(self, visit: Record, actor: Actor, *, states: Mapping[str, str]) -> Sheet:
        """综合收件回执 of the cases of a visit; `states` names a stage by its word."""
        paper = visit_receipt(
            self._desk,
            actor,
            self._cases_of(visit),
            states=states,
            visitor=visit.facts.get("agent", "") or visit.title,
        )
        return self._made(paper, actor)

    def transfer(self, licence: Record, actor: Actor) -> Sheet:
        """证照移交清单: everything that went with the same transfer as that licence.

        Raises Refused("paper.not-earned") for a licence that lies on the shelf.
        """
        return self._transfer(licence.facts.get("transfer", ""), actor)

    def _transfer(self, transfer: str, actor: Actor) -> Sheet:
        shelf = map(read_record, self._desk.store.views.records("shelf", limit=MOST))
        found = [each for each in shelf if transfer and each.facts.get("transfer") == transfer]
        if not found:
            raise Refused("paper.not-earned")
        rows = [self._line(n, each) for n, each in enumerate(found, 1)]
        paper = transfer_list(
            self._desk,
            actor,
            number=sheet_number(self._desk, "ZY"),
            to_place=found[0].facts.get("to_place", ""),
            rows=rows,
            carrier=found[0].facts.get("carrier", ""),
        )
        return self._made(paper, actor)

    def day(
        self,
        closed: DayClosed,
        actor: Actor,
        *,
        names: Mapping[str, str],
        numbers: Sequence[tuple[str, int]] = (),
    ) -> Sheet:
        """日结表 of a close; `names` are the figures to print by their words, in order."""
        paper = day_sheet(self._desk, actor, closed, names=names, numbers=numbers)
        return self._made(paper, actor)

    def ticket(self, ticket: Record, actor: Actor, *, wide: int = 80) -> Sheet:
        """取号票 of a ticket, with how many wait that took a number before it."""
        rows = map(read_record, self._desk.store.views.records("ticket", limit=MOST))
        before = sum(
            each.state == "waiting" and each.day == ticket.day and each.opened < ticket.opened
            for each in rows
        )
        paper = queue_ticket(self._desk, actor, ticket, waiting=before, wide=wide)
        return self._made(paper, actor)

    def report(
        self,
        day: date,
        actor: Actor,
        *,
        names: Mapping[str, str],
        numbers: Sequence[tuple[str, int]] = (),
    ) -> Sheet:
        """日报 of a day as it stands now; `names` are the figures by their words, in order."""
        views, versions = self._desk.store.views, self._desk.catalogue.versions
        counts = views.counts(day.isoformat())
        paper = day_report(
            self._desk,
            actor,
            day,
            counts=counts,
            names=names,
            people=self._people() | {actor.person_id: actor.name},
            items={
                count.item_code: versions[count.item_code][-1].name
                for count in counts
                if versions.get(count.item_code)
            },
            numbers=numbers,
            unsent=Exchange(self._desk).waiting().entries,
            closed=views.find_cursor(f"closed:{day.isoformat()}") is not None,
        )
        return self._made(paper, actor)

    def shift(
        self, actor: Actor, *, taker: str, rows: Sequence[ShiftLine], close: bool = False
    ) -> Sheet:
        """交接单 of what this person hands the next."""
        paper = shift_sheet(
            self._desk, actor, giver=actor.name, taker=taker, rows=rows, close=close
        )
        return self._made(paper, actor)

    def handed_over(self, handover: Record, actor: Actor) -> Sheet:
        """交接单 of a hand-over that is written down: a line for each thing of its lists."""
        rows = [
            ShiftLine(kind=heading, what=what, count="")
            for heading, text in handover.facts.items()
            if heading not in PARTIES and text != NOTHING
            for what in text.split("；")
        ]
        giver, taker = (handover.facts.get(name, "") for name in PARTIES)
        paper = shift_sheet(self._desk, actor, giver=giver, taker=taker, rows=rows)
        return self._made(paper, actor)

    def _people(self) -> dict[str, str]:
        """Names of the people of this station by their ids."""
        rows = map(read_record, self._desk.store.views.records(PERSON, limit=MOST))
        return {row.facts.get("person_id", ""): row.title for row in rows}

    def _made(self, paper: Paper, actor: Actor) -> Sheet:
        return Papering(self._desk).compose_other(paper, actor)

    def _line(self, order: int, licence: Record) -> TransferLine:
        case = read_case(self._desk.store.views.get_case(licence.case_id))
        made = None if case.decision is None else case.decision.licence
        return TransferLine(
            order=order,
            spoken=case.spoken,
            applicant=mask_name(case.get_applicant().name),
            licence_kind=licence.title if made is None else made.kind,
            licence_number=licence.facts.get("licence_number", "") or case.licence_number,
        )

    def _cases_of(self, visit: Record) -> list[Case]:
        """The cases that joined the visit, by the receipts that its lines name."""
        views, found = self._desk.store.views, []
        for receipt in receipts_of(visit):
            row = views.find_case_by_number(receipt)
            if row is not None:
                found.append(read_case(row))
        return found


def receipts_of(visit: Record) -> tuple[str, ...]:
    """The receipt numbers at the end of a visit's lines, in order."""
    ends = (
        text.rpartition("|")[2]
        for name, text in sorted(visit.facts.items())
        if name.startswith("case")
    )
    return tuple(end for end in ends if end.startswith("SJ"))
