"""What ISO 19005-2 (PDF/A-2b) asks of our files, clause by clause, looked at by ourselves.

The one rule: a checker knows nothing of how the file was made; each names its clause. It is
no validator: what it does not look at is listed in docs/papers/format.md.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from types import MappingProxyType

import pikepdf
from fontTools.ttLib import TTFont
from PIL import ImageCms

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}
# ISO 32000-1, annex A, without shadings, colour spaces by name and inline images.
_STATE = ("q", "Q", "cm", "w", "J", "j", "M", "d", "ri", "i", "gs", "g", "G", "rg", "RG")
_PATH = ("m", "l", "c", "v", "y", "h", "re", "W", "W*", "n")
_PAINT = ("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do")
_TEXT = (
    "BT",
    "ET",
    "Tc",
    "Tw",
    "Tz",
    "TL",
    "Tf",
    "Tr",
    "Ts",
    "Td",
    "TD",
    "Tm",
    "T*",
    "Tj",
    "TJ",
)
_MARKS = ("BMC", "BDC", "EMC", "MP", "DP")
DRAWING = frozenset((*_STATE, *_PATH, *_PAINT, *_TEXT, *_MARKS))
PLAIN = ("/DeviceGray", "/DeviceRGB")
Found = Iterator[str]


def faults(made: bytes) -> list[str]:
    """Every clause that the file breaks, with what breaks it."""
    with pikepdf.open(BytesIO(made)) as pdf:
        return [
            f"{clause}: {what}"
            for clause, check in CLAUSES.items()
            for what in check(pdf, made)
        ]


def _header(pdf: pikepdf.Pdf, made: bytes) -> Found:
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4,}\r?\n", made):
        yield "header without version or without four high bytes"


def _trailer(pdf: pikepdf.Pdf, made: bytes) -> Found:
    if pdf.is_encrypted or "/Encrypt" in pdf.trailer:
        yield "encrypted"
    if len(pdf.trailer.get("/ID", ())) != 2:
        yield "no file identifier"
    if not made.rstrip(b"\r\n").endswith(b"%%EOF"):
        yield "data behind the end"


def _streams(pdf: pikepdf.Pdf, made: bytes) -> Found:
    lengths = len(re.findall(rb"\nstream\r?\n", made))
    if len(re.findall(rb"[^\r\n]\r?\nendstream", made)) != lengths:
        yield "a stream whose end is not clear"
    for each in _found(pdf, pikepdf.Stream):
        if {"/F", "/FFilter", "/FDecodeParms"} & set(each.keys()):
            yield "a stream in another file"
        if "/LZWDecode" in str(each.get("/Filter", "")):
            yield "LZW"


def _intent(pdf: pikepdf.Pdf, made: bytes) -> Found:
    intents = list(pdf.Root.get("/OutputIntents", ()))
    if [str(each.S) for each in intents] != ["/GTS_PDFA1"]:
        yield "not one output intent"
        return
    profile = intents[0].DestOutputProfile
    read = ImageCms.getOpenProfile(BytesIO(profile.read_bytes())).profile
    if (profile.N, read.xcolor_space.strip(), read.device_class) != (3, "RGB", "mntr"):
        yield "the profile is no display profile of RGB"
    if read.version > 4.3:
        yield "the profile is younger than ICC.1:2004-10"


def _content(pdf: pikepdf.Pdf, made: bytes) -> Found:
    for page in pdf.pages:
        used = {str(operator) for _operands, operator in pikepdf.parse_content_stream(page)}
        if used - DRAWING:
            yield f"operators {sorted(used - DRAWING)}"
        if {"/ColorSpace", "/Shading", "/Pattern"} & set(page.Resources.keys()):
            yield "more than grey, RGB, text and pictures"
        for each in page.Resources.get("/XObject", {}).values():
            yield from _external(each)


def _external(each: pikepdf.Stream) -> Found:
    """A picture or a piece of drawing that is used by its name (6.2.8, 6.2.9)."""
    if {"/OPI", "/Alternates", "/PS", "/Ref"} & set(each.keys()):
        yield "something that stands for something else"
    if each.Subtype == "/Image":
        if str(each.ColorSpace) not in PLAIN or each.get("/Interpolate", False):
            yield "a picture that is not plain grey or RGB"
        return
    used = {str(operator) for _operands, operator in pikepdf.parse_content_stream(each)}
    if each.Subtype != "/Form" or used - DRAWING:
        yield f"a form with {sorted(used - DRAWING)}"


def _transparency(pdf: pikepdf.Pdf, made: bytes) -> Found:
    for each in _found(pdf, pikepdf.Dictionary):
        if {"/TR", "/TR2", "/HTP", "/HT"} & set(each.keys()):
            yield "a transfer function or a halftone"
        if str(each.get("/BM", "/Normal")) not in ("/Normal", "/Compatible"):
            yield "a blend mode"


def fonts(pdf: pikepdf.Pdf, made: bytes) -> Found:
    for each in _found(pdf, pikepdf.Dictionary):
        if each.get("/Type") != "/Font":
            continue
        about = each.get("/FontDescriptor", {})
        if "/FontFile2" not in about:
            yield f"{each.BaseFont} is not embedded"
            continue
        yield from _font(each)


def _font(each: pikepdf.Dictionary) -> Found:
    about, name = each.FontDescriptor, str(each.BaseFont)
    font = TTFont(BytesIO(about.FontFile2.read_bytes()))
    if not re.match(r"/[A-Z]{6}\+", name) or str(about.FontName) != name:
        yield f"{name} is not named as a subset"
    if not about.Flags & 4 or "/Encoding" in each or len(font["cmap"].tables) != 1:
        yield f"{name} is symbolic and not encoded by its one table"
    if "/ToUnicode" not in each:
        yield f"{name} says no Unicode"
    codes, unit = font["cmap"].tables[0].cmap, 1000 / font["head"].unitsPerEm
    for place, wide in enumerate(each.Widths, each.FirstChar):
        glyph = codes.get(place, ".notdef")
        if glyph != ".notdef" and abs(font["hmtx"][glyph][0] * unit - float(wide)) > 1:
            yield f"{name}: width of code {place}"


def _missing(pdf: pikepdf.Pdf, made: bytes) -> Found:
    for page in pdf.pages:
        codes: Mapping[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                font = page.Resources.Font[operands[0]]
                read = TTFont(BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
                codes = read["cmap"].tables[0].cmap
            elif str(operator) == "Tj":
                lost = [
                    code
                    for code in bytes(operands[0])
                    if codes.get(code, ".notdef") == ".notdef"
                ]
                if lost:
                    yield f"glyph .notdef shown for {lost}"


def _alive(pdf: pikepdf.Pdf, made: bytes) -> Found:
    for each in _found(pdf, pikepdf.Dictionary):
        named = {"/AA", "/OpenAction", "/JS", "/JavaScript", "/AcroForm", "/Annots"}
        named |= {"/EmbeddedFiles", "/OCProperties", "/XFA", "/Requirements"}
        if named & set(each.keys()):
            yield f"{sorted(named & set(each.keys()))}"


def _metadata(pdf: pikepdf.Pdf, made: bytes) -> Found:
    stream = pdf.Root.get("/Metadata")
    if stream is None or (stream.Type, stream.Subtype) != ("/Metadata", "/XML"):
        yield "no metadata"
        return
    said = xmp(stream.read_bytes())
    if (said.get("pdfaid:part"), said.get("pdfaid:conformance")) != ("2", "B"):
        yield "does not say PDF/A-2B"
    pairs = {"/Title": "dc:title", "/Author": "dc:creator", "/Producer": "pdf:Producer"}
    pairs |= {"/Creator": "xmp:CreatorTool"}
    for key, name in pairs.items():
        if str(pdf.docinfo.get(key, "")) != said.get(name, ""):
            yield f"{key} is not {name}"
    moments = {"/CreationDate": "xmp:CreateDate", "/ModDate": "xmp:ModifyDate"}
    for key, name in moments.items():
        plain = "".join(each for each in str(pdf.docinfo.get(key, "")) if each.isdigit())
        if plain != "".join(each for each in said.get(name, "") if each.isdigit()):
            yield f"{key} is not {name}"


def xmp(packet: bytes) -> dict[str, str]:
    """The properties of an XMP packet by their usual names."""
    text = packet.decode("utf-8").replace("\ufeff", "")
    root = ET.fromstring(text)  # noqa: S314 - made by ourselves a moment ago
    names = {uri: name for name, uri in SPACES.items()}
    described = root.find(".//rdf:Description", SPACES)
    assert described is not None
    found = {}
    for each in described:
        uri, _, local = each.tag[1:].partition("}")
        found[f"{names[uri]}:{local}"] = "".join(each.itertext()).strip()
    return found


def _found(pdf: pikepdf.Pdf, kind: type) -> Iterator[pikepdf.Object]:
    """Every dictionary or stream of the file, those inside others too."""
    for each in pdf.objects:
        yield from _inside(each, kind)


def _inside(each: pikepdf.Object, kind: type, depth: int = 0) -> Iterator[pikepdf.Object]:
    if isinstance(each, kind):
        yield each
    if isinstance(each, pikepdf.Dictionary) and depth < 4:
        for value in each.values():
            if isinstance(value, pikepdf.Dictionary) and not value.is_indirect:
                yield from _inside(value, kind, depth + 1)


CLAUSES: Mapping[str, Callable[[pikepdf.Pdf, bytes], Found]] = MappingProxyType(
    {
        "6.1.2 file header": _header,
        "6.1.3 file trailer": _trailer,
        "6.1.7 streams": _streams,
        "6.2.2 content streams, 6.2.4 colour": _content,
        "6.2.3 output intent": _intent,
        "6.2.5 graphics state, 6.2.10 transparency": _transparency,
        "6.2.11.4 to 6.2.11.6 fonts": fonts,
        "6.2.11.8 missing glyphs": _missing,
        "6.3 annotations, 6.4 forms, 6.5 actions, 6.8 files, 6.9 layers": _alive,
        "6.6 metadata": _metadata,
    }
)
