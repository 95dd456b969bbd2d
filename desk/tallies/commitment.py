"""Counters of promises (告知承诺, 容缺, 信用承诺).

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.facts import Event

COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {}
