"""The text layer of every paper: searched and copied with two readers, every character."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from desk.papers import Paper
from desk.papers_licence import LicencePaper
from printing.archival.about import About
from printing.archival.binding import bind, open_canvas
from printing.fonts import faces
from printing.fonts.faces import Weight
from printing.layout.sheet import Sheet, Style
from printing.maker import ReportlabMaker
from tests.printing import measuring, reading
from tests.printing.gallery import GALLERY

# From the list of rare names: the basic plane, extensions A, B, C and E.
RARE = "王䶮㛃㑇𠅤𬀩𫍯𬭼𠮷喆堃龑"
LICENCES = {code: measuring.full(form) for code, form in measuring.forms().items()}
EVERY = {**GALLERY, **LICENCES}
every = pytest.mark.parametrize("name", EVERY)


def pdfium(pdf: bytes) -> str:
    """The text layer as the reader of Chromium gives it."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def letters(text: str) -> Counter[str]:
    """How often each character stands there; spaces and ends of lines are the reader's own."""
    return Counter(char for char in text if not char.isspace() and char.isprintable())


@every
def test_two_readers_copy_the_same_characters(maker: ReportlabMaker, name: str) -> None:
    made = maker.make(replace(EVERY[name], watermark=None))
    assert letters(pdfium(made)) == letters(reading.text(made))


def named(name: str) -> Paper:
    """That paper with the rare name where everybody reads it."""
    paper = EVERY[name]
    if not isinstance(paper, LicencePaper):
        return replace(paper, organ=RARE, hall=RARE)
    widest = max(paper.form.fields, key=lambda field: field.box.wide)
    return replace(paper, texts={**paper.texts, widest.code: RARE})


@every
def test_a_rare_name_is_found_by_both_readers(maker: ReportlabMaker, name: str) -> None:
    made = maker.make(named(name))
    for said in (reading.text(made), pdfium(made)):
        assert RARE in "".join(said.split())


@pytest.mark.parametrize("weight", list(Weight))
def test_every_character_of_a_shipped_face_is_copied_as_itself(weight: Weight) -> None:
    """All of them, 400 a page: none is left out, none becomes another."""
    known = sorted(TTFont(faces.path(weight)).getBestCmap())
    shown = [
        chr(c) for c in known if unicodedata.category(chr(c)) not in ("Co", "Cf", "Zs", "Cc")
    ]
    target, style = BytesIO(), Style(size=6.0, line=3.0, weight=weight)
    canvas = open_canvas(target, (595, 842))
    for start in range(0, len(shown), 800):
        sheet = Sheet(canvas)
        for row in range(20):
            part = shown[start + row * 40 : start + row * 40 + 40]
            sheet.text(10, 10 + row * 12, "".join(part), style)
        canvas.showPage()
    canvas.save()
    made = bind(target.getvalue(), About(title="字符"))
    assert letters(reading.text(made)) == Counter(shown)
    assert letters(pdfium(made)) == Counter(shown)
