"""What every adapter of the port of page scanners keeps, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.ports.flatbed import Feed, PaperPile
from desk.refusal import DeviceError
from devices.adapters import sheet_png
from devices.adapters.flatbed_simulated import SimulatedPageScanner
from tests.contracts.flatbed_benches import FLATBEDS, FlatbedBench


@pytest.fixture(params=FLATBEDS)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FlatbedBench]:
    with FLATBEDS[request.param](tmp_path) as made:
        try:
            yield made
        finally:
            made.scanner.stop()


def pages(bench: FlatbedBench) -> list[bytes]:
    found = []
    while (page := bench.scanner.next_page()) is not None:
        found.append(page)
    return found


def test_it_says_that_it_is_there(bench: FlatbedBench) -> None:
    state = bench.scanner.state()
    assert state.ready
    assert state.name == bench.scanner.name
    assert state.simulated == bench.scanner.simulated
    assert bench.scanner.devices()


def test_the_glass_gives_one_whole_page(bench: FlatbedBench) -> None:
    bench.scanner.start(Feed.GLASS)
    (page,) = pages(bench)
    width, height = sheet_png.size_of(page)
    assert width * height > 0
    assert bench.scanner.next_page() is None


def test_the_feeder_gives_every_page_of_its_pile(bench: FlatbedBench) -> None:
    bench.scanner.start(Feed.FEEDER)
    assert len(pages(bench)) == bench.pile


def test_an_empty_feeder_says_so(bench: FlatbedBench) -> None:
    bench.empty()
    bench.scanner.start(Feed.FEEDER)
    with pytest.raises(DeviceError, match=r"flatbed\.feeder-empty"):
        pages(bench)


def test_a_jam_says_so_and_then_it_scans_again(bench: FlatbedBench) -> None:
    bench.jam()
    bench.scanner.start(Feed.FEEDER)
    with pytest.raises(DeviceError, match=r"flatbed\.jammed"):
        pages(bench)
    assert bench.scanner.next_page() is None


def test_what_is_stopped_gives_nothing_more_and_starts_again(bench: FlatbedBench) -> None:
    bench.scanner.start(Feed.FEEDER)
    assert bench.scanner.next_page() is not None
    bench.scanner.stop()
    bench.scanner.stop()
    assert bench.scanner.next_page() is None
    bench.scanner.start(Feed.GLASS)
    assert len(pages(bench)) == 1


def test_pages_before_a_jam_were_handed_over() -> None:
    scanner = SimulatedPageScanner()
    assert isinstance(scanner, PaperPile)
    scanner.lay("application", "licence", "id_front")
    scanner.fail("flatbed.jammed", after=2)
    scanner.start(Feed.FEEDER)
    assert scanner.next_page() is not None
    assert scanner.next_page() is not None
    with pytest.raises(DeviceError, match=r"flatbed\.jammed"):
        scanner.next_page()
    with pytest.raises(KeyError):
        scanner.lay("a paper that nobody drew")
