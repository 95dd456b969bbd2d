"""A case as the five calls of the provincial case library, in their order.

Owned by no thread. The one rule: only true values: what the case does not say stays empty, and
a call that lacks a required field is not sent but waits with the names of what it lacks.

Order of a case: basic information when it was accepted (or refused); each step as it happens;
every material, then the end. Fields after the interface as deployed in Shandong halls (2025).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from desk.case import Case
from desk.events.facts import Mode, Result
from desk.material import ELECTRONIC, Material
from desk.stages import Stage
from sync.provincial.basics import basic
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
)
from sync.provincial.mapping import CodeMap

_AWAY = frozenset({"not_applicable", "tolerated"})
_UNACCEPTED = frozenset({Stage.REFUSED, Stage.RETURNED})
_ENDS: Mapping[Stage, str] = {
    Stage.REFUSED: "refused",
    Stage.RETURNED: "returned",
    Stage.WITHDRAWN: "withdrawn",
    Stage.VOIDED: "voided",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step: its name, the code of its kind (1 first, 2 between, 3 last, 4 both), result."""

    name: str
    kind: str
    result: str


ACCEPTED = Step(name="受理", kind="1", result="4")
SUPPLEMENTED = Step(name="补齐补正", kind="2", result="5")


def calls_of(case: Case, place: Place, codes: CodeMap) -> tuple[Call, ...]:
    """What is to be said of that case so far, in order; () while it is nobody's business.

    Simulated and training cases, and those that were never accepted or refused, are not told.
    """
    if case.mode is not Mode.FORMAL or case.item is None or case.applicant is None:
        return ()
    begun = case.accepted_at or (place.ended if case.stage in _UNACCEPTED else None)
    if begun is None:
        return ()
    told = [*_procedure(case, place, begun)]
    told.sort(key=lambda call: call.at)
    numbered = [_numbered(call, number) for number, call in enumerate(told, start=1)]
    first = Call(key="basic", name=BASIC, at=begun, fields=basic(case, place, codes))
    end = [*_end(case, place, codes)]
    files = [*_files(case, place, codes)] if end else []
    return tuple(_judged(call, codes) for call in (first, *numbered, *files, *end))


def _judged(call: Call, codes: CodeMap) -> Call:
    missing = codes.missing(call.name, call.fields)
    return Call(key=call.key, name=call.name, at=call.at, fields=call.fields, missing=missing)


def _numbered(call: Call, number: int) -> Call:
    fields = {**call.fields, "sn": str(number)}
    return Call(key=call.key, name=call.name, at=call.at, fields=fields)


def _procedure(case: Case, place: Place, begun: datetime) -> Iterator[Call]:
    """Steps and special procedures with the moment at which each happened."""
    refused = case.accepted_at is None
    first = Step(name="不予受理", kind="4", result="3") if refused else ACCEPTED
    yield _step(case, place, "accept", begun, first)
    for number, supplement in enumerate(case.supplements, start=1):
        if supplement.after and supplement.completed is not None:
            key = f"supplement:{number}"
            yield _step(case, place, key, supplement.completed, SUPPLEMENTED)
    for interval in case.suspensions:
        yield from _special(case, place, interval.number, "0", interval.started_on)
        if interval.ended_on is not None:
            yield from _special(case, place, interval.number, "1", interval.ended_on)
    if case.decision is not None:
        good = case.decision.result is not Result.NOT_GRANTED
        last = Step(name="办结", kind="3", result="1" if good else "0")
        yield _step(case, place, "decide", case.decision.at, last)


def _step(case: Case, place: Place, key: str, at: datetime, step: Step) -> Call:
    organ = case.implementing_organ()
    decided = case.decision if key == "decide" else None
    fields = {
        **who(case),
        "nodename": step.name,
        "nodecode": key.partition(":")[0],
        "nodetype": step.kind,
        "noderesult": step.result,
        # Headers name nobody: the window (or the organ) stands for who acted.
        "nodeprocername": (decided.organ if decided else "") or place.hall,
        "regionid": place.regionid,
        "procunit": organ.credit_code,
        "procunitname": organ.name,
        "procdeptcode": organ.credit_code,
        "nodestarttime": moment(at),
        "nodeendtime": moment(at),
        "nodeadv": decided.reason if decided else case.closed_reason,
        "acceptdate": moment(case.accepted_at),
        "promisedate": case.promised_on.isoformat() if case.promised_on else "",
    }
    return Call(key=f"proc:{key}", name=PROC, at=at, fields=fields)


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


def _files(case: Case, place: Place, codes: CodeMap) -> Iterator[Call]:
    """One call for every material that is there."""
    names = {rule.code: rule.name for rule in case.get_item().materials}
    for code, material in sorted(case.materials.items()):
        if material.how.value not in _AWAY:
            fields = _file(case, place, codes, material, names.get(code, code))
            yield Call(key=f"file:{code}", name=FILE, at=material.at, fields=fields)


def _file(
    case: Case, place: Place, codes: CodeMap, material: Material, name: str
) -> dict[str, str]:
    return {
        "unid": f"{case.case_id}-{material.code}",
        "projid": who(case)["projid"],
        "regionid": place.regionid,
        "attrname": name,
        "attrid": material.code,
        "gettype": codes.code("collected", material.how.value),
        "istake": "1",
        "amount": str(_amount(material)),
        "taketime": moment(material.at),
        "filename": "",
        "memo": material.note,
    }


def _amount(material: Material) -> int:
    counted = material.originals + material.copies
    return counted or (1 if material.how in ELECTRONIC or material.files else 0)


def _end(case: Case, place: Place, codes: CodeMap) -> Iterator[Call]:
    """The end of the case, once there is one: a decision, or how else it was closed."""
    decision = case.decision
    word = decision.result.value if decision is not None else _ENDS.get(case.stage, "")
    at = decision.at if decision is not None else place.ended
    if not word or at is None or (decision and decision.result is Result.FORWARDED):
        return
    code = codes.code("results", word)
    reason = (decision.reason if decision else case.closed_reason) or ""
    paid = case.dossier.fees.paid_cents
    licence = decision.licence if decision else None
    fields = {
        **who(case),
        "regionid": place.regionid,
        "doneresult": code,
        "exitres": reason if code in codes.needs_reason else "",
        "isdeliveryresults": "1" if case.hand_over is not None else "0",
        "resulttype": codes.code("result_types", _result_kind(case)),
        "occurtime": moment(at),
        "certificatenam": licence.kind if licence else "",
        "certificateno": licence.number if licence else "",
        "publisher": licence.issuer if licence else "",
        "certificatelimit": _valid(case),
        "isfee": "1" if paid else "0",
        "fee": f"{paid // 100}.{paid % 100:02d}" if paid else "",
        "transactor": decision.organ if decision else place.hall,
    }
    yield Call(key="done", name=DONE, at=at, fields=fields)


def _result_kind(case: Case) -> str:
    if case.decision is None:
        return "none"
    return "licence" if case.decision.licence is not None else "document"


def _valid(case: Case) -> str:
    licence = case.decision.licence if case.decision else None
    if licence is None:
        return ""
    return "长期" if licence.long_term else (str(licence.valid_to) if licence.valid_to else "")
