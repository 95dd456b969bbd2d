"""A form that was edited becomes a further version with its day; tests take no blank."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.acts.blanks import Blanks
from desk.acts.form_versions import FormVersions
from desk.acts.forms import Forms
from desk.acts.licensing import Came, Licensing
from desk.backgrounds import place
from desk.calibration import Readings, find_calibration
from desk.overprint import Template
from desk.overprint_editing import Handle, Sort, box_of, get_field, moved, with_field
from desk.overprint_samples import Filling
from desk.people import Role
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.store.store import open_store
from tests.desk.blank_stock import FOOD, WANTED, granted, printed, stocked
from tests.desk.window import Window, open_window, window_on
from tests.store import makings

ADMIN = Role.ADMINISTRATOR
SCOPE = Handle(sort=Sort.FIELD, code="scope")
CORNERS = ((0.0, 0.0), (1169.3, 826.8))
SHEET = ((0.0, 0.0), (297.0, 210.0))


def code_of(call, *args, **kwargs) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **kwargs)
    return refused.value.code


def food(window: Window) -> Template:
    return next(f for f in Forms(window.desk).in_force() if f.code == FOOD)


def edited(window: Window) -> Template:
    return moved(food(window), SCOPE, 0.3, -0.1)


def today(window: Window):
    return window.clock.now().date()


def save(window: Window, form: Template, **days: int) -> str:
    effective = today(window) + timedelta(**days)
    return FormVersions(window.desk).save(window.actor(ADMIN), form, effective=effective).value


def test_an_edited_form_is_a_further_version_and_the_earlier_one_stays(window):
    before = food(window)
    assert save(window, edited(window)) == "form-food_licence-2"
    after = food(window)
    assert (before.version, after.version) == (1, 2)
    assert box_of(after, SCOPE).x == box_of(before, SCOPE).x + 0.3
    versions = [v for v in FormVersions(window.desk).all() if v.form.code == FOOD]
    assert [(v.form.version, v.in_force, v.shipped) for v in versions] == [
        (2, True, False),
        (1, False, True),
    ]
    assert window.proved().is_sound


def test_an_edited_form_counts_from_its_day_on(window):
    save(window, edited(window), days=3)
    assert food(window).version == 1
    window.later(days=3)
    assert food(window).version == 2


def test_a_day_that_is_past_is_refused_and_a_form_that_did_not_change_too(window):
    assert code_of(save, window, edited(window), days=-1) == "template.day-past"
    assert code_of(save, window, food(window)) == "template.unchanged"


def test_an_edited_form_that_the_reader_would_refuse_is_not_saved(window):
    over = replace(food(window), seal=box_of(food(window), SCOPE))
    assert code_of(save, window, over) == "template.over-seal"
    assert food(window).version == 1


def test_a_version_after_one_that_was_rolled_back_has_a_number_of_its_own(window):
    made = save(window, edited(window))
    Forms(window.desk).roll_back(window.actor(ADMIN), made, reason="偏了")
    assert food(window).version == 1
    assert save(window, edited(window)) == "form-food_licence-3"


@pytest.mark.parametrize("role", [Role.CLERK, Role.SUPERVISOR, Role.AUDITOR])
def test_only_an_administrator_edits(window, role):
    versions, actor = FormVersions(window.desk), window.actor(role)
    assert code_of(versions.to_edit, actor) == "person.act-not-allowed"
    form = edited(window)
    assert code_of(versions.save, actor, form, effective=today(window)) == (
        "person.act-not-allowed"
    )


def test_what_is_exported_is_imported_again_as_the_same_form(window):
    save(window, edited(window))
    text = FormVersions(window.desk).export(FOOD, 2)
    assert code_of(Forms(window.desk).import_form, window.actor(ADMIN), text) == (
        "template.version-known"
    )
    higher = text.replace('"version": 2', '"version": 7')
    Forms(window.desk).import_form(window.actor(ADMIN), higher)
    assert food(window) == replace(edited_again(window), version=7)


def edited_again(window: Window) -> Template:
    found = (v.form for v in FormVersions(window.desk).all() if v.form.version == 2)
    return next(found)


def test_a_licence_says_on_which_version_of_its_form_it_was_printed(window):
    stocked(window)
    save(window, edited(window))
    printed(window)
    (row,) = window.store.views.records("blank")
    assert read_record(row).facts["version"] == "2"


def test_a_text_that_does_not_fit_is_named_and_left_out_of_the_picture(window):
    narrow = with_field(food(window), "scope", box=replace(box_of(food(window), SCOPE), high=6))
    drawn = FormVersions(window.desk).draw(narrow, Filling.FULLEST)
    assert drawn.unfit == ("scope",)
    assert drawn.sheet.paper.texts["scope"] == ""
    assert FormVersions(window.desk).draw(food(window), Filling.FULLEST).unfit == ()


def test_a_test_on_plain_paper_is_calibrated_framed_and_enters_nothing(window):
    read = Readings(left=21.5, right=278.5, top=18.8, bottom=188.8)
    chief = window.actor(Role.SUPERVISOR)
    Forms(window.desk).calibrate(chief, FOOD, printer="office", readings=read)
    before = window.seq()
    paper = trial(window).sheet.paper
    assert paper.background
    assert (paper.correction.offset_x, paper.watermark) == (1.5, None)
    assert window.seq() == before


def trial(window: Window, spoiled: str = ""):
    form, actor = edited(window), window.actor(ADMIN)
    versions = FormVersions(window.desk)
    return versions.trial(actor, form, Filling.FULLEST, printer="office", spoiled=spoiled).value


def test_a_test_goes_onto_a_spoiled_sheet_alone_and_uses_no_blank(window):
    stocked(window)
    assert code_of(trial, window, "SP0000001") == "blank.not-spoiled"
    Blanks(window.desk).spoil(window.actor(), kind=FOOD, number="SP0000001", reason="受潮起皱")
    paper = trial(window, "SP0000001").sheet.paper
    assert not paper.background
    assert "样张" in paper.watermark
    (row,) = window.store.views.records("blank")
    assert read_record(row).state == "spoiled"
    assert Licensing(window.desk).next_numbers(FOOD) == ("SP0000002",)
    assert window.proved().is_sound


def test_a_good_sheet_is_never_used_for_a_test(window):
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.GOOD)
    before = window.seq()
    assert code_of(trial, window, "SP0000001") == "blank.not-spoiled"
    assert window.seq() == before


def test_forms_scans_and_calibration_are_there_when_the_store_is_opened_again(tmp_path):
    folder = tmp_path / "data"
    window = open_window(folder)
    save(window, edited(window))
    versions, admin = FormVersions(window.desk), window.actor(ADMIN)
    versions.place_background(admin, food(window), b"picture", pixels=CORNERS, places=SHEET)
    form, read = food(window), Readings(left=21.5, right=278.5, top=18.8, bottom=188.8)
    Forms(window.desk).calibrate(
        window.actor(Role.SUPERVISOR), FOOD, printer="office", readings=read
    )
    kept = find_calibration(window.store.views, "office", FOOD)
    window.store.close()
    again = window_on(open_store(folder, makings.KEY), folder)
    assert food(again) == form
    found = FormVersions(again.desk).background(FOOD)
    assert found is not None
    assert found[1] == b"picture"
    assert kept is not None
    assert find_calibration(again.store.views, "office", FOOD) == kept
    assert again.proved().is_sound
    again.store.close()


def test_a_scan_is_placed_by_two_points_and_kept(window):
    versions, admin = FormVersions(window.desk), window.actor(ADMIN)
    versions.place_background(admin, food(window), b"picture", pixels=CORNERS, places=SHEET)
    found, picture = versions.background(FOOD)
    assert picture == b"picture"
    assert found.placement.on_sheet(1169.3, 826.8) == pytest.approx((297.0, 210.0), abs=0.01)
    assert versions.background("road_licence") is None
    assert window.proved().is_sound


def test_a_scan_that_was_laid_askew_is_turned_back():
    turned = place(((10.0, 20.0), (1150.0, 80.0)), ((5.0, 5.0), (290.0, 5.0)))
    assert turned.on_sheet(10.0, 20.0) == pytest.approx((5.0, 5.0))
    assert turned.on_sheet(1150.0, 80.0) == pytest.approx((290.0, 5.0))


@pytest.mark.parametrize(
    ("pixels", "places", "code"),
    [
        (CORNERS, ((0.0, 0.0), (20.0, 20.0)), "background.points-too-near"),
        (((5.0, 5.0), (5.0, 5.0)), SHEET, "background.points-too-near"),
        (((0.0, 0.0), (60.0, 40.0)), SHEET, "background.unlikely"),
        (((0.0, 826.8), (1169.3, 0.0)), SHEET, "background.unlikely"),
    ],
)
def test_two_points_that_cannot_be_are_refused(window, pixels, places, code):
    versions, admin = FormVersions(window.desk), window.actor(ADMIN)
    before = window.seq()
    told = code_of(
        versions.place_background, admin, food(window), b"x", pixels=pixels, places=places
    )
    assert (told, window.seq()) == (code, before)


def test_a_version_with_two_hundred_characters_more_still_draws(window):
    form = with_field(food(window), "scope", lines=60)
    assert get_field(form, "scope").lines == 60
    assert FormVersions(window.desk).draw(form, Filling.EMPTIEST, frame=False).unfit == ()


def test_a_licence_in_the_drawer_is_asked_by_its_form_in_force(window):
    stocked(window)
    save(window, edited(window))
    case = granted(window)
    assert Licensing(window.desk).filled(case.case_id, WANTED).form.version == 2
