"""What happens to a case by the catalogue and the implementing organ.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.events.catalogue import OrganTransferred
from desk.events.facts import Event


def _transferred(case: Case, event: OrganTransferred) -> Case:
    held = case.dossier.jurisdiction
    after = event.after if held is None else replace(event.after, trial=held.trial)
    return replace(case, dossier=replace(case.dossier, jurisdiction=after))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {OrganTransferred: _transferred}
