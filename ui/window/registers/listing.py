"""Every register of the 台账 page, in its order: the explicit list.

Owned by no thread. The one rule: a register is one value of its family's module, added here
once.
"""

from __future__ import annotations

from ui.window.registers.blanks import BLANK_REGISTERS
from ui.window.registers.bundle import REGISTERS as BUNDLE_REGISTERS
from ui.window.registers.catalogue import CATALOGUE_REGISTERS
from ui.window.registers.closing import CLOSING_REGISTERS
from ui.window.registers.commitment import COMMITMENT_REGISTERS
from ui.window.registers.credit import REGISTERS as CREDIT_REGISTERS
from ui.window.registers.evidence import REGISTERS as EVIDENCE_REGISTERS
from ui.window.registers.joint import REGISTERS as JOINT_REGISTERS
from ui.window.registers.keeping import KEEPING_REGISTERS
from ui.window.registers.overprint import OVERPRINT_REGISTERS
from ui.window.registers.people import PEOPLE_REGISTERS
from ui.window.registers.port import Register
from ui.window.registers.repairs import REPAIR_REGISTERS
from ui.window.registers.seals import SEAL_REGISTERS
from ui.window.registers.service import SERVICE_REGISTERS

REGISTERS: tuple[Register, ...] = (
    *BUNDLE_REGISTERS,
    *JOINT_REGISTERS,
    *CREDIT_REGISTERS,
    *EVIDENCE_REGISTERS,
    *COMMITMENT_REGISTERS,
    *SERVICE_REGISTERS,
    *CLOSING_REGISTERS,
    *SEAL_REGISTERS,
    *REPAIR_REGISTERS,
    *KEEPING_REGISTERS,
    *BLANK_REGISTERS,
    *OVERPRINT_REGISTERS,
    *CATALOGUE_REGISTERS,
    *PEOPLE_REGISTERS,
)
