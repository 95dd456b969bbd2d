"""What is asked when a promise is verified, a reminder given, an original handed on.

Owned by no thread. The one rule: a case in 办件 and its record in 台账 ask the same; only the
note above may differ.
"""

from __future__ import annotations

from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

CHANNELS = tuple(Option(code=words, text=words) for words in ("当面", "电话", "短信", "邮寄"))
FOUND = (Option(code="kept", text="属实"), Option(code="breached", text="不实"))


def verification_view(note: str) -> AskView:
    """承诺核查: what was found, and the revocation where the promise was broken."""
    return AskView(
        title="承诺核查",
        note=note,
        fields=(
            _choice("found", "核查结果", FOUND),
            FieldView(code="finding", label="查到什么", kind=FieldKind.LONG_TEXT, wide=True),
            FieldView(code="revocation", label="撤销决定文号", hint="不实且已发证的填写"),
        ),
        do_text="登记核查结果",
    )


def reminder_view(note: str) -> AskView:
    """容缺提醒: by which channel, and what came of it."""
    return AskView(
        title="容缺提醒",
        note=note,
        fields=(
            _choice("channel", "方式", CHANNELS),
            FieldView(code="note", label="结果", wide=True, hint="如 已接听"),
        ),
        do_text="登记提醒",
    )


def custody_fields(*, out: bool) -> tuple[FieldView, ...]:
    """Who gives an original to whom, on which paper; out of the window also until when."""
    due = FieldView(code="due", label="应还日期", kind=FieldKind.DATE, required=True)
    return (
        FieldView(code="giver", label="交出人", required=True),
        FieldView(code="receiver", label="接收人", required=True),
        FieldView(code="paper", label="凭证编号（已有纸单时填）", kind=FieldKind.CODE),
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
