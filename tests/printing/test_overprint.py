"""Licences onto their blanks: where each text lies, to a tenth of a millimetre."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk.calibration import MARGIN, Readings, read_reading, solve
from desk.overprint import Correction, Field, Fit, Subject, Template
from desk.overprint_editing import Sort, handles, moved
from desk.overprint_reading import read_template
from desk.overprint_samples import Filling, sample
from desk.overprint_writing import write_template
from desk.papers_licence import LicencePaper, RulerPage
from desk.refusal import Refused
from printing.layout.sheet import width
from printing.maker import ReportlabMaker
from printing.overprint.fitting import Fitted, fit
from tests.printing import measuring, reading
from tests.printing.measuring import PRINTERS, BadPrinter, full

FORMS = measuring.forms()
NEAR = 0.1  # mm
GOLDEN = Path(__file__).parent / "golden"
PICTURES = Path(__file__).resolve().parents[2] / "docs/licences"
every_form = pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))


def ruler(form: Template, correction: Correction | None = None) -> RulerPage:
    return RulerPage(
        template="ruler_page", version="1", number="BC-1", form=form, printer="office",
        correction=correction or Correction(), checking=correction is not None,
    )  # fmt: skip


def calibrated(maker: ReportlabMaker, form: Template, printer: BadPrinter) -> Correction:
    """What four readings of this printer's ruler page give."""
    sheet = printer.prints(maker.make(ruler(form)))
    return solve(form, measuring.read_ruler(sheet, form)).correction


@pytest.mark.parametrize(
    ("code", "printer"), [("business_licence", "both"), ("food_licence", "shifted")]
)
def test_every_field_of_a_calibrated_printer_lies_within_a_tenth(
    maker: ReportlabMaker, code: str, printer: str
) -> None:
    """Two here; `python -m tests.bench.bench_overprint` measures every form and printer."""
    form, bad = FORMS[code], PRINTERS[printer]
    paper, by = full(form), calibrated(maker, form, bad)
    wanted = BadPrinter().prints(maker.make(paper))
    raw = measuring.errors(wanted, bad.prints(maker.make(paper)), form)
    printed = bad.prints(maker.make(replace(paper, correction=by)))
    found = measuring.errors(wanted, printed, form)
    assert max(raw.values()) > 10 * NEAR  # the printer is bad indeed
    assert {name: far for name, far in found.items() if far > NEAR} == {}
    assert set(found) >= {field.code for field in form.fields if paper.texts[field.code]}


def test_the_ruler_page_of_a_true_printer_reads_as_it_says(maker: ReportlabMaker) -> None:
    form = FORMS["food_licence"]
    read = measuring.read_ruler(BadPrinter().prints(maker.make(ruler(form))), form)
    there = (read.left, read.right, read.top, read.bottom)
    wanted = (MARGIN, form.wide - MARGIN, MARGIN, form.high - MARGIN)
    assert max(abs(a - b) for a, b in zip(there, wanted, strict=True)) < 0.02


def test_the_checking_page_is_right_after_calibration(maker: ReportlabMaker) -> None:
    form, bad = FORMS["food_licence"], PRINTERS["both"]
    by = calibrated(maker, form, bad)
    read = measuring.read_ruler(bad.prints(maker.make(ruler(form, by))), form)
    assert abs(read.left - MARGIN) < NEAR
    assert abs(read.right - (form.wide - MARGIN)) < NEAR
    assert abs(read.bottom - (form.high - MARGIN)) < NEAR


@every_form
def test_the_sheet_has_the_size_of_its_form_and_one_page(
    maker: ReportlabMaker, form: Template
) -> None:
    image = reading.picture(maker.make(full(form)), dpi=72)
    assert abs(image.width * 25.4 / 72 - form.wide) < 0.4
    assert abs(image.height * 25.4 / 72 - form.high) < 0.4
    assert reading.page_count(maker.make(full(form))) == 1


@every_form
def test_texts_begin_at_the_left_edge_of_their_boxes(
    maker: ReportlabMaker, form: Template
) -> None:
    words = reading.words(maker.make(full(form)))
    for field in form.fields:
        text = full(form).texts[field.code]
        if field.align.value != "left" or not text:
            continue
        inside = [
            word for word in words
            if field.box.y - 1 <= (word.top + word.bottom) / 2 <= field.box.y + field.box.high
            and abs(word.left - field.box.x) < NEAR
        ]  # fmt: skip
        assert inside, field.code


@every_form
def test_nothing_but_the_variable_text_goes_onto_a_blank(
    maker: ReportlabMaker, form: Template
) -> None:
    text = reading.text(maker.make(full(form)))
    assert "样张" not in text
    kept = [
        field.label.text for field in form.fields if field.label and not field.label.printed
    ]
    for label in kept:
        assert label not in text
    sheet = BadPrinter().prints(maker.make(full(form)))
    assert measuring.ink(sheet, form.seal) is None


@every_form
def test_the_drawn_frame_says_that_it_is_a_specimen(
    maker: ReportlabMaker, form: Template
) -> None:
    shown = replace(full(form), background=True)
    assert "样张" in reading.text(maker.make(shown))
    assert "印章处留空" in reading.text(maker.make(shown))


@every_form
def test_the_code_reads_back_from_the_raster(maker: ReportlabMaker, form: Template) -> None:
    found = reading.symbols(reading.picture(maker.make(full(form)), dpi=150))
    assert found["QRCode"].text == full(form).qr


@pytest.mark.parametrize("code", ["business_licence", "business_licence_copy", "food_licence"])
def test_a_scope_of_eight_hundred_characters_is_whole(maker: ReportlabMaker, code: str) -> None:
    paper = full(FORMS[code], scope=800)
    text = "".join(reading.text(maker.make(paper)).split())
    assert len(paper.texts["scope"]) == 800
    assert paper.texts["scope"] in text


def filled(form: Template, filling: Filling, subject: Subject | None) -> LicencePaper:
    """The form with the fullest or the emptiest texts of that type of subject."""
    texts, labels = sample(form, filling, subject)
    return replace(full(form), texts=texts, labels=labels, qr="")


FILLED = [
    pytest.param(filled(form, filling, subject), id=f"{code}-{name}-{filling}")
    for code, form in FORMS.items()
    for filling in (Filling.FULLEST, Filling.EMPTIEST)
    for name, subject in [("any", None), *((each.code, each) for each in form.subjects)]
    if subject is None or code == "business_licence"
]


@pytest.mark.parametrize("paper", FILLED)
def test_the_fullest_and_the_emptiest_licence_are_whole_and_within_their_boxes(
    maker: ReportlabMaker, paper: LicencePaper
) -> None:
    """Nothing is lost from the text layer; no word stands outside a field or its caption."""
    words = [word for word in reading.words(maker.make(paper)) if word.text.strip()]
    told = sorted("".join(word.text for word in words))
    printed = {
        field.code: paper.labels[field.code]
        for field in paper.form.fields
        if field.label is not None and field.label.printed and paper.labels.get(field.code)
    }
    assert told == sorted("".join("".join([*paper.texts.values(), *printed.values()]).split()))
    boxes = [field.box for field in paper.form.fields if paper.texts.get(field.code)]
    captions = [f.label for f in paper.form.fields if f.code in printed and f.label is not None]
    for word in words:
        middle = (word.top + word.bottom) / 2
        within = any(
            box.x - NEAR <= word.left
            and word.right <= box.x + box.wide + NEAR
            and box.y - NEAR <= middle <= box.y + box.high + NEAR
            for box in boxes
        )
        assert within or any(
            abs(word.top - label.y) < 6 and word.left >= label.x - NEAR for label in captions
        ), word


def test_a_field_that_was_moved_on_the_screen_prints_where_it_was_put(
    maker: ReportlabMaker,
) -> None:
    """Every field of the A3 sheet: bench_overprint does so for every form and printer."""
    form = FORMS["business_licence"]
    paper = full(form, scope=60)
    edited = form
    for handle in handles(form):
        if handle.sort is Sort.FIELD:
            edited = moved(edited, handle, 0.3, -0.2)
    edited = read_template(write_template(edited))
    before = BadPrinter().prints(maker.make(paper))
    after = BadPrinter().prints(maker.make(replace(paper, form=edited)))
    for one, other in zip(form.fields, edited.fields, strict=True):
        there, here = measuring.ink(before, one.box), measuring.ink(after, other.box)
        assert there is not None
        assert here is not None
        assert abs(here[0] - there[0] - 0.3) < NEAR, one.code
        assert abs(here[1] - there[1] + 0.2) < NEAR, one.code


def fitted(field: Field, text: str) -> Fitted | None:
    """The text in its box, or None where it was refused by the field's name."""
    try:
        return fit(field, text)
    except Refused as refused:
        told = (refused.code, refused.facts["what"])
    assert told == ("paper.does-not-fit", field.title)
    return None


@every_form
def test_a_fitted_text_never_leaves_its_box(form: Template) -> None:
    for field in form.fields:
        for count in (2, 25, 160):
            made = fitted(field, "示例县" * count)
            if made is None:
                continue
            assert all(width(line, made.style) <= field.box.wide for line in made.lines)
            assert "".join(made.lines) == "示例县" * count
            assert len(made.lines) == 1 or len(made.lines) * made.style.line <= field.box.high
            assert made.style.size >= (field.size if field.fit is Fit.REFUSE else field.least)


def test_a_rare_name_is_printed_as_its_code_and_not_as_a_box(maker: ReportlabMaker) -> None:
    form = FORMS["food_licence"]
    paper = full(form)
    odd = replace(paper, texts={**paper.texts, "head": "试\U0003fff0"})
    assert "[U+3FFF0]" in reading.text(maker.make(odd))


def test_the_same_licence_gives_the_same_bytes(maker: ReportlabMaker) -> None:
    paper = full(FORMS["road_licence"])
    assert maker.make(paper) == maker.make(paper)


def test_an_empty_licence_is_refused(maker: ReportlabMaker) -> None:
    empty: LicencePaper = replace(full(FORMS["road_licence"]), texts={})
    with pytest.raises(Refused) as refused:
        maker.make(empty)
    assert refused.value.code == "licence.nothing-to-print"


@pytest.mark.parametrize("text", ["20,3", "20.3", " 20 ", "277"])
def test_a_reading_has_a_point_or_a_comma(text: str) -> None:
    assert read_reading(text) == float(text.strip().replace(",", "."))


@pytest.mark.parametrize("text", ["", "-3", "20.3mm", "1234", "2O", "20.1234"])
def test_what_is_no_reading_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_reading(text)
    assert refused.value.code == "calibration.bad-reading"


@pytest.mark.parametrize("left", [40.0, 8.0])
def test_a_sheet_fed_wrongly_is_no_calibration(left: float) -> None:
    form = FORMS["food_licence"]
    with pytest.raises(Refused) as refused:
        solve(form, Readings(left=left, right=277.0, top=20.0, bottom=190.0))
    assert refused.value.code == "calibration.unlikely"
    assert refused.value.facts["axis"] == "x"


@every_form
def test_the_text_of_a_licence_is_as_it_was_read_by_people(
    maker: ReportlabMaker, form: Template
) -> None:
    """Golden text: `.ci/licences.py` writes it, with the picture in docs/licences."""
    wanted = (GOLDEN / f"licence-{form.code}.txt").read_text("utf-8")
    told = reading.text(maker.make(full(form)))
    assert "".join(told.split()) == "".join(wanted.split())
    assert (PICTURES / f"{form.code}.png").stat().st_size < 60_000
