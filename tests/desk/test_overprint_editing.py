"""An overprint form is changed by steps, and what is written reads back as the same form."""

from __future__ import annotations

import pytest

from desk.overprint import Align, Box, Template
from desk.overprint_editing import (
    Handle,
    Sort,
    box_of,
    can_grow,
    faults_of,
    get_field,
    handles,
    label_of,
    moved,
    placed,
    read_line,
    read_type,
    resized,
    with_field,
    with_label,
    with_subject_label,
)
from desk.overprint_forms import shipped_templates
from desk.overprint_reading import read_template
from desk.overprint_samples import SCOPE, Filling, sample
from desk.overprint_writing import write_template
from desk.refusal import Refused

SHIPPED = {form.code: form for form in shipped_templates()}
BUSINESS = SHIPPED["business_licence"]
SCOPE_FIELD = Handle(sort=Sort.FIELD, code="scope")
every_form = pytest.mark.parametrize("form", SHIPPED.values(), ids=list(SHIPPED))


def corner(form: Template, handle: Handle) -> tuple[float, float]:
    box = box_of(form, handle)
    return box.x, box.y


@every_form
def test_a_form_that_is_written_reads_back_as_the_same_form(form):
    assert read_template(write_template(form)) == form


@every_form
def test_everything_on_a_sheet_can_be_moved_and_never_leaves_it(form):
    for handle in handles(form)[:-1]:
        x, y = corner(form, handle)
        assert corner(moved(form, handle, 0.1, -0.1), handle) == (
            pytest.approx(x + 0.1),
            pytest.approx(y - 0.1),
        )
        far = moved(form, handle, 9999, 9999)
        box = box_of(far, handle)
        wide, high = (box.wide, box.high) if can_grow(handle) else (0, 0)
        assert (box.x + wide, box.y + high) == pytest.approx((form.wide, form.high), abs=0.01)
        assert corner(moved(form, handle, -9999, -9999), handle) == (0, 0)


def test_the_sheet_itself_stays_where_it_is():
    sheet = handles(BUSINESS)[-1]
    assert sheet.sort is Sort.SHEET
    assert moved(BUSINESS, sheet, 5, 5) == resized(BUSINESS, sheet, 5, 5) == BUSINESS
    assert (box_of(BUSINESS, sheet).wide, box_of(BUSINESS, sheet).high) == (420, 297)


def test_a_box_grows_to_the_edge_and_shrinks_to_a_millimetre():
    wide = box_of(resized(BUSINESS, SCOPE_FIELD, 9999, 0), SCOPE_FIELD)
    assert wide.x + wide.wide == BUSINESS.wide
    small = box_of(resized(BUSINESS, SCOPE_FIELD, -9999, -9999), SCOPE_FIELD)
    assert (small.wide, small.high) == (1.0, 1.0)
    label = Handle(sort=Sort.LABEL, code="scope")
    assert resized(BUSINESS, label, 5, 5) == BUSINESS


def test_a_hundred_small_steps_are_ten_millimetres():
    form = BUSINESS
    for _n in range(100):
        form = moved(form, SCOPE_FIELD, 0.1, 0)
    assert box_of(form, SCOPE_FIELD).x == box_of(BUSINESS, SCOPE_FIELD).x + 10


def test_type_alignment_and_lines_are_set_for_one_field():
    form = with_field(BUSINESS, "name", size=15.5, align=Align.MIDDLE, lines=3, line=1.4)
    field = get_field(form, "name")
    assert (field.size, field.align, field.lines, field.line) == (15.5, Align.MIDDLE, 3, 1.4)
    assert read_template(write_template(form)) == form
    assert get_field(BUSINESS, "name").align is Align.LEFT


def test_the_caption_of_a_type_of_subject_is_its_own():
    form = with_subject_label(BUSINESS, "head", "branch", "分支机构负责人")
    branch = next(each for each in form.subjects if each.code == "branch")
    assert sample(form, Filling.TITLES, branch)[1]["head"] == "分支机构负责人"
    company = next(each for each in form.subjects if each.code == "company")
    assert sample(form, Filling.TITLES, company)[1]["head"] == "法定代表人"
    again = with_subject_label(form, "head", "branch", "")
    branch = next(each for each in again.subjects if each.code == "branch")
    assert sample(again, Filling.TITLES, branch)[1]["head"] == "法定代表人"
    assert read_template(write_template(form)) == form


def test_a_label_and_a_caption_are_set_otherwise():
    label, caption = Handle(sort=Sort.LABEL, code="name"), Handle(sort=Sort.CAPTION, code="1")
    form = with_label(with_label(BUSINESS, label, text="企业名称"), caption, size=12.0)
    assert (label_of(form, label).text, label_of(form, caption).size) == ("企业名称", 12.0)
    assert label_of(form, SCOPE_FIELD) is None


def test_what_is_laid_over_another_field_is_told_as_a_fault_and_not_forbidden():
    over = placed(BUSINESS, SCOPE_FIELD, box_of(BUSINESS, Handle(sort=Sort.SEAL)))
    assert {each.code for each in faults_of(over)} == {"template.over-seal"}
    assert faults_of(BUSINESS) == ()


@pytest.mark.parametrize(
    ("read", "text"), [(read_type, "3"), (read_type, "x"), (read_line, "")]
)
def test_what_is_no_size_is_refused(read, text):
    with pytest.raises(Refused) as refused:
        read(text)
    assert refused.value.code == "template.bad-value"
    assert (read_type("10,5"), read_type(" 72 ")) == (10.5, 72.0)


@every_form
def test_the_samples_fill_every_field_or_leave_only_what_may_be_empty(form):
    for subject in (None, *form.subjects):
        left_out = () if subject is None else subject.without
        full, _labels = sample(form, Filling.FULLEST, subject)
        empty, _labels = sample(form, Filling.EMPTIEST, subject)
        for field in form.fields:
            if field.code not in left_out:
                assert full[field.code]
                assert empty[field.code] or field.empty
        assert len(full.get("scope", "x" * SCOPE)) == SCOPE


def test_places_are_kept_to_a_hundredth_of_a_millimetre():
    form = placed(BUSINESS, SCOPE_FIELD, Box(x=1.23456, y=2.0, wide=3.999, high=4.0))
    assert box_of(form, SCOPE_FIELD) == Box(x=1.23, y=2.0, wide=4.0, high=4.0)
