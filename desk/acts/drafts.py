"""Acts on a draft: open, identify, choose, collect, fill, undo, redo, give up.

Belongs to the STORE lane. The one rule: a draft has no number and is never sent; every step
is durable before the act returns, so a kill loses at most the field being typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from desk.applicant import Applicant
from desk.bundles import choices
from desk.canonical import canonical, parse
from desk.case import Case
from desk.credit import Standing, standing
from desk.desk import Desk
from desk.done import Done, Kind
from desk.events.draft import (
    ApplicantIdentified,
    FormFilled,
    ItemChosen,
    MaterialCleared,
    MaterialCollected,
    SituationAnswered,
)
from desk.events.facts import Event, Mode
from desk.events.kinds import read, word, write
from desk.events.station import DraftAbandoned
from desk.fold import fold_all
from desk.item import MaterialRule
from desk.journal import writing
from desk.material import Collected, Material
from desk.people import Actor, check_counter
from desk.ports.store import Change, DraftRow, DraftStep
from desk.prefill import is_from_card
from desk.refusal import Refused

DRAFT = frozenset({Kind.DRAFT})


class Drafts:
    """What a clerk does before anything is handed in for good."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, actor: Actor) -> Done[Case]:
        """A new, empty draft; Refused("person.act-not-allowed")."""
        check_counter(actor, "draft")
        now = self._desk.clock.now().isoformat()
        row = DraftRow(
            draft_id=self._desk.ids.event_id(),
            opened=now,
            saved=now,
            actor=actor.person_id,
            cursor=0,
        )
        with self._desk.store.change() as change:
            change.put_draft(row)
        return Done(draft_case(row), DRAFT)

    def get(self, draft_id: str) -> Case:
        """The draft as a case; Refused("draft.unknown")."""
        rows = [row for row in self._desk.store.views.drafts() if row.draft_id == draft_id]
        if not rows:
            raise Refused("draft.unknown")
        return draft_case(rows[0])

    def identify(self, draft_id: str, applicant: Applicant) -> Done[Case]:
        """The applicant, from a card or typed; a wrong check digit or an expired card is told.

        Raises Refused("certificate.bad-check-digit"), ("certificate.expired") and kin; the
        draft stays as it was.
        """
        applicant.check(self._desk.clock.now().date())
        return self._step(draft_id, ApplicantIdentified(at=self._now(), applicant=applicant))

    def choose_item(self, draft_id: str, code: str) -> Done[Case]:
        """The item of that code, as it stands today; Refused("item.cancelled") and kin."""
        item = self._desk.catalogue.get(code, self._desk.clock.now().date())
        return self._step(draft_id, ItemChosen(at=self._now(), item=item))

    def answer(self, draft_id: str, answers: Mapping[str, str]) -> Done[Case]:
        """Answers to the situation questions; materials no longer asked for go."""
        item = self.get(draft_id).get_item()
        known = {s.code: {o.code for o in s.options} for s in item.situations}
        known |= choices(item.bundle)
        for code, option in answers.items():
            if option not in known.get(code, set()):
                raise Refused("case.situation-unknown", situation=code)
        return self._step(draft_id, SituationAnswered(at=self._now(), answers=dict(answers)))

    def collect(self, draft_id: str, material: Material) -> Done[Case]:
        """One material; 容缺 only where the item tolerates it."""
        case = self.get(draft_id)
        check_material(case, material)
        return self._step(draft_id, MaterialCollected(at=self._now(), material=material))

    def clear(self, draft_id: str, code: str) -> Done[Case]:
        """Take a material back off the list."""
        return self._step(draft_id, MaterialCleared(at=self._now(), code=code))

    def fill(self, draft_id: str, values: Mapping[str, str]) -> Done[Case]:
        """Fill fields of the form; Refused("form.unknown-field"), ("form.locked-field")."""
        case = self.get(draft_id)
        known = {f.code: f for f in case.get_item().form}
        for code, text in values.items():
            field = known.get(code)
            if field is None:
                raise Refused("form.unknown-field", field=code)
            if is_from_card(field, case.applicant) and text != case.form.get(code, ""):
                raise Refused("form.locked-field", field=field.label)
        return self._step(draft_id, FormFilled(at=self._now(), values=dict(values)))

    def undo(self, draft_id: str) -> Done[Case]:
        """Take the last step back; Refused("draft.nothing-to-undo").

        A legal act is not taken back: Refused("case.act-not-undone", stage).
        """
        return self._turn(draft_id, -1)

    def redo(self, draft_id: str) -> Done[Case]:
        """Do the step again that was taken back; Refused("draft.nothing-to-redo")."""
        return self._turn(draft_id, 1)

    def abandon(self, draft_id: str, actor: Actor) -> Done[None]:
        """Give the draft up: it goes, and is counted without a name."""
        check_counter(actor, "draft")
        had_item = self.get(draft_id).item is not None
        with writing(self._desk, actor) as journal:
            journal.append(DraftAbandoned(at=journal.reading.wall, had_item=had_item))
            journal.change.drop_draft(draft_id)
        return Done(None, frozenset({Kind.DRAFT, Kind.COUNTERS, Kind.OUTBOX}))

    def listed(self) -> tuple[Case, ...]:
        """Every draft that is not given up, the last saved first."""
        rows = self._desk.store.views.drafts()
        return tuple(draft_case(row) for row in rows if not row.given_up)

    def _now(self) -> datetime:
        return self._desk.clock.now()

    def note(self, draft_id: str, event: Event) -> Done[Case]:
        """One further step, made by another family of acts; it can be undone as well."""
        return self._step(draft_id, event)

    def _step(self, draft_id: str, event: Event) -> Done[Case]:
        with self._desk.store.change() as change:
            row = _get(change, draft_id)
            kept = row.steps[: row.cursor]
            step = DraftStep(
                n=len(kept) + 1,
                kind=word(event),
                facts=canonical(write(event)).decode("utf-8"),
            )
            row = replace(
                row, steps=(*kept, step), cursor=len(kept) + 1, saved=event.at.isoformat()
            )
            change.put_draft(row)
        return Done(draft_case(row), DRAFT)

    def _turn(self, draft_id: str, by: int) -> Done[Case]:
        with self._desk.store.change() as change:
            received = change.find_case(draft_id)
            if received is not None:
                raise Refused("case.act-not-undone", stage=received.stage)
            row = _get(change, draft_id)
            cursor = row.cursor + by
            if cursor < 0:
                raise Refused("draft.nothing-to-undo")
            if cursor > len(row.steps):
                raise Refused("draft.nothing-to-redo")
            row = replace(row, cursor=cursor, saved=self._now().isoformat())
            change.put_draft(row)
        return Done(draft_case(row), DRAFT)


def draft_case(row: DraftRow) -> Case:
    """The case that the steps of a draft lead to, up to its cursor."""
    opened = datetime.fromisoformat(row.opened)
    case = Case(case_id=row.draft_id, mode=Mode.FORMAL, draft_opened=opened)
    steps = row.steps[: row.cursor]
    events = tuple(read(s.kind, parse(s.facts.encode("utf-8"))) for s in steps)
    return fold_all(case, events)


def check_material(case: Case, material: Material) -> None:
    """Refuse what the item does not ask for, or does not let stand open.

    Raises Refused("material.unknown"), ("material.not-tolerable"), ("material.core"),
    ("credit.tolerance-barred", list, article) for somebody on a list that excludes.
    """
    rule = case.get_item().find_material(material.code)
    if rule is None or rule.code not in {r.code for r in case.rules()}:
        raise Refused("material.unknown", material=material.code)
    if material.how is Collected.TOLERATED:
        _check_tolerated(case, rule, material)
    if material.how is Collected.PROMISE and not case.get_item().commitment_allowed:
        raise Refused("material.not-promisable", material=rule.name)
    if material.how is Collected.PROMISE:
        raise Refused("material.promise-by-choice", material=rule.name)
    if min(material.originals, material.copies, material.pages) < 0:
        raise Refused("material.bad-count", material=rule.name)


def _check_tolerated(case: Case, rule: MaterialRule, material: Material) -> None:
    item = case.get_item()
    if rule.core:
        raise Refused("material.core", material=rule.name)
    if not item.tolerance_allowed or rule.tolerable_days is None:
        raise Refused("material.not-tolerable", material=rule.name)
    exclusions = () if item.promise is None else item.promise.exclusions
    stood = standing(case, exclusions, today=material.at.date())
    if stood.standing is Standing.LISTED:
        named = next(each.name for each in exclusions if each.code == stood.list)
        raise Refused("credit.tolerance-barred", list=named, article=stood.article)


def _get(change: Change, draft_id: str) -> DraftRow:
    row = change.find_draft(draft_id)
    if row is None:
        raise Refused("draft.unknown")
    return row
