"""Colours of the three looks as data: light, dark and high contrast.

Owned by no thread. The one rule a newcomer would break: a colour is written here and nowhere
else, and each pair that carries text is listed in `text_pairs`, whose contrast a test computes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class ThemeName(StrEnum):
    """The looks a clerk may choose; the value is the stored word."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one look as `#rrggbb`; `lowest` is the contrast its text must reach."""

    lowest: float
    page: str
    card: str
    sunken: str
    text1: str
    text2: str
    text3: str
    primary: str
    primary_weak: str
    on_primary: str
    ok: str
    ok_weak: str
    warn: str
    warn_weak: str
    warn_line: str
    bad: str
    bad_weak: str
    quiet_weak: str
    nav: str
    nav_text: str
    nav_bright: str
    nav_selected: str
    nav_selected_text: str
    nav_mark: str
    nav_warn: str
    nav_info: str
    nav_on_badge: str
    nav_ok: str
    nav_bad: str
    border: str
    line: str
    control: str
    focus: str
    select: str
    select_line: str
    accent: str
    chart: str
    chart_quiet: str
    badge_line: str


LIGHT = Tokens(
    lowest=4.5,
    page="#EEF2F6",
    card="#FFFFFF",
    sunken="#F6F8FB",
    text1="#15202B",
    text2="#46566A",
    text3="#5B6C81",
    primary="#1456B8",
    primary_weak="#E7EFFB",
    on_primary="#FFFFFF",
    ok="#146C3C",
    ok_weak="#E3F4EA",
    warn="#8A4B00",
    warn_weak="#FFF1D6",
    warn_line="#E9A93A",
    bad="#B3201A",
    bad_weak="#FDE9E7",
    quiet_weak="#F6F8FB",
    nav="#0F2747",
    nav_text="#B9C9DE",
    nav_bright="#FFFFFF",
    nav_selected="#1D4277",
    nav_selected_text="#FFFFFF",
    nav_mark="#6BB0FF",
    nav_warn="#E9A93A",
    nav_info="#6BB0FF",
    nav_on_badge="#15202B",
    nav_ok="#4CC38A",
    nav_bad="#FF8A80",
    border="#D8E0E9",
    line="#E6EBF1",
    control="#7E8C9E",
    focus="#1456B8",
    select="#E7EFFB",
    select_line="#1456B8",
    accent="#1456B8",
    chart="#1F6FD6",
    chart_quiet="#7E8C9E",
    badge_line="transparent",
)

DARK = Tokens(
    lowest=5.8,
    page="#10161D",
    card="#18212B",
    sunken="#131B24",
    text1="#E8EEF5",
    text2="#B4C2D1",
    text3="#9FAFC1",
    primary="#5AA2FF",
    primary_weak="#173050",
    on_primary="#0B1118",
    ok="#5FD195",
    ok_weak="#12301F",
    warn="#F4BC5A",
    warn_weak="#33260D",
    warn_line="#B98223",
    bad="#FF8A80",
    bad_weak="#3A1917",
    quiet_weak="#131B24",
    nav="#0B1118",
    nav_text="#A9BACD",
    nav_bright="#FFFFFF",
    nav_selected="#1B3252",
    nav_selected_text="#FFFFFF",
    nav_mark="#5AA2FF",
    nav_warn="#D9A03A",
    nav_info="#6BB0FF",
    nav_on_badge="#0B1118",
    nav_ok="#5FD195",
    nav_bad="#FF8A80",
    border="#2C3947",
    line="#243140",
    control="#71859A",
    focus="#7DB7FF",
    select="#173050",
    select_line="#5AA2FF",
    accent="#7DB7FF",
    chart="#5AA2FF",
    chart_quiet="#71859A",
    badge_line="transparent",
)

HIGH_CONTRAST = Tokens(
    lowest=9.4,
    page="#000000",
    card="#000000",
    sunken="#000000",
    text1="#FFFFFF",
    text2="#FFFFFF",
    text3="#E6E6E6",
    primary="#FFE100",
    primary_weak="#000000",
    on_primary="#000000",
    ok="#3CFF8A",
    ok_weak="#000000",
    warn="#FFC400",
    warn_weak="#000000",
    warn_line="#FFC400",
    bad="#FF8E8E",
    bad_weak="#000000",
    quiet_weak="#000000",
    nav="#000000",
    nav_text="#FFFFFF",
    nav_bright="#FFFFFF",
    nav_selected="#FFE100",
    nav_selected_text="#000000",
    nav_mark="#FFE100",
    nav_warn="#FFC400",
    nav_info="#FFE100",
    nav_on_badge="#000000",
    nav_ok="#3CFF8A",
    nav_bad="#FF8E8E",
    border="#FFFFFF",
    line="#8C8C8C",
    control="#FFFFFF",
    focus="#00E5FF",
    select="#000000",
    select_line="#00E5FF",
    accent="#FFE100",
    chart="#FFE100",
    chart_quiet="#E6E6E6",
    badge_line="currentcolor",
)

THEMES = {
    ThemeName.LIGHT: LIGHT,
    ThemeName.DARK: DARK,
    ThemeName.HIGH_CONTRAST: HIGH_CONTRAST,
}


def text_pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Every (name, text colour, ground colour) that the style sheet puts together."""
    for ink in ("text1", "text2", "text3"):
        for ground in ("card", "sunken", "page"):
            yield f"{ink} on {ground}", getattr(tokens, ink), getattr(tokens, ground)
        for ground in ("select", "warn_weak", "quiet_weak"):
            yield f"{ink} on {ground}", getattr(tokens, ink), getattr(tokens, ground)
    for tone in ("ok", "warn", "bad", "accent"):
        for ground in ("card", "page", "sunken", "select"):
            yield f"{tone} on {ground}", getattr(tokens, tone), getattr(tokens, ground)
    for tone in ("ok", "warn", "bad"):
        weak = f"{tone}_weak"
        yield f"{tone} on {weak}", getattr(tokens, tone), getattr(tokens, weak)
    yield "accent on primary_weak", tokens.accent, tokens.primary_weak
    yield "on_primary on primary", tokens.on_primary, tokens.primary
    yield "nav_text on nav", tokens.nav_text, tokens.nav
    yield "nav_bright on nav", tokens.nav_bright, tokens.nav
    yield "nav_mark on nav", tokens.nav_mark, tokens.nav
    yield "nav_selected", tokens.nav_selected_text, tokens.nav_selected
    yield "badge on nav_warn", tokens.nav_on_badge, tokens.nav_warn
    yield "badge on nav_info", tokens.nav_on_badge, tokens.nav_info


def graphic_pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Every (name, stroke, ground) of what carries a meaning without being text.

    What only divides (`border`, `line`) and what repeats a word beside it is not in it.
    """
    for stroke in ("control", "focus", "primary"):
        for ground in ("card", "page", "sunken"):
            yield f"{stroke} on {ground}", getattr(tokens, stroke), getattr(tokens, ground)
    for bar in ("chart", "chart_quiet", "warn", "bad"):
        for ground in ("card", "sunken"):
            yield f"{bar} on {ground}", getattr(tokens, bar), getattr(tokens, ground)
    for mark in ("nav_mark", "nav_ok", "nav_warn", "nav_info", "nav_bad"):
        yield f"{mark} on nav", getattr(tokens, mark), tokens.nav
    yield "focus on select", tokens.focus, tokens.select
    yield "text3 on primary_weak", tokens.text3, tokens.primary_weak
    yield "ring in a chosen page", tokens.nav_selected_text, tokens.nav_selected
    yield "ring in a primary button", tokens.on_primary, tokens.primary


def contrast(ink: str, ground: str) -> float:
    """The WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21."""
    first, second = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
