"""A resident identity card from a SAM_V reader on a line into the applicant panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.applicant import Source
from desk.refusal import DeviceError
from desk.settings import READER, READER_PORT
from devices.simulators.people import CARDS
from devices.simulators.sam_reader import Fault, SamReaderSimulator
from tests.journeys.living_hall import LivingHall, hear, told
from ui.window.clerk import Clerk
from ui.window.views.acceptance import Step

TYPED = {
    "name": "测试手录",
    "certificate_number": "379901198504120019",
    "phone": "13800000009",
    "identity_match": "1",
}


class Reader:
    """A SAM_V reader at a port of a fixed name, as a serial adapter keeps it."""

    def __init__(self, port: Path) -> None:
        self.port = port
        self.plug_in()

    def plug_in(self) -> None:
        """Put the plug in: a new device behind the same name."""
        self.device = SamReaderSimulator()
        self.port.unlink(missing_ok=True)
        self.port.symlink_to(self.device.path)

    def unplug(self) -> None:
        self.device.unplug()
        self.port.unlink(missing_ok=True)

    def place(self, card: str) -> None:
        self.device.place(CARDS[card].text)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    made = Reader(tmp_path / "tty-reader")
    yield made
    made.unplug()


@pytest.fixture
def clerk(hall: LivingHall, reader: Reader) -> Clerk:
    """A clerk at a window that is set to this reader."""
    clerk = hall.seat(hall.station("01", {READER: "sam-serial", READER_PORT: str(reader.port)}))
    clerk.robot.wait(lambda: clerk.counter.carding.states["sam-serial"].ready, "the reader")
    return clerk


def name_in_panel(clerk: Clerk) -> str:
    view = clerk.page.view
    return view.applicant.name if view and view.applicant else ""


def read_well(clerk: Clerk, reader: Reader, card: str = "ordinary") -> None:
    """Lay a good card; its holder comes into the panel without a key."""
    reader.place(card)
    name = CARDS[card].fields["name"]
    clerk.robot.wait(lambda: name_in_panel(clerk) == name, "the holder in the panel")


def type_in(clerk: Clerk) -> None:
    """The applicant by hand, and on to the next step."""
    clerk.fill(TYPED, clerk.page.identity.form)
    clerk.robot.wait(lambda: name_in_panel(clerk) == TYPED["name"], "the typed applicant")
    clerk.next(Step.ITEM)
    assert clerk.front is not None
    applicant = clerk.front.get_applicant()
    assert applicant.certificate_number == TYPED["certificate_number"]
    assert applicant.sources["name"] is Source.TYPED


def test_a_card_that_lands_names_the_applicant(clerk: Clerk, reader: Reader) -> None:
    read_well(clerk, reader)
    assert clerk.front is not None
    applicant = clerk.front.get_applicant()
    fields = CARDS["ordinary"].fields
    assert applicant.certificate_number == fields["number"]
    assert applicant.address == fields["address"]
    assert applicant.sources["name"] is Source.CARD
    assert not applicant.simulated
    clerk.fill({"phone": "13800000001", "identity_match": "1"}, clerk.page.identity.form)
    clerk.next(Step.ITEM)


def test_a_card_with_a_rare_name_is_whole_in_the_panel(clerk: Clerk, reader: Reader) -> None:
    read_well(clerk, reader, "rare")
    assert name_in_panel(clerk) == "测试\U00020164"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.PULLED_ON_READ, "card.removed"),
        (Fault.SILENT, "reader.silent"),
        (Fault.BAD_CHECKSUM, "reader.bad-checksum"),
    ],
)
def test_each_failure_has_its_sentence_and_the_case_goes_on(
    clerk: Clerk, reader: Reader, fault: Fault, code: str
) -> None:
    reader.device.fault = fault
    reader.place("ordinary")
    facts = {} if code.startswith("card.") else {"port": str(reader.port)}
    hear(clerk, DeviceError(code, **facts))
    assert clerk.front is not None
    assert clerk.front.applicant is None
    type_in(clerk)
    reader.device.lift()
    reader.device.fault = Fault.NONE
    clerk.robot.key("Alt+Left")
    clerk.robot.wait(lambda: clerk.step() == Step.IDENTITY, "the first step")
    read_well(clerk, reader)


def test_a_plug_that_is_pulled_has_its_sentence_and_comes_back_by_itself(
    clerk: Clerk, reader: Reader
) -> None:
    reader.unplug()
    hear(clerk, DeviceError("reader.unplugged", port=str(reader.port)))
    hear(clerk, DeviceError("reader.port-absent", port=str(reader.port)))
    type_in(clerk)
    reader.plug_in()
    clerk.robot.key("Alt+Left")
    clerk.robot.wait(lambda: clerk.step() == Step.IDENTITY, "the first step")
    read_well(clerk, reader)
    assert told(clerk) == ""
