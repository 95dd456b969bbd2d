"""A page that is no paper: shows whether a printer takes A4 whole, sharp and in Chinese.

SPOOL lane. The one rule: it names a station and a time, and no case; it is not counted.
"""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from printing.fonts.faces import Weight
from printing.layout.sheet import BODY_TEXT, SECTION, SMALL, Sheet, Style

WIDE, HIGH = 210.0, 297.0
EDGE = 5.0  # mm: what is nearer to the edge few printers reach
GREYS = (0.0, 0.2, 0.36, 0.6, 0.8, 0.9)
TITLE = Style(size=20, line=9.0, weight=Weight.BOLD)
LINES = (
    "四角的框应当完整：缺一边，就是打印机页边距或缩放设错了（应选 A4、实际大小）。",
    "左边的尺一格 10 毫米：量一量，100 毫米应当正好是 100 毫米。",
    "灰块应当一块比一块浅，最浅的也看得见。",
    "姓名里的生僻字：𠅤 䶮 㛃 堃 翯（有空白的，看自检“字体”一项）。",
)


def trial_page(station: str, at: str) -> bytes:
    """The PDF of that page for that station, printed at that time (text)."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, pageCompression=1, invariant=1, lang="zh-CN")
    canvas.setTitle("test page")
    sheet = Sheet(canvas)
    sheet.frame(EDGE, EDGE, WIDE - 2 * EDGE, HIGH - 2 * EDGE)
    sheet.text(WIDE / 2, 24, "测试页", TITLE, align="middle")
    sheet.text(WIDE / 2, 36, f"{station} · {at} · 不是单据，不计数", SMALL, align="middle")
    for number, line in enumerate(LINES):
        sheet.text(40, 56 + number * 9, line, BODY_TEXT)
    _ruler(sheet)
    for number, grey in enumerate(GREYS):
        sheet.fill(40 + number * 22, 104, 20, 14, grey=grey)
    for number, size in enumerate((7.5, 9.0, 10.5, 14.0)):
        sheet.text(40, 130 + number * 9, f"一窗受理台 {size:g} 磅", SECTION.at(size))
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _ruler(sheet: Sheet) -> None:
    """100 mm with a mark at each 10."""
    sheet.rule(24, 60, 24, 160, thick=0.25)
    for number in range(11):
        y = 60 + number * 10
        sheet.rule(24, y, 24 + (6 if number % 5 == 0 else 3), y, thick=0.25)
        sheet.text(22, y - 2.2, str(number * 10), SMALL, align="right")
