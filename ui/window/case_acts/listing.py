"""Every further act on a case, in the order of the menu: the explicit list.

Owned by no thread. The one rule: an act is one entry of its family's tuple, added here once.
"""

from __future__ import annotations

from ui.window.case_acts.applicant import ACTS as APPLICANT_ACTS
from ui.window.case_acts.at_once import AT_ONCE_ACTS
from ui.window.case_acts.bundle import ACTS as BUNDLE_ACTS
from ui.window.case_acts.catalogue import CATALOGUE_ACTS
from ui.window.case_acts.clocks import CLOCK_ACTS
from ui.window.case_acts.closing import CLOSING_ACTS
from ui.window.case_acts.commitment import COMMITMENT_ACTS
from ui.window.case_acts.conversion import CONVERSION_ACTS
from ui.window.case_acts.credit import ACTS as CREDIT_ACTS
from ui.window.case_acts.evidence import ACTS as EVIDENCE_ACTS
from ui.window.case_acts.joint import ACTS as JOINT_ACTS
from ui.window.case_acts.papers import PAPER_ACTS
from ui.window.case_acts.people import POINT_ACTS
from ui.window.case_acts.port import CaseAct
from ui.window.case_acts.service import SERVICE_ACTS
from ui.window.case_acts.status import ACTS as STATUS_ACTS
from ui.window.case_acts.tolerance import TOLERANCE_ACTS
from ui.window.case_acts.upkeep import UPKEEP_ACTS

CASE_ACTS: tuple[CaseAct, ...] = (
    *AT_ONCE_ACTS,
    *POINT_ACTS,
    *BUNDLE_ACTS,
    *JOINT_ACTS,
    *CATALOGUE_ACTS,
    *APPLICANT_ACTS,
    *STATUS_ACTS,
    *CREDIT_ACTS,
    *EVIDENCE_ACTS,
    *COMMITMENT_ACTS,
    *TOLERANCE_ACTS,
    *CLOCK_ACTS,
    *CONVERSION_ACTS,
    *PAPER_ACTS,
    *SERVICE_ACTS,
    *CLOSING_ACTS,
    *UPKEEP_ACTS,
)
