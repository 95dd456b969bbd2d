"""The one style sheet, generated from the tokens and the scale.

Owned by the window thread. The one rule a newcomer would break: every rule names a property
that we set (`box`, `face`, `tone`, `kind`); a bare `QFrame {}` would also draw round every
QLabel, which is a QFrame.
"""

from __future__ import annotations

from ui.window.theme.look import Look
from ui.window.theme.tokens import Tokens

SIZES = {
    "caption": (12, 400),
    "small": (13, 400),
    "small-strong": (13, 700),
    "body": (14, 400),
    "strong": (14, 700),
    "row": (15, 400),
    "row-strong": (15, 700),
    "section": (16, 700),
    "brand": (18, 700),
    "title": (17, 700),
    "name": (20, 700),
    "figure": (28, 700),
    "number": (34, 700),
    "huge": (64, 700),
}


def style_sheet(look: Look) -> str:
    """The sheet for that look."""
    tokens = look.tokens
    rooms = (_texts, _boxes, _marks, _controls, _buttons, _tables, _navigation)
    return "\n".join(room(look, tokens) for room in rooms)


def _texts(look: Look, t: Tokens) -> str:
    sizes = "\n".join(
        f'QLabel[face="{name}"] {{ font-size: {look.px(size)}px; font-weight: {weight}; }}'
        for name, (size, weight) in SIZES.items()
    )
    inks = {
        "plain": t.text1,
        "soft": t.text2,
        "quiet": t.text3,
        "primary": t.accent,
        "ok": t.ok,
        "warn": t.warn,
        "bad": t.bad,
        "on_primary": t.on_primary,
        "nav": t.nav_text,
        "nav_bright": t.nav_bright,
    }
    tones = "\n".join(
        f'QLabel[tone="{name}"] {{ color: {colour}; }}' for name, colour in inks.items()
    )
    return f"{sizes}\nQLabel {{ background: transparent; color: {t.text1}; }}\n{tones}"


def _boxes(look: Look, t: Tokens) -> str:
    px = look.px
    return f"""
QWidget[box="page"] {{ background: {t.page}; }}
QFrame[box="card"] {{ background: {t.card}; border: 1px solid {t.border};
  border-radius: {px(8)}px; }}
QFrame[box="sunken"] {{ background: {t.sunken}; border: 1px solid {t.line};
  border-radius: {px(6)}px; }}
QFrame[box="bar"] {{ background: {t.card}; }}
QFrame[box="bar-top"] {{ background: {t.card}; border-top: 1px solid {t.border}; }}
QFrame[box="bar-bottom"] {{ background: {t.card}; border-bottom: 1px solid {t.border}; }}
QFrame[box="rule"] {{ background: {t.line}; }}
QFrame[box="rule-strong"] {{ background: {t.border}; }}
QFrame[box="notice"] {{ background: {t.warn_weak}; border: 1px solid {t.warn_line};
  border-radius: {px(6)}px; }}
QFrame[box="notice"][tone="bad"] {{ background: {t.bad_weak}; border-color: {t.bad}; }}
QFrame[box="notice"][tone="ok"] {{ background: {t.ok_weak}; border-color: {t.ok}; }}
QFrame[box="notice"][tone="primary"] {{ background: {t.primary_weak};
  border-color: {t.accent}; }}
QFrame[box="chip"] {{ background: {t.card}; border: 1px solid {t.border};
  border-radius: {px(17) - 1 if t.badge_line == "transparent" else 1}px; }}
QFrame[box="chip"][tone="warn"] {{ background: {t.warn_weak}; border-color: {t.warn_line}; }}
QFrame[box="chip"][tone="ok"] {{ background: {t.card}; border-color: {t.border}; }}
QFrame[box="chip"][tone="bad"] {{ background: {t.bad_weak}; border-color: {t.bad}; }}
QFrame[box="row"] {{ background: transparent; border: 2px solid transparent;
  border-radius: {px(6)}px; }}
QFrame[box="row"][tone="warn"] {{ background: {t.warn_weak}; border-radius: 0;
  border-color: {t.warn_weak}; }}
QFrame[box="row"][picked="true"] {{ background: {t.select}; border: 1px solid {t.text3};
  border-radius: {px(6)}px; }}
QFrame[box="row"]:focus {{ border: 2px solid {t.focus}; }}
QFrame[box="popup"] {{ background: {t.card}; border: 1px solid {t.control};
  border-radius: {px(6)}px; }}
QDialog {{ background: {t.page}; }}
QToolTip {{ background: {t.card}; color: {t.text1}; border: 1px solid {t.control}; }}
"""


def _marks(look: Look, t: Tokens) -> str:
    """Badges, keycaps, day boxes: small boxes that carry a word."""
    px = look.px
    badges = "\n".join(
        f'QLabel[box="badge"][tone="{tone}"] {{ background: {ground}; color: {ink};'
        f" border: 1px solid {ink if t.badge_line != 'transparent' else ground}; }}"
        for tone, ink, ground in (
            ("plain", t.text2, t.quiet_weak),
            ("quiet", t.text2, t.quiet_weak),
            ("primary", t.accent, t.primary_weak),
            ("ok", t.ok, t.ok_weak),
            ("warn", t.warn, t.warn_weak),
            ("bad", t.bad, t.bad_weak),
        )
    )
    radius = px(11) if t.badge_line == "transparent" else 1
    return f"""
QLabel[box="badge"] {{ border-radius: {radius}px; font-size: {px(13)}px; font-weight: 700;
  padding: {px(1)}px {px(11)}px; min-height: {px(20)}px; }}
{badges}
QLabel[box="keycap"] {{ background: {t.card}; color: {t.text2}; font-size: {px(13)}px;
  border: 1px solid {t.control}; border-bottom-width: 2px; border-radius: {px(4)}px;
  padding: 0 {px(5)}px; min-height: {px(17)}px; }}
QLabel[box="keycap"][tone="on_primary"] {{ background: transparent; color: {t.on_primary};
  border-color: {t.on_primary}; }}
QLabel[box="avatar"] {{ background: {t.primary}; color: {t.on_primary};
  border-radius: {px(15) - 1}px; font-size: {px(14)}px; font-weight: 700; }}
QLabel[box="day"] {{ background: {t.primary_weak}; color: {t.accent};
  border: 1px solid {t.accent}; border-radius: {px(4)}px; font-weight: 700;
  font-size: {px(14)}px; min-height: {px(23)}px; }}
QLabel[box="day"][last="true"] {{ background: {t.primary}; color: {t.on_primary}; }}
"""


def _controls(look: Look, t: Tokens) -> str:
    px = look.px
    return f"""
QLineEdit, QPlainTextEdit {{ background: {t.card}; color: {t.text1};
  border: 1px solid {t.control}; border-radius: {px(6)}px; padding: 0 {px(9)}px;
  font-size: {px(15)}px; selection-background-color: {t.primary};
  selection-color: {t.on_primary}; }}
QLineEdit {{ min-height: {px(32)}px; placeholder-text-color: {t.text3}; }}
QPlainTextEdit {{ padding: {px(5)}px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {t.focus};
  padding: 0 {px(9) - 1}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {t.bad}; }}
QLineEdit[locked="true"] {{ background: {t.sunken}; border-color: {t.line}; }}
QLineEdit[kind="search"] {{ background: {t.sunken}; }}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {{ background: transparent; border: none;
  padding: 0; min-height: {px(30)}px; }}
QFrame[box="field"] {{ background: {t.sunken}; border: 1px solid {t.control};
  border-radius: {px(6)}px; }}
QFrame[box="field"][focused="true"] {{ border: 2px solid {t.focus}; }}
QCheckBox {{ color: {t.text1}; font-size: {px(15)}px; spacing: {px(8)}px;
  padding: {px(4)}px {px(5)}px; }}
QCheckBox::indicator {{ width: {px(18)}px; height: {px(18)}px; border-radius: {px(4)}px;
  border: 1px solid {t.control}; background: {t.card}; }}
QCheckBox::indicator:checked {{ background: {t.primary}; border-color: {t.primary}; }}
QScrollArea, QScrollArea > QWidget > QWidget[box="scrolled"] {{ background: transparent;
  border: none; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.control}; border-radius: {px(4)}px;
  min-height: {px(30)}px; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.control}; border-radius: {px(4)}px; }}
"""


def _buttons(look: Look, t: Tokens) -> str:
    px = look.px
    return f"""
QAbstractButton {{ color: {t.text1}; }}
QPushButton {{ background: {t.card}; color: {t.text1}; border: 1px solid {t.control};
  border-radius: {px(6)}px; padding: 0 {px(12)}px; min-height: {px(32)}px;
  font-size: {px(14)}px; }}
QPushButton:hover {{ background: {t.sunken}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 0 {px(12) - 1}px; }}
QPushButton:disabled {{ color: {t.text3}; border-color: {t.line}; background: {t.sunken}; }}
QPushButton[kind="primary"] {{ background: {t.primary}; border: 2px solid {t.primary};
  min-height: {px(34)}px; }}
QPushButton[kind="primary"]:disabled {{ background: {t.sunken}; border-color: {t.control}; }}
QPushButton[kind="second"] {{ border: 1px solid {t.control}; min-height: {px(34)}px; }}
QPushButton[kind="second"]:focus {{ border: 2px solid {t.focus}; }}
QPushButton[kind="link"] {{ background: transparent; border: 2px solid transparent;
  color: {t.accent}; padding: 0 {px(4)}px; min-height: {px(22)}px; font-weight: 700; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {t.focus}; border-radius: {px(4)}px; }}
QPushButton[kind="choice"] {{ background: {t.quiet_weak}; border: 1px solid {t.border};
  color: {t.text2}; border-radius: {px(14)}px; min-height: {px(28)}px; font-weight: 700; }}
QPushButton[kind="choice"]:checked {{ background: {t.primary_weak}; color: {t.accent};
  border: 1px solid {t.text3}; }}
QPushButton[kind="choice"]:focus {{ border: 2px solid {t.focus}; }}
QPushButton[kind="plain"] {{ background: transparent; border: 2px solid transparent;
  padding: 0; min-height: 0; }}
QPushButton[kind="plain"]:focus {{ border: 2px solid {t.focus}; }}
QPushButton[large="true"] {{ font-size: {px(17)}px; font-weight: 700; padding: 0 {px(18)}px;
  min-height: {max(46, px(38))}px; }}
QPushButton[kind="primary"][large="true"] {{ color: {t.on_primary}; }}
QPushButton[kind="primary"][large="true"]:disabled {{ color: {t.text3}; }}
QProgressBar[kind="seconds"] {{ background: {t.sunken}; border: 1px solid {t.border};
  border-radius: {px(4)}px; }}
QProgressBar[kind="seconds"]::chunk {{ background: {t.accent}; border-radius: {px(3)}px; }}
QFrame[box="button-text"] {{ background: transparent; }}
"""


def _tables(look: Look, t: Tokens) -> str:
    px = look.px
    return f"""
QTableView, QListView {{ background: {t.card}; color: {t.text1}; border: none;
  gridline-color: {t.line}; selection-background-color: {t.select};
  selection-color: {t.text1}; font-size: {px(14)}px; outline: none;
  alternate-background-color: {t.sunken}; }}
QTableView::item {{ border-bottom: 1px solid {t.line}; padding: 0 {px(8)}px; }}
QTableView::item:selected {{ background: {t.select};
  border-top: 1px solid {t.select_line}; border-bottom: 1px solid {t.select_line}; }}
QHeaderView {{ background: {t.card}; border: none; }}
QHeaderView::section {{ background: {t.card}; color: {t.text3}; border: none;
  border-bottom: 1px solid {t.border}; padding: 0 {px(8)}px; font-size: {px(13)}px;
  font-weight: 400; }}
QListView::item {{ padding: {px(6)}px {px(8)}px; border-radius: {px(4)}px; }}
QListView::item:selected {{ background: {t.select}; color: {t.text1};
  border: 1px solid {t.select_line}; }}
"""


def _navigation(look: Look, t: Tokens) -> str:
    px = look.px
    return f"""
QFrame[box="nav"] {{ background: {t.nav}; border-right: 1px solid
  {t.border if t.badge_line != "transparent" else t.nav}; }}
QLabel[box="pill"] {{ color: {t.nav_on_badge}; font-size: {px(13)}px; font-weight: 700;
  border-radius: {px(10)}px; background: {t.nav_warn}; min-width: {px(21)}px;
  min-height: {px(20)}px; }}
QLabel[box="pill"][tone="primary"] {{ background: {t.nav_info}; }}
QFrame[box="nav"] QPushButton[kind="link"] {{ color: {t.nav_mark}; font-weight: 400;
  font-size: {px(13)}px; text-align: left; }}
QFrame[box="nav"] QPushButton[kind="link"]:focus {{ border: 2px solid {t.nav_mark}; }}
"""
