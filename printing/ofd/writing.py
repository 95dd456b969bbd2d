"""Marks written as an OFD file (GB/T 33190-2016): a zip of XML and font subsets.

Runs in the SPOOL lane. The one rule: the same marks give the same bytes; every number is a
millimetre with at most four places.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from printing.ofd import faces
from printing.ofd.marks import Area, Face, Leaf, Mark, Matrix, Paint, Sheaf, Words, at

SPACE = "http://www.ofdspec.org/2016"
MAKER = "One-Window Desk"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MOMENT = (1980, 1, 1, 0, 0, 0)  # a zip must name one; always the same
_ABOVE, _BELOW = 1.1, 0.4  # of the type size: room for every shipped glyph


def write(sheaf: Sheaf) -> bytes:
    """The OFD file."""
    ids = _Ids(len(sheaf.faces))
    pages = [(ids.next(), _page(leaf, ids)) for leaf in sheaf.leaves]
    parts = {
        "OFD.xml": _root(sheaf),
        "Doc_0/Document.xml": _document(sheaf, [page for page, _text in pages], ids.last),
        "Doc_0/PublicRes.xml": _resources(sheaf.faces),
    }
    for n, (_page_id, text) in enumerate(pages):
        parts[f"Doc_0/Pages/Page_{n}/Content.xml"] = text
    files = {name: text.encode("utf-8") for name, text in parts.items()}
    for number, face in sheaf.faces.items():
        files[f"Doc_0/Res/{_file(number)}"] = faces.alone(face)
    return _zipped(files)


class _Ids:
    """Numbers of the objects of a document (7.5): each once; faces have the first ones."""

    def __init__(self, taken: int) -> None:
        self.last = taken

    def next(self) -> int:
        self.last += 1
        return self.last


def _zipped(files: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # the same byte on every system
            package.writestr(entry, data)
    return made.getvalue()


def _root(sheaf: Sheaf) -> str:
    """OFD.xml (7.4)."""
    facts = {"DocID": sheaf.identity, "Title": sheaf.title, "Author": sheaf.organ}
    facts |= {"CreationDate": sheaf.day, "Creator": MAKER}
    said = "".join(
        f"<ofd:{name}>{escape(text)}</ofd:{name}>" for name, text in facts.items() if text
    )
    return (
        f'{_HEAD}<ofd:OFD xmlns:ofd="{SPACE}" DocType="OFD" Version="1.0"><ofd:DocBody>'
        f"<ofd:DocInfo>{said}</ofd:DocInfo>"
        "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
    )


def _document(sheaf: Sheaf, pages: Sequence[int], last: int) -> str:
    """Document.xml (7.5): the size of the first page holds for all that say nothing."""
    listed = "".join(
        f'<ofd:Page ID="{page}" BaseLoc="Pages/Page_{n}/Content.xml"/>'
        for n, page in enumerate(pages)
    )
    return (
        f'{_HEAD}<ofd:Document xmlns:ofd="{SPACE}"><ofd:CommonData>'
        f"<ofd:MaxUnitID>{last}</ofd:MaxUnitID>"
        f"<ofd:PageArea>{_size(sheaf.leaves[0])}</ofd:PageArea>"
        "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>"
        f"<ofd:Pages>{listed}</ofd:Pages></ofd:Document>"
    )


def _resources(used: dict[int, Face]) -> str:
    """PublicRes.xml (7.9): every face with its file."""
    fonts = "".join(
        f'<ofd:Font ID="{number}" FontName={quoteattr(face.name)} FamilyName="Noto Sans SC" '
        f'Charset="unicode"{_bold(face)}><ofd:FontFile>{_file(number)}</ofd:FontFile></ofd:Font>'
        for number, face in used.items()
    )
    listed = f"<ofd:Fonts>{fonts}</ofd:Fonts>" if fonts else ""
    return f'{_HEAD}<ofd:Res xmlns:ofd="{SPACE}" BaseLoc="Res">{listed}</ofd:Res>'


def _bold(face: Face) -> str:
    return ' Bold="true"' if face.name.endswith("Bold") else ""


def _file(number: int) -> str:
    return f"font_{number}.ttf"


def _size(leaf: Leaf) -> str:
    return f"<ofd:PhysicalBox>{_numbers((0, 0, leaf.wide, leaf.high))}</ofd:PhysicalBox>"


def _page(leaf: Leaf, ids: _Ids) -> str:
    """Content.xml of a page (7.7): one layer, in order of drawing."""
    layer = ids.next()
    inside = "".join(_mark(mark, ids.next()) for mark in gathered(leaf.marks))
    return (
        f'{_HEAD}<ofd:Page xmlns:ofd="{SPACE}"><ofd:Area>{_size(leaf)}</ofd:Area>'
        f'<ofd:Content><ofd:Layer ID="{layer}" Type="Body">{inside}</ofd:Layer>'
        "</ofd:Content></ofd:Page>"
    )


def gathered(marks: Iterable[Mark]) -> Iterator[Mark]:
    """The bars of a barcode as one shape: rectangles of one paint that follow one another."""

    def kind(mark: Mark) -> tuple[bool, Paint, int]:
        boxes = isinstance(mark, Area) and mark.boxes and not mark.line
        return boxes, mark.paint, 0 if boxes else id(mark)

    for (boxes, paint, _own), group in groupby(marks, key=kind):
        if not boxes:
            yield from group
            continue
        parts = [part for area in group if isinstance(area, Area) for part in area.path]
        yield Area(path=tuple(parts), paint=paint, boxes=True)


def _mark(mark: Mark, number: int) -> str:
    return _words(mark, number) if isinstance(mark, Words) else _area(mark, number)


def _area(area: Area, number: int) -> str:
    """A PathObject (9.1)."""
    points = [point for _letter, each in area.path for point in each]
    edge = area.line / 2
    left, top = min(points[0::2]) - edge, min(points[1::2]) - edge
    wide, high = max(points[0::2]) + edge - left, max(points[1::2]) + edge - top
    data = " ".join(_part(letter, each, left, top) for letter, each in area.path)
    facts = f'ID="{number}" Boundary="{_numbers((left, top, wide, high))}"'
    if area.line:
        facts += f' LineWidth="{_number(area.line)}"'
        name = "StrokeColor"
    else:
        facts += ' Stroke="false" Fill="true"'
        name = "FillColor"
    if area.dash:
        facts += f' DashPattern="{_numbers(area.dash)}"'
    if area.even_odd and not area.boxes:
        facts += ' Rule="Even-Odd"'
    return (
        f"<ofd:PathObject {facts}{_alpha(area.paint)}>{_colour(name, area.paint)}"
        f"<ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>"
    )


def _part(letter: str, points: tuple[float, ...], left: float, top: float) -> str:
    moved = (each - (top if n % 2 else left) for n, each in enumerate(points))
    return " ".join((letter, *map(_number, moved)))


def _words(words: Words, number: int) -> str:
    """A TextObject (11.2); spaces at either end are left out, readers disagree on them."""
    begin = len(words.text) - len(words.text.lstrip())
    text = words.text.strip()
    if not text:
        return ""
    steps = words.steps[begin : begin + len(text)]
    before = sum(words.steps[:begin])
    room = (before, -_ABOVE * words.size, before + sum(steps), _BELOW * words.size)
    local = _downwards(words.matrix)
    corners = [at(local, x, y) for x in room[0::2] for y in room[1::2]]
    left, top = (min(corner[n] for corner in corners) for n in (0, 1))
    wide, high = max(c[0] for c in corners) - left, max(c[1] for c in corners) - top
    a, b, c, d, e, f = local
    facts = f'ID="{number}" Boundary="{_numbers((left, top, wide, high))}"'
    if (round(a, 9), b, c, round(d, 9)) == (1, 0, 0, 1):
        x, y = e + before - left, f - top
    else:
        x, y = before, 0.0
        facts += f' CTM="{_numbers((a, b, c, d, e - left, f - top), places=6)}"'
    facts += f' Font="{words.font}" Size="{_number(words.size)}"'
    delta = f' DeltaX="{_steps(steps[:-1])}"' if len(text) > 1 else ""
    return (
        f"<ofd:TextObject {facts}{_alpha(words.paint)}>{_colour('FillColor', words.paint)}"
        f'<ofd:TextCode X="{_number(x)}" Y="{_number(y)}"{delta}>{escape(text)}</ofd:TextCode>'
        "</ofd:TextObject>"
    )


def _downwards(matrix: Matrix) -> Matrix:
    """From mm beside and below the beginning of a line to mm of the page.

    The matrix of a mark counts in points, upwards; its scale to mm is taken out.
    """
    a, b, c, d, e, f = matrix
    k = 72 / 25.4
    return a * k, b * k, -c * k, -d * k, e, f


def _steps(steps: Sequence[float]) -> str:
    """DeltaX (11.3), equal steps as `g count step`."""
    found = []
    for step, group in groupby(map(_number, steps)):
        count = len(list(group))
        found.append(f"g {count} {step}" if count > 2 else " ".join([step] * count))
    return " ".join(found)


def _colour(name: str, paint: Paint) -> str:
    """A colour of the standard's default space, RGB (8.3.1)."""
    return f'<ofd:{name} Value="{" ".join(map(str, paint.colour))}"/>'


def _alpha(paint: Paint) -> str:
    return "" if paint.alpha == 255 else f' Alpha="{paint.alpha}"'


def _number(value: float, places: int = 4) -> str:
    text = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _numbers(values: Iterable[float], places: int = 4) -> str:
    return " ".join(_number(value, places) for value in values)
