"""Asking first, then doing: the dialog of an act, its operation, what it answered.

Owned by the window thread. The one rule: the dialog stays open until the desk has answered; a
refusal is read beside what was typed, and on the page when the dialog has gone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from shiboken6 import isValid

from desk.refusal import CodedError
from ui.window.dialogs.ask import AskSheet
from ui.window.operations.operation import Operation
from ui.window.pages.page import Page
from ui.window.presenters.refusals import notice_of
from ui.window.views.asking import AskView

T = TypeVar("T")


def ask_then(
    page: Page,
    view: AskView,
    work: Callable[[Mapping[str, str]], Operation[T]],
    done: Callable[[T], None],
    capture: Callable[[AskSheet], None] | None = None,
) -> None:
    """Open the dialog; its answers start the operation that `work` makes of them.

    `capture` is asked for pages where the view's file may be captured.
    """
    sheet = AskSheet(page.look, view, page)
    if capture is not None:
        sheet.capture_asked.connect(lambda: capture(sheet))

    def answered(values: Mapping[str, str]) -> None:
        work(values).then(finished).refused(refused).start()

    def finished(value: T) -> None:
        if isValid(sheet):
            sheet.accept()
        done(value)

    def refused(error: CodedError) -> None:
        if isValid(sheet):
            sheet.explain(notice_of(error))
        else:
            page.explain(notice_of(error))

    sheet.answered.connect(answered)
    sheet.open()
