"""收件凭证 and 受理通知书: from a case to what its first two papers say.

Owned by no thread. The one rule: a paper states only facts of the case and the dated wording
of its item, organ or rule; nothing is filled in to look complete.
"""

from __future__ import annotations

from desk.acceptance import acceptance_law
from desk.case import Case
from desk.desk import Desk
from desk.material import Collected, Material
from desk.papers import AcceptanceNotice, CollectionReceipt
from desk.paperwork_parts import (
    common,
    fee_text,
    limit_text,
    procedure_text,
    promised_text,
)
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.refusal import Refused

RECEIPT = "collection_receipt"
NOTICE = "acceptance_notice"
_WHY = {Collected.PROMISE: "告知承诺，免予提交", Collected.NOT_APPLICABLE: "本件不适用"}
COPY_NAMES = ("第一联 窗口留存", "第二联 申请人")


def collection_receipt(desk: Desk, case: Case, actor: Actor) -> CollectionReceipt:
    """收件凭证 of a received case, in two copies."""
    item = case.get_item()
    if case.received_at is None:
        raise Refused("paper.not-received")
    law = acceptance_law(item.acceptance_rule, case.received_at.date())
    return CollectionReceipt(
        **common(desk, case, actor, RECEIPT),
        title="收件凭证",
        copy_names=COPY_NAMES,
        received_at=case.received_at,
        rule_sentence=law.sentence,
        query_code=case.query_code,
        missing=tuple(rule.name for rule in case.missing_materials()),
    )


def acceptance_notice(desk: Desk, case: Case, actor: Actor) -> AcceptanceNotice:
    """受理通知书 of an accepted case; Refused("paper.not-accepted") before that."""
    item = case.get_item()
    if case.received_at is None or case.accepted_at is None:
        raise Refused("paper.not-accepted")
    text = wording(NOTICE, case.accepted_at.date())
    procedures = tuple(procedure_text(p) for p in item.special_procedures)
    return AcceptanceNotice(
        # The notice is the applicant's own paper: it calls them by their whole name.
        **{**common(desk, case, actor, NOTICE), "applicant": case.get_applicant().name},
        title="受理通知书",
        copy_names=COPY_NAMES,
        document_number=case.document_number,
        case_number=case.case_number,
        received_at=case.received_at,
        accepted_at=case.accepted_at,
        promised_on=case.promised_on,
        promised_text=promised_text(item)
        + ("（遇特殊环节顺延）" if item.special_procedures else ""),
        statutory_text=limit_text(item.statutory),
        tolerated=_tolerated(case),
        untaken=_untaken(case),
        special_procedures=procedures,
        fee_text=fee_text(item),
        query_code=case.query_code,
        phones=tuple(p for p in (case.implementing_organ().phone,) if p),
        delivery=text.text("delivery"),
        declaration=text.text("declaration"),
        notes=text.all("notes"),
    )


def _untaken(case: Case) -> tuple[str, ...]:
    """What was not handed in and is not tolerated, with why it need not be here."""
    lines, free = [], case.spared()
    for rule in case.rules():
        material = case.materials.get(rule.code)
        why = "" if material is None else _WHY.get(material.how, "")
        if material is None:
            why = "免交" if rule.code in free else "未提交"
        if why:
            lines.append(f"{rule.name}（{why}）")
    return tuple(lines)


def _tolerated(case: Case) -> tuple[str, ...]:
    owed = [r.name for r in case.rules() if _is_tolerated(case.materials.get(r.code))]
    if not owed or case.tolerated_until is None:
        return tuple(owed)
    return tuple(f"{name}（{case.tolerated_until:%Y-%m-%d} 前补交）" for name in owed)


def _is_tolerated(material: Material | None) -> bool:
    return material is not None and material.how is Collected.TOLERATED
