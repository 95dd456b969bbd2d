"""The input method is found and led to; what a person set for Qt stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.opening.input_method import Framework, daemons, look
from ui.window.input_method import bridge


def nothing() -> frozenset[str]:
    return frozenset()


def runs(*names: str):
    return lambda: frozenset(names)


@pytest.mark.parametrize(
    "environ",
    [
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5"},
        {"XMODIFIERS": "@im=fcitx"},
    ],
)
def test_fcitx_goes_over_ibus(environ):
    assert bridge(environ, nothing)
    assert environ["QT_IM_MODULE"] == "ibus"
    assert environ["IBUS_USE_PORTAL"] == "1"


@pytest.mark.parametrize(
    "environ",
    [{}, {"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}],
)
def test_what_was_set_stays(environ):
    before = dict(environ)
    assert not bridge(environ, nothing)
    assert environ == before


def test_a_running_fcitx5_is_led_to_where_nothing_was_set():
    environ: dict[str, str] = {}
    assert bridge(environ, runs("fcitx5"))
    assert (environ["QT_IM_MODULE"], environ["IBUS_USE_PORTAL"]) == ("ibus", "1")


def test_a_running_ibus_is_chosen_where_nothing_was_set():
    environ: dict[str, str] = {}
    assert not bridge(environ, runs("ibus-daemon"))
    assert environ == {"QT_IM_MODULE": "ibus"}


@pytest.mark.parametrize(
    ("environ", "running", "framework", "answers"),
    [
        ({}, (), Framework.NONE, False),
        ({"QT_IM_MODULE": "ibus"}, ("ibus-daemon",), Framework.IBUS, True),
        ({"XMODIFIERS": "@im=ibus"}, (), Framework.IBUS, False),
        ({"QT_IM_MODULE": "fcitx"}, ("fcitx5",), Framework.FCITX5, True),
        ({"QT_IM_MODULE": "fcitx"}, (), Framework.FCITX5, False),
        ({"QT_IM_MODULE": "fcitx"}, ("fcitx",), Framework.FCITX4, True),
        ({"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}, ("fcitx5",), Framework.FCITX5, True),
        ({"QT_IM_MODULE": "compose"}, ("fcitx5",), Framework.OTHER, True),
    ],
)
def test_what_is_in_force_is_said_as_it_is(environ, running, framework, answers):
    found = look(environ, runs(*running))
    assert (found.framework, found.running) == (framework, answers)


def test_daemons_are_known_by_their_processes(tmp_path: Path):
    for number, name in ((12, "ibus-daemon"), (13, "bash"), (14, "fcitx5")):
        place = tmp_path / str(number)
        place.mkdir()
        (place / "comm").write_text(f"{name}\n")
    (tmp_path / "15").mkdir()  # ended meanwhile
    assert daemons(tmp_path) == {"ibus-daemon", "fcitx5"}
