"""A drawn PDF made fit for the archive: PDF/A-2b (ISO 19005-2) by pikepdf.

Runs in the SPOOL lane. The one rule: nothing that a page draws is touched here; what is added
is what the file says of itself, and the bytes that come out are those printed, shown, kept.
"""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from printing.archival import about, colour, sharing
from printing.archival.about import About
from printing.fonts import embedding
from printing.fonts.faces import Weight

if TYPE_CHECKING:
    import pikepdf

# Pages as bytes: seven-bit text for old mail systems makes them a quarter larger.
rl_config.useA85 = 0

# A packed stream of objects cannot be padded when its last byte looks like a line end.
_UNCLEAR = re.compile(rb"[\r\n]\r?\nendstream")


def open_canvas(target: BytesIO, size: tuple[float, float]) -> Canvas:
    """A canvas for a page of that size in points that names no font it does not embed."""
    # reportlab would begin every page with Helvetica, which is in no file.
    face: Any = embedding.face_for("国", Weight.REGULAR)
    return Canvas(
        target,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        lang="zh-CN",
        initialFontName=face,
    )


def bind(drawn: bytes, said: About, *, copies: int = 1) -> bytes:
    """The same pages with metadata, colour profile and document id; no other change.

    Lines that all of the `copies` have in common lie in the file once.
    """
    import pikepdf

    with pikepdf.open(BytesIO(drawn)) as pdf:
        sharing.share(pdf, copies)
        pdf.Root.OutputIntents = pikepdf.Array([_intent(pdf)])
        packet = pdf.make_stream(about.packet(said), Type=pikepdf.Name.Metadata)
        packet.Subtype = pikepdf.Name.XML
        pdf.Root.Metadata = packet
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(
            DisplayDocTitle=True, PrintScaling=pikepdf.Name("/None")
        )
        for page in pdf.pages:
            if "/Trans" in page:  # reportlab's empty wish for a show on a screen
                del page["/Trans"]
        _information(pdf, said)
        _end_clearly(pdf)
        del pdf.trailer["/ID"]  # reportlab's is the same for every paper
        made = _written(pdf, packed=True)
        return _written(pdf, packed=False) if _UNCLEAR.search(made) else made


def _written(pdf: pikepdf.Pdf, *, packed: bool) -> bytes:
    """The file; `packed`: small objects together in compressed streams (7.5.7)."""
    import pikepdf

    modes = pikepdf.ObjectStreamMode
    made = BytesIO()
    pdf.save(
        made,
        force_version="1.7",
        deterministic_id=True,
        object_stream_mode=modes.generate if packed else modes.disable,
        fix_metadata_version=False,
    )
    return made.getvalue()


def _intent(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The output intent (6.2.3): sRGB, the profile inside the file."""
    import pikepdf

    profile = pdf.make_stream(colour.srgb(), N=3)
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.OutputIntent,
            S=pikepdf.Name.GTS_PDFA1,
            OutputConditionIdentifier=colour.NAME,
            Info=colour.NAME,
            RegistryName="http://www.color.org",
            DestOutputProfile=profile,
        )
    )


def _information(pdf: pikepdf.Pdf, said: About) -> None:
    """The old information dictionary, word for word what the XMP says (6.6.3)."""
    facts = {
        "/Title": said.title,
        "/Author": said.organ,
        "/Creator": about.MAKER,
        "/Producer": about.MAKER,
    }
    if said.at is not None:
        facts["/CreationDate"] = facts["/ModDate"] = about.pdf_date(said.at)
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    for key, value in facts.items():
        if value:
            pdf.docinfo[key] = value


def _end_clearly(pdf: pikepdf.Pdf) -> None:
    """No stream ends in a line end, which readers take for the one before `endstream`.

    Its length would then be wrong (6.1.7.1). Compressed data ends with the low byte of its
    check sum (RFC 1950), so a byte of padding changes it; a zero would not.
    """
    import pikepdf

    for each in pdf.objects:
        if not isinstance(each, pikepdf.Stream):
            continue
        data = each.read_bytes()
        if not _ends_badly(data):
            continue
        pad = b"\1" if "/Length1" in each else b" "
        while _ends_badly(data):
            data += pad
        each.write(data)
        if "/Length1" in each:
            each.Length1 = len(data)


def _ends_badly(data: bytes) -> bool:
    return zlib.adler32(data) & 0xFF in b"\r\n"
