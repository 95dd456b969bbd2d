"""The READ lane's own view of the store: a connection that can only read.

Made, used and closed in the READ lane. The one rule: what is read here may be a moment older
than what an act just returned; a page reads again when it is told of a change.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.ports.store import ReaderViews, Views
from ui.window.lanes import assert_in_lane


class Reading:
    """Views that are opened when the READ lane first asks for them."""

    def __init__(self, open_reader: Callable[[], ReaderViews]) -> None:
        self._open = open_reader
        self._views: ReaderViews | None = None

    @property
    def views(self) -> Views:
        """Reading the store, in the READ lane only."""
        assert_in_lane()
        if self._views is None:
            self._views = self._open()
        return self._views

    def close(self) -> None:
        """Let go of the connection: the READ lane's last job."""
        if self._views is not None:
            self._views.close()
            self._views = None
