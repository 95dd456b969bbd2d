"""The picture of the applicant: the card's photo where it can be decoded, else a portrait.

Owned by the window thread. The one rule: a picture is optional everywhere; without a decoder
the photo's bytes are kept, the panel says 照片未解码, and Shift+F7 takes a portrait.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.case import Case
from desk.refusal import CodedError, DeviceError
from desk.stages import Stage
from devices.cards.photo_picture import check_picture, is_picture
from ui.window.capture.page import Page
from ui.window.capture.portrait import PortraitScreen
from ui.window.operations import pictures
from ui.window.presenters.open_case import CardNote
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

NOBODY = Notice(
    sentence=tr("人像是给收件前的申请人拍的：先读卡或填好申请人，再按 Shift+F7。"),
    tone=Tone.PRIMARY,
)
NO_CAMERA = Notice(
    sentence=tr("本窗口没有设高拍仪或摄像头，拍不了人像；没有相片不影响受理。"),
    tone=Tone.PRIMARY,
)
KEPT = Notice(sentence=tr("人像已拍下，随这件保存；要换再按 Shift+F7。"), tone=Tone.OK)


class Portraying(QObject):
    """Decodes photos as cards are read, and takes portraits."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        self._open: PortraitScreen | None = None
        counter.accepting.filling.pictured.connect(self._decode)

    def start(self) -> None:
        """Nothing runs until a card is read."""

    def stop(self) -> None:
        """Let go of camera and decoder."""
        if self.screen is not None:
            self.screen.live.end()
        decoder = self._counter.acts.peripherals.decoder
        if decoder is not None:
            self._counter.place.lanes.post(pictures.DECODING, decoder.close)

    def perform(self, command: Command) -> bool:
        """Shift+F7: a portrait of the applicant in front."""
        counter = self._counter
        page = counter.pages.accept
        if command is not Command.PORTRAIT or counter.window.page is not page:
            return False
        front, camera = counter.accepting.table.front, counter.acts.camera
        if front is None or front.case.applicant is None or front.case.stage is not Stage.DRAFT:
            page.explain(NOBODY)
        elif camera is None:
            page.explain(NO_CAMERA)
        elif self.screen is None:
            taken = partial(self._take, front.key)
            self._open = PortraitScreen(page.look, counter.place, camera, page, taken)
        return True

    @property
    def screen(self) -> PortraitScreen | None:
        """The screen while it is open."""
        return self._open if self._open is not None and isValid(self._open) else None

    def _decode(self, key: str, note: CardNote) -> None:
        decoder = self._counter.acts.peripherals.decoder
        if is_picture(note.packed):
            self._show_sent(key, note)
        elif decoder is None:
            self._show(key, undecoded=True)
        else:
            operation = pictures.decode(self._counter.place, decoder, note.packed)
            operation.then(lambda picture: self._show(key, photo=picture)).refused(
                partial(self._undecoded, key)
            ).start()

    def _show_sent(self, key: str, note: CardNote) -> None:
        """Some services send the picture itself."""
        try:
            check_picture(note.packed)
        except DeviceError as error:
            self._undecoded(key, error)
        else:
            self._show(key, photo=note.packed)

    def _undecoded(self, key: str, error: CodedError) -> None:
        self._show(key, undecoded=True)
        self._counter.pages.accept.explain(notice_of(error))

    def _show(self, key: str, *, photo: bytes = b"", undecoded: bool = False) -> None:
        table = self._counter.accepting.table
        found = table.find(key)
        if found is not None and found.card is not None:
            table.change(key, card=replace(found.card, photo=photo, undecoded=undecoded))
            self._counter.accepting.show()

    def _take(self, key: str, page: Page) -> None:
        place, accepting = self._counter.place, self._counter.accepting

        def made(picture: bytes) -> None:
            def kept(case: Case) -> None:
                accepting.table.change(key, face=picture)
                accepting.filling.changed(case)
                if self.screen is not None:
                    self.screen.sheet.accept()
                self._counter.pages.accept.explain(KEPT)

            pictures.keep_portrait(place, key, picture).then(kept).start()

        pictures.portrait_of(place, page).then(made).start()


def fit(counter: Counter) -> Portraying:
    """Pictures of people at this window."""
    return Portraying(counter)
