"""Every notice as OFD: by the standard, the same text, in the place of the printed page."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageFont
from reportlab.pdfgen.canvas import Canvas

from desk.refusal import Refused
from printing.maker import ReportlabMaker
from printing.ofd import fonts
from printing.ofd.copying import ofd
from printing.ofd.marks import Area, Paint, Words
from printing.ofd.reading import read
from printing.ofd.writing import gathered
from tests.printing import measuring, reading, sample_papers
from tests.printing.gallery import GALLERY
from tests.printing.ofd_reading import Package, places
from tests.printing.test_text_layer import letters

DPI = 200
_SPREAD = ImageFilter.MinFilter(5)  # two dots to each side: a quarter of a millimetre
every = pytest.mark.parametrize("name", GALLERY)
some = pytest.mark.parametrize(
    "name", ["collection_receipt", "acceptance_notice", "decision_granted", "emergency_book"]
)


def black(image: Image.Image) -> Image.Image:
    """What is black there, as white on black."""
    return image.point(lambda level: 255 if level < 110 else 0)


@every
def test_a_notice_is_an_ofd_file_that_says_what_the_page_says(
    maker: ReportlabMaker, name: str
) -> None:
    """Package, order of elements, attributes: asserted by the reader; ids here (7.5)."""
    pdf = maker.make(GALLERY[name])
    package = Package(ofd(pdf))
    ids = package.ids()
    assert len(set(ids)) == len(ids)
    assert max(ids) <= int(package.document.findtext(".//{*}MaxUnitID", "0"))
    assert len(package.pages) == reading.page_count(pdf)
    used = {each.get("Font") for page in package.pages for each in page.objects} - {None}
    assert used == set(package.fonts)
    said = "".join(page.text for page in package.pages)
    assert letters(said) == letters(reading.text(pdf))


@some
def test_every_letter_and_line_lies_where_the_printed_page_has_it(
    maker: ReportlabMaker, name: str
) -> None:
    """Drawn by FreeType from the embedded subsets, against the raster that poppler makes."""
    pdf = maker.make(replace(GALLERY[name], watermark=None))
    package = Package(ofd(pdf))
    for number in range(len(package.pages)):
        drawn = package.draw(number, DPI)
        printed = reading.picture(pdf, page=number + 1, dpi=DPI).resize(drawn.size)
        ink = black(printed).histogram()[255]
        # What is black in one and not even near anything dark in the other.
        for one, other in ((drawn, printed), (printed, drawn)):
            near = other.filter(_SPREAD).point(lambda level: 0 if level < 200 else 255)
            lost = ImageChops.multiply(black(one), near).histogram()[255]
            assert lost < ink * 0.005, (name, number)


@some
def test_its_barcodes_read_as_those_of_the_printed_page(
    maker: ReportlabMaker, name: str
) -> None:
    pdf = maker.make(GALLERY[name])
    drawn = Package(ofd(pdf)).draw(0, DPI)
    printed = reading.picture(pdf, dpi=DPI)
    here, there = reading.symbols(drawn), reading.symbols(printed)
    assert {name: each.text for name, each in here.items()} == {
        name: each.text for name, each in there.items()
    }
    assert {"Code128", "QRCode"} <= set(here)


def test_rare_characters_are_whole_and_have_their_glyph(maker: ReportlabMaker) -> None:
    name = "李\U00020164䶮\U0002a245"
    package = Package(ofd(maker.make(sample_papers.receipt(applicant=name, copies=1))))
    assert name in package.pages[0].text.replace("\n", "")
    for each in package.pages[0].objects:
        for char, _x, _y in places(each) if each.get("Font") else ():
            file = BytesIO(package.fonts[each.get("Font", "")])
            font = ImageFont.truetype(file, 20)
            assert font.getmask(char).getbbox() or char.isspace()


def test_the_place_of_a_letter_is_that_of_the_pdf_to_a_hundredth(maker: ReportlabMaker) -> None:
    pdf = maker.make(sample_papers.receipt(copies=1, watermark=None))
    word = next(each for each in reading.words(pdf) if each.text.startswith("11370102MB"))
    page = Package(ofd(pdf)).pages[0]
    found = next(
        each for each in page.objects if each.get("Font") and page_text(each).startswith("1137")
    )
    assert abs(places(found)[0][1] - word.left) < 0.01


def page_text(element: object) -> str:
    """What a text object says."""
    return "".join(char for char, _x, _y in places(element))  # type: ignore[arg-type]


def test_it_names_title_organ_and_day_and_is_always_the_same(maker: ReportlabMaker) -> None:
    pdf = maker.make(sample_papers.notice())
    made = ofd(pdf)
    package = Package(made)
    assert package.info("Title") == f"受理通知书 {sample_papers.RECEIPT}"
    assert package.info("Author") == "历城示范区行政审批服务局"
    assert package.info("CreationDate") == "2025-11-24"
    assert len(package.info("DocID")) == 32
    assert ofd(pdf) == made


def test_a_paper_without_a_day_says_none(maker: ReportlabMaker) -> None:
    package = Package(ofd(maker.make(sample_papers.notice(printed_at=None))))
    assert package.info("CreationDate") == ""


@pytest.mark.parametrize("name", measuring.forms())
def test_a_licence_keeps_the_size_of_its_form(maker: ReportlabMaker, name: str) -> None:
    form = measuring.forms()[name]
    page = Package(ofd(maker.make(measuring.full(form)))).pages[0]
    assert (page.wide, page.high) == (
        pytest.approx(form.wide, abs=0.01),
        pytest.approx(form.high, abs=0.01),
    )


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(Refused, match=r"paper\.unreadable"):
        read(b"no pdf at all")


def test_what_we_never_draw_is_refused_and_not_left_out(maker: ReportlabMaker) -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(maker.make(sample_papers.receipt(copies=1)))) as pdf:
        pdf.pages[0].contents_add(b"0 0 0 1 k", prepend=True)
        pdf.save(target)
    with pytest.raises(Refused, match=r"paper\.no-ofd"):
        read(target.getvalue())


def test_a_font_that_is_not_in_the_file_is_refused() -> None:
    target = BytesIO()
    canvas = Canvas(target)
    canvas.drawString(50, 50, "x")
    canvas.save()
    with pytest.raises(Refused, match=r"paper\.no-ofd"):
        read(target.getvalue())


def test_bars_of_one_colour_become_one_shape_and_words_stand_between() -> None:
    bar = Area(path=(("M", (0.0, 0.0)), ("L", (1.0, 0.0))), paint=Paint(), boxes=True)
    grey = replace(bar, paint=Paint(colour=(9, 9, 9)))
    word = Words(
        font=1, size=3, matrix=(1, 0, 0, 1, 0, 0), text="一", steps=(3,), paint=Paint()
    )
    found = list(gathered([bar, bar, grey, bar, word, bar]))
    assert [len(each.path) if isinstance(each, Area) else 0 for each in found] == [
        4,
        2,
        2,
        0,
        2,
    ]


def test_the_glyphs_of_a_subset_are_those_of_its_table(maker: ReportlabMaker) -> None:
    face = read(maker.make(sample_papers.receipt())).faces[1]
    assert Counter(fonts.glyphs_by_code(face.file).values()) >= Counter(face.glyphs.values())
