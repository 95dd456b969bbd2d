"""fcitx is led over the ibus bridge; everything else stays as it was set."""

from __future__ import annotations

import pytest

from ui.window.input_method import bridge


@pytest.mark.parametrize(
    "environ",
    [
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5"},
        {"XMODIFIERS": "@im=fcitx"},
    ],
)
def test_fcitx_goes_over_ibus(environ):
    assert bridge(environ)
    assert environ["QT_IM_MODULE"] == "ibus"
    assert environ["IBUS_USE_PORTAL"] == "1"


@pytest.mark.parametrize(
    "environ",
    [{}, {"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}],
)
def test_what_was_set_stays(environ):
    before = dict(environ)
    assert not bridge(environ)
    assert environ == before
