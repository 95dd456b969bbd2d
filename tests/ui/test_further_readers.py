"""A card on each further reader (library, service, PC/SC text) reaches the applicant panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from devices.adapters.http_bridge import HttpBridgeReader
from devices.build import build
from devices.simulators.bridge_stub import BridgeFault, BridgeStub
from devices.simulators.people import CARDS
from devices.simulators.pseudo_chip import PseudoChip
from devices.simulators.vpcd_card import VirtualCard
from tests.devices.fake_vendor import FakeVendor, built, vendor_reader
from tests.devices.private_pcscd import PrivatePcscd
from ui.opening.parts import Hall
from ui.window.clerk import Clerk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivatePcscd]:
    monkeypatch.setenv("FAKE_SDT", str(tmp_path))
    with PrivatePcscd(tmp_path) as made:
        monkeypatch.setenv("PCSCLITE_CSOCK_NAME", made.socket_name)
        yield made


def test_a_card_on_each_of_three_further_readers_names_the_applicant(
    qapp: QApplication, hall: Hall, tmp_path: Path, service: PrivatePcscd
) -> None:
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")
    vendor, card = FakeVendor(tmp_path), VirtualCard(service.port, PseudoChip(text("rare")))
    with BridgeStub() as bridge:
        readers = (
            vendor_reader(built()),
            HttpBridgeReader(bridge.url),
            *build({"reader.kind": "pcsc-pseudo"}),
        )
        clerk = Clerk(lambda: parts.open_desk(folder, None, hall.url), lambda _desk: readers)
        clerk.open()
        try:
            vendor.place(text("ordinary"))
            named(clerk, "ordinary")
            vendor.lift()
            clerk.robot.key("F2")
            bridge.place("long-term")
            named(clerk, "long-term")
            bridge.fault = BridgeFault.PAGE
            notice = clerk.page.notice.words
            clerk.robot.wait(lambda: "网页" in notice.whole, "what the service answered")
            clerk.robot.key("F2")
            card.insert()
            named(clerk, "rare")
        finally:
            card.pull()
            clerk.close()


def text(name: str) -> bytes:
    """What stands on that card."""
    return CARDS[name].text


def named(clerk: Clerk, name: str) -> None:
    """The panel names the holder of that card."""
    number = CARDS[name].fields["number"]

    def shown() -> bool:
        case = clerk.front
        known = case.applicant if case is not None else None
        return known is not None and known.certificate_number == number

    clerk.robot.wait(shown, name)
    view = clerk.page.applicant._view
    assert view is not None
    assert view.name == clerk.front.applicant.name
