"""按键: the key sheet opens from here; it is where keys are changed.

Owned by no thread. The one rule: keys are changed on the sheet that shows them.
"""

from __future__ import annotations

from ui.window.settings_areas.port import Area, Facts, More
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine

OPEN = "open_keys"


def _more(_facts: Facts) -> More:
    return More(acts=(MenuLine(code=OPEN, text=tr("打开快捷键表（F1）")),))


AREA = Area(code="keys", more=_more)
