"""Earlier cases of the applicant, as this station knows them.

Owned by no thread. The one rule: what can be reused is named by the case it comes from, so
that the paper can say so.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from desk.applicant import Applicant
from desk.case import Case
from desk.ports.store import CaseRow
from desk.prefill import carried
from desk.projection import read_case
from desk.reuse import Offer, best_offer
from ui.window.presenters.open_case import OpenCase
from ui.window.presenters.stages import stage_badge
from ui.window.tongue import tr
from ui.window.views.acceptance import HistoryRow, HistoryView
from ui.window.views.shell import Badge, Tone

MOST = 8


def history_view(open_case: OpenCase, _today: date) -> HistoryView:
    """The card at the left."""
    case = open_case.case
    taken = {each.case_id for each in case.dossier.reused}
    rows = tuple(_row(row, row.case_id in taken) for row in open_case.earlier[:MOST])
    compared = _compared(open_case)
    return HistoryView(
        rows=rows,
        compared_title=tr("与上次比") if compared else "",
        compared=compared,
        carried=_carried(case),
    )


def _carried(case: Case) -> str:
    """Only what nobody had to type counts as carried."""
    count = len(carried(case))
    left = len(case.missing_fields())
    return tr("表单已带出 {0} 栏，待填 {1} 栏", count, left) if count else ""


def _compared(open_case: OpenCase) -> str:
    """What is different since the last visit: said of what both visits know."""
    now = open_case.case.applicant
    before = last_known(open_case.earlier)
    if now is None or before is None:
        return ""
    agents = (before.agent.name if before.agent else "", now.agent.name if now.agent else "")
    pairs = (
        (tr("姓名"), before.name, now.name),
        (tr("住址"), before.address, now.address),
        (tr("手机"), before.phone, now.phone),
        (tr("负责人"), before.legal_representative, now.legal_representative),
    )
    words = [
        tr("{0} 未变", label) if old == new else tr("{0} 已变", label)
        for label, old, new in pairs
        if old and new
    ]
    if agents[0] != agents[1]:
        words.append(tr("代理人 已变"))
    elif agents[0]:
        words.append(tr("代理人 未变"))
    return "  ".join(words)


@lru_cache(maxsize=16)
def last_known(earlier: tuple[CaseRow, ...]) -> Applicant | None:
    """The applicant as the newest of those cases knows them.

    Reading a case takes longer than showing one: whoever fetches the rows asks this first, in
    the lane, and the page finds the answer here.
    """
    return next((who for row in earlier if (who := read_case(row).applicant) is not None), None)


def find_reusable(open_case: OpenCase, code: str, today: date) -> Offer | None:
    """The best earlier material for that one: still valid, or the newest that has expired."""
    item = open_case.case.get_item()
    rule = item.find_material(code)
    rows = [row for row in open_case.earlier if row.case_id != open_case.key]
    if rule is None:
        return None
    return best_offer((read_case(row) for row in rows), rule, item.key, today)


def _row(row: CaseRow, taken: bool) -> HistoryRow:
    return HistoryRow(
        key=row.case_id,
        title=row.item_name,
        note=f"{row.business_date} · {row.spoken}",
        badge=Badge(text=tr("本次引用"), tone=Tone.OK) if taken else stage_badge(row.stage),
    )
