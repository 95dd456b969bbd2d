"""A window with the shipped simulated registers, and short names for what is done there.

The one rule: the registers are those of a demonstration, not stand-ins of a test.
"""

from __future__ import annotations

from dataclasses import replace

from desk.acts.confirming import Confirming
from desk.acts.evidence import Evidence
from desk.item import ItemVersion
from desk.refusal import Refused
from sync.simulated_registers import SimulatedRegisters
from tests.desk.window import (
    AT_ONCE,
    ITEM,
    Window,
    open_window,
    paper,
)

PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"


def with_licence(item: ItemVersion) -> ItemVersion:
    """The item, whose plan may be shown as an e-licence, with points to review."""
    first, plan, *rest = item.materials
    shown = replace(plan, licence_type="营业执照", review_points=("名称一致", "在有效期内"))
    return replace(item, materials=(first, shown, *rest))


def code_of(doing) -> str:
    try:
        doing()
    except Refused as refused:
        return refused.code
    return "ok"


def confirm(window: Window) -> int:
    confirming = Confirming(window.desk)
    waiting = confirming.pending()
    return confirming.apply(confirming.ask(waiting)).value


def a_draft(window: Window, item: ItemVersion = ITEM) -> str:
    draft = window.draft(item, whole=False)
    window.drafts.collect(draft.case_id, replace(paper_of("application"), originals=1))
    return draft.case_id


def paper_of(code: str):
    return paper(code)


def shown(window: Window, code: str = "DEMO-1", item: ItemVersion = ITEM) -> str:
    case_id = a_draft(window, item)
    Evidence(window.desk).show_licence(case_id, "plan", code, window.actor())
    return case_id


def a_counter(folder) -> Window:
    """A window whose registers are the shipped simulators."""
    items = tuple(with_licence(item) for item in (ITEM, AT_ONCE))
    made = open_window(folder, items)
    made.desk = replace(made.desk, registers=SimulatedRegisters(now=made.clock.now))
    return made
