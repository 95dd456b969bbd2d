"""The papers of registers: printed with the act that begins them, and again when asked for.

Owned by no thread. The one rule: `hall_paper` runs in the STORE lane and only makes the pages.
"""

from __future__ import annotations

from desk.acts.papering import Sheet
from desk.acts.sheets import Sheets
from desk.done import Done
from desk.record import Record
from ui.texts.papers import NAMES
from ui.texts.words import STAGES
from ui.window.operations.acts import Acts
from ui.window.registers.port import RegisterAct, Values
from ui.window.registers.wording import chosen, in_state
from ui.window.tongue import pair, tr


def hall_paper(acts: Acts, key: str) -> Sheet:
    """The paper of that record or transfer."""
    states = {word: chinese for word, (chinese, _english) in STAGES.items()}
    return Sheets(acts.desk).of(key, acts.actor, states=states)


def print_act(template: str, *states: str) -> RegisterAct:
    """Print the paper of a record in one of those states."""
    name = pair(NAMES[template])
    return RegisterAct(
        code="print",
        text=tr("打印{0}", name),
        offered=in_state(*states),
        work=_nothing,
        said=tr("正在打印：{0}。", name),
        prints=hall_paper,
    )


def _nothing(_acts: Acts, record: Record | None, _values: Values) -> Done[str]:
    return Done(chosen(record))
