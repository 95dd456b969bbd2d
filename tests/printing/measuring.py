"""A printer that shifts and stretches, made of pixels; and a ruler that reads its sheets.

The one rule: readings are taken from the raster as a clerk takes them from the paper; nothing
here knows what the printer was told to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PIL import Image, ImageOps

from desk.calibration import Readings, marks
from desk.overprint import Box, Template
from desk.overprint_forms import shipped_templates
from desk.papers_licence import LicencePaper
from tests.printing import reading

DPI = 300
SEEN = 11.0  # mm on either side of where a mark is to be
INCH = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class BadPrinter:
    """Puts the point n at shift + stretch × n, in mm from the top left corner of the sheet."""

    shift_x: float = 0.0
    shift_y: float = 0.0
    stretch_x: float = 1.0
    stretch_y: float = 1.0

    def prints(self, pdf: bytes) -> Image.Image:
        """The sheet as it comes out, at 300 dpi."""
        image = reading.fine_picture(pdf, dpi=DPI)
        put = (
            1 / self.stretch_x, 0, -dots(self.shift_x) / self.stretch_x,
            0, 1 / self.stretch_y, -dots(self.shift_y) / self.stretch_y,
        )  # fmt: skip
        how = Image.Transform.AFFINE
        smooth = Image.Resampling.BICUBIC
        return image.transform(image.size, how, put, resample=smooth, fillcolor=255)


PRINTERS: Mapping[str, BadPrinter] = {
    "shifted": BadPrinter(shift_x=1.8, shift_y=-2.3),
    "stretched": BadPrinter(stretch_x=1.004, stretch_y=0.996),
    "both": BadPrinter(shift_x=-2.5, shift_y=1.2, stretch_x=0.9965, stretch_y=1.003),
}


def dots(mm: float) -> float:
    """Millimetres as dots of the raster."""
    return mm * DPI / INCH


def ink(image: Image.Image, box: Box) -> tuple[float, float] | None:
    """The middle of the ink in a box, in mm on the sheet; None where there is none."""
    edges = (box.x, box.y, box.x + box.wide, box.y + box.high)
    left, top, right, bottom = (round(dots(each)) for each in edges)
    part = ImageOps.invert(image.crop((left, top, right, bottom))).convert("F")
    across = part.resize((part.width, 1), Image.Resampling.BOX).get_flattened_data()
    down = part.resize((1, part.height), Image.Resampling.BOX).get_flattened_data()
    x, y = middle(across), middle(down)
    if x is None or y is None:
        return None
    return (left + x) * INCH / DPI, (top + y) * INCH / DPI


def middle(weights: Iterable[float]) -> float | None:
    """The centre of weights that lie one dot apart, in dots from the first one's edge."""
    kept = [weight if weight > 0.05 else 0.0 for weight in weights]
    whole = sum(kept)
    if not whole:
        return None
    return sum((n + 0.5) * weight for n, weight in enumerate(kept)) / whole


def read_ruler(sheet: Image.Image, form: Template) -> Readings:
    """The four readings of a ruler page."""
    at = marks(form.wide, form.high)
    centre_x, centre_y = form.wide / 2, form.high / 2

    def across(x: float) -> float:
        found = ink(sheet, Box(x=x - SEEN, y=centre_y - 5, wide=2 * SEEN, high=10))
        assert found is not None
        return found[0]

    def down(y: float) -> float:
        found = ink(sheet, Box(x=centre_x - 5, y=y - SEEN, wide=10, high=2 * SEEN))
        assert found is not None
        return found[1]

    return Readings(
        left=across(at.left), right=across(at.right), top=down(at.top), bottom=down(at.bottom)
    )


def errors(wanted: Image.Image, printed: Image.Image, form: Template) -> dict[str, float]:
    """How far each field (and the code) lies from where it should, in mm."""
    boxes = {field.code: field.box for field in form.fields} | {"qr": form.qr}
    found = {}
    for code, box in boxes.items():
        wide = Box(
            x=max(box.x - 0.4, 0), y=max(box.y - 0.4, 0),
            wide=box.wide + 0.8, high=box.high + 0.8,
        )  # fmt: skip
        there, here = ink(wanted, wide), ink(printed, wide)
        assert (there is None) == (here is None), code
        if there is not None and here is not None:
            found[code] = max(abs(a - b) for a, b in zip(there, here, strict=True))
    return found


def forms() -> Mapping[str, Template]:
    """The forms that ship, by code."""
    return {form.code: form for form in shipped_templates()}


def full(form: Template, *, scope: int = 300) -> LicencePaper:
    """A licence with every field filled, its longest text `scope` characters long."""
    long = "食品销售；餐饮服务；技术咨询、技术推广；会议及展览服务；日用百货销售；" * 40
    texts = {
        each.code: long[:scope] if each.code == "scope" else _text(each.code)
        for each in form.fields
    }
    labels = {each.code: "" if each.label is None else each.label.text for each in form.fields}
    return LicencePaper(
        template="licence",
        version=str(form.version),
        number="SJ37990100001251124000011",
        title=form.title,
        qr="OWDL1:SJ37990100001251124000011:0123456789ab:37990100001:" + "Ab-9" * 21,
        form=form,
        texts=texts,
        labels=labels,
    )


_TEXTS = {
    "credit_code": "91379901MA0TEST00X",
    "copy_number": "1-1",
    "name": "示例县试制食品有限责任公司",
    "owner": "试某某、测试明",
    "location": "示例县测试路1号示例小区1号楼1单元101室",
    "unit_no": "379901001001GB00001F00010001",
    "area": "房屋建筑面积98.76平方米",
    "number": "示（2025）示例县第0000001号",
    "notes": "首次登记。",
    "other": "房屋结构：钢筋混凝土结构；总层数18层，所在第1层",
}


def _text(code: str) -> str:
    ends = {"year": "2025", "month": "11", "day": "24"}
    part = code.rpartition("_")[2]
    return _TEXTS.get(code) or ends.get(part, "") or "示例县测试内容"
