"""What a paper says of itself to archives: the XMP packet (ISO 16684-1, ISO 19005-2, 6.6).

Owned by no thread. The one rule: no personal data and no time but the paper's own; what it
does not know it leaves out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

MAKER = "One-Window Desk"
_BOM = "\ufeff"
_SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Title, the organ that issues it, when it was printed; "" and None where not known."""

    title: str
    organ: str = ""
    at: datetime | None = None


def pdf_date(at: datetime) -> str:
    """A moment as a PDF date with its zone (ISO 32000-1, 7.9.4)."""
    zone = f"{at:%z}"
    return f"D:{at:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


def packet(about: About) -> bytes:
    """The XMP packet, always the same for the same facts."""
    spaces = "".join(f' xmlns:{name}="{uri}"' for name, uri in _SPACES.items() if name != "rdf")
    inside = [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>B</pdfaid:conformance>",
        "<dc:format>application/pdf</dc:format>",
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(about.title)}</rdf:li>'
        "</rdf:Alt></dc:title>",
        f"<pdf:Producer>{MAKER}</pdf:Producer>",
        f"<xmp:CreatorTool>{MAKER}</xmp:CreatorTool>",
    ]
    if about.organ:
        named = escape(about.organ)
        inside.append(f"<dc:creator><rdf:Seq><rdf:li>{named}</rdf:li></rdf:Seq></dc:creator>")
    if about.at is not None:
        when = about.at.isoformat(timespec="seconds")
        inside += [
            f"<xmp:{name}>{when}</xmp:{name}>"
            for name in ("CreateDate", "ModifyDate", "MetadataDate")
        ]
    text = "\n".join(
        (
            f'<?xpacket begin="{_BOM}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
            f'<rdf:RDF xmlns:rdf="{_SPACES["rdf"]}">',
            f'<rdf:Description rdf:about=""{spaces}>',
            *inside,
            "</rdf:Description></rdf:RDF></x:xmpmeta>",
            '<?xpacket end="w"?>',
        )
    )
    return text.encode("utf-8")
