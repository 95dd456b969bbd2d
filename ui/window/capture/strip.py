"""The pages captured so far, and how they came to be so: every change can be taken back.

Owned by no thread. The one rule: a step gives the next strip; what was there before is kept
for Ctrl+Z, the withdrawn for Ctrl+Y.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

P = TypeVar("P")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip(Generic[P]):
    """Pages in their order; `at` is the one that is looked at, -1 the live picture."""

    pages: tuple[P, ...] = ()
    at: int = -1
    past: tuple[tuple[P, ...], ...] = ()
    future: tuple[tuple[P, ...], ...] = ()

    @property
    def page(self) -> P | None:
        """The page that is looked at."""
        return self.pages[self.at] if 0 <= self.at < len(self.pages) else None

    def beside(self, by: int) -> int:
        """Which one is so many further: the live picture comes after the last page."""
        count = len(self.pages)
        to = (count if self.at < 0 else self.at) + by
        return -1 if to >= count else max(to, 0)

    def added(self, page: P) -> Strip[P]:
        """One more at the end; the live picture stays in front."""
        return self._with((*self.pages, page), -1)

    def changed(self, page: P) -> Strip[P]:
        """Another page in place of the one that is looked at."""
        if self.page is None:
            return self
        pages = (*self.pages[: self.at], page, *self.pages[self.at + 1 :])
        return self._with(pages, self.at)

    def removed(self) -> Strip[P]:
        """Without the page that is looked at; the one after it is looked at then."""
        if self.page is None:
            return self
        pages = (*self.pages[: self.at], *self.pages[self.at + 1 :])
        return self._with(pages, min(self.at, len(pages) - 1))

    def moved(self, by: int) -> Strip[P]:
        """The page that is looked at, earlier (-1) or later (1)."""
        to = self.at + by
        if self.page is None or not 0 <= to < len(self.pages):
            return self
        pages = list(self.pages)
        pages.insert(to, pages.pop(self.at))
        return self._with(tuple(pages), to)

    def joined(self, page: P) -> Strip[P]:
        """That page in place of the last two."""
        if len(self.pages) < 2:
            return self
        return self._with((*self.pages[:-2], page), -1)

    def looking(self, at: int) -> Strip[P]:
        """Another page is looked at; nothing changed."""
        return replace(self, at=max(min(at, len(self.pages) - 1), -1))

    def undone(self) -> Strip[P]:
        """As before the last change."""
        if not self.past:
            return self
        return replace(
            self,
            pages=self.past[-1],
            at=min(self.at, len(self.past[-1]) - 1),
            past=self.past[:-1],
            future=(*self.future, self.pages),
        )

    def redone(self) -> Strip[P]:
        """As before the last undo."""
        if not self.future:
            return self
        return replace(
            self,
            pages=self.future[-1],
            at=min(self.at, len(self.future[-1]) - 1),
            past=(*self.past, self.pages),
            future=self.future[:-1],
        )

    def _with(self, pages: tuple[P, ...], at: int) -> Strip[P]:
        return replace(self, pages=pages, at=at, past=(*self.past, self.pages), future=())
