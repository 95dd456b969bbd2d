"""A simulated device is chosen where nothing counts, and refused where cases do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts.settings import Settings
from desk.people import Actor, Role
from desk.refusal import Refused
from desk.settings import DECLARED, read_setting
from tests.desk.window import Window

SIMULATED = [setting for setting in DECLARED if "simulated" in setting.choices]


def administrator(window: Window) -> Actor:
    return next(each for each in window.desk.roster if each.role is Role.ADMINISTRATOR)


def test_every_class_of_device_that_can_be_practised_with_is_declared():
    keys = {setting.key for setting in SIMULATED}
    assert {"reader.kind", "scanner.kind", "camera.kind", "queue.kind"} <= keys


@pytest.mark.parametrize("setting", SIMULATED, ids=lambda setting: setting.key)
def test_it_is_refused_where_cases_count_and_nothing_is_written(window, setting):
    station = replace(window.desk.station, demonstration=False)
    real = replace(window.desk, station=station)
    with pytest.raises(Refused) as refused:
        Settings(real).change(setting, "simulated", administrator(window))
    assert refused.value.code == "setting.simulated-not-here"
    assert read_setting(window.store.views, setting) == setting.default
    Settings(window.desk).change(setting, "simulated", administrator(window))
    assert read_setting(window.store.views, setting) == "simulated"
