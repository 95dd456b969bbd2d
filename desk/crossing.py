"""Where a case comes from and goes: online, from another area, after an earlier case.

Owned by no thread. The one rule: these are facts of the case from its draft on; one without
them was brought to the window and is handled where it was accepted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """The two areas (6-digit division codes) and the organ that handles the case."""

    accepting: str
    handling: str
    organ: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineFacts:
    """网上申报: the platform's number and the true channel; `wanted` was returned once.

    `online_case` is the case that was filed, where it joined one that was received already.
    """

    application: str
    channel: str = ""
    filed_on: date | None = None
    wanted: tuple[str, ...] = ()
    online_case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An earlier case that this one corrects or continues: its id, number, and why."""

    case_id: str
    receipt: str
    why: str
