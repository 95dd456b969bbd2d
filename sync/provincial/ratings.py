"""Ratings made at the counter as the two calls of the 好差评 interface.

Owned by no thread. The one rule: only what somebody gave is told; who asked to stay unnamed is
not named, and a service that nobody rated is not told at all.

For each rated service its data first, then the evaluation; one for each (projectNo,
serviceNumber).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desk.case import Case
from desk.item_basis import Limit
from desk.item_words import LimitUnit
from sync.provincial.basics import channel_of
from sync.provincial.calls import Call, Place, moment, who
from sync.provincial.mapping import CodeMap
from sync.provincial.rated import Given
from sync.provincial.regions import regions
from sync.provincial.steps import begun_at, end_of

SERVICE, EVALUATION = "receiveService", "receiveEvaluation"


def rating_calls(
    case: Case, place: Place, codes: CodeMap, given: Sequence[Given] = ()
) -> tuple[Call, ...]:
    """What is to be said of the ratings of that case; () while there is none."""
    if begun_at(case, place) is None:
        return ()
    told = [call for each in given for call in _pair(case, place, codes, each)]
    return tuple(replace(call, missing=codes.missing(call.name, call.fields)) for call in told)


def _pair(case: Case, place: Place, codes: CodeMap, given: Given) -> Iterator[Call]:
    number = codes.code("services", given.service)
    yield Call(
        key=f"service:{given.service}",
        name=SERVICE,
        at=given.service_at,
        fields={
            **_case(case, place, codes),
            "serviceName": given.service_name,
            "serviceNumber": number,
            "serviceTime": moment(given.service_at),
        },
    )
    yield Call(
        key=f"rated:{given.service}",
        name=EVALUATION,
        at=given.rated_at,
        fields={
            "projectNo": who(case)["projid"],
            "taskType": case.get_item().kind.value,
            "satisfaction": codes.code("satisfaction", str(given.level)),
            "pf": codes.code("rating_channels", given.channel),
            "name": "" if given.anonymous else case.get_applicant().name,
            "evalDetail": ",".join(given.details),
            "writingEvaluation": given.text,
            "assessTime": moment(given.rated_at),
            "serviceNumber": number,
        },
    )


def _case(case: Case, place: Place, codes: CodeMap) -> dict[str, str]:
    """What is said of the case with each of its services."""
    item, applicant, organ = case.get_item(), case.get_applicant(), case.implementing_organ()
    end = end_of(case, place)
    return {
        "taskCode": item.code,
        "areaCode": regions().twelve(place.region, codes.tables["regions"]),
        "taskName": item.name,
        "projectNo": who(case)["projid"],
        "proStatus": codes.code("case_states", "ended" if end else "open"),
        "orgcode": organ.credit_code,
        "orgName": organ.name,
        "acceptDate": moment(case.accepted_at or case.received_at),
        "userProp": codes.code("applicant_types", applicant.kind.value),
        "userName": applicant.name,
        "userPageType": codes.code("certificate_types", applicant.certificate_type),
        "certKey": applicant.certificate_number,
        "projectType": codes.code("case_types", item.case_type.value),
        "resultDate": moment(end.at if end else None),
        "mobile": applicant.phone,
        "deptCode": organ.credit_code,
        "projectName": f"关于{applicant.name}的{item.name}",
        "promiseDay": _days(item.promised),
        "anticipateDay": _days(item.statutory),
        "proChannel": codes.code("channels", channel_of(case)),
        # Headers name nobody: the window stands for who acted.
        "proManager": place.hall,
        "promiseTime": case.promised_on.isoformat() if case.promised_on else "",
    }


def _days(limit: Limit | None) -> str:
    """A limit that is counted in days; "" for another unit, which is not converted."""
    days = {LimitUnit.WORKING_DAY, LimitUnit.NATURAL_DAY}
    return str(limit.value) if limit is not None and limit.unit in days else ""
