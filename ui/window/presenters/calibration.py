"""Calibrating a printer for a form, in words: what to do, where the marks are to be.

Owned by no thread. The one rule: a reading is what the ruler says; none is preset.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desk.calibration import Readings, marks, read_reading
from desk.overprint import Template
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.fields import choice, extra, number

RULER, READ, CHECK, TEST = "ruler", "read", "check", "test"
SIDES = ("left", "right", "top", "bottom")


def choosing_view(forms: Iterable[Template], queue: str) -> AskView:
    """Which form, which printer, and what is to be done."""
    options = tuple((form.code, form.title) for form in forms)
    return AskView(
        title=tr("打印校准"),
        do_text=tr("继续"),
        note=tr("先打标尺页，用钢尺量四个数填入，再打核对页；每台打印机、每种版式各校准一次。"),
        fields=(
            choice("form", tr("版式"), options),
            extra("printer", tr("打印队列（空为系统默认）"), value=queue),
            choice(
                "what",
                tr("要做的事"),
                (
                    (RULER, tr("打标尺页")),
                    (READ, tr("填四个读数")),
                    (CHECK, tr("打核对页")),
                    (TEST, tr("普通纸试打")),
                ),
            ),
        ),
    )


def readings_view(form: Template) -> AskView:
    """The four readings, each beside where its mark is to be."""
    at = marks(form.wide, form.high)
    words = (
        ("left", tr("A 纸左边到 A 线（应为 {0}）", f"{at.left:g}")),
        ("right", tr("B 纸左边到 B 线（应为 {0}）", f"{at.right:g}")),
        ("top", tr("C 纸上边到 C 线（应为 {0}）", f"{at.top:g}")),
        ("bottom", tr("D 纸上边到 D 线（应为 {0}）", f"{at.bottom:g}")),
    )
    return AskView(
        title=tr("{0}：四个读数", form.title),
        do_text=tr("保存校准"),
        note=tr("单位毫米，读到 0.1，例 20.3。"),
        fields=tuple(number(code, label) for code, label in words),
    )


def readings_of(values: Mapping[str, str]) -> Readings:
    """The typed readings; Refused("calibration.bad-reading")."""
    left, right, top, bottom = (read_reading(values[side]) for side in SIDES)
    return Readings(left=left, right=right, top=top, bottom=bottom)
