"""Every further act on a case, in the order of the menu: the explicit list.

Owned by no thread. The one rule: an act is one entry of its family's tuple, added here once.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

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
from ui.window.case_acts.mending import MENDING_ACTS
from ui.window.case_acts.papers import PAPER_ACTS
from ui.window.case_acts.people import POINT_ACTS
from ui.window.case_acts.port import CaseAct
from ui.window.case_acts.seals import SEAL_ACTS
from ui.window.case_acts.service import SERVICE_ACTS
from ui.window.case_acts.status import ACTS as STATUS_ACTS
from ui.window.case_acts.tolerance import TOLERANCE_ACTS
from ui.window.case_acts.upkeep import UPKEEP_ACTS
from ui.window.tongue import tr

# The headings of a long menu, in its order.
GROUPS: tuple[tuple[str, tuple[CaseAct, ...]], ...] = (
    (tr("办理"), (*AT_ONCE_ACTS, *POINT_ACTS)),
    (tr("一件事、联合办理"), (*BUNDLE_ACTS, *SEAL_ACTS, *JOINT_ACTS)),
    (tr("申请人"), (*APPLICANT_ACTS, *STATUS_ACTS)),
    (tr("信用、材料"), (*CREDIT_ACTS, *EVIDENCE_ACTS)),
    (tr("承诺、容缺"), (*COMMITMENT_ACTS, *TOLERANCE_ACTS)),
    (tr("期限、模拟"), (*CLOCK_ACTS, *CONVERSION_ACTS)),
    (tr("打印"), PAPER_ACTS),
    (tr("网上申报、评价"), SERVICE_ACTS),
    (tr("送达、归档"), CLOSING_ACTS),
    (tr("登记、更正"), (*UPKEEP_ACTS, *MENDING_ACTS, *CATALOGUE_ACTS)),
)
CASE_ACTS: tuple[CaseAct, ...] = tuple(act for _title, acts in GROUPS for act in acts)
HEADINGS: Mapping[str, str] = MappingProxyType(
    {act.code: title for title, acts in GROUPS for act in acts}
)
