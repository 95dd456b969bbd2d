"""Operations on the signed code of a paper: what it is worth, by what this station knows.

Runs in the STORE lane. The one rule: no line is asked; what is not known is told as unknown.
"""

from __future__ import annotations

from desk.acts.proving import Proven, prove
from ui.texts.papers import NAMES
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def proven(place: CounterPlace, scan: str) -> Operation[Proven]:
    """What that scan is worth; Refused("proof.no-code") for no code of a paper."""
    desk = place.acts.desk

    def work() -> Proven:
        public = desk.signer.public
        return prove(place.views, desk.station, public, scan, templates=NAMES)

    return Operation(place, Lane.STORE, work)
