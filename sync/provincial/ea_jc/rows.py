"""A case as rows of the exchange tables, in their order.

Owned by no thread. The one rule: only true values: a required column that the case does not
give keeps its row, and all that follow, waiting under its name.

Order of a case: STEP_BASICINFO, STEP_PROC and STEP_SPECIALNODE as they happened, STEP_FEEINFO,
STEP_DONE, STEP_SERVEVAL. A row that changed is told again, as a further version.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time

from desk.case import Case
from desk.deadlines import Suspension
from sync.provincial.basics import basic, standard_of
from sync.provincial.calls import ZONE, Call, Place, moment, who, yuan
from sync.provincial.ea_jc.names import BASIC, COLUMNS, DONE, FEE, KEYS, PROC, RATED, SPECIAL
from sync.provincial.mapping import CodeMap
from sync.provincial.rated import Given
from sync.provincial.regions import regions
from sync.provincial.steps import Step, begun_at, end_of, in_order, numbered, steps_of

NONE = "无"


def rows_of(
    case: Case, place: Place, codes: CodeMap, given: Sequence[Given] = ()
) -> tuple[Call, ...]:
    """What is to be said of that case so far; () while it is nobody's business."""
    begun = begun_at(case, place)
    if begun is None:
        return ()
    first = Call(key="basic", name=BASIC, at=begun, fields=_basic(case, place, codes, begun))
    told = [_proc(case, place, codes, step) for step in steps_of(case, begun)]
    told += [_special(case, place, codes, each) for each in case.suspensions]
    rows = [first, *in_order(told), *_fees(case), *_done(case, place, codes)]
    rows += _rated(case, codes, given)
    return tuple(replace(row, missing=codes.missing(row.name, row.fields)) for row in rows)


def _basic(case: Case, place: Place, codes: CodeMap, begun: datetime) -> dict[str, str]:
    told = basic(case, place, codes)
    organ = case.implementing_organ()
    project = case.dossier.project
    own = {
        "regionid": _region(place.region, codes),
        "itemregionid": _region(organ.region, codes),
        "stdver": codes.code("constants", "stdver"),
        "acceptdeptid": codes.code("departments", organ.credit_code),
        "acceptdeptcode1": codes.code("department_codes_1", organ.credit_code),
        "acceptdeptcode2": codes.code("department_codes_2", organ.credit_code),
        "acceptlist": _materials(case),
        "occurtime": moment(begun),
        "promisedate": case.promised_on.isoformat() if case.promised_on else "",
        "mobile": told["applicantmobile"],
        "transactor": place.hall,
        "projectcode": project.code if project else "",
        "acceptdocno": case.document_number,
    }
    return _of(BASIC, case, {**told, **own})


def _proc(case: Case, place: Place, codes: CodeMap, step: Step) -> Call:
    organ = case.implementing_organ()
    decided = case.decision if step.is_decision else None
    fields = {
        "nodename": step.name,
        "nodetype": step.kind,
        # Headers name nobody: the window (or the organ) stands for who acted.
        "nodeprocer": organ.credit_code if decided else place.station,
        "nodeprocername": (decided.organ if decided else "") or place.hall,
        "nodeprocerarea": _region(place.region, codes),
        "procunit": organ.credit_code,
        "procunitname": organ.name,
        "nodestate": codes.code("node_states", "done"),
        "nodestarttime": moment(step.at),
        "nodeendtime": moment(step.at),
        "nodeadv": decided.reason if decided else case.closed_reason,
        "noderesult": step.result,
        "occurtime": moment(step.at),
        "regionid": _region(place.region, codes),
        "itemregionid": _region(organ.region, codes),
    }
    return Call(key=f"proc:{step.key}", name=PROC, at=step.at, fields=_of(PROC, case, fields))


def _special(case: Case, place: Place, codes: CodeMap, interval: Suspension) -> Call:
    """One row for each; it is told again when the procedure is over."""
    organ = case.implementing_organ()
    at = datetime.combine(interval.started_on, time(), ZONE)
    ended = interval.ended_on
    fields = {
        "nodename": interval.procedure,
        "procunit": organ.credit_code,
        "procunitname": organ.name,
        "procer": place.station,
        "procername": place.hall,
        "nodestarttime": moment(at),
        "nodeendtime": moment(datetime.combine(ended, time(), ZONE)) if ended else "",
        "notetime": moment(at),
        "nodeprocaccord": interval.basis,
        "noderesult": codes.code("special_results", interval.procedure),
        "specialtype": "2",
        "specialname": interval.procedure,
    }
    key = f"special:{interval.number}"
    return Call(key=key, name=SPECIAL, at=at, fields=_of(SPECIAL, case, fields))


def _fees(case: Case) -> Iterator[Call]:
    """What was paid, voucher by voucher; a waiver is no payment."""
    paid = [entry for entry in case.dossier.fees.entries if not entry.waived]
    for number, entry in enumerate(paid, start=1):
        fields = {
            "fee": yuan(entry.cents),
            **standard_of(case, entry.cents),
            "feetime": moment(entry.at),
            "voucher": entry.voucher,
            "means": entry.means,
        }
        key = f"fee:{number}"
        call = Call(key=key, name=FEE, at=entry.at, fields=_of(FEE, case, fields))
        yield numbered(call, number)


def _done(case: Case, place: Place, codes: CodeMap) -> Iterator[Call]:
    end, decision = end_of(case, place), case.decision
    if end is None:
        return
    code = codes.code("results", end.word)
    paid = case.dossier.fees.paid_cents
    licence = decision.licence if decision else None
    good = decision is not None and code not in codes.needs_reason
    number = decision.number if decision else ""
    fields = {
        "doneresult": code,
        "exitres": end.reason if code in codes.needs_reason else "",
        "approvalnumber": number or case.document_number,
        "certificateno": (licence.number if licence else number) if good else "",
        "certificatelimit": _limit(case) if good else "",
        "publisher": licence.issuer if licence else "",
        "isfee": "1" if paid else "0",
        "fee": yuan(paid),
        **standard_of(case, paid),
        "resultcertname": licence.kind if licence else "",
        "isdeliveryresults": "1" if case.hand_over is not None else "0",
        "occurtime": moment(end.at),
        "transactor": (decision.organ if decision else "") or place.hall,
    }
    yield Call(key="done", name=DONE, at=end.at, fields=_of(DONE, case, fields))


def _rated(case: Case, codes: CodeMap, given: Sequence[Given]) -> Iterator[Call]:
    for each in given:
        number = codes.code("services", each.service)
        fields = {
            "satisfaction": codes.code("satisfaction", str(each.level)),
            "pf": codes.code("rating_channels", each.channel),
            "evaldetail": ",".join(each.details),
            "writingevaluation": each.text,
            "assesstime": moment(each.rated_at),
            "servicenumber": number,
            "servicename": each.service_name,
            "name": "" if each.anonymous else case.get_applicant().name,
        }
        call = Call(
            key=f"rated:{each.service}",
            name=RATED,
            at=each.rated_at,
            fields=_of(RATED, case, fields),
        )
        yield replace(call, fields={**call.fields, "sn": number})


def _limit(case: Case) -> str:
    """The day until which a licence holds; 0 where no end is known (open question)."""
    licence = case.decision.licence if case.decision else None
    ends = licence.valid_to if licence and not licence.long_term else None
    return ends.isoformat() if ends else "0"


def _materials(case: Case) -> str:
    names = {rule.code: rule.name for rule in case.get_item().materials}
    there = [code for code, each in case.materials.items() if each.how.value in _THERE]
    return "；".join(names.get(code, code) for code in sorted(there)) or NONE


_THERE = frozenset({"paper", "scan", "attachment", "licence", "shared", "reused", "promise"})


def _region(code: str, codes: CodeMap) -> str:
    return regions().twelve(code, codes.tables["regions"])


def _of(table: str, case: Case, fields: dict[str, str]) -> dict[str, str]:
    """The columns of that table and no other; who it is comes first."""
    known = {name: fields.get(name, "") for name in COLUMNS[table] if name in fields}
    named = {**who(case), **{name: "" for name in KEYS[table] if name == "sn"}}
    return {**named, **known}
