"""A licence before and after it is printed: what is missing, which sheet, how it came.

Owned by no thread. The one rule: how a sheet came out is asked and never preset.
"""

from __future__ import annotations

from desk.acts.licensing import Came
from desk.record import Record
from ui.window.operations.licences import Offer
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.fields import choice, extra, long, number, text
from ui.window.views.form import FieldView
from ui.window.views.licence import LicenceView

NUMBER, SUBJECT = "@number", "@subject"
LEAST = 3  # last digits of a number that say which sheet is in hand


def licence_view(offer: Offer) -> LicenceView:
    """The sheet of a licence that can be printed."""
    form = offer.filled.form
    note = tr("{0}　余 {1} 张", form.blank_name, offer.left)
    if offer.more:
        note = tr("{0}；打完这张还有 {1} 种要打。", note, offer.more)
    return LicenceView(
        title=tr("打印证照：{0}", form.title),
        note=note,
        fields=tuple(_fields(offer)),
        next_number=offer.next_number,
        left=offer.left,
        do_text=tr("打印到这张"),
    )


def _fields(offer: Offer) -> list[FieldView]:
    filled = offer.filled
    hint = tr("照纸填写或扫描；可只填末 {0} 位以上", LEAST)
    found = [_hinted(number(NUMBER, tr("手中空白证照号")), hint)]
    if filled.form.subjects and filled.subject is None:
        options = tuple((each.code, each.title) for each in filled.form.subjects)
        found.append(choice(SUBJECT, tr("主体类型"), options))
    fields = filled.form.fields
    found += [text(f.code, f.title) for f in fields if f.code in filled.missing]
    return found + [
        extra(f.code, tr("{0}（可空）", f.title))
        for f in fields
        if f.empty and not filled.texts.get(f.code, "")
    ]


def _hinted(field: FieldView, hint: str) -> FieldView:
    return FieldView(
        code=field.code,
        label=field.label,
        kind=field.kind,
        required=True,
        hint=hint,
        wide=True,
    )


def whole_number(typed: str, following: str) -> str:
    """The number of the sheet in hand: typed whole, or by its last digits."""
    plain = typed.strip().upper()
    if len(plain) >= LEAST and plain.isdecimal() and following.endswith(plain):
        return following
    return plain


def came_view(record: Record) -> AskView:
    """How the sheet came out: asked after every print, and of every print that is unknown."""
    return AskView(
        title=tr("看一下 {0}", record.facts["number"]),
        do_text=tr("登记"),
        note=tr(
            "拿起这张纸看：号码是否相符，字有没有偏、有没有缺。没有登记之前不会打印下一张。"
        ),
        fields=(
            choice(
                "came",
                tr("打印结果"),
                (
                    (Came.GOOD.value, tr("完好")),
                    (Came.CLEAN.value, tr("没有印上，纸可再用")),
                    (Came.SPOILED.value, tr("作废")),
                ),
            ),
            long("reason", tr("原因（作废必填）"), required=False),
        ),
    )
