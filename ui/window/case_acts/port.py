"""What one act on a case of 办件 is: its line in the menu, what it asks, what it does.

Owned by no thread. The one rule: `work` runs in the STORE lane and calls an act of the desk;
whether it may is the desk's to say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desk.case import Case
from desk.done import Done
from desk.duties import Duty
from desk.progress import Progress
from desk.stages import Act
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import AskView, CopyView
from ui.window.views.clocks import ClockSheetView

Values = Mapping[str, str]


def nothing_asked(_case: Case, _around: Surroundings) -> AskView | None:
    """For an act that needs no more than its key."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAct:
    """One act: `offered` is a courtesy; `asked` None means that nothing is asked first.

    `work` gives what changed; `gate` (STORE lane) refuses before anybody types for nothing.
    `said` is the sentence afterwards, "" for the usual one. `papers` are the templates that are
    printed when the act is durable. `shown` makes what is only looked at (and nothing is said)
    of what `work` gave. `early` acts are offered before an item was chosen. `duty` or `act` is
    what the desk will check: whoever may not is not shown the line. `watched` is done instead
    of `work` where it is long: it says how far it is, and ends whole or not at all.
    """

    code: str
    text: str
    offered: Callable[[Case, Surroundings], bool]
    work: Callable[[Acts, Case, Values], Done[Any]]
    asked: Callable[[Case, Surroundings], AskView | None] = nothing_asked
    gate: Callable[[Acts, Case], None] | None = None
    said: str = ""
    papers: tuple[str, ...] = ()
    copied: Callable[[Any, Case], CopyView] | None = None
    early: bool = False
    shown: Callable[[Any, Case, date], ClockSheetView] | None = None
    duty: Duty | None = None
    act: Act | None = None
    watched: Callable[[Acts, Case, Values, Progress], Done[Any]] | None = None
