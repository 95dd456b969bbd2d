"""Ctrl+I at work: the guide of the case in front over its page.

Owned by the window thread. The one rule: it reads values only; nothing of the case changes.
"""

from __future__ import annotations

from desk.case import Case
from desk.catalogue import Catalogue
from ui.window.dialogs.guide import GuideSheet
from ui.window.pages.page import Page
from ui.window.presenters.guide import guide_of
from ui.window.presenters.open_case import Surroundings


def show_guide(page: Page, case: Case, catalogue: Catalogue, around: Surroundings) -> bool:
    """Show the guide of the case's item as of today; False where no item is chosen yet."""
    if case.item is None:
        return False
    GuideSheet(page.look, guide_of(case, catalogue, around), page).show()
    return True
