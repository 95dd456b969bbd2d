"""Keeps the catalogue of the window in step: fetched when told of, taken whole, said once.

Owned by the window thread; work is in the lanes. The one rule: what is on the screen goes on;
a new catalogue is used by the next case, and a bad one only leaves a sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.catalogue_package import Package
from desk.catalogues import Edition
from desk.refusal import CodedError
from ui.window.counter.syncing import Syncing
from ui.window.operations import sync
from ui.window.operations.acts import CounterPlace
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone


class Cataloguing(QObject):
    """Asks when the feed said that there is a newer one, and once after each start."""

    def __init__(
        self, place: CounterPlace, syncing: Syncing, show: Callable[[Notice], None]
    ) -> None:
        super().__init__(place.owner)
        self._place, self._syncing, self._show = place, syncing, show
        self._said = ""
        syncing.catalogue_due.connect(self.ask)

    def ask(self) -> None:
        """Fetch the newest unless it is ours."""
        have = self._place.acts.desk.catalogues.newest.hash
        sync.fetch_catalogue(self._place, have).then(self._take).refused(self._failed).start()

    def _take(self, package: Package | None) -> None:
        if package is not None:
            operation = sync.apply_catalogue(self._place, package)
            operation.then(self._taken).refused(self._failed).start()

    def _taken(self, edition: Edition | None) -> None:
        if edition is None:
            return
        self._said = ""
        today = self._place.acts.desk.clock.now().date()
        start = (
            tr("下一件起启用")
            if edition.effective <= today
            else tr("{0} 起启用", edition.effective)
        )
        words = tr(
            "事项目录已更新到第 {0} 版，{1}；已开的件按原版本办理。", edition.number, start
        )
        self._show(Notice(sentence=words, tone=Tone.PRIMARY))

    def _failed(self, error: CodedError) -> None:
        if not error.code.startswith("catalogue."):
            self._syncing.owe_catalogue()  # the line: asked again with the next feed
        elif error.code != self._said:
            self._said = error.code
            self._show(notice_of(error))
