"""Pinyin typed by real key events, through a real ibus engine, into a real dialog.

Run by `.ci/pinyin`, not collected by pytest. The one rule: keys come from xdotool through the
X server and the input method; nothing is sent to a widget directly.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.window.dialogs.ask import AskSheet
from ui.window.form.line import TextLine
from ui.window.start import make_application
from ui.window.theme.look import Look, dress_window
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView

LIMIT_MS, STEP_MS = 8000, 40
FIELDS = (
    FieldView(code="name", label="姓名"),
    FieldView(code="phone", label="手机", kind=FieldKind.PHONE),
    FieldView(code="place", label="住址", kind=FieldKind.LONG_TEXT),
)


def say(words: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Proof:
    """The dialog, the hands, what was found."""

    def __init__(self) -> None:
        self.look = Look()
        self.window = QWidget()
        self.window.resize(1000, 700)
        dress_window(self.look, self.window)
        self.window.show()
        self.sheet = AskSheet(
            self.look, AskView(title="申请人", fields=FIELDS, do_text="登记"), self.window
        )
        self.answers: list[dict[str, str]] = []
        self.sheet.answered.connect(self.answers.append)
        self.sheet.open()
        self.failed = 0

    def breathe(self, ms: int = STEP_MS) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def see(self, what: str, seen: Callable[[], object]) -> None:
        """Wait until that is seen, and say whether it came."""
        for _ in range(LIMIT_MS // STEP_MS):
            if seen():
                say(f"ok      {what}")
                return
            self.breathe()
        self.failed += 1
        say(f"FAILED  {what}; fields: {self.values()}")

    def keys(self, *args: str) -> None:
        """Real key events."""
        subprocess.run(["xdotool", *args], check=True)
        self.breathe(400)

    def editor(self, code: str) -> TextLine:
        return self.sheet.form.fields[code].editor

    def values(self) -> dict[str, str]:
        return {code: field.value for code, field in self.sheet.form.fields.items()}

    def run(self) -> int:
        self.keys("windowfocus", "--sync", str(int(self.sheet.winId())))
        name, phone, place = (self.editor(code) for code in ("name", "phone", "place"))
        self.see("the keyboard is in 姓名", name.hasFocus)
        self.keys("type", "--delay", "60", "wangjianguo")
        self.see("pinyin is being composed", lambda: name.composing)
        self.keys("key", "F12")
        self.see("F12 in the middle of a word does nothing", lambda: not self.answers)
        self.see("and is explained", self.sheet.notice.isVisible)
        self.keys("key", "space")
        self.see(
            "the space bar chooses characters",
            lambda: len(name.text()) == 3 and not name.text().isascii(),
        )
        chosen = name.text()
        say(f"        姓名 is {chosen}")
        self.keys("key", "Return")
        self.see("Enter goes on to 手机", phone.hasFocus)
        self.keys("type", "--delay", "60", "13800000001")
        self.see("digits go straight in", lambda: phone.text() == "13800000001")
        self.keys("key", "Return")
        self.see("Enter goes on to 住址", place.hasFocus)
        self.keys("type", "--delay", "60", "jinan")
        self.see("pinyin in several lines", lambda: place.composing)
        self.keys("key", "space")
        self.see("characters in 住址", lambda: len(place.toPlainText()) == 2)
        self.keys("type", "--delay", "60", "shi")
        self.see("a further word is begun", lambda: place.composing)
        spot = name.mapToGlobal(name.rect().center())
        self.keys("mousemove", str(spot.x()), str(spot.y()), "click", "1")
        self.see("a click goes to 姓名", name.hasFocus)
        self.see("half a word is not taken", lambda: len(place.toPlainText()) == 2)
        self.keys("key", "F12")
        self.see("F12 registers", lambda: len(self.answers) == 1)
        if self.answers:
            say(f"        {self.answers[0]}")
        return self.failed


def main() -> int:
    """Run the proof; the exit code is how much of it failed."""
    make_application()
    module, platform = os.environ.get("QT_IM_MODULE", ""), QGuiApplication.platformName()
    say(f"window: {platform}, QT_IM_MODULE {module or 'not set'} (found by the program)")
    return Proof().run()


if __name__ == "__main__":
    sys.exit(main())
