"""An OFD file read and drawn by the tests: zip, XML, FreeType, nothing of the writer.

The one rule: it goes by GB/T 33190-2016 alone; what the standard does not allow it refuses.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

NAMESPACE = "http://www.ofdspec.org/2016"
N = {"ofd": NAMESPACE}
# The elements of each kind that we may meet, their order, and the attributes they must have.
ORDER = {
    "OFD": ("DocBody",),
    "DocBody": ("DocInfo", "DocRoot"),
    "DocInfo": ("DocID", "Title", "Author", "CreationDate", "Creator"),
    "Document": ("CommonData", "Pages"),
    "CommonData": ("MaxUnitID", "PageArea", "PublicRes"),
    "PageArea": ("PhysicalBox",),
    "Pages": ("Page",),
    "Res": ("Fonts",),
    "Fonts": ("Font",),
    "Font": ("FontFile",),
    "Page": ("Area", "Content"),
    "Area": ("PhysicalBox",),
    "Content": ("Layer",),
    "Layer": ("TextObject", "PathObject"),
    "TextObject": ("FillColor", "TextCode"),
    "PathObject": ("StrokeColor", "FillColor", "AbbreviatedData"),
}
NEEDED = {
    "OFD": {"DocType", "Version"},
    "Res": {"BaseLoc"},
    "Font": {"ID", "FontName"},
    "Layer": {"ID"},
    "TextObject": {"ID", "Boundary", "Font", "Size"},
    "PathObject": {"ID", "Boundary"},
    "FillColor": {"Value"},
    "StrokeColor": {"Value"},
}


def plain(element: ET.Element) -> str:
    """The name without its namespace, which must be the standard's."""
    space, _, name = element.tag[1:].partition("}")
    assert space == NAMESPACE
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its size in mm and its objects in order."""

    wide: float
    high: float
    objects: tuple[ET.Element, ...]

    @property
    def text(self) -> str:
        """Everything written on it."""
        codes = (each.find("ofd:TextCode", N) for each in self.objects)
        return "\n".join(code.text or "" for code in codes if code is not None)


class Package:
    """An opened OFD file."""

    def __init__(self, made: bytes) -> None:
        self._zip = zipfile.ZipFile(BytesIO(made))
        assert self._zip.testzip() is None
        self.names = self._zip.namelist()
        self.root = self.xml("OFD.xml")
        where = self.root.findtext("ofd:DocBody/ofd:DocRoot", None, N) or ""
        self._folder = where.rpartition("/")[0]
        self.document = self.xml(where)
        listed = self.document.findall("ofd:Pages/ofd:Page", N)
        self.contents = [self.xml(f"{self._folder}/{each.get('BaseLoc')}") for each in listed]
        self.pages = [_page(each) for each in self.contents]
        res = self.document.findtext("ofd:CommonData/ofd:PublicRes", None, N)
        self.resources = self.xml(f"{self._folder}/{res}")
        self.fonts = dict(self._fonts())

    def xml(self, name: str) -> ET.Element:
        """A part, its elements in the order and with the attributes of the standard."""
        root = ET.fromstring(self._zip.read(name))  # noqa: S314 - made by ourselves
        for each in root.iter():
            check(each)
        return root

    def info(self, name: str) -> str:
        """A fact of DocInfo."""
        return self.root.findtext(f"ofd:DocBody/ofd:DocInfo/ofd:{name}", "", N)

    def ids(self) -> list[int]:
        """Every ID that is given away."""
        parts = (self.document, self.resources, *self.contents)
        return [
            int(each.get("ID", ""))
            for part in parts
            for each in part.iter()
            if "ID" in each.attrib
        ]

    def _fonts(self) -> Iterator[tuple[str, bytes]]:
        base = self.resources.get("BaseLoc")
        for each in self.resources.iter(f"{{{NAMESPACE}}}Font"):
            file = each.findtext("ofd:FontFile", None, N)
            yield each.get("ID", ""), self._zip.read(f"{self._folder}/{base}/{file}")

    def draw(self, page: int, dpi: int) -> Image.Image:
        """The page as a grey picture."""
        leaf, k = self.pages[page], dpi / 25.4
        image = Image.new("L", (round(leaf.wide * k), round(leaf.high * k)), 255)
        pen = ImageDraw.Draw(image)
        for each in leaf.objects:
            if plain(each) == "PathObject":
                _path(pen, each, k)
            else:
                _text(image, pen, each, k, self.fonts)
        return image


def check(element: ET.Element) -> None:
    """Whether the standard allows it so."""
    name = plain(element)
    inside = [plain(each) for each in element]
    known = ORDER.get(name, ())
    assert set(inside) <= set(known), (name, inside)
    if name != "Layer":
        assert inside == sorted(inside, key=known.index), (name, inside)
    assert set(element.attrib) >= NEEDED.get(name, set()), name
    assert all("}" not in each for each in element.attrib)


def _page(content: ET.Element) -> Page:
    box = _numbers(content.findtext("ofd:Area/ofd:PhysicalBox", "", N))
    layers = content.findall("ofd:Content/ofd:Layer", N)
    return Page(
        wide=box[2], high=box[3], objects=tuple(each for layer in layers for each in layer)
    )


def _numbers(text: str) -> list[float]:
    return [float(each) for each in text.split()]


def _grey(element: ET.Element, name: str) -> int:
    found = element.find(f"ofd:{name}", N)
    return 0 if found is None else int(found.get("Value", "0").split()[0])


def _path(pen: ImageDraw.ImageDraw, element: ET.Element, k: float) -> None:
    left, top, _wide, _high = _numbers(element.get("Boundary", ""))
    filled = element.get("Fill") == "true"
    colour = _grey(element, "FillColor" if filled else "StrokeColor")
    wide = max(1, round(float(element.get("LineWidth", "0.353")) * k))
    data = element.findtext("ofd:AbbreviatedData", "", N)
    shape: list[tuple[float, float]] = []
    for letter, numbers in re.findall(r"([MLBC])([^MLBC]*)", data):
        points = _numbers(numbers)
        if letter == "M" and shape:
            _paint(pen, shape, colour, wide, filled=filled)
            shape = []
        if letter != "C":
            shape.append(((left + points[-2]) * k, (top + points[-1]) * k))
        elif not filled:
            shape.append(shape[0])
    _paint(pen, shape, colour, wide, filled=filled)


def _paint(
    pen: ImageDraw.ImageDraw,
    shape: list[tuple[float, float]],
    colour: int,
    wide: int,
    *,
    filled: bool,
) -> None:
    if filled:
        xs, ys = [x for x, _y in shape], [y for _x, y in shape]
        box = (round(min(xs)), round(min(ys)), round(max(xs)) - 1, round(max(ys)) - 1)
        pen.rectangle(box, fill=colour)
    else:
        pen.line(shape, fill=colour, width=wide)


def steps(text: str) -> list[float]:
    """DeltaX with its repetitions written out (11.3)."""
    words, found = text.split(), []
    while words:
        if words[0] == "g":
            found += [float(words[2])] * int(words[1])
            words = words[3:]
        else:
            found.append(float(words.pop(0)))
    return found


def places(element: ET.Element) -> list[tuple[str, float, float]]:
    """Each character of a text object and where its baseline begins, in mm of the page."""
    left, top, _wide, _high = _numbers(element.get("Boundary", ""))
    a, b, c, d, e, f = _numbers(element.get("CTM", "1 0 0 1 0 0"))
    code = element.find("ofd:TextCode", N)
    assert code is not None
    x, y = float(code.get("X", "0")), float(code.get("Y", "0"))
    found = []
    for char, step in zip(code.text or "", [*steps(code.get("DeltaX", "")), 0.0], strict=True):
        found.append((char, left + a * x + c * y + e, top + b * x + d * y + f))
        x += step
    return found


def _text(
    image: Image.Image,
    pen: ImageDraw.ImageDraw,
    element: ET.Element,
    k: float,
    fonts: dict[str, bytes],
) -> None:
    if element.get("CTM"):
        return  # a watermark: it is under everything and is not compared
    size = float(element.get("Size", "0")) * k
    font = ImageFont.truetype(BytesIO(fonts[element.get("Font", "")]), size)
    for char, x, y in places(element):
        pen.text((x * k, y * k), char, fill=_grey(element, "FillColor"), font=font, anchor="ls")
