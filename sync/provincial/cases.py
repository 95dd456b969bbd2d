"""A case as the five calls of the provincial case library, in their order.

Owned by no thread. The one rule: only true values: what the case does not say stays empty, and
a call that lacks a required field is not sent but waits with the names of what it lacks.

Order of a case: basic information when it was accepted (or refused); each step as it happens;
every material, then the end. Fields after the interface as deployed in Shandong halls (2025).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from desk.case import Case
from desk.material import ELECTRONIC, Collected, Material
from sync.provincial.basics import basic, standard_of
from sync.provincial.calls import (
    BASIC,
    DONE,
    FILE,
    PROC,
    SPECIAL,
    ZONE,
    Call,
    Place,
    moment,
    who,
    yuan,
)
from sync.provincial.mapping import CodeMap
from sync.provincial.steps import Step, begun_at, end_of, in_order, steps_of

_AWAY = frozenset({"not_applicable", "tolerated"})


def calls_of(case: Case, place: Place, codes: CodeMap) -> tuple[Call, ...]:
    """What is to be said of that case so far, in order; () while it is nobody's business."""
    begun = begun_at(case, place)
    if begun is None:
        return ()
    first = Call(key="basic", name=BASIC, at=begun, fields=basic(case, place, codes))
    steps = in_order(_procedure(case, place, begun))
    end = [*_end(case, place, codes)]
    files = [*_files(case, place, codes)] if end else []
    return tuple(_judged(call, codes) for call in (first, *steps, *files, *end))


def _judged(call: Call, codes: CodeMap) -> Call:
    return replace(call, missing=codes.missing(call.name, call.fields))


def _procedure(case: Case, place: Place, begun: datetime) -> Iterator[Call]:
    """Steps and special procedures with the moment at which each happened."""
    for step in steps_of(case, begun):
        yield _step(case, place, step)
    for interval in case.suspensions:
        yield from _special(case, place, interval.number, "0", interval.started_on)
        if interval.ended_on is not None:
            yield from _special(case, place, interval.number, "1", interval.ended_on)
    yield from _extension(case)


def _step(case: Case, place: Place, step: Step) -> Call:
    organ = case.implementing_organ()
    decided = case.decision if step.is_decision else None
    fields = {
        **who(case),
        "nodename": step.name,
        "nodecode": step.key.partition(":")[0],
        "nodetype": step.kind,
        "noderesult": step.result,
        # Headers name nobody: the window (or the organ) stands for who acted.
        "nodeprocername": (decided.organ if decided else "") or place.hall,
        "regionid": place.regionid,
        "procunit": organ.credit_code,
        "procunitname": organ.name,
        "procdeptcode": organ.credit_code,
        "nodestarttime": moment(step.at),
        "nodeendtime": moment(step.at),
        "nodeadv": decided.reason if decided else case.closed_reason,
        "acceptdate": moment(case.accepted_at),
        "promisedate": case.promised_on.isoformat() if case.promised_on else "",
    }
    return Call(key=f"proc:{step.key}", name=PROC, at=step.at, fields=fields)


def _special(case: Case, place: Place, number: int, end: str, on: date) -> Iterator[Call]:
    organ = case.implementing_organ()
    interval = next(each for each in case.suspensions if each.number == number)
    at = datetime.combine(on, time(), ZONE)
    fields = {
        **who(case),
        "specialtype": "2",
        "nodename": interval.procedure,
        "specialnodetype": end,
        "nodetime": moment(at),
        "procunitname": organ.name,
        "procunitid": organ.credit_code,
        "procdeptcode": organ.credit_code,
        "procername": place.hall,
        "nodeprocadv": "",
        "nodeprocaccord": interval.basis,
        "result": "",
    }
    yield Call(key=f"special:{number}:{end}", name=SPECIAL, at=at, fields=fields)


def _extension(case: Case) -> Iterator[Call]:
    """延期 stops no clock: it began and was over when it was approved."""
    known = case.dossier.clock.extension
    if known is None:
        return
    organ = case.implementing_organ()
    for end in "01":
        fields = {
            **who(case),
            "specialtype": "1",
            "nodename": "延期",
            "specialnodetype": end,
            "nodetime": moment(known.at),
            "procunitname": organ.name,
            "procunitid": organ.credit_code,
            "procdeptcode": organ.credit_code,
            "procername": known.approver,
            "nodeprocadv": known.reason,
            "nodeprocaccord": known.basis,
            "result": known.limit.text,
        }
        yield Call(key=f"special:extension:{end}", name=SPECIAL, at=known.at, fields=fields)


def _files(case: Case, place: Place, codes: CodeMap) -> Iterator[Call]:
    """Every material that is there, and every file of it: one call for each."""
    names = {rule.code: rule.name for rule in case.get_item().materials}
    for code, material in sorted(case.materials.items()):
        if material.how.value not in _AWAY:
            for piece in _pieces(material):
                fields = _file(case, place, codes, piece, names.get(code, code))
                yield Call(key=f"file:{piece.key}", name=FILE, at=material.at, fields=fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """One thing of a material: itself on paper, or one file of it."""

    key: str
    how: str
    amount: int
    of: Material


def _pieces(material: Material) -> Iterator[_Piece]:
    """A material given as files is these; one on paper is itself, and then its scans."""
    electronic = material.how in ELECTRONIC and bool(material.files)
    if not electronic:
        amount = material.originals + material.copies or int(material.how in ELECTRONIC)
        yield _Piece(key=material.code, how=material.how.value, amount=amount, of=material)
    for number, _digest in enumerate(material.files, start=1):
        bare = electronic and number == 1
        key = material.code if bare else f"{material.code}:{number}"
        how = material.how.value if electronic else Collected.SCAN.value
        yield _Piece(key=key, how=how, amount=1, of=material)


def _file(case: Case, place: Place, codes: CodeMap, piece: _Piece, name: str) -> dict[str, str]:
    return {
        "unid": f"{case.case_id}-{piece.key}",
        "projid": who(case)["projid"],
        "regionid": place.regionid,
        "attrname": name,
        "attrid": piece.of.code,
        "gettype": codes.code("collected", piece.how),
        "istake": "1",
        "amount": str(piece.amount),
        "taketime": moment(piece.of.at),
        "filename": "",  # a file is known here by its digest; its name stays at the window
        "memo": piece.of.note,
    }


def _end(case: Case, place: Place, codes: CodeMap) -> Iterator[Call]:
    """The end of the case, once there is one: a decision, or how else it was closed."""
    end, decision = end_of(case, place), case.decision
    if end is None:
        return
    code = codes.code("results", end.word)
    paid = case.dossier.fees.paid_cents
    licence = decision.licence if decision else None
    fields = {
        **who(case),
        "regionid": place.regionid,
        "doneresult": code,
        "exitres": end.reason if code in codes.needs_reason else "",
        "isdeliveryresults": "1" if case.hand_over is not None else "0",
        "resulttype": codes.code("result_types", result_kind(case)),
        "occurtime": moment(end.at),
        "certificatenam": licence.kind if licence else "",
        "certificateno": licence.number if licence else "",
        "publisher": licence.issuer if licence else "",
        "certificatelimit": _valid(case),
        "isfee": "1" if paid else "0",
        "fee": yuan(paid),
        **standard_of(case, paid),
        "transactor": decision.organ if decision else place.hall,
    }
    yield Call(key="done", name=DONE, at=end.at, fields=fields)


def result_kind(case: Case) -> str:
    """What the applicant gets: a licence, a document, or nothing."""
    if case.decision is None:
        return "none"
    return "licence" if case.decision.licence is not None else "document"


def _valid(case: Case) -> str:
    licence = case.decision.licence if case.decision else None
    if licence is None:
        return ""
    return "长期" if licence.long_term else (str(licence.valid_to) if licence.valid_to else "")
