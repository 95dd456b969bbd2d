"""Whose a second card is: the question, and the agent's sheet with name and number in it.

Owned by no thread. The one rule: names are said, numbers are not.
"""

from __future__ import annotations

from dataclasses import replace

from desk.applicant import Applicant
from desk.case import Case
from ui.window.tongue import tr
from ui.window.views.asking import AskView, MenuLine, MenuView

APPLICANT, AGENT, NEW = "applicant", "agent", "new"


def whose_menu(case: Case, card: Applicant) -> MenuView:
    """Agent first: that is what a second card in one case mostly is."""
    now = case.get_applicant().name
    return MenuView(
        title=tr("又放了一张卡：{0}", card.name),
        note=tr("本件申请人是 {0}，没有改动。这张卡是谁的？按 Esc 不用这张卡。", now),
        lines=(
            MenuLine(code=AGENT, text=tr("本件代理人"), note=tr("接着填委托书")),
            MenuLine(code=NEW, text=tr("下一位，另开一件"), note=tr("本件留在标签里")),
            MenuLine(
                code=APPLICANT,
                text=tr("换成本件申请人"),
                note=tr("前一位带出的内容随之去掉，可按 Ctrl+Z 退回"),
            ),
        ),
    )


def agent_view(view: AskView, card: Applicant) -> AskView:
    """The sheet of the agent with what the card said."""
    said = {"name": card.name, "number": card.certificate_number}
    read = tr("读卡")
    fields = tuple(
        replace(each, value=said[each.code], source=read) if each.code in said else each
        for each in view.fields
    )
    return replace(view, fields=fields)
