"""Events of simulated approval (模拟审批 → 正式); the conversion itself is in outcome.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.events.facts import Event
from desk.simulation import Simulation


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulationBegun(Event):
    """A draft became simulated, on a letter of intent."""

    simulation: Simulation


KINDS: Mapping[str, type[Event]] = {"simulation_begun": SimulationBegun}
