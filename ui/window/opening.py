"""The sign that stands while the desk is opened longer than a moment.

Owned by the window thread; the desk is opened in its lane meanwhile. The one rule: nobody
knows beforehand how long it takes, so it counts the seconds and pretends no share.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, dress_application, dress_window
from ui.window.tongue import tr
from ui.window.widgets.words import Picture, Words

PATIENCE_MS, TICK_MS = 1000, 1000
WIDTH = 520


class OpeningSign(QWidget):
    """Shown a second after `expect`, gone with `away`."""

    def __init__(self) -> None:
        super().__init__()
        look = Look()
        self.setWindowTitle(tr("一窗受理台"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Its going is not the end of the program.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setProperty("box", "page")
        dress_application(look)
        dress_window(look, self)
        whole = Column(look, self, spacing=10, margins=(24, 20, 24, 20))
        head = Row(look, spacing=12)
        head.addWidget(Picture(look, Icon.WAIT, size=28, colour="accent"))
        head.addWidget(Words(tr("正在打开本站的数据"), size="name"), 1)
        whole.addLayout(head)
        why = tr(
            "新版本第一次打开要先整理以前的办件，件多的站要一两分钟；以后就快了。"
            "请不要断电；断了电也不丢件，下次从头整理。"
        )
        whole.addWidget(Words(why, size="row", tone="soft", wrap=True))
        self.since = Words("", size="row")
        whole.addWidget(self.since)
        self.setFixedWidth(look.px(WIDTH))
        self._watch = QElapsedTimer()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._tell)

    def expect(self) -> None:
        """Something has begun that may take a while."""
        self._watch.start()
        self._patience.start()

    def away(self) -> None:
        """It is done, or was refused."""
        self._patience.stop()
        self._tick.stop()
        self.close()

    def _appear(self) -> None:
        self._tell()
        self._tick.start()
        self.show()

    def _tell(self) -> None:
        said = tr("已用 {0} 秒", self._watch.elapsed() // 1000)
        self.since.say(said)
        self.setAccessibleName(tr("{0}，{1}", tr("正在打开本站的数据"), said))
