"""Steps with materials, originals and signatures: each gives its event, or refuses.

Owned by no thread. The one rule: what a register has not confirmed is 待核验 and stands on a
list until it is; nothing becomes verified by waiting.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from desk.applicant import Applicant
from desk.case import Case
from desk.custody import Place, check_move
from desk.events.evidence import (
    FileKept,
    MaterialReviewed,
    OriginalMoved,
    VerificationOpened,
)
from desk.events.facts import RecordEvent
from desk.item import MaterialRule
from desk.item_words import MaterialSource
from desk.material import Collected, Material
from desk.proof import PointCheck, Proof, Verdict
from desk.refusal import Refused


def verification_id(case_id: str, material: str) -> str:
    """The record of a material that waits for a register."""
    return f"verification-{case_id}-{material}"


def custody_id(case_id: str, material: str) -> str:
    """The record of an original."""
    return f"custody-{case_id}-{material}"


def get_material(case: Case, code: str) -> Material:
    """The material as collected; Refused("material.not-there")."""
    material = case.materials.get(code)
    if material is None or material.how in (Collected.NOT_APPLICABLE, Collected.TOLERATED):
        raise Refused("material.not-there")
    return material


def name_of(case: Case, code: str) -> str:
    """The name of a material of the case's item."""
    rule = case.get_item().find_material(code)
    if rule is None:
        raise Refused("material.unknown", material=code)
    return rule.name


def is_shared(rule: MaterialRule) -> bool:
    """Whether a register may stand for the material: not for what the applicant writes."""
    return bool(rule.licence_type) or rule.source is not MaterialSource.APPLICANT


def waiting_proof(
    case: Case, code: str, *, shown: str = "", licence: bool = True
) -> tuple[Collected, Proof]:
    """A licence that was shown, or shared data to be asked for: 待核验 until answered.

    Raises Refused("register.nothing-to-ask"), ("register.code-missing"),
    ("register.number-missing").
    """
    rule = case.get_item().find_material(code)
    if rule is None or not (rule.licence_type or (not licence and is_shared(rule))):
        raise Refused("register.nothing-to-ask")
    if licence and not shown.strip():
        raise Refused("register.code-missing")
    if not case.get_applicant().certificate_number:
        raise Refused("register.number-missing")
    how = Collected.LICENCE if licence else Collected.SHARED
    sort = rule.licence_type or rule.name
    return how, Proof(verdict=Verdict.PENDING, licence_type=sort, shown=shown.strip())


def opened(case: Case, at: datetime, *codes: str) -> Iterator[RecordEvent]:
    """What a receipt (or a material handed in later) leaves besides: worklist and files."""
    chosen = [m for code, m in case.materials.items() if not codes or code in codes]
    for material in chosen:
        proof = material.proof
        if proof is not None and proof.verdict is Verdict.PENDING:
            yield VerificationOpened(
                at=at,
                record_id=verification_id(case.case_id, material.code),
                material=material.code,
                name=name_of(case, material.code),
                proof=proof,
            )
    for digest, of in _files(case, chosen, whole=not codes):
        yield kept(digest, of, at)


def kept(digest: str, of: str, at: datetime) -> FileKept:
    """That a file of a case is kept here."""
    return FileKept(at=at, record_id=f"file-{digest}", digest=digest, of=of)


def review(
    case: Case,
    *,
    at: datetime,
    by: str,
    material: str,
    points: tuple[str, ...],
    deficiency: str,
) -> MaterialReviewed:
    """审查: who checked which points; a deficiency blocks as if the material were missing."""
    known = get_material(case, material)
    checked = checked_points(known, points, by, at)
    return MaterialReviewed(
        at=at, material=material, points=checked, deficiency=deficiency.strip()
    )


def checked_points(
    material: Material, points: tuple[str, ...], by: str, at: datetime
) -> tuple[PointCheck, ...]:
    """The points that are ticked now; one that was ticked before keeps its person and time."""
    before = {each.point: each for each in material.points}
    return tuple(before.get(point) or PointCheck(point=point, by=by, at=at) for point in points)


def move_original(
    case: Case,
    *,
    at: datetime,
    material: str,
    to: Place,
    giver: str,
    receiver: str,
    count: int = 0,
    paper: str = "",
    due: date | None = None,
) -> OriginalMoved:
    """An original changes hands; Refused as `check_move`."""
    name = name_of(case, material)
    before = case.dossier.custody.get(material)
    check_move(before, to, giver=giver, receiver=receiver)
    handed = case.materials.get(material)
    there = before.count if before else handed.originals if handed else 0
    return OriginalMoved(
        at=at,
        record_id=custody_id(case.case_id, material),
        material=material,
        name=name,
        to=to,
        count=count or there or 1,
        giver=giver.strip(),
        receiver=receiver.strip(),
        paper=paper,
        due=due if to is Place.OUT else None,
    )


def check_not_contradicted(case: Case) -> None:
    """Refuse to decide or issue on what a register contradicted."""
    false = [
        name_of(case, m.code)
        for m in case.materials.values()
        if m.proof is not None and m.proof.verdict is Verdict.CONTRADICTED
    ]
    if false:
        raise Refused("material.contradicted", materials="、".join(false), count=len(false))


def files_of_case(case: Case) -> Iterator[str]:
    """The digests of every file of that case: materials, applicant, signature."""
    yield from (
        digest for digest, _of in _files(case, list(case.materials.values()), whole=True)
    )


def _files(case: Case, chosen: list[Material], *, whole: bool) -> Iterator[tuple[str, str]]:
    for material in chosen:
        yield from ((digest, name_of(case, material.code)) for digest in material.files)
    applicant, signature = case.applicant, case.dossier.signature
    if not whole:
        return
    if applicant is not None:
        yield from _files_of(applicant)
    if signature is not None:
        yield from ((digest, "签字页") for digest in signature.files)


def _files_of(applicant: Applicant) -> Iterator[tuple[str, str]]:
    if applicant.agent is not None:
        yield from ((digest, "授权委托书") for digest in applicant.agent.letter)
    if applicant.unreadable is not None:
        yield from ((digest, "证件照片") for digest in applicant.unreadable.sides)
    pictures = ((applicant.photo, "证件照片数据"), (applicant.portrait, "人像"))
    yield from ((digest, of) for digest, of in pictures if digest)
