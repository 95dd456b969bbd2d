"""Asking once more before a tick that stops a case.

Owned by the window thread. The one rule: digits alone confirm nothing; the reason is in
words, so that a digit typed ahead never says that somebody is not who they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.window.dialogs.ask import AskSheet
from ui.window.pages.page import Page
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldView
from ui.window.views.shell import Notice, Tone

REASON = "reason"
MISMATCH = AskView(
    title=tr("确认人证不符？"),
    note=tr(
        "持证的不是证件上的本人。写明哪里不符；确认后本件不能受理，草稿照存"
        "；核对有误随时可按 1 改回。"
    ),
    fields=(
        FieldView(code=REASON, label=tr("哪里不符（写几个字）"), required=True, wide=True),
    ),
    do_text=tr("确认人证不符"),
    tone=Tone.BAD,
)

IN_WORDS = Notice(
    sentence=tr("请用文字写明哪里不符。没有登记，草稿照存；写好按 F12，不是就按 Esc。"),
    tone=Tone.WARN,
)


def confirm_mismatch(
    page: Page,
    yes: Callable[[str], None],
    no: Callable[[], None],
    parent: QWidget | None = None,
) -> AskSheet:
    """Ask why; `yes` is told the reason, `no` is called when the question is left."""
    sheet = AskSheet(page.look, MISMATCH, parent or page.window())

    def confirmed(values: Mapping[str, str]) -> None:
        reason = values[REASON].strip()
        if not any(char.isalpha() for char in reason):
            sheet.explain(IN_WORDS)
            return
        sheet.accept()
        yes(reason)

    sheet.answered.connect(confirmed)
    sheet.rejected.connect(no)
    sheet.open()
    return sheet
