"""Overprint forms: a bad file is refused with its line; a version has its day and goes back."""

from __future__ import annotations

import json
from datetime import date

import pytest

from desk.acts.forms import Forms
from desk.calibration import Readings, correction_of, find_calibration
from desk.overprint_forms import in_force, shipped_templates, templates
from desk.overprint_reading import read_template, template_faults
from desk.people import Role
from desk.refusal import Refused
from desk.shipped import shipped
from tests.desk.window import Window
from ui.terminal.answers import sentence

FOOD = shipped("overprint", "food_licence.json").read_text("utf-8")
ADMIN = Role.ADMINISTRATOR
TITLE = '"title": "主体业态"'
AT = f'{TITLE}, "x": 66'
FROM = '"from": ["trade"]'


def refused(call, *args, **kwargs) -> Refused:
    with pytest.raises(Refused) as found:
        call(*args, **kwargs)
    return found.value


def anew(version: int = 2, effective: str = "2025-11-24") -> str:
    """The food licence as a further version."""
    text = FOOD.replace('"version": 1', f'"version": {version}')
    return text.replace('"effective": "2023-12-01"', f'"effective": "{effective}"')


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def version_of(window: Window) -> int:
    return next(f.version for f in Forms(window.desk).in_force() if f.code == "food_licence")


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ('"code": "trade"', '"code": "premises"', "template.twice"),
        ('{"code": "trade"', '{"codes": "trade"', "template.field-missing"),
        (TITLE, '"title": 7', "template.not-text"),
        (AT, f'{TITLE}, "x": "66"', "template.not-a-number"),
        (AT, f'{TITLE}, "x": 250', "template.outside-sheet"),
        (AT, f'{TITLE}, "x": -1', "template.out-of-range"),
        (FROM, '"from": []', "template.not-a-list"),
        (FROM, '"form": ["trade"]', "template.field-missing"),
        (FROM, f'{FROM}, "colour": "red"', "template.unknown-field"),
        (f'{FROM}, "fit": "wrap"', f'{FROM}, "fit": "cut"', "template.unknown-word"),
        ('"high": 8, "size": 11', '"high": 2, "size": 11', "template.too-low"),
    ],
)  # fmt: skip
def test_a_bad_field_is_refused_with_its_line_and_its_place(before, after, code):
    assert before in FOOD
    bad = FOOD.replace(before, after, 1)
    found = {each.code: each for each in template_faults(bad)}
    assert {each.line for each in found.values()} == {line_of(FOOD, before)}
    assert "fields[" in found[code].place
    assert f"第 {found[code].line} 行" in sentence(refused(read_template, bad))


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ('"qr": {"x": 248, "y": 34', '"qr": {"x": 66, "y": 62', "template.over-qr"),
        ('"seal": {"x": 222, "y": 122', '"seal": {"x": 222, "y": 90', "template.over-seal"),
        ('"effective": "2023-12-01"', '"effective": "2023-13-01"', "template.bad-day"),
        ('"wide": 297', '"wide": 9000', "template.out-of-range"),
        ('"tray": ""', '"trey": ""', "template.unknown-field"),
        ('"fields": [', '"fields": 3, "x": [', "template.not-a-list"),
        ('"qr": {', '"qr": 1, "y": {', "template.not-an-object"),
        ('"title": "食品经营许可证",', '"title": "食品经营许可证"', "template.not-json"),
    ],
)
def test_a_bad_form_is_refused_whole(before, after, code):
    assert before in FOOD
    bad = FOOD.replace(before, after, 1)
    assert code in {each.code for each in template_faults(bad)}
    assert refused(read_template, bad).code.startswith("template.")


def test_every_fault_of_a_file_is_told_at_once_with_line_place_and_reason():
    bad = FOOD.replace(AT, f'{TITLE}, "x": "66"').replace('"tray": ""', '"trey": ""')
    bad = bad.replace('"effective": "2023-12-01"', '"effective": "2023-13-01"')
    found = refused(read_template, bad)
    assert (found.code, found.facts["count"]) == ("template.several", 3)
    told = sentence(found)
    for line, words in (("trade", "应当是数字"), ("trey", "不认得"), ("2023-13", "不是日期")):
        assert f"第 {line_of(bad, line)} 行：" in told
        assert words in told
    assert told.count("没有导入") == 1


def test_a_fault_of_one_field_is_not_told_of_its_neighbours():
    bad = FOOD.replace(AT, f'{TITLE}, "x": 990').replace(FROM, '"from": 3')
    codes = [each.code for each in template_faults(bad)]
    assert codes == ["template.out-of-range", "template.not-a-list"]


@pytest.mark.parametrize("text", ["", "[]", "3", "{", "[" * 3000])
def test_what_is_no_form_at_all_is_refused(text):
    assert refused(read_template, text).code in ("template.not-json", "template.not-an-object")


def test_two_fields_over_one_another_are_refused():
    data = json.loads(FOOD)
    data["fields"][3]["y"] = data["fields"][2]["y"]
    assert refused(read_template, json.dumps(data)).code == "template.over-another"


def test_a_version_counts_from_its_day_on(window):
    Forms(window.desk).import_form(window.actor(ADMIN), anew(2, "2025-11-26"))
    assert version_of(window) == 1
    window.later(days=2)
    assert version_of(window) == 2
    assert window.proved().is_sound


def test_a_version_goes_back_with_a_reason(window):
    forms, admin = Forms(window.desk), window.actor(ADMIN)
    made = forms.import_form(admin, anew()).value
    assert version_of(window) == 2
    assert refused(forms.roll_back, admin, made, reason=" ").code == "case.reason-missing"
    forms.roll_back(admin, made, reason="字段错位")
    assert version_of(window) == 1
    assert refused(forms.roll_back, admin, made, reason="再退").code == "record.other-state"
    assert refused(forms.import_form, admin, anew()).code == "template.version-known"


@pytest.mark.parametrize("role", [Role.CLERK, Role.SUPERVISOR, Role.AUDITOR])
def test_only_an_administrator_imports(window, role):
    found = refused(Forms(window.desk).import_form, window.actor(role), anew())
    assert found.code == "person.act-not-allowed"


def test_a_bad_file_leaves_the_form_in_force(window):
    before = window.seq()
    refused(Forms(window.desk).import_form, window.actor(ADMIN), anew().replace("{", "", 1))
    assert (window.seq(), version_of(window)) == (before, 1)


def test_every_form_that_ships_is_in_force_today(window):
    today = window.clock.now().date()
    assert set(in_force(templates(window.store.views), today)) == {
        form.code for form in shipped_templates()
    }
    assert in_force(shipped_templates(), date(2010, 1, 1)) == {}


def test_a_calibration_is_kept_for_its_printer_and_form_alone(window):
    forms, chief = Forms(window.desk), window.actor(Role.SUPERVISOR)
    read = Readings(left=21.5, right=278.5, top=18.8, bottom=188.8)
    forms.calibrate(chief, "food_licence", printer="office", readings=read)
    views = window.store.views
    by = correction_of(views, "office", "food_licence")
    assert (by.offset_x, by.scale_x, by.offset_y) == (1.5, 1.0, -1.2)
    assert correction_of(views, "other", "food_licence").offset_x == 0
    assert correction_of(views, "office", "road_licence").offset_x == 0
    kept = find_calibration(views, "office", "food_licence")
    assert kept is not None
    assert (kept.facts["left"], kept.facts["by"]) == ("21500", chief.name)
    assert window.proved().is_sound


def test_the_ruler_page_is_printed_as_it_is_and_the_checking_page_corrected(window):
    forms, chief = Forms(window.desk), window.actor(Role.SUPERVISOR)
    read = Readings(left=21.5, right=278.5, top=18.8, bottom=188.8)
    forms.calibrate(chief, "food_licence", printer="office", readings=read)
    plain = forms.ruler(chief, "food_licence", printer="office")
    checked = forms.ruler(chief, "food_licence", printer="office", checking=True)
    assert plain.paper.correction.offset_x == 0
    assert checked.paper.correction.offset_x == 1.5


@pytest.mark.parametrize("form", shipped_templates(), ids=lambda form: form.code)
def test_every_form_has_a_test_print(window, form):
    sheet = Forms(window.desk).test_print(window.actor(ADMIN), form.code)
    assert sheet.paper.background
    assert sheet.pdf.startswith(b"%PDF")
