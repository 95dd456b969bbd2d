"""Every register of the 台账 page, in its order: the explicit list.

Owned by no thread. The one rule: a register is one value of its family's module, added here
once.
"""

from __future__ import annotations

from ui.window.registers.port import Register

REGISTERS: tuple[Register, ...] = ()
