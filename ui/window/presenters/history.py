"""Earlier cases of the applicant, as this station knows them.

Owned by no thread. The one rule: what can be reused is named by the case it comes from, so
that the paper can say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk.case import Case
from desk.ports.store import CaseRow
from desk.projection import read_case
from desk.reuse import Offer, best_offer, offer
from ui.window.presenters.open_case import OpenCase
from ui.window.presenters.stages import stage_badge
from ui.window.tongue import tr
from ui.window.views.acceptance import HistoryRow, HistoryView

MOST = 8


def history_view(open_case: OpenCase, _today: date) -> HistoryView:
    """The card at the left."""
    case = open_case.case
    rows = tuple(_row(row) for row in open_case.earlier[:MOST])
    carried = ""
    if case.item is not None and case.item.form:
        filled = sum(1 for field in case.item.form if case.form.get(field.code))
        left = len(case.missing_fields())
        carried = tr("表单已带出 {0} 栏，待填 {1} 栏", filled, left) if filled else ""
    return HistoryView(rows=rows, carried=carried)


def find_reusable(open_case: OpenCase, code: str, today: date) -> Offer | None:
    """The best earlier material for that one: still valid, or the newest that has expired."""
    item = open_case.case.get_item()
    rule = item.find_material(code)
    rows = [row for row in open_case.earlier if row.case_id != open_case.key]
    if rule is None:
        return None
    return best_offer((read_case(row) for row in rows), rule, item.key, today)


def all_reusable(
    case: Case, earlier: Case, today: date
) -> tuple[tuple[tuple[str, Offer], ...], Mapping[str, str]]:
    """What an earlier case can give to this one: materials still missing, fields still empty.

    Only what is still valid; fields only from the same item, whose codes mean the same.
    """
    item = case.get_item()
    found = [(rule.code, offer(earlier, rule, item.key)) for rule in case.missing_materials()]
    materials = tuple(
        (code, each) for code, each in found if each is not None and not each.is_expired(today)
    )
    if earlier.item is None or earlier.item.key != item.key:
        return materials, {}
    values = {
        field.code: earlier.form[field.code]
        for field in item.form
        if earlier.form.get(field.code) and not case.form.get(field.code)
    }
    return materials, values


def _row(row: CaseRow) -> HistoryRow:
    return HistoryRow(
        key=row.case_id,
        title=row.item_name,
        note=f"{row.business_date} · {row.spoken}",
        badge=stage_badge(row.stage),
    )
