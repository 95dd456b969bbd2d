"""From an earlier case to what can be picked of it.

Owned by no thread. The one rule: what may not be taken is not offered; everything offered is
ticked, so that picking is leaving out.
"""

from __future__ import annotations

from datetime import date

from desk.case import Case
from desk.item import FormField
from desk.reuse import Offer, reusable
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView

MATERIAL, FIELD = "material:", "field:"


def pick_view(case: Case, earlier: Case, today: date) -> AskView:
    """Materials first, then fields, each a box."""
    materials, values = reusable(case, earlier, today)
    names = {rule.code: rule.name for rule in case.rules()}
    fields = {field.code: field for field in case.get_item().form}
    rows = [
        _tick(MATERIAL + code, tr("材料"), f"{names[code]} {_until(each)}")
        for code, each in materials.items()
    ]
    rows += [
        _tick(FIELD + code, tr("表单"), _said(fields[code], text))
        for code, text in values.items()
    ]
    return AskView(
        title=tr("引用 {0}", earlier.spoken or earlier.receipt),
        note=tr("不要的按空格去掉。过期的、原件不在窗口的不列出。"),
        fields=tuple(rows),
        do_text=tr("引用勾选的"),
    )


def _tick(code: str, group: str, words: str) -> FieldView:
    return FieldView(
        code=code, label="", hint=words, kind=FieldKind.TICK, value="yes", group=group
    )


def _said(field: FormField, text: str) -> str:
    """A choice is kept by its code and read in its words."""
    words = next((each.text for each in field.choices if each.code == text), text)
    return tr("{0}：{1}", field.label, words)


def _until(found: Offer) -> str:
    if found.until is None:
        return tr("（{0} 收，期限请核对）", found.day)
    return tr("（有效至 {0}）", found.until)
