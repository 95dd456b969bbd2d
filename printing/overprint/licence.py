"""A licence onto its blank: the variable text of every field, its code, and nothing else.

Owned by the SPOOL lane. The one rule: without `background` not a line, not a caption of the
blank, nothing in the place of the seal; the sheet carries those already.
"""

from __future__ import annotations

from desk.overprint import Box, Field
from desk.papers_licence import LicencePaper
from desk.refusal import Refused
from printing import barcodes, runs
from printing.fonts.faces import Weight
from printing.layout.sheet import Sheet, Style
from printing.overprint import background
from printing.overprint.fitting import caption_style, fit

_MARK = 0.93


def draw(sheet: Sheet, paper: LicencePaper) -> None:
    """One sheet. Raises Refused("paper.does-not-fit"), ("licence.nothing-to-print")."""
    if not any(paper.texts.values()):
        raise Refused("licence.nothing-to-print")
    if paper.background:
        background.draw(sheet, paper.form)
    if paper.watermark:
        _mark(sheet, paper)
    for field in paper.form.fields:
        _caption(sheet, field, paper)
        text = paper.texts.get(field.code, "")
        if text:
            _field(sheet, field, text)
    if paper.qr:
        _code(sheet, paper.form.qr, paper.qr)


def _caption(sheet: Sheet, field: Field, paper: LicencePaper) -> None:
    """The caption that varies by type of subject; gone where this type has no such field."""
    words = paper.labels.get(field.code, "")
    if field.label is not None and field.label.printed and words:
        x, y = field.label.x, field.label.y
        sheet.text(x, y, runs.legible(words), caption_style(field))


def _field(sheet: Sheet, field: Field, text: str) -> None:
    fitted, box = fit(field, text), field.box
    at = {"left": box.x, "middle": box.x + box.wide / 2, "right": box.x + box.wide}
    for n, line in enumerate(fitted.lines):
        top = box.y + n * fitted.style.line
        sheet.text(at[field.align.value], top, line, fitted.style, align=field.align.value)


def _code(sheet: Sheet, box: Box, payload: str) -> None:
    """The QR code, in the middle of its box."""
    symbol = barcodes.qr(payload, side=min(box.wide, box.high))
    x = box.x + (box.wide - symbol.wide) / 2
    y = box.y + (box.high - symbol.high) / 2
    sheet.boxes(x, y, symbol.module, symbol.boxes)


def _mark(sheet: Sheet, paper: LicencePaper) -> None:
    """演示 or 培训 across the sheet: what does not count in law says so."""
    style = Style(size=80.0, line=40.0, weight=Weight.BOLD, grey=_MARK, spacing=20.0)
    word = runs.legible(paper.watermark or "")
    for at in (0.3, 0.8):
        sheet.slanted(paper.form.wide / 2, paper.form.high * at, word, style, 32.0)
