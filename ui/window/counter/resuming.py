"""What was open comes back: tabs in their order, the front case at its step and field.

Owned by the window thread. The one rule: a colleague's parked case waits in the list; every
other draft of this station gets its tab back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desk.drafting import OpenDraft
from ui.window.counter.table import is_blank
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.accepting import Accepting


def resume(accepting: Accepting, found: Sequence[OpenDraft]) -> None:
    """Open the tabs again, or a first case."""
    me = accepting.around().actor.person_id
    mine = [each for each in found if each.parked is None or each.parked.by == me]
    kept = sorted((each for each in mine if not is_blank(each.case)), key=_tab_of)
    blank = [each.case for each in mine if is_blank(each.case)]
    for draft in kept:
        accepting.add(draft, front=draft.parked is None)
    fronts = [each for each in kept if each.parked is None]
    if fronts:
        last = max(fronts, key=lambda each: (_was_front(each), each.saved))
        accepting.bring(last.case.case_id)
        words = tr("已找回上次没办完的 {0} 件。", len(kept))
        accepting.page.explain(Notice(sentence=words, tone=Tone.PRIMARY))
    elif blank:
        accepting.opened(blank[0])
    else:
        accepting.open_another()
    accepting.ready.emit()


def _tab_of(draft: OpenDraft) -> tuple[int, str]:
    return (draft.place.tab if draft.place else 0, draft.saved.isoformat())


def _was_front(draft: OpenDraft) -> bool:
    return draft.place is not None and draft.place.front
