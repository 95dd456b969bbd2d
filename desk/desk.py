"""The desk: one station's parts, put together once by main and handed to the acts.

Belongs to the STORE lane (its store does); `catalogues`, `calendar`, `line` may be read from
any lane. The one rule: no part is looked up anywhere else; there is no global.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desk.calendars import LegalCalendar
from desk.catalogue import Catalogue
from desk.catalogues import Catalogues
from desk.events.facts import Holder, HolderKind
from desk.line import Line
from desk.ports.calling import NoCaller, QueueCaller
from desk.ports.clock import Clock
from desk.ports.ids import Ids
from desk.ports.platform import Platform
from desk.ports.printer import PaperMaker, Printer
from desk.ports.registers import NoRegisters, Registers
from desk.ports.store import Store
from desk.roster import Roster
from desk.signing import SigningKey
from desk.station import Station

PROGRAM = "0.1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything an act needs."""

    station: Station
    store: Store
    clock: Clock
    ids: Ids
    signer: SigningKey
    catalogues: Catalogues
    calendar: LegalCalendar
    platform: Platform
    platform_public: str
    maker: PaperMaker
    printer: Printer
    roster: Roster
    session: str
    line: Line = field(default_factory=Line)
    registers: Registers = field(default_factory=NoRegisters)
    caller: QueueCaller = field(default_factory=NoCaller)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of today: the one that a new case is opened under."""
        return self.catalogues.on(self.clock.now().date())

    def close(self) -> None:
        """Let go of the line, then of the store and its lock; may be called twice."""
        self.platform.close()
        self.store.close()

    def holder(self) -> Holder:
        """This station as a holder of cases."""
        return Holder(
            kind=HolderKind.STATION, id=self.station.station_id, name=self.station.name
        )
