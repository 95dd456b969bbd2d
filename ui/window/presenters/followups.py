"""What is asked when a promise is verified, a reminder given, an original handed on.

Owned by no thread. The one rule: a case in 办件 and its record in 台账 ask the same; only the
note above may differ.
"""

from __future__ import annotations

from ui.window.tongue import data, tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

CHANNELS = tuple(
    Option(code=code, text=text)
    for code, text in (
        (data("当面"), tr("当面")),
        (data("电话"), tr("电话")),
        (data("短信"), tr("短信")),
        (data("邮寄"), tr("邮寄")),
    )
)
FOUND = (Option(code="kept", text=tr("属实")), Option(code="breached", text=tr("不实")))


def verification_view(note: str) -> AskView:
    """承诺核查: what was found, and the revocation where the promise was broken."""
    return AskView(
        title=tr("承诺核查"),
        note=note,
        fields=(
            _choice("found", tr("核查结果"), FOUND),
            FieldView(
                code="finding", label=tr("查到什么"), kind=FieldKind.LONG_TEXT, wide=True
            ),
            FieldView(
                code="revocation", label=tr("撤销决定文号"), hint=tr("不实且已发证的填写")
            ),
        ),
        do_text=tr("登记核查结果"),
    )


def reminder_view(note: str) -> AskView:
    """容缺提醒: by which channel, and what came of it."""
    return AskView(
        title=tr("容缺提醒"),
        note=note,
        fields=(
            _choice("channel", tr("方式"), CHANNELS),
            FieldView(code="note", label=tr("结果"), wide=True, hint=tr("如 已接听")),
        ),
        do_text=tr("登记提醒"),
    )


def custody_fields(*, out: bool) -> tuple[FieldView, ...]:
    """Who gives an original to whom, on which paper; out of the window also until when."""
    due = FieldView(code="due", label=tr("应还日期"), kind=FieldKind.DATE, required=True)
    return (
        FieldView(code="giver", label=tr("交出人"), required=True),
        FieldView(code="receiver", label=tr("接收人"), required=True),
        FieldView(code="paper", label=tr("凭证编号（已有纸单时填）"), kind=FieldKind.CODE),
        *((due,) if out else ()),
    )


def _choice(code: str, label: str, options: tuple[Option, ...]) -> FieldView:
    return FieldView(
        code=code,
        label=label,
        kind=FieldKind.CHOICE,
        options=options,
        required=True,
        wide=True,
    )
