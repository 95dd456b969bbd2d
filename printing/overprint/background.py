"""The frame that stands for a pre-printed sheet on the screen and on test prints.

Owned by the SPOOL lane. The one rule: it is a plain frame of our own, marked 样张; it copies
no official artwork and never goes onto a blank.
"""

from __future__ import annotations

from dataclasses import replace

from desk.overprint import Template
from printing import runs
from printing.layout.sheet import SOFT, Sheet, Style
from printing.overprint.fitting import caption_style, style_of

SPECIMEN = "样张"
_PALE = 0.9


def draw(sheet: Sheet, form: Template) -> None:
    """Frame, heading, captions of the blank, places of seal and code, 样张 across it."""
    k = form.wide / 420.0
    _specimen(sheet, form, k)
    for inset, thick in ((6.0, 1.1), (8.2, 0.25)):
        sheet.frame(inset, inset, form.wide - 2 * inset, form.high - 2 * inset, thick=thick)
    heading = style_of(44 * k + 4)
    sheet.text(
        form.wide / 2, form.high * 0.07, form.heading or form.title, heading, align="middle"
    )
    for own in form.captions:
        sheet.text(own.x, own.y, runs.legible(own.text), grey(own.size))
    for field in form.fields:
        label = field.label
        if label is not None and not label.printed:
            words, style = runs.legible(label.text), replace(caption_style(field), grey=SOFT)
            sheet.text(label.x, label.y, words, style)
    _seal(sheet, form)


def grey(size: float) -> Style:
    """Captions of the blank, lighter than what is printed onto it."""
    made = style_of(size)
    return Style(size=made.size, line=made.line, grey=SOFT)


def _specimen(sheet: Sheet, form: Template, k: float) -> None:
    style = Style(size=90 * k + 20, line=50.0, grey=_PALE, spacing=16.0)
    for at in (0.3, 0.72):
        sheet.slanted(form.wide * at, form.high * 0.55, SPECIMEN, style, 28.0)


def _seal(sheet: Sheet, form: Template) -> None:
    box = form.seal
    middle, centre = box.x + box.wide / 2, box.y + box.high / 2
    sheet.dashed_circle(middle, centre, min(box.wide, box.high) / 2 - 1.0)
    sheet.text(middle, centre - 2.0, "印章处留空", grey(7.5), align="middle")
