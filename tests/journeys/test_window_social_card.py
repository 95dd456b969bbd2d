"""A social security card through a real card service of our own into the applicant panel."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.applicant import Source
from desk.refusal import DeviceError
from desk.settings import READER
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.vpcd_card import CardFault, VirtualCard
from tests.devices.private_pcscd import PrivatePcscd
from tests.journeys.living_hall import LivingHall, hear, told
from ui.terminal.answers import sentence
from ui.window.clerk import Clerk
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.unasked import Unasked
from ui.window.views.acceptance import Step

TYPED = {
    "name": "测试手录",
    "certificate_number": "379901198504120019",
    "phone": "13800000009",
    "identity_match": "1",
}


@pytest.fixture
def service(apart: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivatePcscd]:
    # The name of a socket file may have 107 bytes at most: not pytest's folder.
    with (
        tempfile.TemporaryDirectory(prefix="owd-pcsc-") as folder,
        PrivatePcscd(Path(folder)) as service,
    ):
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", service.socket_name)
        yield service


@pytest.fixture
def clerk(service: PrivatePcscd, hall: LivingHall) -> Clerk:
    """A clerk at a window that reads social security cards."""
    clerk = hall.seat(hall.station("01", {READER: "pcsc"}))
    clerk.robot.wait(lambda: is_ready(clerk), "the reader")
    return clerk


def is_ready(clerk: Clerk) -> bool:
    state = clerk.counter.carding.states.get("pcsc")
    return state is not None and state.ready


def insert(service: PrivatePcscd, card: str, fault: CardFault = CardFault.NONE) -> VirtualCard:
    made = VirtualCard(service.port, SOCIAL_CARDS[card])
    made.fault = fault
    made.insert()
    return made


def names_holder(clerk: Clerk, card: str) -> None:
    """Wait until the holder of that card stands in the panel."""
    holder = SOCIAL_CARDS[card]["name"]

    def shown() -> bool:
        view = clerk.page.view
        return bool(view and view.applicant and view.applicant.name == holder)

    clerk.robot.wait(shown, "the holder in the panel")


def take_for_applicant(clerk: Clerk) -> None:
    """A card of somebody else than was typed is asked about: it is the applicant's."""
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, MenuSheet), "the question")
    sheet = clerk.robot.dialog
    clerk.robot.wait(lambda: sheet.findChild(Unasked) is None, "hands at rest")
    clerk.robot.key("3")


def until_empty(clerk: Clerk) -> None:
    """F3 until the page says that no card is there (the service looks every 400 ms)."""
    absent = sentence(DeviceError("card.absent"))

    def pressed() -> bool:
        clerk.robot.key("F3")
        clerk.robot.wait(lambda: told(clerk), "an answer to F3")
        return told(clerk) == absent

    clerk.robot.wait(pressed, "an empty reader")


def type_in(clerk: Clerk) -> None:
    """The applicant by hand, and on to the next step."""
    clerk.fill(TYPED, clerk.page.identity.form)
    clerk.robot.wait(lambda: clerk.front and clerk.front.applicant, "the typed applicant")
    clerk.next(Step.ITEM)
    assert clerk.front is not None
    assert clerk.front.get_applicant().sources["name"] is Source.TYPED


def test_a_card_that_is_put_in_names_the_applicant(clerk: Clerk, service: PrivatePcscd) -> None:
    card = insert(service, "social-2")
    names_holder(clerk, "social-2")
    assert clerk.front is not None
    applicant = clerk.front.get_applicant()
    assert applicant.certificate_number == SOCIAL_CARDS["social-2"]["number"]
    assert applicant.sources["name"] is Source.CARD
    assert not applicant.simulated
    clerk.fill({"phone": "13800000001", "identity_match": "1"}, clerk.page.identity.form)
    clerk.next(Step.ITEM)
    card.pull()


def test_a_service_that_is_down_has_its_sentence_and_is_picked_up_again(
    clerk: Clerk, service: PrivatePcscd
) -> None:
    service.kill()
    hear(clerk, DeviceError("pcsc.service-not-running"))
    type_in(clerk)
    service.start()
    clerk.robot.key("Alt+Left")
    clerk.robot.wait(lambda: clerk.step() == Step.IDENTITY, "the first step")
    card = insert(service, "social-1")
    take_for_applicant(clerk)
    names_holder(clerk, "social-1")
    card.pull()


def test_a_card_that_names_nobody_asks_for_the_identity_card(
    clerk: Clerk, service: PrivatePcscd
) -> None:
    card = insert(service, "social-3")
    hear(clerk, DeviceError("card.needs-identity-card"))
    assert clerk.front is not None
    assert clerk.front.applicant is None
    card.pull()
    type_in(clerk)


@pytest.mark.parametrize(
    ("fault", "code"), [(CardFault.PULLED, "card.removed"), (CardFault.MUTE, "card.mute")]
)
def test_a_card_that_fails_has_its_sentence_and_the_next_one_is_read(
    clerk: Clerk, service: PrivatePcscd, fault: CardFault, code: str
) -> None:
    bad = insert(service, "social-2", fault)
    hear(clerk, DeviceError(code))
    bad.pull()
    until_empty(clerk)
    good = insert(service, "social-2")
    names_holder(clerk, "social-2")
    good.pull()
