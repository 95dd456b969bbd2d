"""Acts on bundles: choose, record from paper, settle a failure, give away, hand policies.

Belongs to the STORE lane. The one rule: what is free is given once per company; here it is
provisional, and the platform judges who was first. (Rule: 鲁发〔2020〕 §19.)
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from desk.acts.acting import KEPT, perform_duty
from desk.case import Case
from desk.certificates import check_credit_code
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.bundle import GiveawayGiven, PolicyGiven
from desk.events.facts import Origin
from desk.item_rules import Giveaway, PolicyPack
from desk.journal import writing
from desk.people import Actor
from desk.refusal import Refused
from desk.registers.bundle import POLICY, giveaway_id
from desk.steps import bundle

MANNERS = ("printed", "sent")


class Bundles:
    """What a window does about the parts of a bundle."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def choose(
        self,
        case_id: str,
        actor: Actor,
        *,
        wanted: Collection[str] = (),
        unwanted: Collection[str] = (),
    ) -> Done[Case]:
        """What the applicant wants of the optional parts."""
        return perform_duty(
            self._desk,
            Duty.RUN_PART,
            case_id,
            actor,
            lambda case, at: bundle.choose(case, at=at, wanted=wanted, unwanted=unwanted),
        )

    def finish(
        self,
        case_id: str,
        actor: Actor,
        code: str,
        *,
        result: str = "",
        number: str = "",
        document: str = "",
    ) -> Done[Case]:
        """What a department handed back on paper: the part is done (人工登记)."""
        return perform_duty(
            self._desk,
            Duty.RUN_PART,
            case_id,
            actor,
            lambda case, at: bundle.finish(
                case,
                code,
                at=at,
                origin=Origin.RECORDED,
                result=result,
                number=number,
                document=document,
            ),
        )

    def fail(
        self, case_id: str, actor: Actor, code: str, *, reason: str, document: str = ""
    ) -> Done[Case]:
        """A department's paper says that the part did not pass."""
        return perform_duty(
            self._desk,
            Duty.RUN_PART,
            case_id,
            actor,
            lambda case, at: bundle.fail(
                case, code, at=at, origin=Origin.RECORDED, reason=reason, document=document
            ),
        )

    def retry(self, case_id: str, actor: Actor, code: str, *, reason: str) -> Done[Case]:
        """A failed part is tried again, by a supervisor."""
        return perform_duty(
            self._desk,
            Duty.SETTLE_PART,
            case_id,
            actor,
            lambda case, at: bundle.retry(case, code, at=at, reason=reason),
        )

    def give_up(self, case_id: str, actor: Actor, code: str, *, reason: str) -> Done[Case]:
        """A failed part is given up with all that waits for it, by a supervisor."""
        return perform_duty(
            self._desk,
            Duty.SETTLE_PART,
            case_id,
            actor,
            lambda case, at: bundle.give_up(case, code, at=at, reason=reason),
        )

    def give(self, case_id: str, actor: Actor, code: str, *, number: str = "") -> Done[Case]:
        """Give something free to the company, once; `number` is the thing's own.

        Raises Refused("giveaway.company-missing"), ("giveaway.not-offered"),
        ("giveaway.already-given").
        """
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.GIVE_AWAY, actor, self._desk.station, case)
            at = journal.reading.wall
            name, credit_code = company_of(case)
            gift = next((g for g in offered(case, at.date()) if g.code == code), None)
            if gift is None:
                raise Refused("giveaway.not-offered", day=at.date().isoformat())
            record_id = giveaway_id(credit_code, code)
            if journal.change.find_record(record_id) is not None:
                raise Refused("giveaway.already-given", gift=gift.name)
            given = GiveawayGiven(
                at=at,
                record_id=record_id,
                company=name,
                credit_code=credit_code,
                code=code,
                name=gift.name,
                rule=gift.document,
                number=number,
            )
            case = journal.append(given, case)
        return Done(case, KEPT)

    def hand_policy(self, case_id: str, actor: Actor, pack: str, *, manner: str) -> Done[Case]:
        """A policy pack is printed or sent, by the applicant's kind and today's date."""
        if manner not in MANNERS:
            raise Refused("giveaway.manner-missing")
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.GIVE_AWAY, actor, self._desk.station, case)
            at = journal.reading.wall
            found = next((p for p in policies(case, at.date()) if p.code == pack), None)
            if found is None:
                raise Refused("giveaway.not-offered", day=at.date().isoformat())
            given = PolicyGiven(
                at=at,
                record_id=f"{POLICY}:{case_id}:{pack}",
                pack=pack,
                name=found.name,
                papers=found.papers,
                manner=manner,
                applicant_kind=kind_of(case),
            )
            case = journal.append(given, case)
        return Done(case, KEPT)


def offered(case: Case, today: date) -> Sequence[Giveaway]:
    """What the item gives away on that day (a device until its end, then its successor)."""
    return tuple(
        gift for gift in case.get_item().giveaways if _holds(gift.since, gift.until, today)
    )


def policies(case: Case, today: date) -> Sequence[PolicyPack]:
    """The policy packs for this applicant's kind on that day."""
    kind = kind_of(case)
    return tuple(
        pack
        for pack in case.get_item().policies
        if _holds(pack.since, pack.until, today)
        and (not pack.applicant_kinds or kind in pack.applicant_kinds)
    )


def kind_of(case: Case) -> str:
    """The kind the applicant has: a person who founds a company asks as that company."""
    if case.dossier.bundle is not None and case.dossier.bundle.company is not None:
        founder = case.get_applicant().kind.value
        return founder if founder != "person" else "enterprise"
    return case.get_applicant().kind.value


def company_of(case: Case) -> tuple[str, str]:
    """Name and credit code of the company; Refused("giveaway.company-missing")."""
    bundle_ = case.dossier.bundle
    if bundle_ is not None and bundle_.company is not None:
        return bundle_.company.name, bundle_.company.credit_code
    applicant = case.get_applicant()
    if applicant.certificate_type != "001" or not applicant.certificate_number:
        raise Refused("giveaway.company-missing")
    return applicant.name, check_credit_code(applicant.certificate_number)


def _holds(since: date, until: date | None, day: date) -> bool:
    return since <= day and (until is None or day < until)
