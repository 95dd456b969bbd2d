"""Theme and scale change at once; the layout follows window ÷ scale."""

from __future__ import annotations

import pytest

from ui.window import shots
from ui.window.theme.fonts import readable
from ui.window.theme.look import Look
from ui.window.theme.tokens import ThemeName
from ui.window.views.acceptance import Step
from ui.window.widgets.words import Words


@pytest.fixture
def window(look, qtbot):
    made = shots.sample_window(look, Step.MATERIALS)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    shots.settle()
    return made


@pytest.mark.parametrize(
    ("width", "height", "scale", "compact"),
    [
        (1440, 900, 100, False),
        (1366, 768, 100, False),
        (1240, 720, 100, False),
        (1239, 900, 100, True),
        (1440, 719, 100, True),
        (1440, 900, 130, True),
        (1920, 1080, 130, False),
    ],
)
def test_three_columns_need_1240_by_720_effective(qapp, width, height, scale, compact):
    look = Look(scale=scale)
    look.fit(width, height)
    assert look.compact is compact


def test_a_larger_scale_turns_the_left_column_into_a_strip(window, look):
    page = window.page
    assert page.applicant.isVisible()
    look.choose(scale=130)
    shots.settle()
    assert look.compact
    assert not page.applicant.isVisible()
    assert page.strip.isVisible()


def test_the_theme_changes_without_losing_the_cursor(window, look):
    window.page.materials.list.choose("m6")
    look.choose(theme=ThemeName.DARK)
    shots.settle()
    assert window.page.materials.list.current == "m6"


def test_the_scale_comes_back_to_the_same_sizes(window, look):
    before = window.nav.width(), window.top.height()
    look.choose(scale=130)
    look.choose(scale=100)
    shots.settle()
    assert (window.nav.width(), window.top.height()) == before


def test_a_rare_character_is_drawn_or_written_out_but_never_a_box(qapp):
    assert readable("王建国") == "王建国"
    shown = readable("测\U0010fffd")
    assert shown == "测[U+10FFFD]"


def test_a_name_that_looks_like_markup_stays_plain_text(qtbot):
    label = Words("<b>王</b>")
    qtbot.addWidget(label)
    assert label.text() == "<b>王</b>"
    assert label.textFormat().name == "PlainText"


def test_a_shortened_label_keeps_the_whole_in_its_tool_tip(look, qtbot):
    label = Words("很长很长很长很长很长的事项名称", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    shots.settle()
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole
    assert label.accessibleName() == label.whole
