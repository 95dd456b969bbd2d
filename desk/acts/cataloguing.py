"""Acts on the catalogue: take a newer one, find it again at start.

Belongs to the STORE lane (desk.acts.exchange fetches). The one rule: the one in use stays until
a newer one was proved, kept on disk and written to the journal.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from desk.catalogue import Catalogue
from desk.catalogue_package import Package, check_package, open_package, read_package
from desk.catalogues import Catalogues, Edition
from desk.desk import Desk
from desk.done import Done, Kind
from desk.events.catalogue import CatalogueUpdated
from desk.journal import writing
from desk.ports.blobs import Blobs
from desk.ports.store import Views
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.catalogue import CATALOGUE

UPDATED = frozenset({Kind.CATALOGUE, Kind.OUTBOX})


class Cataloguing:
    """The catalogue of one station, as the platform signs it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def have(self) -> str:
        """The hash of the newest catalogue here; "" for the one that ships."""
        return self._desk.catalogues.newest.hash

    def take(self, package: Package | None) -> Done[Edition | None]:
        """Prove a package, keep it, and use it from its day on; None when there was none.

        Raises Refused("catalogue.forged"), ("catalogue.damaged"), ("catalogue.older"),
        ("catalogue.unusable"); then the one in use stays.
        """
        catalogues = self._desk.catalogues
        if package is None:
            return Done(None)
        above, public = catalogues.newest.number, self._desk.platform_public
        catalogue = check_package(package, public, above=above)
        blob = self._desk.store.blobs.put(package.to_bytes())
        with writing(self._desk, None) as journal:
            journal.append(
                CatalogueUpdated(
                    at=journal.reading.wall,
                    record_id=package.hash,
                    number=package.number,
                    effective=package.effective,
                    blob=blob,
                    items=sum(len(found) for found in catalogue.versions.values()),
                    signature=package.signature,
                )
            )
        edition = _edition(package, catalogue)
        catalogues.take(edition)
        return Done(edition, UPDATED)


def kept_blobs(views: Views) -> Iterator[str]:
    """The files of every catalogue that was taken: cases of old days may ask for them."""
    return (record.facts["blob"] for record in _records(views))


def restore(
    catalogues: Catalogues, views: Views, blobs: Blobs, public: str, today: date
) -> None:
    """Take up again what was taken before: the one of today and those that wait.

    A damaged one is left out, and fetched anew; earlier ones are not opened (a case keeps
    its own version of its item).
    """
    found: list[Edition] = []
    for record in reversed(_records(views)):
        with suppress(Refused):
            package = read_package(blobs.get(record.facts["blob"]))
            found.append(_edition(package, open_package(package, public)))
            if package.effective <= today:
                break
    for edition in reversed(found):
        catalogues.take(edition)


def _edition(package: Package, catalogue: Catalogue) -> Edition:
    return Edition(
        number=package.number,
        effective=package.effective,
        catalogue=catalogue,
        hash=package.hash,
    )


def _records(views: Views) -> list[Record]:
    """The catalogues that were taken, by number."""
    found = [read_record(row) for row in views.records(CATALOGUE)]
    return sorted(found, key=lambda record: int(record.facts["number"]))
