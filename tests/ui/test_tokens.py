"""The colours of the three looks keep the contrast they promise."""

from __future__ import annotations

import pytest

from ui.window.theme.look import Look
from ui.window.theme.sheet import style_sheet
from ui.window.theme.tokens import THEMES, ThemeName, contrast, text_pairs


@pytest.mark.parametrize("theme", ThemeName)
def test_every_pair_of_text_and_ground_is_readable(theme):
    tokens = THEMES[theme]
    weak = [
        (name, round(contrast(ink, ground), 2))
        for name, ink, ground in text_pairs(tokens)
        if contrast(ink, ground) < tokens.lowest
    ]
    assert weak == []


def test_the_looks_promise_what_the_design_says():
    lowest = [THEMES[theme].lowest for theme in ThemeName]
    assert lowest == [4.5, 5.8, 9.4]


@pytest.mark.parametrize("theme", ThemeName)
def test_the_focus_ring_stands_out_from_the_card(theme):
    tokens = THEMES[theme]
    assert contrast(tokens.focus, tokens.card) >= 3


def test_black_on_white_is_the_highest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_the_sheet_never_frames_a_bare_class(qapp):
    sheet = style_sheet(Look())
    assert "QFrame {" not in sheet
    assert "QWidget {" not in sheet


def test_the_sheet_grows_with_the_scale(qapp):
    assert "font-size: 18px" in style_sheet(Look(scale=130))
    assert "font-size: 14px" in style_sheet(Look(scale=100))
