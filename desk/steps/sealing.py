"""The step that orders seals: a pure function of what was asked.

Owned by no thread. The one rule: the company, its name and its code are those of the case; what
an order lacks is refused here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.events.seals import SealsOrdered
from desk.refusal import Refused
from desk.seal_kinds import SealKind, SealPiece, piece_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsWanted:
    """What is ordered, for whom, from whom; the company is that of the case."""

    kinds: tuple[SealKind, ...]
    engraver: str
    legal_person: str
    legal_person_number: str
    phone: str
    licence_date: date | None
    free: bool = False
    serial: str = ""
    agent_name: str = ""
    agent_number: str = ""


def order(
    wanted: SealsWanted,
    *,
    at: datetime,
    by: str,
    record_id: str,
    number: str,
    company: tuple[str, str],
    due: date,
) -> SealsOrdered:
    """The order; `company` is name and credit code, `number` that of the order sheet.

    Raises Refused("seal.nothing-ordered"), ("seal.order-incomplete"), or as `piece_of`.
    """
    if not wanted.kinds:
        raise Refused("seal.nothing-ordered")
    facts = {
        "engraver": wanted.engraver.strip(),
        "legal_person": wanted.legal_person.strip(),
        "legal_person_number": wanted.legal_person_number.strip(),
        "phone": wanted.phone.strip(),
    }
    if not all(facts.values()) or wanted.licence_date is None:
        raise Refused("seal.order-incomplete")
    name, credit_code = company
    return SealsOrdered(
        at=at,
        record_id=record_id,
        number=number,
        company=name,
        credit_code=credit_code,
        seals=_seals(wanted, company, at.date()),
        **facts,
        ordered_by=by,
        free=wanted.free,
        licence_date=wanted.licence_date,
        agent_name=wanted.agent_name.strip(),
        agent_number=wanted.agent_number.strip(),
        due=due,
    )


def _seals(wanted: SealsWanted, company: tuple[str, str], on: date) -> tuple[SealPiece, ...]:
    """The seals that are wanted, in the order of their kinds."""
    return tuple(
        piece_of(
            kind,
            company=company[0],
            person=wanted.legal_person.strip(),
            credit_code=company[1],
            on=on,
            serial=wanted.serial,
        )
        for kind in SealKind
        if kind in wanted.kinds
    )
