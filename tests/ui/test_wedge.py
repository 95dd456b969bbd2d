"""A scanner that poses as a keyboard is told from hands by prefix or speed, in given times."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.window.scan.wedge import Pressed, Verdict, Wedge

RECEIPT = "SJ379901900022026112300019"


def typed(wedge: Wedge, text: str, gap: int, *, start: int = 1000, end: bool = True) -> Verdict:
    """Those characters at that pace, then Enter; what became of the last key."""
    at, verdict = start, Verdict.PASS
    for char in text:
        verdict = wedge.hear(Pressed(text=char, at=at, name=char.upper()))
        at += gap
    return wedge.hear(Pressed(text="\r", at=at, name="Return", ends=True)) if end else verdict


@pytest.mark.parametrize("gap", [0, 1, 5, 12, 18])
def test_a_scan_is_known_by_its_speed(gap):
    wedge = Wedge()
    assert typed(wedge, RECEIPT, gap) is Verdict.SCAN
    assert wedge.code == RECEIPT


@pytest.mark.parametrize("words_per_minute", [40, 80, 120, 160, 220])
def test_a_fast_typist_is_no_scanner(words_per_minute):
    gap = 60_000 // (words_per_minute * 5)
    assert typed(Wedge(), RECEIPT, gap) is Verdict.PASS


def test_rolled_fingers_are_no_scanner():
    """Pairs of keys within a few milliseconds, as practised hands roll them."""
    wedge, at = Wedge(), 1000
    for first, second in zip("370112198", "211031234", strict=True):
        wedge.hear(Pressed(text=first, at=at, name=first))
        wedge.hear(Pressed(text=second, at=at + 8, name=second))
        at += 70
    assert wedge.hear(Pressed(text="\r", at=at, name="Return", ends=True)) is Verdict.PASS


def test_few_characters_are_no_scan():
    assert typed(Wedge(least=6), "1102", 5) is Verdict.PASS
    assert typed(Wedge(least=4), "1102", 5) is Verdict.SCAN


def test_enter_after_a_pause_ends_no_scan():
    wedge = Wedge()
    typed(wedge, RECEIPT, 5, end=False)
    late = wedge.hear(Pressed(text="\r", at=2000, name="Return", ends=True))
    assert late is Verdict.PASS
    assert wedge.let_go_before


def test_keys_without_a_time_were_pressed_by_hands():
    wedge = Wedge()
    for char in RECEIPT:
        assert wedge.hear(Pressed(text=char)) is Verdict.PASS
    assert wedge.hear(Pressed(text="\r", ends=True)) is Verdict.PASS


def test_a_key_that_types_nothing_lets_go_of_what_was_held():
    wedge = Wedge()
    typed(wedge, "SJ37", 5, end=False)
    assert wedge.hear(Pressed(at=1022, name="F12")) is Verdict.PASS
    assert wedge.let_go_before
    assert not wedge.holding


def test_a_key_prefix_makes_speed_unasked():
    wedge = Wedge(prefix="F13")
    assert wedge.hear(Pressed(at=900, name="F13")) is Verdict.HOLD
    assert typed(wedge, "1102", 200) is Verdict.SCAN
    assert wedge.code == "1102"


def test_with_a_prefix_nothing_else_is_a_scan_however_fast():
    for prefix in ("F13", "~~"):
        assert typed(Wedge(prefix=prefix), RECEIPT, 1) is Verdict.PASS


def test_a_prefix_of_signs_is_cut_off():
    wedge = Wedge(prefix="~~")
    assert typed(wedge, "~~" + RECEIPT, 40, end=False) is Verdict.PASS  # the signs are too slow
    wedge = Wedge(prefix="~~")
    assert typed(wedge, "~~1102", 15) is Verdict.SCAN
    assert wedge.code == "1102"


def test_with_a_prefix_of_signs_other_keys_are_not_held_at_all():
    wedge = Wedge(prefix="~~")
    assert wedge.hear(Pressed(text="王", at=1000)) is Verdict.PASS
    assert not wedge.holding


@given(st.lists(st.integers(min_value=19, max_value=400), min_size=1, max_size=30))
def test_nothing_slower_than_the_gap_is_ever_a_scan(gaps):
    wedge, at = Wedge(), 1000
    for gap in gaps:
        wedge.hear(Pressed(text="7", at=at, name="7"))
        at += gap
    assert wedge.hear(Pressed(text="\r", at=at, name="Return", ends=True)) is Verdict.PASS
