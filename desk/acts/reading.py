"""Acts with a card reader: from a card that landed to an applicant.

Belongs to the lane of its reader. The one rule: reading changes nothing in the store; the
case that was on screen stays usable whatever the device does.
"""

from __future__ import annotations

from desk.applicant import Applicant
from desk.ports.identity import CardReading, IdentityReader
from desk.refusal import DeviceError


class Reading:
    """The card readers of this window, in the order in which they are asked."""

    def __init__(self, readers: tuple[IdentityReader, ...]) -> None:
        self.readers = readers

    def read(self, *, limit: float = 5.0) -> CardReading:
        """Read now (F3): the first reader that has a card; else the most telling error."""
        first: DeviceError | None = None
        for reader in self.readers:
            try:
                return reader.read(limit=limit)
            except DeviceError as error:
                if first is None or first.code == "reader.none":
                    first = error
        raise first or DeviceError("reader.none")


def applicant_of(reading: CardReading) -> Applicant:
    """The person of a card; DeviceError("card.needs-identity-card") when it names nobody."""
    if not reading.name:
        raise DeviceError("card.needs-identity-card")
    return Applicant.from_card(reading)
