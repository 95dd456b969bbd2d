"""Preferences of a person: kept with the person, the station's value for who chose nothing."""

from __future__ import annotations

import pytest

from desk.acts.settings import Settings
from desk.people import Actor, Role
from desk.personal import KeyMap
from desk.refusal import Refused
from desk.setting import OF
from desk.settings import (
    DECLARED,
    KEYS,
    LOCK_MINUTES,
    SCALE,
    THEME,
    read_personal,
    read_setting,
)
from tests.desk.window import Window


def two_clerks(window: Window) -> tuple[Actor, Actor]:
    clerks = [person for person in window.desk.roster if person.role is Role.CLERK]
    return clerks[0], clerks[1]


def test_what_a_person_chose_is_theirs_alone(window):
    first, second = two_clerks(window)
    Settings(window.desk).change_personal(THEME, "dark", first)
    views = window.store.views
    assert read_personal(views, THEME, first.person_id) == "dark"
    assert read_personal(views, THEME, second.person_id) == "light"
    assert read_setting(views, THEME) == "light"


def test_who_chose_nothing_has_what_the_station_kept_before(window):
    first, second = two_clerks(window)
    Settings(window.desk).change(SCALE, 130, first)
    assert read_personal(window.store.views, SCALE, second.person_id) == 130


def test_a_choice_stays_when_the_station_changes_to_something_else(window):
    first, second = two_clerks(window)
    kept = Settings(window.desk)
    kept.change_personal(SCALE, 100, first)
    kept.change(SCALE, 130, second)
    assert read_personal(window.store.views, SCALE, first.person_id) == 100


def test_choosing_the_same_again_writes_nothing(window):
    first, _ = two_clerks(window)
    kept = Settings(window.desk)
    kept.change_personal(THEME, "dark", first)
    assert kept.change_personal(THEME, "dark", first).changed == frozenset()


def test_a_key_map_comes_back_as_it_was(window):
    first, second = two_clerks(window)
    own = KeyMap(keys={"search": "Ctrl+Shift+K", "park": "Ctrl+F4"})
    Settings(window.desk).change_personal(KEYS, own, first)
    assert read_personal(window.store.views, KEYS, first.person_id) == own
    assert read_personal(window.store.views, KEYS, second.person_id) == KeyMap()


def test_a_preference_that_cannot_be_read_keeps_nobody_from_working(window):
    first, _ = two_clerks(window)
    with window.store.change() as change:
        change.put_setting(SCALE.key, "115")
        change.put_setting(SCALE.key_of(first.person_id), "175")
        change.put_setting(KEYS.key_of(first.person_id), '{"chords": {}}')
    assert read_personal(window.store.views, SCALE, first.person_id) == 115
    assert read_personal(window.store.views, KEYS, first.person_id) == KeyMap()


def test_a_bad_choice_is_refused(window):
    first, _ = two_clerks(window)
    with pytest.raises(Refused) as caught:
        Settings(window.desk).change_personal(SCALE, 101, first)
    assert caught.value.code == "setting.bad-value"


def test_what_belongs_to_the_station_is_nobodys_preference(window):
    first, _ = two_clerks(window)
    with pytest.raises(ValueError, match="not a personal setting"):
        Settings(window.desk).change_personal(LOCK_MINUTES, 5, first)


def test_preferences_outlive_a_rebuild(window):
    first, _ = two_clerks(window)
    Settings(window.desk).change_personal(THEME, "dark", first)
    seen = window.proved()
    assert seen.is_sound, seen


def test_everybody_may_have_every_preference_and_no_key_has_the_parting_sign():
    personal = [setting for setting in DECLARED if setting.personal]
    assert {setting.key for setting in personal} >= {"look.theme", "look.scale", "keys.own"}
    assert all(setting.roles == frozenset(Role) for setting in personal)
    assert not any(OF in setting.key for setting in DECLARED)
