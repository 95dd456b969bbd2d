"""The window in English, walked through by keys in a process of its own.

`python -m tests.journeys.english FOLDER` prints every text that was seen, as JSON. The one
rule: the language is chosen before any other module of the window is imported, as at a start.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path


def texts(window) -> Iterator[str]:
    """What can be read or heard on the visible parts of that window."""
    from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton):
            yield getattr(part, "whole", "") or part.text()
        if isinstance(part, QLineEdit):
            yield part.placeholderText()
        yield part.accessibleName()
        yield part.toolTip()


def walk(place: Path) -> set[str]:
    """One acceptance, then every page; what was seen."""
    import main
    from tests.ui.halls import gateway_in, hall_at
    from ui.window.clerk import Clerk
    from ui.window.day import FOOD_FORM
    from ui.window.entry import readers_of
    from ui.window.start import make_application
    from ui.window.views.acceptance import Step
    from ui.window.views.shell import PageName

    make_application()
    seen: set[str] = set()
    with gateway_in(place / "hall") as gateway:
        parts, hall, folder = main.parts(), hall_at(gateway), place / "station"
        folder.mkdir()
        hall.make_station(folder, window="01")
        clerk = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
        clerk.open()
        window = clerk.counter.window
        clerk.identify("ordinary", "13800000001")
        seen |= set(texts(window))
        clerk.choose("1101", (1, 1, 1))
        seen |= set(texts(window))
        clerk.collect()
        seen |= set(texts(window))
        clerk.fill(FOOD_FORM)
        clerk.next(Step.CONFIRM)
        seen |= set(texts(window))
        clerk.finish()
        for page in PageName:
            window.turn_to(page)
            clerk.robot.wait(lambda p=page: window.page_name is p, page.value)
            clerk.robot.breathe(100)
            seen |= set(texts(window))
        clerk.close()
    return seen


def main_() -> None:
    """Walk in English."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.window import tongue

    if not tongue.choose(tongue.ENGLISH):
        raise SystemExit("there are no English words: run .ci/language.py --release")
    place = Path(sys.argv[1])
    os.environ["XDG_STATE_HOME"] = str(place / "state")
    sys.stdout.write(json.dumps(sorted(walk(place)), ensure_ascii=False))


if __name__ == "__main__":
    main_()
