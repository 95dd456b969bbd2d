"""What every adapter of the photo decoder port keeps, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.ports.photo import PhotoDecoder
from desk.refusal import DeviceError
from devices.cards.photo_picture import check_picture
from devices.peripherals import build_peripherals
from tests.devices.fake_libraries import SURROUNDING, library

CHIP = bytes(range(256)) * 4


@pytest.fixture(params=["simulated", "library"])
def decoder(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PhotoDecoder]:
    monkeypatch.setenv(SURROUNDING, str(tmp_path))
    path = library("PHOTO") if request.param == "library" else ""
    made = build_peripherals({"photo.library": path, "photo.simulated": True}).decoder
    assert made is not None
    yield made
    made.close()


def test_it_says_that_it_is_there(decoder: PhotoDecoder) -> None:
    state = decoder.state()
    assert (state.ready, state.name) == (True, decoder.name)
    assert state.simulated == decoder.simulated


def test_the_bytes_of_a_chip_become_a_picture_each_time_the_same(decoder: PhotoDecoder) -> None:
    picture = decoder.decode(CHIP)
    check_picture(picture)
    assert decoder.decode(CHIP) == picture


def test_bytes_of_no_chip_are_refused(decoder: PhotoDecoder) -> None:
    with pytest.raises(DeviceError, match=r"photo\.not-decoded"):
        decoder.decode(CHIP[:-1])


def test_closing_twice_is_allowed_and_it_decodes_again(decoder: PhotoDecoder) -> None:
    decoder.close()
    decoder.close()
    assert decoder.decode(CHIP)


def test_a_station_without_a_library_has_no_decoder() -> None:
    assert build_peripherals({}).decoder is None
