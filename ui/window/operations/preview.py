"""Operations on a paper that was made: its pages for the screen, a copy of it as OFD.

The store is read in STORE, files are written in FILES. The one rule: both come from
the very bytes that were printed and kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.ports.store import PaperRow
from printing.preview import PagePicture, pictures
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperShown:
    """A paper on the screen: its number, its pages as pictures, its bytes as printed."""

    number: str
    pages: tuple[PagePicture, ...]
    pdf: bytes


def shown(place: CounterPlace, row: PaperRow) -> Operation[PaperShown]:
    """A paper as it was made."""

    def work() -> PaperShown:
        pdf = place.acts.papering.pages(row)
        return PaperShown(number=row.number, pages=pictures(pdf), pdf=pdf)

    return Operation(place, Lane.STORE, work)


def export_ofd(place: CounterPlace, pdf: bytes, path: str) -> Operation[str]:
    """The same pages as an OFD file at that place; gives where it lies."""

    def work() -> str:
        from printing.ofd.copying import save

        return str(save(pdf, path))

    return Operation(place, Lane.FILES, work)
