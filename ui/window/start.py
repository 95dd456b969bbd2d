"""Opening the window on a desk, and closing it in order.

Runs on the window thread. The one rule a newcomer would break: the desk is opened inside the
STORE lane, because its connection must never be touched from anywhere else.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desk.desk import Desk
from desk.people import Actor, Role
from desk.ports.camera import Camera
from desk.ports.identity import IdentityReader
from desk.ports.peripherals import Peripherals
from desk.ports.scanner import Scanner
from desk.refusal import CodedError, Refused
from ui.checks.crashes import CRASHES, crash_of, keep_crash
from ui.opening.places import state_folder
from ui.window import tongue
from ui.window.counter.whole import Counter
from ui.window.input_method import bridge
from ui.window.lanes import Lane, Lanes
from ui.window.opening import OpeningSign
from ui.window.operations.acts import Acts
from ui.window.operations.operation import Changes, Operation, Place
from ui.window.theme import fonts
from ui.window.theme.look import Look, dress_application
from ui.window.theme.tokens import ThemeName
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

STUMBLED = Notice(
    sentence=tr(
        "程序这一步出了意外。草稿和已办的件都在本机，可再试一次；再不行请按"
        " F4 挂起，并告诉管理员。"
    ),
    tone=Tone.BAD,
    code="program.bug",
)

OpenDesk = Callable[[], Desk]
ReadersOf = Callable[[Desk], tuple[IdentityReader, ...]]
CameraOf = Callable[[Desk], Camera | None]
ScannerOf = Callable[[Desk], Scanner | None]
PeripheralsOf = Callable[[Desk], Peripherals]


def make_application(argv: Sequence[str] = ()) -> QApplication:
    """The one application, with our style and faces."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        bridge(os.environ)
        app = QApplication([sys.argv[0], *argv])
        tongue.teach_qt(app)
    app.setStyle("Fusion")
    app.setApplicationName("one-window-desk")
    app.setApplicationDisplayName(tr("一窗受理台"))
    fonts.register()
    return app


class Opening(QObject):
    """The window on its way up: `opened` gives the Counter, `refused` the reason why not.

    `signed_in` names somebody who needs no PIN (a script on a demonstration station).
    """

    opened = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        open_desk: OpenDesk,
        readers: ReadersOf,
        *,
        crash: Callable[[BaseException], None] | None = None,
        signed_in: Callable[[Desk], Actor] | None = None,
        camera: CameraOf | None = None,
        scanner: ScannerOf | None = None,
        peripherals: PeripheralsOf | None = None,
    ) -> None:
        super().__init__()
        self._camera = camera or _no_device
        self._scanner = scanner or _no_device
        self._peripherals = peripherals or _no_peripherals
        self._signed_in = signed_in
        self._open_desk, self._readers = open_desk, readers
        self._crash = crash or report_crash
        self.lanes = Lanes(self.crashed)
        self.changes = Changes()
        self.counter: Counter | None = None
        self._acts: Acts | None = None

    def start(self) -> None:
        """Open the desk in its lane, then the window."""
        place = Place(
            owner=self, lanes=self.lanes, changes=self.changes, explain=self.refused.emit
        )
        Operation(place, Lane.STORE, self._open).then(self._show).start()

    def crashed(self, error: BaseException) -> None:
        """A bug came to light: report it, and tell the clerk that nothing is lost."""
        self._crash(error)
        if self.counter is not None:
            self.counter.window.page.explain(STUMBLED)

    def close(self, limit: float = 5.0) -> tuple[Lane, ...]:
        """Stop everything in order; gives the lanes that did not end in time."""
        if self.counter is not None:
            self.counter.stop()
        acts = self._acts
        farewell = {}
        if acts is not None:
            farewell = {Lane.READ: acts.reading.close, Lane.STORE: acts.desk.close}
        return self.lanes.close(limit, farewell)

    def _open(self) -> tuple[Acts, ThemeName, int]:
        from desk.settings import SCALE, THEME, read_setting

        desk = self._open_desk()
        if not desk.roster:
            desk.close()
            raise Refused("person.none-registered")
        actor = None if self._signed_in is None else self._signed_in(desk)
        acts = replace(
            Acts.of(desk, actor, self._readers(desk), self._camera(desk), self._scanner(desk)),
            peripherals=self._peripherals(desk),
        )
        views = desk.store.views
        return acts, ThemeName(read_setting(views, THEME)), read_setting(views, SCALE)

    def _show(self, found: tuple[Acts, ThemeName, int]) -> None:
        acts, theme, scale = found
        self._acts = acts
        look = Look(theme, scale)
        dress_application(look)
        self.counter = Counter(look, acts, self.lanes, self.changes)
        self.opened.emit(self.counter)


def open_window(
    open_desk: OpenDesk,
    readers: ReadersOf,
    *,
    argv: Sequence[str] = (),
    camera: CameraOf | None = None,
    scanner: ScannerOf | None = None,
    peripherals: PeripheralsOf | None = None,
) -> int | CodedError:
    """Run the window until it is closed; the exit code, or the refusal that kept it shut."""
    app = make_application(argv)
    opening = Opening(
        open_desk, readers, camera=camera, scanner=scanner, peripherals=peripherals
    )
    outcome: list[CodedError] = []
    sign = OpeningSign()

    def shut(error: CodedError) -> None:
        outcome.append(error)
        sign.away()
        app.quit()

    def show(counter: Counter) -> None:
        counter.window.show()
        counter.start()
        sign.away()

    # Without a hook an error in a slot would be printed with its words and forgotten.
    sys.excepthook = lambda _kind, error, _trace: opening.crashed(error)
    opening.opened.connect(show)
    opening.refused.connect(shut)
    opening.start()
    sign.expect()
    code = app.exec()
    opening.close()
    return outcome[0] if outcome else code


def _no_device(_desk: Desk) -> None:
    return None


def _no_peripherals(_desk: Desk) -> Peripherals:
    return Peripherals()


def first_clerk(desk: Desk) -> Actor:
    """The first clerk of a demonstration's roster; for scripts.

    Raises Refused("person.not-signed-in") at a station that is no demonstration.
    """
    if not desk.station.demonstration:
        raise Refused("person.not-signed-in")
    return next(actor for actor in desk.roster if actor.role is Role.CLERK)


def report_crash(error: BaseException) -> None:
    """A bug: its place in the program to the error stream, without the words it carried."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {frame.name} ({frame.filename}:{frame.lineno})" for frame in frames]
    sys.stderr.write("\n".join((tr("错误 {0}", type(error).__name__), *places)) + "\n")
    keep_crash(state_folder(CRASHES), crash_of(error))
