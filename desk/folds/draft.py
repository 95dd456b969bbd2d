"""How a draft grows: applicant, item, answers, materials, form.

Owned by no thread. The one rule: what the applicant's own data answers follows the
applicant; what was typed over it stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.applicant import Source
from desk.case import Case
from desk.commitment import Tolerance
from desk.credit import CreditFacts
from desk.declarations import content_of
from desk.events.draft import (
    ApplicantIdentified,
    EarlierReused,
    FormFilled,
    ItemChosen,
    MaterialCleared,
    MaterialCollected,
    SituationAnswered,
)
from desk.events.facts import Event, Mode
from desk.material import Collected
from desk.prefill import answered, is_from_card
from desk.reused import Reused, left_over
from desk.stages import Stage

_OF_A_PERSON = frozenset({Collected.SHARED, Collected.LICENCE, Collected.REUSED})
_NOTHING: Mapping[str, Any] = {"materials": {}, "form": {}, "answers": {}}


def _identified(case: Case, event: ApplicantIdentified) -> Case:
    """Another applicant: what the one before had answered goes with them."""
    form, known = case.form, case.applicant
    if case.item is not None and known is not None:
        before = answered(case.item, known)
        form = {code: text for code, text in form.items() if before.get(code) != text}
    if known is not None and known.certificate_number != event.applicant.certificate_number:
        case = _without_person(_without_choices(case))
    return _prefilled(replace(case, applicant=event.applicant, form=form))


def _chosen(case: Case, event: ItemChosen) -> Case:
    """The same item again keeps what was done; another one begins anew."""
    if case.item is None or case.item.key != event.item.key:
        case = replace(case, dossier=replace(case.dossier, reused=()))
        return _prefilled(_without_choices(replace(case, item=event.item, **_NOTHING)))
    asked = {s.code: {o.code for o in s.options} for s in event.item.situations}
    answers = {code: o for code, o in case.answers.items() if o in asked.get(code, ())}
    fields = {f.code for f in event.item.form}
    form = {code: text for code, text in case.form.items() if code in fields}
    case = replace(case, item=event.item, answers=answers, form=form)
    return _prefilled(_still_asked_for(case))


def _without_choices(case: Case) -> Case:
    """What one applicant chose for one item holds for no other: promises, the simulation."""
    kept = {c: m for c, m in case.materials.items() if m.how is not Collected.PROMISE}
    dossier = replace(
        case.dossier, promise=None, simulation=None, tolerance=Tolerance(), real_name=None
    )
    return replace(case, materials=kept, dossier=dossier, mode=Mode.FORMAL)


def _without_person(case: Case) -> Case:
    """What registers and earlier cases said of one person says nothing of another."""
    kept = {c: m for c, m in case.materials.items() if m.how not in _OF_A_PERSON}
    dossier = replace(case.dossier, credit=CreditFacts(), signature=None, reused=())
    return replace(case, materials=kept, dossier=dossier)


def _prefilled(case: Case) -> Case:
    """Fill what the applicant's own data answers; a card's word is not typed over."""
    if case.item is None or case.applicant is None:
        return case
    given = answered(case.item, case.applicant)
    locked = {f.code for f in case.item.form if is_from_card(f, case.applicant)}
    typed = {code: t for code, t in case.form.items() if t and code not in locked}
    return replace(case, form={**given, **typed})


def _answered(case: Case, event: SituationAnswered) -> Case:
    return _still_asked_for(replace(case, answers={**case.answers, **event.answers}))


def _still_asked_for(case: Case) -> Case:
    asked = {rule.code for rule in case.rules()}
    kept = {code: m for code, m in case.materials.items() if code in asked}
    return replace(case, materials=kept)


def _collected(case: Case, event: MaterialCollected) -> Case:
    case = _by_hand(case, materials=frozenset({event.material.code}))
    return replace(case, materials={**case.materials, event.material.code: event.material})


def _cleared(case: Case, event: MaterialCleared) -> Case:
    case = _by_hand(case, materials=frozenset({event.code}))
    kept = {code: m for code, m in case.materials.items() if code != event.code}
    return replace(case, materials=kept)


def _filled(case: Case, event: FormFilled) -> Case:
    changed = {code for code, text in event.values.items() if case.form.get(code, "") != text}
    case = _by_hand(case, fields=frozenset(changed))
    return replace(case, form={**case.form, **event.values})


def _by_hand(
    case: Case,
    *,
    materials: frozenset[str] = frozenset(),
    fields: frozenset[str] = frozenset(),
) -> Case:
    """What is collected or typed is no longer taken over from an earlier case."""
    if not case.dossier.reused:
        return case
    left = left_over(case.dossier.reused, materials=materials, fields=fields)
    return replace(case, dossier=replace(case.dossier, reused=left))


def _reused(case: Case, event: EarlierReused) -> Case:
    """Item and answers first, then what they ask for."""
    if event.item is not None:
        case = _chosen(case, ItemChosen(at=event.at, item=event.item))
        case = _answered(case, SituationAnswered(at=event.at, answers=event.answers))
    if event.phone and case.applicant is not None and not case.applicant.phone:
        known = case.applicant
        sources = {**known.sources, "phone": Source.TYPED}
        case = _prefilled(
            replace(case, applicant=replace(known, phone=event.phone, sources=sources))
        )
    codes = frozenset(material.code for material in event.materials)
    before = left_over(case.dossier.reused, materials=codes, fields=frozenset(event.values))
    taken = Reused(
        case_id=event.case_id,
        receipt=event.receipt,
        materials=tuple(material.code for material in event.materials),
        fields=tuple(event.values),
    )
    return replace(
        case,
        materials={**case.materials, **{each.code: each for each in event.materials}},
        form={**case.form, **event.values},
        dossier=replace(case.dossier, reused=(*before, taken)),
    )


def _signed_as_it_was(
    change: Callable[[Case, Any], Case],
) -> Callable[[Case, Any], Case]:
    """What was signed on the screen holds for what was shown, and for nothing else."""

    def fold(case: Case, event: Any) -> Case:
        after, signed = change(case, event), case.dossier.signature
        if case.stage is not Stage.DRAFT or signed is None or not signed.content:
            return after
        if content_of(after) == signed.content:
            return after
        return replace(after, dossier=replace(after.dossier, signature=None))

    return fold


_STEPS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    ApplicantIdentified: _identified,
    ItemChosen: _chosen,
    SituationAnswered: _answered,
    MaterialCollected: _collected,
    MaterialCleared: _cleared,
    FormFilled: _filled,
    EarlierReused: _reused,
}

DRAFT: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    kind: _signed_as_it_was(change) for kind, change in _STEPS.items()
}
