"""Every section of 今日待办, in its order: the explicit list.

Owned by no thread. The one rule: a section is one value of its family's module, added here
once.
"""

from __future__ import annotations

from ui.window.today.clocks import CLOCK_SECTIONS
from ui.window.today.parking import PARKING_SECTIONS
from ui.window.today.parts import PART_SECTIONS
from ui.window.today.port import TodaySection
from ui.window.today.seals import SEAL_SECTIONS
from ui.window.today.service import SERVICE_SECTIONS

SECTIONS: tuple[TodaySection, ...] = (
    *PARKING_SECTIONS,
    *SERVICE_SECTIONS,
    *CLOCK_SECTIONS,
    *PART_SECTIONS,
    *SEAL_SECTIONS,
)
