"""Samples of seals: every length of name fits, and the law's measures are those of the ink."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pytest
from PIL import Image, ImageChops

from desk.papers_seals import SealRegistration
from desk.refusal import Refused
from desk.seal_kinds import MOST_ROUND, SealKind, SealShape, measure_of, piece_of
from printing.maker import ReportlabMaker
from printing.seals.drawing import Drawing, by_hand, drawing_of
from printing.seals.setting import Letter
from tests.printing import reading, seal_measures
from tests.printing.sample_seals import CODE, ON, ORDER, REGISTRATION, SHARES, company_of, piece
from tests.printing.seal_measures import apart, ink_of, nearest, only, star_of, within

LENGTHS = range(4, 41)
ON_ARCS = (SealKind.COMPANY, SealKind.FINANCE, SealKind.INVOICE, SealKind.CONTRACT)
DPI, SEEN = 600, 235  # dots an inch; lighter is paper
NEAR = 0.1  # mm, and a dot of 600 dpi is 0.042
PER_ROW, STEP = 4, 48.0  # seals on one sheet of the raster test, mm from one to the next
LAW_NAME = "示例市新测试国贸易有限公司"


@cache
def drawn(kind: SealKind, count: int) -> Drawing:
    return drawing_of(piece(kind, company_of(count), serial="2"))


@pytest.mark.parametrize("kind", ON_ARCS)
def test_no_character_of_a_name_of_any_length_touches_another(kind: SealKind) -> None:
    for count in LENGTHS:
        drawing = drawn(kind, count)
        assert len(drawing.name) == count
        assert nearest(letter.cell for letter in drawing.letters) > 0.02, count
        star = star_of(drawing)
        if star:
            gaps = [apart(letter.cell.corners, star) for letter in drawing.letters]
            assert min(gaps) > 0.3, count


@pytest.mark.parametrize("kind", ON_ARCS)
def test_no_character_of_a_name_of_any_length_leaves_the_border(kind: SealKind) -> None:
    wanted = 0.5 if kind is SealKind.INVOICE else 0.8
    for count in LENGTHS:
        drawing = drawn(kind, count)

        def inside(letters: Iterable[Letter], drawing: Drawing = drawing) -> list[float]:
            corners = (at for each in letters for at in each.cell.corners)
            return [within(drawing.measure, *at) for at in corners]

        assert min(inside(drawing.name)) == pytest.approx(wanted, abs=0.03), count
        rest = inside((*drawing.code, *drawing.words, *drawing.serial))
        assert min(rest, default=1.0) > 0.3, count


@pytest.mark.parametrize("kind", list(SealKind))
def test_ink_stays_in_its_cell(kind: SealKind) -> None:
    for letter in (each for count in LENGTHS for each in drawn(kind, count).letters):
        cell, ink = letter.cell, letter.ink
        far = max(abs(cell.x - ink.x), abs(cell.y - ink.y))
        assert ink.wide <= cell.wide + 1e-9
        assert ink.high <= cell.high + 1e-9
        assert far <= (cell.wide - ink.wide) / 2 + (cell.high - ink.high) / 2 + 1e-9


@pytest.mark.parametrize("count", range(2, 13))
def test_a_name_of_every_length_stands_in_its_square(count: int) -> None:
    name = "买买提艾力阿不都热合曼某"[:count]
    made = piece_of(SealKind.PERSON, company="示例公司", person=name, credit_code=CODE, on=ON)
    drawing = drawing_of(made)
    assert nearest(letter.cell for letter in drawing.letters) > 0.3
    corners = [at for each in drawing.name for at in each.cell.corners]
    assert min(within(drawing.measure, *at) for at in corners) > 0.7


def pictures(*layers: list[tuple[float, float, Drawing]]) -> list[Image.Image]:
    """Each layer as dark on light, without soft edges."""
    made = (reading.fine_picture(seal_measures.pdf_of(each), dpi=300) for each in layers)
    return [image.point(lambda v: 255 if v < 128 else 0) for image in made]


@pytest.mark.parametrize("kind", [SealKind.COMPANY, SealKind.FINANCE, SealKind.INVOICE])
@pytest.mark.parametrize("first", [4, 24])
def test_neighbours_and_the_border_share_no_dot_of_the_raster(
    kind: SealKind, first: int
) -> None:
    counts = [n for n in range(first, first + 20) if n in LENGTHS]
    places = [
        (26.0 + STEP * (at % PER_ROW), 26.0 + STEP * (at // PER_ROW), drawn(kind, n))
        for at, n in enumerate(counts)
    ]

    def layer(begin: int) -> list[tuple[float, float, Drawing]]:
        return [(x, y, only(d, name=d.name[begin::2])) for x, y, d in places]

    rest = [
        (x, y, only(d, border=d.border, star=d.star, code=d.code, words=d.words))
        for x, y, d in places
    ]
    even, odd, others = pictures(layer(0), layer(1), rest)
    for one, other in ((even, odd), (even, others), (odd, others)):
        assert one.getbbox() is not None
        assert ImageChops.darker(one, other).getbbox() is None


@pytest.mark.parametrize("kind", list(SealKind))
@pytest.mark.parametrize("company", [company_of(12), SHARES])
def test_a_seal_is_as_large_as_it_says(kind: SealKind, company: str) -> None:
    drawing = drawing_of(piece(kind, company))
    ink, measure = ink_of(drawing), drawing.measure
    assert ink.wide == pytest.approx(measure.wide, abs=NEAR)
    assert ink.high == pytest.approx(measure.high, abs=NEAR)
    border = ink_of(only(drawing, border=drawing.border))
    left = border.where(lambda x, y: abs(y) < 0.1 and x < 0)
    assert left.wide == pytest.approx(measure.border, abs=NEAR)


def test_sizes_are_those_of_law_and_habit() -> None:
    def wide(kind: SealKind, company: str) -> float:
        return measure_of(kind, company, ON).wide

    limited = company_of(12)
    assert [wide(kind, limited) for kind in SealKind] == [40, 38, 40, 20, 38]
    assert [wide(kind, SHARES) for kind in SealKind] == [42, 40, 40, 20, 40]
    rounds = [measure_of(kind, each, ON) for kind in SealKind for each in (limited, SHARES)]
    assert all(m.wide <= MOST_ROUND for m in rounds if m.shape is SealShape.ROUND)


def test_the_invoice_seal_has_the_measures_of_the_announcement() -> None:
    """国家税务总局公告2011年第7号, 附件: measured from 600 dots an inch."""
    drawing = drawing_of(piece(SealKind.INVOICE, LAW_NAME, serial="2"))
    code = ink_of(only(drawing, code=drawing.code))
    assert (code.wide, code.high) == (
        pytest.approx(26.0, abs=NEAR),
        pytest.approx(3.7, abs=NEAR),
    )
    one = ink_of(only(drawing, code=drawing.code[:1]))
    assert one.wide == pytest.approx(1.3, abs=NEAR)
    assert len(drawing.code) == 18
    name = ink_of(only(drawing, name=drawing.name))
    assert 210 <= name.span <= 260
    full = ink_of(only(drawing, name=drawing.name[6:7]))
    assert drawing.name[6].char == "国"
    assert full.high == pytest.approx(4.2, abs=NEAR)
    gap = min(within(drawing.measure, *at) for at in name.dots)
    assert gap == pytest.approx(0.5, abs=NEAR)
    words = ink_of(only(drawing, words=drawing.words))
    assert words.high == pytest.approx(4.6, abs=NEAR)
    assert words.top == pytest.approx(-4.2, abs=NEAR)
    word = ink_of(only(drawing, words=drawing.words[:1]))
    assert word.wide == pytest.approx(3.0, abs=NEAR)
    serial = ink_of(only(drawing, serial=drawing.serial))
    assert serial.high == pytest.approx(2.2, abs=NEAR)
    assert serial.top == pytest.approx(-10.0, abs=NEAR)
    digit = ink_of(only(drawing, serial=drawing.serial[1:2]))
    assert digit.wide == pytest.approx(1.7, abs=NEAR)


@pytest.mark.parametrize("count", [4, 8, 16, 24, 32, 40])
def test_the_name_of_an_invoice_seal_goes_round_by_210_to_260_degrees(count: int) -> None:
    drawing = drawn(SealKind.INVOICE, count)
    assert 210 <= ink_of(only(drawing, name=drawing.name), dpi=300).span <= 260


def test_the_places_on_the_form_are_of_true_size_and_empty(maker: ReportlabMaker) -> None:
    found = places_of(maker.make(REGISTRATION_ALONE))
    wanted = [(measure.wide, measure.high) for measure in REGISTRATION.boxes]
    assert found == [
        (pytest.approx(wide, abs=NEAR), pytest.approx(high, abs=NEAR)) for wide, high in wanted
    ]


def test_a_name_that_no_seal_can_carry_is_refused() -> None:
    for name in ("店", "长" * 41):
        with pytest.raises(Refused, match=r"seal\.name-length"):
            piece(SealKind.COMPANY, name)


def test_a_character_without_glyph_leaves_an_empty_frame() -> None:
    made = piece(SealKind.COMPANY, "示例\U00032fff测试公司")
    assert by_hand(made) == ("\U00032fff",)
    assert by_hand(piece(SealKind.COMPANY, "示例\ue863测试公司\ufe00")) == ()
    assert [letter.outline is None for letter in drawing_of(made).name].count(True) == 1


def test_every_sample_has_its_mark_across_it(maker: ReportlabMaker) -> None:
    said = reading.text(maker.make(ORDER), page=2)
    assert "".join(said.split()).count("样章") >= len(ORDER.seals)
    assert "样章" not in reading.text(maker.make(REGISTRATION_ALONE))


REGISTRATION_ALONE = SealRegistration(
    template="seal_registration",
    version="1",
    number="YZ-1",
    company=REGISTRATION.company,
    boxes=REGISTRATION.boxes,
    seals=REGISTRATION.seals,
    ordered_at=REGISTRATION.ordered_at,
)


def places_of(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of what is dashed under each caption of the form, in mm, in order."""
    page, dot = reading.fine_picture(pdf, dpi=DPI), seal_measures.INCH / DPI
    labels = {kind.label for kind in SealKind}
    captions = [w for w in reading.words(pdf) if w.page == 1 and w.text in labels]
    found = []
    ordered = sorted(captions, key=lambda word: (round(word.top), word.left))
    for at, caption in enumerate(ordered):
        column, deep = at % 3, 41.7 if at < 3 else 39.6
        left, top = 21.0 + 56.0 * column, caption.bottom + 1.4
        edges = (left + 1, top, left + 55, top + deep)
        inner = page.crop(tuple(round(each / dot) for each in edges))  # type: ignore[arg-type]
        box = inner.point(lambda v: 255 if v < SEEN else 0).getbbox()
        assert box is not None
        found.append(((box[2] - box[0]) * dot, (box[3] - box[1]) * dot))
    return found
