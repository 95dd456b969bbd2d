"""Which commands of the acceptance page are acts on a material, and which are passed on.

Owned by the window thread. The one rule: a command in neither list means nothing on that page.
"""

from __future__ import annotations

from ui.window.shortcuts import Command
from ui.window.views.steps import MaterialAct

MATERIAL_COMMANDS = {
    Command.TOLERATE: MaterialAct.TOLERATE,
    Command.REUSE: MaterialAct.REUSE,
}
PASSED_ON = frozenset(
    {
        Command.TAKE_BACK,
        Command.CLOSE_TAB,
        Command.NEXT_TAB,
        Command.PREVIOUS_TAB,
        Command.GUIDE,
        Command.MENU,
        Command.ONE_TIME_NOTICE,
        Command.PREVIEW,
        Command.REPRINT,
        Command.STEP_FORWARD,
        Command.UNDO,
        Command.REDO,
    }
)
