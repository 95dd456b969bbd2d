"""Play acts of credit.

Runs in the main thread. The one rule: what a play may say is what somebody could do here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk.desk import Desk
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player

ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {}
