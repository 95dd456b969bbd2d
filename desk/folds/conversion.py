"""What makes a draft simulated (模拟审批).

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.events.conversion import SimulationBegun
from desk.events.facts import Event, Mode


def _begun(case: Case, event: SimulationBegun) -> Case:
    dossier = replace(case.dossier, simulation=event.simulation)
    return replace(case, mode=Mode.SIMULATED, dossier=dossier)


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {SimulationBegun: _begun}
