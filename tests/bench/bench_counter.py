"""The figures of the counter, counted and measured on the real window with a real gateway.

Run: .venv/bin/python -m tests.bench.bench_counter [--x11] [--write] [--only NAME …]
[--million FOLDER | --without-million]. Devices are simulated; `--x11` shows the window on an
Xvfb of its own instead of offscreen. Prints a table; `--write` puts it with day and machine
into docs/figures.md. Ends with 1 where a figure is exceeded. The one rule: paths and their
rules of counting are those of `tests.ui.paths` and `tests.ui.counting`, which ./test runs too.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import Any

import main as program
from desk.acts.cases import Cases
from desk.catalogues import Catalogues
from desk.desk import Desk
from desk.printer_settings import PRINTER_QUEUE
from devices.adapters.queue_http import HttpCaller
from devices.simulators.queue_stub import QueueStub
from tests.bench import counter_parts as parts
from tests.bench.bench_catalogue import many
from tests.bench.bench_journey import whole_drafts
from tests.bench.counter_stalls import SlowReader, at_rest, rare, syncing
from tests.bench.counter_table import Figure, show, write
from tests.journeys.living_hall import LivingHall
from tests.journeys.real_screen import managed
from tests.printing.private_cups import QUEUE, private_cups
from tests.ui import paths
from tests.ui.paths import PATHS, first_visit, next_case
from ui.window.clerk import Clerk
from ui.window.entry import camera_of
from ui.window.start import make_application
from ui.window.views.acceptance import Step

ROUNDS, WAITING, REST_SECONDS = 3, 500, 12.0
ITEMS, FEW = 5_000, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A hall with one window, its folder, and the reader of that window."""

    hall: LivingHall
    folder: Path
    reader: SlowReader

    def seat(self, change: Callable[[Desk], Desk] = lambda desk: desk) -> Clerk:
        """Somebody at the window, opened on the desk as changed."""
        opened = Clerk(
            lambda: change(program.open_desk(self.folder, None, self.hall.url)),
            lambda _desk: (self.reader,),
            camera=camera_of(program.parts()),
        )
        opened.open()
        return opened


@contextmanager
def place(name: str, settings: Mapping[Any, str] | None = None) -> Iterator[Place]:
    """A hall of its own in a new folder."""
    with tempfile.TemporaryDirectory(prefix=f"bench-{name}-") as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        hall = LivingHall(Path(folder))
        try:
            yield Place(hall=hall, folder=hall.station("01", settings), reader=SlowReader())
        finally:
            hall.close()


@contextmanager
def seated(at: Place, change: Callable[[Desk], Desk] = lambda desk: desk) -> Iterator[Clerk]:
    """A window that is closed again."""
    clerk = at.seat(change)
    try:
        yield clerk
    finally:
        clerk.close()


def walked() -> list[Figure]:
    """Paths A, B and C, with the gateway and after it was killed."""
    found: list[Figure] = []
    with place("paths") as at, seated(at) as clerk:
        first_visit(clerk)
        for line in ("在线", "断网"):
            if line == "断网":
                at.hall.kill_gateway()
                clerk.robot.key("F5")
                clerk.robot.wait(lambda: not clerk.desk.line.up, "offline", 60)
            for path in PATHS.values():
                found += walk(clerk, path, line)
    return found


def walk(clerk: Clerk, path: paths.Path, line: str) -> list[Figure]:
    """That path some times over: its keys, its modelled time, what of it is the program's."""
    done = []
    for _ in range(ROUNDS):
        next_case(clerk)
        done.append(path.walk(clerk))
    keys = max(hands.keys for hands in done)
    middle = sorted(done, key=lambda hands: hands.seconds)[len(done) // 2]
    name = f"路径 {path.name}，{line}"
    note = f"{middle.thoughts} M，程序 {middle.waited:.2f} s，本程序占 {middle.worked:.2f} s"
    return [
        Figure(name=f"{name}：按键", value=keys, most=path.most_keys, unit=""),
        Figure(
            name=f"{name}：时间",
            value=middle.seconds,
            most=path.most_seconds,
            unit="s",
            note=note,
        ),
    ]


def window() -> list[Figure]:
    """Echo, steps, print hand-over."""
    with private_cups() as cups:
        os.environ["CUPS_SERVER"] = cups.socket
        with place("window", {PRINTER_QUEUE: QUEUE}) as at, seated(at) as clerk:
            parts.at_form(clerk)
            echoed = parts.echo(clerk.page.form.form.fields["position"].editor)
            clerk.page.form.form.fields["position"].editor.clear()
            clerk.fill({**paths.ROAD_FORM, "use": "2"})
            clerk.next(Step.CONFIRM)
            stepped = parts.steps(clerk)
            printed = parts.print_hand_over(clerk)
        os.environ["CUPS_SERVER"] = "127.0.0.1:9"
    return [
        spread("按键回显 p95", echoed, 50),
        spread("换步骤 p95", stepped, 300),
        spread("单据交给打印系统", printed, 1000),
    ]


def tabs() -> list[Figure]:
    """Nine cases open at once."""
    with place("tabs") as at, seated(at) as clerk:
        return [spread("换件（9 个件）p95", parts.nine_tabs(clerk), 200)]


def spread(name: str, took: parts.Took, most: float) -> Figure:
    """The 95th percentile (of a few, the longest); median and this process's part beside it."""
    share = parts.p95 if len(took.values) > FEW else max
    value, own = (share(each) for each in (took.values, took.own))
    note = f"中位 {median(took.values):.0f}，{len(took.values)} 次；本程序占 {own:.0f}"
    return Figure(name=name, value=value, most=most, unit="ms", note=note)


def items() -> list[Figure]:
    """The search line of step 2 over 5,000 items."""
    with place("items") as at:

        def change(desk: Desk) -> Desk:
            return replace(desk, catalogues=Catalogues(many(ITEMS)))

        with seated(at, change) as clerk:
            clerk.identify("ordinary", paths.PHONE)
            found = parts.item_search(clerk)
    return [spread(f"找事项（{ITEMS} 项）p95", found, 100)]


def calls() -> list[Figure]:
    """F9 with a queue machine beside the window."""
    numbers = tuple(f"A{n:03d}" for n in range(1, 7))
    with QueueStub() as stub, place("calls") as at:
        for number in numbers:
            stub.machine.take(number)

        def change(desk: Desk) -> Desk:
            return replace(desk, caller=HttpCaller(stub.url, "01", limit=1.0))

        with seated(at, change) as clerk:
            took = parts.call_next(clerk, numbers)
    return [spread("叫号后可再用，最长", took, 1000)]


def stalls() -> list[Figure]:
    """The window's loop at rest, and while 500 cases sync and a slow reader reads."""
    with place("stalls") as at:
        at.hall.kill_gateway()
        with at.hall.desk(at.folder) as desk:
            cases, actor = Cases(desk), desk.roster[0]
            for case in whole_drafts(desk, WAITING):
                cases.receive_and_accept(case, actor)
        with seated(at) as clerk:
            clerk.robot.wait(lambda: clerk.waiting_cases() >= WAITING, "the queue", 60)
            rest = at_rest(clerk, REST_SECONDS)
            busy = syncing(clerk, at.reader, at.hall.start_gateway)
    idle = f"静止时 {rest.said}"
    ratio = rare(busy.values) / max(rare(rest.values), 0.1)
    name = f"同步 {WAITING} 件时窗口停顿"
    both = (
        ("最长", busy.values[-1], 100, idle),
        (
            "p99.9",
            rare(busy.values),
            30,
            f"静止时的 {ratio:.1f} 倍；{busy.seconds:.0f} s 同步完",
        ),
        ("最长，只计本程序", busy.own[-1], 100, ""),
        ("p99.9，只计本程序", rare(busy.own), 30, ""),
    )
    return [
        Figure(name=f"{name}，{which}", value=value, most=most, unit="ms", note=note)
        for which, value, most, note in both
    ]


def million(given: str) -> list[Figure]:
    """`tests.bench.bench_lists` in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.bench_lists", *([given] if given else [])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    ratio = f"单次按索引查询的 {told['search max to raw']:.0f} 倍"
    return [
        Figure(
            name="百万件中搜索，最慢",
            value=told["search max ms"],
            most=50,
            unit="ms",
            note=ratio,
        ),
        Figure(name="百万件列表跳转 p95", value=told["jump p95 ms"], most=30, unit="ms"),
    ]


PARTS: Mapping[str, Callable[[], list[Figure]]] = MappingProxyType(
    {
        "paths": walked,
        "window": window,
        "tabs": tabs,
        "items": items,
        "calls": calls,
        "stalls": stalls,
    }
)


def measure(args: argparse.Namespace) -> list[Figure]:
    """Every part that was asked for."""
    os.environ["CUPS_SERVER"] = "127.0.0.1:9"
    make_application()
    names = args.only or [*PARTS, *([] if args.without_million else ["million"])]
    found: list[Figure] = []
    for name in names:
        sys.stderr.write(f"{name} …\n")
        part = million(args.million) if name == "million" else PARTS[name]()
        sys.stderr.write(show(part))
        found += part
    return found


def run() -> int:
    """Measure, print, write down; 1 when a figure is exceeded."""
    reader = argparse.ArgumentParser(prog="python -m tests.bench.bench_counter")
    reader.add_argument("--x11", action="store_true")
    reader.add_argument("--write", action="store_true")
    reader.add_argument("--without-million", action="store_true")
    reader.add_argument("--million", default="")
    reader.add_argument("--only", nargs="*", choices=[*PARTS, "million"])
    args = reader.parse_args()
    with ExitStack() as stack:
        if args.x11:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-x11-"))
            screen = stack.enter_context(managed(Path(folder)))
            os.environ.update(QT_QPA_PLATFORM="xcb", DISPLAY=screen.env["DISPLAY"])
        else:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        found = measure(args)
    sys.stdout.write(show(found))
    if args.write:
        write(found, on="X11 (Xvfb)" if args.x11 else "offscreen")
    return int(any(figure.exceeded for figure in found))


if __name__ == "__main__":
    raise SystemExit(run())
