"""Every further act on a case, in the order of the menu: the explicit list.

Owned by no thread. The one rule: an act is one entry of its family's tuple, added here once.
"""

from __future__ import annotations

from ui.window.case_acts.port import CaseAct

CASE_ACTS: tuple[CaseAct, ...] = ()
