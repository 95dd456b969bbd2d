"""The ruler page of a printer for one form: marks in millimetres along both axes.

Owned by the SPOOL lane. The one rule: the four marks that are read stand alone, so that a
steel ruler (or a test) finds one line and no other.
"""

from __future__ import annotations

from desk.calibration import marks
from desk.papers_licence import RulerPage
from printing import runs
from printing.layout.sheet import INK, Sheet
from printing.overprint.fitting import style_of

THIN = 0.1  # mm
MARK = 24.0  # length of a mark that is read
_FROM = 45.0  # where the rulers lie, clear of the marks


def draw(sheet: Sheet, page: RulerPage) -> None:
    """Two rulers, four marks, and what to measure."""
    form = page.form
    _across(sheet, form.wide)
    _down(sheet, form.high)
    at = marks(form.wide, form.high)
    middle, centre = form.wide / 2, form.high / 2
    for x, name in ((at.left, "A"), (at.right, "B")):
        sheet.fill(x - THIN / 2, centre - MARK / 2, THIN, MARK)
        sheet.text(x, centre - MARK / 2 - 8, name, style_of(14), align="middle")
    for y, name in ((at.top, "C"), (at.bottom, "D")):
        sheet.fill(middle - MARK / 2, y - THIN / 2, MARK, THIN)
        sheet.text(middle + MARK / 2 + 5, y - 3, name, style_of(14), align="middle")
    _words(sheet, page)


def _across(sheet: Sheet, wide: float) -> None:
    for x in range(10, int(wide) - 9):
        long = 6.0 if x % 10 == 0 else 4.0 if x % 5 == 0 else 2.5
        sheet.rule(x, _FROM, x, _FROM + long, thick=THIN, grey=INK)
        if x % 10 == 0:
            sheet.text(x, _FROM + 6.4, str(x), style_of(6), align="middle")


def _down(sheet: Sheet, high: float) -> None:
    for y in range(10, int(high) - 9):
        long = 6.0 if y % 10 == 0 else 4.0 if y % 5 == 0 else 2.5
        sheet.rule(_FROM, y, _FROM + long, y, thick=THIN, grey=INK)
        if y % 10 == 0:
            sheet.text(_FROM + 6.8, y - 1.2, str(y), style_of(6))


def _words(sheet: Sheet, page: RulerPage) -> None:
    form, at = page.form, marks(page.form.wide, page.form.high)
    kind = "核对页（已按校准修正）" if page.checking else "标尺页（未修正）"
    told = (
        f"{form.title}　{kind}　打印机：{page.printer or '系统默认'}",
        "用钢尺从纸边量起，读到 0.1 毫米：",
        f"A：纸左边到 A 线，应为 {at.left:g}　　B：纸左边到 B 线，应为 {at.right:g}",
        f"C：纸上边到 C 线，应为 {at.top:g}　　D：纸上边到 D 线，应为 {at.bottom:g}",
        "四个读数填入校准对话框。打印时不要选“适应页面”，纸盒与正式打印相同。",
    )
    for n, line in enumerate(told):
        sheet.text(70.0, 62.0 + n * 6.4, runs.legible(line), style_of(10.5 if n else 13))
