"""Acts of promises: 告知承诺, 容缺, online proof of who somebody is.

Belongs to the STORE lane. The one rule: on a draft a promise is a step that can be undone; on
a case it is an entry, and the records that follow from it are of the same transaction.
"""

from __future__ import annotations

from datetime import date, datetime

from desk.acts.acting import KEPT, perform_duty
from desk.acts.drafts import Drafts
from desk.case import Case
from desk.closing import LicenceState
from desk.commitment import Chooser, RealName
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.closing import LicenceChanged
from desk.events.commitment import RealNameVerified, ToleranceAcknowledged
from desk.events.facts import Event
from desk.journal import writing
from desk.people import Actor
from desk.refusal import Refused
from desk.settings import CREDIT_STALE_DAYS, read_setting
from desk.steps import promising


class Promises:
    """What an applicant promises, and what is made of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._drafts = Drafts(desk)

    def make(
        self, case_id: str, actor: Actor, *, chosen_by: Chooser, express_authority: bool = False
    ) -> Done[Case]:
        """告知承诺 on a draft or a received case; see `promising.make_promise`."""
        stale = read_setting(self._desk.store.views, CREDIT_STALE_DAYS)

        def step(case: Case, at: datetime) -> Event:
            return promising.make_promise(
                case,
                at=at,
                chosen_by=chosen_by,
                express_authority=express_authority,
                stale_days=stale,
            )

        draft = self._find_draft(case_id)
        if draft is None:
            return perform_duty(self._desk, Duty.MAKE_PROMISE, case_id, actor, step)
        check_duty(Duty.MAKE_PROMISE, actor, self._desk.station, draft)
        return self._drafts.note(case_id, step(draft, self._desk.clock.now()))

    def withdraw(self, case_id: str, actor: Actor, *, reason: str) -> Done[Case]:
        """The applicant takes the promise back; on a draft nothing more than a step."""
        draft = self._find_draft(case_id)
        if draft is not None:
            check_duty(Duty.MAKE_PROMISE, actor, self._desk.station, draft)
            event = promising.withdraw_promise(draft, at=self._desk.clock.now(), reason=reason)
            return self._drafts.note(case_id, event)
        return perform_duty(
            self._desk,
            Duty.WITHDRAW_PROMISE,
            case_id,
            actor,
            lambda case, at: promising.withdraw_promise(case, at=at, reason=reason),
        )

    def acknowledge_tolerance(self, draft_id: str, actor: Actor) -> Done[Case]:
        """The applicant read and signed the 容缺承诺书; also on a received case."""
        draft = self._find_draft(draft_id)
        if draft is None:
            return perform_duty(
                self._desk,
                Duty.MAKE_PROMISE,
                draft_id,
                actor,
                lambda _case, at: ToleranceAcknowledged(at=at),
            )
        check_duty(Duty.MAKE_PROMISE, actor, self._desk.station, draft)
        return self._drafts.note(draft_id, ToleranceAcknowledged(at=self._desk.clock.now()))

    def verify_identity(
        self, case_id: str, actor: Actor, *, source: str, reference: str
    ) -> Done[Case]:
        """强实名: write down the online verification; Refused("line.down") without a line.

        Raises Refused("applicant.reference-missing").
        """
        if not self._desk.line.usable:
            raise Refused("applicant.verify-needs-line")
        if not source.strip() or not reference.strip():
            raise Refused("applicant.reference-missing")

        def step(_case: Case, at: datetime) -> Event:
            found = RealName(at=at, source=source.strip(), reference=reference.strip())
            return RealNameVerified(at=at, real_name=found)

        draft = self._find_draft(case_id)
        if draft is None:
            return perform_duty(self._desk, Duty.VERIFY_IDENTITY, case_id, actor, step)
        check_duty(Duty.VERIFY_IDENTITY, actor, self._desk.station, draft)
        return self._drafts.note(case_id, step(draft, self._desk.clock.now()))

    def remind(self, case_id: str, actor: Actor, *, channel: str, note: str = "") -> Done[Case]:
        """The one reminder of a 容缺."""
        return perform_duty(
            self._desk,
            Duty.REMIND,
            case_id,
            actor,
            lambda case, at: promising.remind(case, at=at, channel=channel, note=note),
        )

    def extend_tolerance(
        self, case_id: str, actor: Actor, *, until: date, ground: str
    ) -> Done[Case]:
        """A recorded force-majeure extension of an overdue 容缺, by the supervisor."""
        return perform_duty(
            self._desk,
            Duty.EXTEND_TOLERANCE,
            case_id,
            actor,
            lambda case, at: promising.extend_tolerance(
                case, at=at, until=until, ground=ground, by=actor.name
            ),
        )

    def verify(
        self,
        case_id: str,
        actor: Actor,
        *,
        kept: bool,
        finding: str = "",
        revocation: str = "",
    ) -> Done[Case]:
        """What the verification found; a breach revokes the licence in the same transaction.

        `revocation` is the number of the revoking decision, required where a licence exists.
        Raises as `promising.verify_promise`, Refused("commitment.revocation-missing").
        """
        with writing(self._desk, actor) as journal:
            case, at = journal.get(case_id), journal.reading.wall
            check_duty(Duty.VERIFY_PROMISE, actor, self._desk.station, case)
            event = promising.verify_promise(case, at=at, kept=kept, finding=finding)
            licensed = case.decision is not None and case.decision.licence is not None
            if not kept and licensed and not revocation:
                raise Refused("commitment.revocation-missing")
            case = journal.append(event, case)
            if not kept and licensed:
                case = journal.append(_revoked(case, at, finding, revocation), case)
        return Done(case, KEPT)

    def _find_draft(self, case_id: str) -> Case | None:
        return next((c for c in self._drafts.listed() if c.case_id == case_id), None)


def _revoked(case: Case, at: datetime, finding: str, number: str) -> LicenceChanged:
    return LicenceChanged(
        at=at,
        becomes=LicenceState.REVOKED,
        decision_number=number,
        organ=case.implementing_organ().name,
        reason=f"告知承诺不实：{finding}",
    )
