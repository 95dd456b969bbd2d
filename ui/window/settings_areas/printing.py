"""打印: where papers go, and a test page that only paper can prove.

Owned by no thread. The one rule: a test page holds no case and is not counted.
"""

from __future__ import annotations

from ui.window.settings_areas.port import Area, Facts, More
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine

PRINTS = "prints"
TEST_PAGE = "test_page"
CALIBRATE = "calibrate"
EDIT_FORM = "edit_form"


def _more(_facts: Facts) -> More:
    return More(
        acts=(
            MenuLine(code=PRINTS, text=tr("打印机现在怎样、本班次打印（Ctrl+Shift+J）")),
            MenuLine(code=TEST_PAGE, text=tr("打测试页")),
            MenuLine(code=CALIBRATE, text=tr("套打校准、试打")),
            MenuLine(code=EDIT_FORM, text=tr("套打版式")),
        )
    )


AREA = Area(code="printing", more=_more)
