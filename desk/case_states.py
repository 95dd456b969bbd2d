"""Cases read back from their rows, the last ones known again by their text.

Owned by no thread: the lanes that read and the one that writes share it. The one rule: a case
is known by the whole text of its state; other text is another state, whoever wrote it.
"""

from __future__ import annotations

import json

from desk.case import Case
from desk.ports.store import CaseRow
from desk.values import load

# A counter acts on one case again and again.
_STATES: dict[str, Case] = {}
_MOST_STATES = 64


def read_case(row: CaseRow) -> Case:
    """The case in a view row."""
    found = _STATES.get(row.state)
    return found or remember(row.state, load(Case, json.loads(row.state)))


def remember(state: str, case: Case) -> Case:
    """Know that state again; gives the case."""
    if len(_STATES) >= _MOST_STATES:
        _STATES.clear()
    _STATES[state] = case
    return case
