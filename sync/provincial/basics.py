"""The basic information of a case: item, applicant, agent, organ, limits.

Owned by no thread. The one rule: only true values; what the case does not say stays empty.
"""

from __future__ import annotations

from desk.case import Case
from desk.item_basis import Limit
from sync.provincial.calls import Place, moment, who
from sync.provincial.mapping import CodeMap
from sync.provincial.regions import regions

SOURCE = "一窗受理台"


def basic(case: Case, place: Place, codes: CodeMap) -> dict[str, str]:
    """The fields of the first call."""
    item, applicant, organ = case.get_item(), case.get_applicant(), case.implementing_organ()
    channel = channel_of(case)
    agent = applicant.agent
    return {
        **who(case),
        "projpwd": case.query_code,
        "itemno": item.code,
        "catalogcode": item.base_code,
        "taskcode": item.code,
        "taskhandleitem": item.business_code,
        "itemname": item.name,
        "itemversion": str(item.version),
        "regionid": place.regionid,
        "itemtype": item.kind.value,
        "itemregionid": regions().twelve(organ.region),
        "projectname": f"关于{applicant.name}的{item.name}",
        "applicant": applicant.name,
        "applyertype": codes.code("applicant_types", applicant.kind.value),
        "applyerpagetype": codes.code("certificate_types", applicant.certificate_type),
        "applyerpagecode": applicant.certificate_number,
        "applydate": moment(case.received_at or case.accepted_at),
        "submit": codes.code("submits", channel),
        "legalman": applicant.legal_representative,
        "applicantname": agent.name if agent else "",
        "applicanttype": codes.code("certificate_types", agent.certificate_type)
        if agent
        else "",
        "applicantcode": agent.certificate_number if agent else "",
        "applicantmobile": (agent.phone if agent else "") or applicant.phone,
        "address": applicant.address,
        "acceptdeptname": organ.name,
        "acceptdeptid": "",
        "acceptdeptcode": organ.credit_code,
        "approvaltype": codes.code("case_types", item.case_type.value),
        **_limit("promisetime", item.promised, codes),
        **_limit("time", item.statutory, codes),
        "datasources": codes.code("channels", channel),
        "otherdatasource": "",
        "datasourcessysname": SOURCE,
        "isagency": "1" if agent else "0",
        "isdraft": "0",
        "ischain": "1" if case.dossier.bundle is not None else "0",
    }


def channel_of(case: Case) -> str:
    """How it was really handed in; "" while a named application was not found yet."""
    online = case.dossier.online
    if online is None:
        return "window"
    return "online" if online.channel else ""


def standard_of(case: Case, paid: int) -> dict[str, str]:
    """By which standard a fee was taken, where one was; who paid is not known here."""
    fee = case.get_item().fee if paid else None
    return {
        "feestandard": fee.standard if fee else "",
        "feestandaccord": fee.basis if fee else "",
    }


def _limit(stem: str, limit: Limit | None, codes: CodeMap) -> dict[str, str]:
    if limit is None:
        return {f"{stem}limit": "", f"{stem}unit": ""}
    unit = codes.code("limit_units", limit.unit.value)
    return {f"{stem}limit": str(limit.value), f"{stem}unit": unit}
