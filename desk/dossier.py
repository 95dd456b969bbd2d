"""Further facts of a case beside materials and form: one value of each mechanism.

Owned by no thread. The one rule: a mechanism owns one field here, with a default, and no
other module writes it; the whole dossier travels with the receipt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.bundles import Bundle
from desk.clock_facts import ClockFacts
from desk.commitment import Commitment, RealName, Tolerance
from desk.credit import CreditFacts
from desk.crossing import Crossing, Link, OnlineFacts
from desk.custody import Kept
from desk.fees import Fees
from desk.joint_handling import Joint
from desk.jurisdiction import Jurisdiction
from desk.project_place import ProjectPlace
from desk.reused import Reused
from desk.signatures import Signature
from desk.simulation import Predecessor, Simulation


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What the mechanisms know of a case, from its draft to its archive."""

    credit: CreditFacts = field(default_factory=CreditFacts)
    custody: Mapping[str, Kept] = field(default_factory=dict)
    signature: Signature | None = None
    fees: Fees = field(default_factory=Fees)
    crossing: Crossing | None = None
    online: OnlineFacts | None = None
    link: Link | None = None
    clock: ClockFacts = field(default_factory=ClockFacts)
    promise: Commitment | None = None
    tolerance: Tolerance = field(default_factory=Tolerance)
    real_name: RealName | None = None
    simulation: Simulation | None = None
    predecessor: Predecessor | None = None
    bundle: Bundle | None = None
    joint: Joint | None = None
    project: ProjectPlace | None = None
    jurisdiction: Jurisdiction | None = None
    reused: tuple[Reused, ...] = ()
