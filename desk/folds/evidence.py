"""What happens to a case by materials and signatures after collection.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.custody import Kept
from desk.events.evidence import (
    MaterialReviewed,
    MaterialVerified,
    OriginalMoved,
    SignatureTaken,
)
from desk.events.facts import Event
from desk.material import Material
from desk.proof import Verdict


def _verified(case: Case, event: MaterialVerified) -> Case:
    """Contradicted: defective, whoever had accepted it."""
    material = case.materials.get(event.material)
    if material is None:
        return case
    false = event.proof.verdict is Verdict.CONTRADICTED
    return _with(
        case,
        replace(
            material,
            proof=event.proof,
            pending=False,
            level=event.level or material.level,
            valid_to=event.valid_to or material.valid_to,
            deficiency=event.proof.why or "核验不符" if false else material.deficiency,
        ),
    )


def _reviewed(case: Case, event: MaterialReviewed) -> Case:
    material = case.materials.get(event.material)
    if material is None:
        return case
    return _with(case, replace(material, points=event.points, deficiency=event.deficiency))


def _moved(case: Case, event: OriginalMoved) -> Case:
    kept = Kept(
        place=event.to,
        count=event.count,
        holder=event.receiver,
        paper=event.paper,
        due=event.due,
    )
    custody = {**case.dossier.custody, event.material: kept}
    return replace(case, dossier=replace(case.dossier, custody=custody))


def _signed(case: Case, event: SignatureTaken) -> Case:
    return replace(case, dossier=replace(case.dossier, signature=event.signature))


def _with(case: Case, material: Material) -> Case:
    return replace(case, materials={**case.materials, material.code: material})


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    MaterialVerified: _verified,
    MaterialReviewed: _reviewed,
    OriginalMoved: _moved,
    SignatureTaken: _signed,
}
