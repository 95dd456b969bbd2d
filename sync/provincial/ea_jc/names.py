"""The exchange tables: their names, their keys, their columns.

Owned by no thread: data. The one rule: a table is known by the same name as its row in the
mapping; what a province calls it is a prefix more.
"""

from __future__ import annotations

from collections.abc import Mapping

BASIC, PROC, SPECIAL, FEE, DONE, RATED = (
    "step_basicinfo",
    "step_proc",
    "step_specialnode",
    "step_feeinfo",
    "step_done",
    "step_serveval",
)
CASE = ("orgbusno", "projid")
NUMBERED = (*CASE, "sn")
DATAVER = "dataver"
KEYS: Mapping[str, tuple[str, ...]] = {
    BASIC: CASE,
    PROC: NUMBERED,
    SPECIAL: NUMBERED,
    FEE: NUMBERED,
    DONE: CASE,
    RATED: NUMBERED,
}
"""What names a row; with the version of what is told of it that is its key."""

_COLUMNS: Mapping[str, str] = {
    BASIC: "projpwd regionid stdver itemno itemname projectname applicant acceptdeptid "
    "acceptdeptname approvaltype promisetimelimit promisetimeunit occurtime itemregionid "
    "acceptdeptcode acceptdeptcode1 acceptdeptcode2 acceptlist itemtype applyerpagetype "
    "applyerpagecode catalogcode taskcode applyertype datasources promisedate maketime "
    "submit mobile transactor projectcode acceptdocno",
    PROC: "nodename nodetype nodeprocer nodeprocername nodeprocerarea procunit procunitname "
    "nodestate nodestarttime nodeendtime nodeadv noderesult occurtime maketime regionid "
    "itemregionid",
    SPECIAL: "nodename procunit procunitname procer procername nodestarttime nodeendtime "
    "notetime nodeprocadv nodeprocaddr nodeprocaccord noderesult lists specialtype "
    "specialname maketime",
    FEE: "fee feestandard feestandaccord feetime voucher means maketime",
    DONE: "doneresult exitres approvalnumber certificateno certificatelimit publisher isfee "
    "fee feestandard feestandaccord resultcertname isdeliveryresults satisfaction occurtime "
    "transactor maketime",
    RATED: "satisfaction pf evaldetail writingevaluation assesstime servicenumber "
    "servicename name maketime",
}
COLUMNS = {name: tuple(text.split()) for name, text in _COLUMNS.items()}
"""What a row says beside its key."""
MAKETIME = "maketime"
"""When a row was written: no part of what is told, so it makes no new version."""
