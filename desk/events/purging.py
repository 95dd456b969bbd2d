"""What was purged: the bodies of a closed case, long after the platform had all of it.

Owned by no thread. The one rule: what counters and numbers must keep stands here, entry by
entry, because the bodies it followed from are gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.events.facts import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgedEntry:
    """One entry whose body went: the cells it had moved and the number it had given.

    `counts` are rows of the counters, `number` the row of a receipt number; both hold no
    personal data.
    """

    seq: int
    counts: tuple[Mapping[str, Any], ...] = ()
    numbers: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePurged(Event):
    """清理: bodies, views and files of that case are gone from this station.

    `registers`: rows of registers that outlive the case (用印登记), as they stand.
    """

    case_id: str
    entries: tuple[PurgedEntry, ...]
    registers: tuple[Mapping[str, Any], ...] = ()


KINDS: Mapping[str, type[Event]] = {"case_purged": CasePurged}
