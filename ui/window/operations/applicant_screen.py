"""Operations behind the applicant screen: what to show, and what comes of the answers.

STORE reads and writes, SPOOL turns pages into pictures. The one rule: what is shown is made
of the case as it is stored at that moment.
"""

from __future__ import annotations

from desk.acts.finding import find_case
from desk.acts.ratings import Ratings, unrated
from desk.acts.screen_signing import ScreenSigning, SigningSheet
from desk.acts.settings import Settings
from desk.case import Case
from desk.counter_settings import RATING_URL, SCREEN_NAME, SCREEN_SERIAL
from desk.declarations import Declaration, declaration_of
from desk.done import Done, Kind
from desk.handwriting import Handwriting
from desk.paperwork_promise import COMMITMENT, commitment_paper
from desk.service_words import RatingChannel, Service
from desk.settings import read_setting
from printing.barcodes import Modules, qr_rows
from printing.preview import PagePicture, pictures
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

DPI = 150


def chosen_screen(place: CounterPlace) -> Operation[tuple[str, str]]:
    """Name and serial number of the screen that was chosen."""

    def work() -> tuple[str, str]:
        return read_setting(place.views, SCREEN_NAME), read_setting(place.views, SCREEN_SERIAL)

    return Operation(place, Lane.STORE, work)


def choose_screen(place: CounterPlace, name: str, serial: str) -> Operation[None]:
    """Keep which screen it is."""
    acts = place.acts

    def work() -> Done[None]:
        settings = Settings(acts.desk)
        settings.change(SCREEN_NAME, name, acts.actor)
        settings.change(SCREEN_SERIAL, serial, acts.actor)
        return Done(None, frozenset({Kind.SETTINGS}))

    return Operation(place, Lane.STORE, work)


def details(place: CounterPlace, case_id: str) -> Operation[Declaration]:
    """What the applicant checks."""
    desk = place.acts.desk
    return Operation(place, Lane.STORE, lambda: declaration_of(find_case(desk, case_id)))


def sheet(place: CounterPlace, case_id: str) -> Operation[SigningSheet]:
    """What the applicant signs."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: ScreenSigning(acts.desk).sheet(case_id, acts.actor)
    )


def sign(
    place: CounterPlace, shown: SigningSheet, written: Handwriting, picture: bytes
) -> Operation[Case]:
    """The signature to its case."""
    acts = place.acts

    def work() -> Done[Case]:
        return ScreenSigning(acts.desk).take(
            shown, acts.actor, written=written, picture=picture
        )

    return Operation(place, Lane.STORE, work)


def to_rate(place: CounterPlace, case_id: str) -> Operation[tuple[Service, ...]]:
    """The services of that case that nobody rated."""
    return Operation(place, Lane.STORE, lambda: unrated(place.views, case_id))


def rate(
    place: CounterPlace,
    case_id: str,
    service: Service,
    level: int,
    channel: RatingChannel = RatingChannel.SCREEN,
    *,
    anonymous: bool = False,
) -> Operation[str]:
    """The level that the applicant pressed, on the screen or a machine."""
    acts = place.acts

    def work() -> Done[str]:
        return Ratings(acts.desk).take(
            case_id,
            acts.actor,
            service=service,
            level=level,
            channel=channel,
            anonymous=anonymous,
        )

    return Operation(place, Lane.STORE, work)


def rating_code(place: CounterPlace, number: str) -> Operation[Modules]:
    """Where that case can be rated by phone as a QR code; () where the hall has no address."""

    def work() -> Modules:
        address = read_setting(place.views, RATING_URL).replace("{number}", number)
        return qr_rows(address) if address else ()

    return Operation(place, Lane.STORE, work)


def paper(place: CounterPlace, case_id: str, template: str) -> Operation[bytes]:
    """The pages of a paper that is only read, not printed: PDF."""
    acts = place.acts

    def work() -> bytes:
        if template != COMMITMENT:
            return acts.papering.compose(case_id, template, acts.actor).pdf
        letter = commitment_paper(acts.desk, find_case(acts.desk, case_id), acts.actor)
        return acts.papering.compose_other(letter, acts.actor, case_id=case_id).pdf

    return Operation(place, Lane.STORE, work)


def pages(place: CounterPlace, pdf: bytes) -> Operation[tuple[PagePicture, ...]]:
    """Its pages as pictures."""
    return Operation(place, Lane.SPOOL, lambda: pictures(pdf, dpi=DPI))
