"""Records of joint handling (联办).

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.events.facts import RecordEvent
from desk.record import Fold

REGISTERS: Mapping[type[RecordEvent], Fold] = {}
