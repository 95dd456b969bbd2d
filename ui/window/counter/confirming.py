"""Asking once more before a tick that stops a case.

Owned by the window thread. The one rule: digits do nothing here; only Enter or F12 on what is
read aloud in words confirms, so that a digit typed ahead never does.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.window.dialogs.ask import AskSheet
from ui.window.pages.page import Page
from ui.window.views.asking import AskView
from ui.window.views.shell import Tone

MISMATCH = AskView(
    title="确认人证不符？",
    note="持证的不是证件上的本人。确认后本件不能受理，草稿照存；核对有误随时可按 1 改回。",
    do_text="确认人证不符",
    tone=Tone.BAD,
)


def confirm_mismatch(
    page: Page, yes: Callable[[], None], no: Callable[[], None], parent: QWidget | None = None
) -> AskSheet:
    """Ask; `no` is called when the question is left."""
    sheet = AskSheet(page.look, MISMATCH, parent or page.window())

    def confirmed(_values: object) -> None:
        sheet.accept()
        yes()

    sheet.answered.connect(confirmed)
    sheet.rejected.connect(no)
    sheet.open()
    return sheet
