"""What operations work with: the acts of the desk, the readers, who is signed in.

Made once in the STORE lane, where the desk was opened. The one rule: `desk` is touched in the
lanes its acts name; only its values (calendar, catalogue, line, station) are read elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desk.acts.cases import Cases
from desk.acts.claiming import Claiming
from desk.acts.day import Days
from desk.acts.drafts import Drafts
from desk.acts.exchange import Exchange
from desk.acts.outcomes import Outcomes
from desk.acts.papering import Papering
from desk.acts.signing_in import SigningIn
from desk.desk import Desk
from desk.people import Actor
from desk.ports.camera import Camera
from desk.ports.identity import IdentityReader
from desk.ports.peripherals import Peripherals
from desk.ports.scanner import Scanner
from desk.ports.store import Views
from ui.window.operations.operation import Place
from ui.window.operations.reading import Reading
from ui.window.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """The acts of one station."""

    desk: Desk
    session: Session
    signing: SigningIn
    cases: Cases
    drafts: Drafts
    outcomes: Outcomes
    papering: Papering
    exchange: Exchange
    claiming: Claiming
    days: Days
    reading: Reading
    readers: tuple[IdentityReader, ...] = ()
    camera: Camera | None = None
    scanner: Scanner | None = None
    peripherals: Peripherals = field(default_factory=Peripherals)

    @property
    def actor(self) -> Actor:
        """Who is signed in now; Refused("person.not-signed-in")."""
        return self.session.actor

    @classmethod
    def of(
        cls,
        desk: Desk,
        actor: Actor | None = None,
        readers: tuple[IdentityReader, ...] = (),
        camera: Camera | None = None,
        scanner: Scanner | None = None,
    ) -> Acts:
        """The acts of that desk; `actor` is somebody signed in already."""
        return cls(
            desk=desk,
            session=Session(actor),
            signing=SigningIn(desk),
            cases=Cases(desk),
            drafts=Drafts(desk),
            outcomes=Outcomes(desk),
            papering=Papering(desk),
            exchange=Exchange(desk),
            claiming=Claiming(desk),
            days=Days(desk),
            reading=Reading(desk.store.open_reader),
            readers=readers,
            camera=camera,
            scanner=scanner,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterPlace(Place):
    """A place that has the acts at hand."""

    acts: Acts

    @property
    def views(self) -> Views:
        """Reading the store; asked for inside the work of the STORE lane only."""
        return self.acts.desk.store.views
