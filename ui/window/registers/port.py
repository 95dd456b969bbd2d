"""What one register of the 台账 page is: which records, how they are listed, what is done.

Owned by no thread. The one rule: `work` runs in the STORE lane and calls an act of the desk;
cells show a record and make nothing up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from desk.acts.papering import Sheet
from desk.done import Done
from desk.duties import Duty
from desk.ports.identity import CardReading
from desk.progress import Progress
from desk.record import Record
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView

Values = Mapping[str, str]


def always(_record: Record | None, _around: Surroundings) -> bool:
    """For an act that is always offered."""
    return True


def nothing_asked(_record: Record | None, _around: Surroundings) -> AskView | None:
    """For an act that needs no more than its key."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A choice above the list: its words, and the states it shows (none: all)."""

    text: str
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterAct:
    """One act of a register; `begins` makes a record, the others act on the chosen one.

    `said` is the sentence afterwards. `prints` (STORE lane) makes the paper of the act, of the
    id that `work` gave. `duty` is what the desk will check: whoever may not is not shown it.
    `prints_cases`: `work` gives cases, whose papers are printed in turn. `carded` is done
    instead of `work` with the card that was read first. `among` asks instead of `asked`, and
    is given the records that the list shows. `watched` is done instead of `work` where the
    work is long: it says how far it is, and ends whole or not at all when called off.
    """

    code: str
    text: str
    work: Callable[[Acts, Record | None, Values], Done[Any]]
    begins: bool = False
    offered: Callable[[Record | None, Surroundings], bool] = always
    asked: Callable[[Record | None, Surroundings], AskView | None] = nothing_asked
    said: str = ""
    prints: Callable[[Acts, str], Sheet] | None = None
    duty: Duty | None = None
    prints_cases: bool = False
    among: Callable[[Record, tuple[Record, ...], Surroundings], AskView] | None = None
    carded: Callable[[Acts, Record | None, Values, CardReading], Done[Any]] | None = None
    watched: Callable[[Acts, Values, Progress], Done[Any]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """One register: its page title, records by kind, columns and cells, filters and acts.

    `states` gives the words of the stored states. The first filter is shown first, and its
    records are those that count as open. `labels` gives the words of the facts shown beside
    the list (a fact without one is shown only where its name is Chinese). State and due day
    are columns of the page itself. `live` (STORE lane) adds to a record what is read from
    elsewhere each time it is shown.
    """

    code: str
    title: str
    empty: str
    kinds: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Callable[[Record, Surroundings], tuple[str, ...]]
    states: Mapping[str, str]
    filters: tuple[Filter, ...] = (Filter(text=tr("全部")),)
    acts: tuple[RegisterAct, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    live: Callable[[Acts, Record], Record] | None = None
