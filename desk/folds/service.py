"""What happens to a case by the day around cases.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.facts import Event

FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {}
