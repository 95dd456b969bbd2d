"""The barcodes of every paper, read from a 150 dpi scan by two readers, clean and worn.

Both are independent of the writer and of one another: zxing-cpp and zbar.
"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageFilter
from pyzbar import pyzbar

from desk.paper_code import StationKey, Verdict, judge, paper_code, read_code
from desk.papers import Paper
from desk.papers_custody import EmergencyBook
from desk.papers_licence import LicencePaper
from desk.signing import SigningKey
from printing.maker import ReportlabMaker
from tests.printing import measuring, reading
from tests.printing.gallery import GALLERY

DPI = 150
ROLL = 300  # a slip of a roll is read by a gun, close to; it is never laid on the glass
KEY = SigningKey(bytes(range(32)))
STATION = "99990000131"
FORMS = {code: measuring.full(form) for code, form in measuring.forms().items()}
EVERY = {**GALLERY, **FORMS}
SLIPS = [name for name, paper in EVERY.items() if getattr(paper, "wide", 0)]
SHEETS = [name for name in EVERY if name not in SLIPS]
every_sheet = pytest.mark.parametrize("name", SHEETS)


def signed(number: str, template: str) -> str:
    """A code as a station prints it."""
    return paper_code(KEY, number=number, template=template, station=STATION, about="case")


def with_codes(paper: Paper) -> Paper:
    """The paper under codes of the true length, where it has one."""
    if isinstance(paper, EmergencyBook):
        slips = (replace(s, qr=signed(s.number, paper.template)) for s in paper.slips)
        return replace(paper, slips=tuple(slips))
    return replace(paper, qr=signed(paper.number, paper.template)) if paper.qr else paper


def borne(paper: Paper) -> set[str]:
    """What its first page bears in codes."""
    if isinstance(paper, EmergencyBook):
        return {paper.slips[0].number, paper.slips[0].qr}
    numbers = set() if isinstance(paper, LicencePaper) else {paper.number}
    return (numbers | {paper.qr}) - {""}


def zxing(image: Image.Image) -> set[str]:
    """What zxing-cpp reads."""
    return {found.text for found in zxingcpp.read_barcodes(image)}


def zbar(image: Image.Image) -> set[str]:
    """What zbar reads."""
    kinds = [pyzbar.ZBarSymbol.QRCODE, pyzbar.ZBarSymbol.CODE128]
    return {found.data.decode() for found in pyzbar.decode(image, symbols=kinds)}


def turned(image: Image.Image, degrees: float) -> Image.Image:
    """Laid on the glass a little askew."""
    return image.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255)


def noisy(image: Image.Image, share: float) -> Image.Image:
    """With the grain of a cheap scanner; always the same grain."""
    grain = random.Random(5).randbytes(image.width * image.height)  # noqa: S311 - no secret
    return Image.blend(image, Image.frombytes("L", image.size, grain), share)


def scanned(maker: ReportlabMaker, paper: Paper, dpi: int = DPI) -> Image.Image:
    """Its first page as a scanner gives it; of an A4 sheet the part that bears its codes."""
    image = reading.picture(maker.make(paper), dpi=dpi)
    whole = isinstance(paper, LicencePaper) or dpi != DPI
    return image if whole else image.crop((0, 0, image.width, image.height * 2 // 5))


@every_sheet
def test_two_readers_read_every_code_of_a_scan(maker: ReportlabMaker, name: str) -> None:
    """Clean, grainy, askew: both; blurred, askew and grainy at once: zxing alone."""
    paper = with_codes(EVERY[name])
    image, wanted = scanned(maker, paper), borne(paper)
    for seen in (image, noisy(image, 0.03), turned(image, 1.0)):
        assert wanted <= zxing(seen)
        assert wanted <= zbar(seen)
    worn = turned(image, 1.5).filter(ImageFilter.GaussianBlur(0.5))
    assert wanted <= zxing(noisy(worn, 0.12))


@pytest.mark.parametrize("name", SLIPS)
def test_two_readers_read_the_codes_of_a_slip(maker: ReportlabMaker, name: str) -> None:
    """A long number has no room as Code 128 on 58 mm; then its QR code bears it."""
    paper = with_codes(EVERY[name])
    image, wanted = scanned(maker, paper, ROLL), {paper.qr or paper.number}
    assert wanted <= zxing(image)
    assert wanted <= zbar(image)


@pytest.mark.parametrize("name", ["acceptance_notice", "emergency_book", "food_licence"])
def test_what_is_read_from_the_sheet_is_proven_without_a_line(
    maker: ReportlabMaker, name: str
) -> None:
    paper = with_codes(EVERY[name])
    codes = [code for text in zbar(scanned(maker, paper)) if (code := read_code(text))]
    keys = [StationKey(station=STATION, public=KEY.public, name="示例窗口")]
    assert [judge(code, keys).verdict for code in codes][:1] == [Verdict.GENUINE]
