"""Readers at work: cards without end, a card on its way to the screen, a service that returns.

Run: .venv/bin/python -m tests.bench.bench_devices [--only NAME …] [--serial N] [--chips N].
A SAM_V reader on a pseudo-terminal, a private smart card service with a virtual card, the real
adapters and (for landing) the real window with a real gateway. 10,000 serial cycles take some
five minutes, 1,000 of PC/SC twenty: the service looks every 400 ms. Ends with 1 where a figure
of the issue of devices is exceeded.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from types import MappingProxyType

from desk.refusal import DeviceError
from desk.settings import READER, READER_PORT
from devices.adapters.sam_serial import SamSerialReader
from devices.build import build
from devices.simulators.people import CARDS
from devices.simulators.sam_reader import SamReaderSimulator
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.vpcd_card import VirtualCard
from tests.bench.counter_stalls import Gaps, Watch, at_rest, rare
from tests.devices.private_pcscd import PrivatePcscd, wait_until
from tests.journeys.living_hall import LivingHall
from ui.window.clerk import Clerk
from ui.window.start import make_application

BAUD = 115200
WIRE_MS = 10 * 1000 * (1295 + 19 + 19) / BAUD
ROUNDS, REST_SECONDS = 20, 8.0
PEOPLE = ("ordinary", "long-term", "residence-hmt", "rare")
GROWTH = 5.0  # per cent of resident memory
WARM = 0.1  # of the cycles, before memory is looked at


def resident(pid: int | str = "self") -> int:
    """Resident memory of a process in KiB."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def serial_cycles(count: int) -> list[str]:
    """Cards laid and lifted on a serial reader: none missed, no memory kept."""
    names = list(CARDS)
    missed, begin, before = 0, time.perf_counter(), 0
    with SamReaderSimulator() as wire:
        reader = SamSerialReader(wire.path, BAUD)
        for number in range(count):
            if number == int(count * WARM):
                before = resident()
            card = CARDS[names[number % len(names)]]
            wire.place(card.text)
            found = reader.next_card(limit=1.0)
            missed += found is None or found.raw != card.text
            wire.lift()
            missed += reader.next_card(limit=0.0) is not None
        after = resident()
        reader.close()
    return told("serial", count, missed, (before, after), begin)


def chip_cycles(count: int) -> list[str]:
    """Cards put in and pulled on a real card service; memory of the host process."""
    names = list(SOCIAL_CARDS)
    missed, begin, before = 0, time.perf_counter(), 0
    with private_service() as service:
        (reader,) = build({"reader.kind": "pcsc"})
        wait_until(lambda: reader.state().ready)
        for number in range(count):
            if number == int(count * WARM):
                before = resident(reader.process_id)
            card = VirtualCard(service.port, SOCIAL_CARDS[names[number % len(names)]])
            card.insert()
            found = next_card(reader.next_card)
            missed += found is None
            card.pull()
            wait_until(lambda: is_empty(reader), limit=10)
        after = resident(reader.process_id)
        reader.close()
    return told("PC/SC", count, missed, (before, after), begin)


def next_card(look: Callable[..., object]) -> object:
    """The card that landed, within some seconds."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if (found := look(limit=0.5)) is not None:
            return found
    return None


def is_empty(reader: object) -> bool:
    """Whether no card is seen any more."""
    try:
        reader.read()  # type: ignore[attr-defined]
    except DeviceError as error:
        return error.code == "card.absent"
    return False


def told(
    what: str, count: int, missed: int, memory: tuple[int, int], begin: float
) -> list[str]:
    """What came of the cycles; the faults among it."""
    before, after = memory
    grown = 100 * (after - before) / before
    took = time.perf_counter() - begin
    say(f"{what}: {count} cycles in {took:.0f} s, {missed} missed or wrong")
    say(f"{what}: memory {before} -> {after} KiB ({grown:+.1f} %, limit {GROWTH:g})")
    faults = [f"{what} missed"] if missed else []
    return [*faults, f"{what} memory"] if grown > GROWTH else faults


@contextmanager
def private_service() -> Iterator[PrivatePcscd]:
    """A card service of our own, known to this process and its hosts."""
    with (
        tempfile.TemporaryDirectory(prefix="owd-pcsc-") as folder,
        PrivatePcscd(Path(folder)) as service,
    ):
        os.environ["PCSCLITE_CSOCK_NAME"] = service.socket_name
        yield service


@contextmanager
def window(settings: dict[object, str]) -> Iterator[Clerk]:
    """A clerk at a real window of a real hall, set to that reader."""
    with tempfile.TemporaryDirectory(prefix="owd-bench-") as folder:
        os.environ["XDG_STATE_HOME"] = f"{folder}/state"
        os.environ["CUPS_SERVER"] = "127.0.0.1:9"
        hall = LivingHall(Path(folder))
        try:
            yield hall.seat(hall.station("01", settings))  # type: ignore[arg-type]
        finally:
            hall.close()


def landing() -> list[str]:
    """From the card on the reader until its holder stands in the panel."""
    make_application()
    faults = []
    with SamReaderSimulator(wire=BAUD) as wire, seated("sam-serial", wire.path) as clerk:
        rest = at_rest(clerk, REST_SECONDS)
        watch, took = Watch(), []
        for number in range(ROUNDS):
            card = CARDS[PEOPLE[number % len(PEOPLE)]]
            took.append(shown(clerk, partial(wire.place, card.text), card.fields["name"]))
            wire.lift()
        faults += judged("serial", took, WIRE_MS + 150, rest, watch.stop())
    with private_service() as service, seated("pcsc") as clerk:
        rest = at_rest(clerk, REST_SECONDS)
        watch, took = Watch(), []
        for number in range(ROUNDS // 2):
            name = ("social-1", "social-2")[number % 2]
            chip = VirtualCard(service.port, SOCIAL_CARDS[name])
            took.append(shown(clerk, chip.insert, SOCIAL_CARDS[name]["name"]))
            chip.pull()
            clerk.robot.breathe(900)  # the service sees the reader empty
        faults += judged("PC/SC", took, 600, rest, watch.stop())
    return faults


@contextmanager
def seated(kind: str, port: str = "") -> Iterator[Clerk]:
    """A clerk whose reader answers."""
    with window({READER: kind, READER_PORT: port}) as clerk:
        clerk.robot.wait(lambda: is_ready(clerk, kind), "the reader")
        yield clerk


def is_ready(clerk: Clerk, name: str) -> bool:
    """Whether the reader said that it can be used."""
    state = clerk.counter.carding.states.get(name)
    return state is not None and state.ready


def shown(clerk: Clerk, lay: Callable[[], object], name: str) -> float:
    """Milliseconds from a card that is laid until its holder stands in a new case."""
    clerk.robot.wait(lambda: not holder(clerk), "a new case")
    clerk.robot.breathe(600)
    began = time.perf_counter()
    lay()
    clerk.robot.wait(lambda: holder(clerk) == name, "the holder", 20, poll=1)
    clerk.robot.breathe(1)
    took = (time.perf_counter() - began) * 1000
    clerk.robot.key("Ctrl+W")
    return took


def holder(clerk: Clerk) -> str:
    """Who stands in the panel."""
    view = clerk.page.view
    return view.applicant.name if view and view.applicant else ""


def judged(what: str, took: list[float], limit: float, rest: Gaps, busy: Gaps) -> list[str]:
    """What came of landing; the faults among it."""
    late = quantiles(took, n=20)[-1]
    say(f"{what}: card to screen median {median(took):.0f}, p95 {late:.0f} ms (≤ {limit:.0f})")
    say(f"{what}: window gaps at rest {rest.said}; while cards land {busy.said} ms")
    faults = [f"{what} landing"] if late > limit else []
    if rare(busy.values) > 30:
        faults.append(f"{what} p99.9 gap")
    if busy.values[-1] > max(3 * rest.values[-1], 100):
        faults.append(f"{what} longest gap")
    return faults


def recovery() -> list[str]:
    """From a card service that is there again until a card in it is read."""
    took = []
    with private_service() as service:
        (reader,) = build({"reader.kind": "pcsc"})
        wait_until(lambda: reader.state().ready)
        for _ in range(5):
            service.kill()
            wait_until(lambda: not reader.state().ready)
            service.start()
            began = time.perf_counter()
            wait_until(lambda: reader.state().ready, limit=10)
            took.append((time.perf_counter() - began) * 1000)
        reader.close()
    say(
        f"service back: usable again in {median(took):.0f}, longest {max(took):.0f} ms (≤ 2000)"
    )
    return ["recovery"] if max(took) > 2000 else []


def say(words: str) -> None:
    """One line."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


PARTS = MappingProxyType(
    {
        "serial": lambda asked: serial_cycles(asked.serial),
        "landing": lambda _asked: landing(),
        "recovery": lambda _asked: recovery(),
        "chips": lambda asked: chip_cycles(asked.chips),
    }
)


def main() -> int:
    """Run the parts that were asked for; 1 where a figure is exceeded."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", choices=list(PARTS))
    parser.add_argument("--serial", type=int, default=10_000)
    parser.add_argument("--chips", type=int, default=1_000)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faults = [
        fault
        for name, part in PARTS.items()
        if not asked.only or name in asked.only
        for fault in part(asked)
    ]
    say(f"exceeded: {', '.join(faults) or 'none'}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
