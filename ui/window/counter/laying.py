"""Laying an invented card on the simulated reader of a demonstration.

Owned by the window thread. The one rule: it only lays the card; reading stays with the
reader, as for a real one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desk.ports.identity import CardTray, IdentityReader
from ui.texts.window import CARDS
from ui.window.dialogs.menu import MenuSheet
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.shell import Badge, Tone


def find_tray(readers: Sequence[IdentityReader]) -> CardTray | None:
    """The simulated reader of this window, or None where only real ones are set up."""
    return next(
        (each for each in readers if each.simulated and isinstance(each, CardTray)), None
    )


def tray_menu(names: Sequence[str]) -> MenuView:
    """The invented cards; those we have words for first, in their order."""
    known = [name for name in CARDS if name in names]
    others = [name for name in names if name not in CARDS]
    return MenuView(
        title=tr("放一张模拟卡"),
        badge=Badge(text=tr("模拟"), tone=Tone.WARN),
        note=tr("以下都是虚构的人；读出的内容在屏幕和单据上都标明模拟，不具效力。"),
        lines=tuple(_line(name) for name in (*known, *others)),
    )


def ask_for_card(look: Look, tray: CardTray, parent: QWidget) -> MenuSheet:
    """Open the list; what is chosen is laid on the reader, which reads it by itself."""
    sheet = MenuSheet(look, tray_menu(tray.cards), parent)

    def lay(name: str) -> None:
        tray.lift()
        tray.place(name)

    sheet.chosen.connect(lay)
    sheet.open()
    return sheet


def _line(name: str) -> MenuLine:
    text, note = CARDS.get(name, (name, ""))
    return MenuLine(code=name, text=text, note=note)
