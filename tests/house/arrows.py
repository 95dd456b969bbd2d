"""Who may import what, as far as import-linter cannot say it (house: "Rooms and arrows").

The one rule: a place is added to a list here only with the reason why no other place will do.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator

from tests.house.tree import ROOMS, Source, Tree

ONLY_IN: dict[str, tuple[str, ...]] = {
    "PySide6": (
        "ui/window/",
        "printing/preview.py",
        "printing/preview/",
        "printing/spool_qt.py",
        "printing/spool/qt.py",
    ),
    "shiboken6": ("ui/window/",),
    # the gateway is another process with a database of its own, sealed by the same library
    "sqlcipher3": ("desk/store/engine.py", "sync/gateway/store/engine.py"),
    "sqlite_utils": ("desk/store/engine.py",),
    "pysqlite3": ("desk/store/engine.py",),
    "sqlite3": ("desk/store/engine.py",),
    "smartcard": ("devices/adapters/pcsc.py", "devices/adapters/pcsc/"),
    "serial": ("devices/",),
    "keyring": ("devices/keys/",),
    "reportlab": ("printing/",),
    "httpx": (
        "sync/",
        "devices/adapters/token_line.py",
        "devices/adapters/http_bridge.py",
    ),
    "starlette": ("sync/gateway/",),
    "uvicorn": ("sync/gateway/",),
    "sqlalchemy": ("sync/gateway/store/", "sync/gateway/store.py", "sync/provincial/ea_jc/"),
    "psycopg": ("sync/gateway/store/", "sync/gateway/store.py", "sync/provincial/ea_jc/"),
}
"""The first part of a module's name, and the files and folders that may import it."""

DISTRIBUTIONS = {
    "PySide6": "pyside6-essentials",
    "shiboken6": "pyside6-essentials",
    "serial": "pyserial",
    "smartcard": "pyscard",
    "barcode": "python-barcode",
    "sqlite_utils": "sqlite-utils",
    "zxingcpp": "zxing-cpp",
    "chinese_calendar": "chinesecalendar",
    "fontTools": "fonttools",
    "PIL": "pillow",
    "escpos": "python-escpos",
    "pytestqt": "pytest-qt",
}
"""The name under which a module is declared, where it is not its own."""

THREADS = ("threading", "_thread", "concurrent.futures", "multiprocessing")
THREAD_CLASSES = ("QThread", "QThreadPool", "QRunnable", "QtConcurrent")
THREADS_IN = (
    "ui/window/lanes.py",
    "ui/window/lanes/",
    "devices/adapters/",  # pyscard and pyserial force theirs
    "devices/simulators/",  # the far end of a line runs beside the near one
    "printing/simulators/",
    "devices/host.py",
    "sync/gateway/",  # its server library forces one
    "sync/provincial/standin.py",  # the far end of a line runs beside the near one
)

ADAPTERS = (
    "devices.adapters",
    "devices.keys",
    "devices.simulators",
    "printing.spool",
    "printing.spool_qt",
    "printing.simulators",
    "sync.https",
    "sync.gateway",
    "sync.provincial",
)
"""What only main.py may choose."""


def libraries_stay_in_their_place(tree: Tree) -> Iterator[str]:
    """Qt, the store's libraries, PC/SC and the like are imported only where they belong."""
    for source in tree.program:
        for line, name in source.imports():
            places = ONLY_IN.get(name.split(".")[0])
            if places is not None and not source.within(*places):
                yield f"{source.path}:{line}: imports {name}, which belongs to {places[0]}"


def libraries_are_declared(tree: Tree) -> Iterator[str]:
    """What is imported is declared in pyproject.toml, the tests' libraries apart."""
    needed, added = _declared(tree)
    for source in tree.sources:
        own = {*ROOMS, "main", "tests", *sys.stdlib_module_names}
        allowed = needed if source in tuple(tree.program) else needed | added
        for line, name in source.imports():
            first = name.split(".")[0]
            if first not in own and DISTRIBUTIONS.get(first, first.lower()) not in allowed:
                yield f"{source.path}:{line}: imports {first}, which pyproject.toml lacks"


def _declared(tree: Tree) -> tuple[set[str], set[str]]:
    path = tree.root / "pyproject.toml"
    project = tomllib.loads(path.read_text("utf-8"))["project"] if path.exists() else {}
    lists = (
        project.get("dependencies", []),
        *project.get("optional-dependencies", {}).values(),
    )
    names = [{re.split(r"[<>=\[]", one)[0].lower() for one in names} for names in lists]
    return names[0], set().union(*names[1:])


def threads_stay_in_the_lanes(tree: Tree) -> Iterator[str]:
    """Threads are made only in the lane module, and where a library forces one."""
    for source in tree.program:
        if source.within(*THREADS_IN):
            continue
        for line, name in source.imports():
            if name.startswith(THREADS) or name.split(".")[-1] in THREAD_CLASSES:
                yield f"{source.path}:{line}: imports {name}; threads belong to the lanes"


def the_front_ends_name_no_adapter(tree: Tree) -> Iterator[str]:
    """Ui calls acts and ports; which adapter stands behind them is chosen in main.py."""
    for source in tree.rooms:
        if source.room == "ui":
            yield from _named(source, ADAPTERS, "main.py chooses adapters")


def acts_do_not_know_the_store(tree: Tree) -> Iterator[str]:
    """Acts are written against ports, also inside functions and for types only."""
    for source in tree.rooms:
        if source.within("desk/acts/"):
            yield from _named(source, ("desk.store",), "acts are written against ports")


def rooms_do_not_reach_up(tree: Tree) -> Iterator[str]:
    """Desk sees nobody; no room imports main.py or the tests."""
    for source in tree.rooms:
        above = ["main", "tests"]
        if source.room == "desk":
            above += ["ui", "printing", "devices", "sync"]
        yield from _named(source, tuple(above), "that is above it")


def a_room_is_built_in_one_place(tree: Tree) -> Iterator[str]:
    """Printing, devices and sync each have at most one `build`, and it takes the settings."""
    for room in ("printing", "devices", "sync"):
        found = [
            (source, node)
            for source in tree.rooms
            for node in source.tree.body
            if len(source.parts) == 2 and source.room == room
            if isinstance(node, ast.FunctionDef) and node.name == "build"
        ]
        if len(found) > 1:
            yield f"{room}: build stands in {', '.join(s.path for s, _ in found)}"
        for source, node in found:
            if not (node.args.args or node.args.kwonlyargs):
                yield f"{source.path}:{node.lineno}: build takes the settings"


def _named(source: Source, names: tuple[str, ...], reason: str) -> Iterator[str]:
    for line, name in source.imports():
        if any(name == one or name.startswith(f"{one}.") for one in names):
            yield f"{source.path}:{line}: imports {name}; {reason}"


RULES = (
    libraries_are_declared,
    libraries_stay_in_their_place,
    threads_stay_in_the_lanes,
    the_front_ends_name_no_adapter,
    acts_do_not_know_the_store,
    rooms_do_not_reach_up,
    a_room_is_built_in_one_place,
)
BREACHES = {
    libraries_are_declared: {
        "desk/far.py": "import requests\n",
        "tests/far.py": "import numpy\n",
    },
    libraries_stay_in_their_place: {
        "ui/terminal/sly.py": "def f():\n    from PySide6 import QtCore\n",
        "desk/store/cases.py": "import sqlcipher3\n",
        "devices/cards/social.py": "from smartcard.System import readers\n",
        "sync/push.py": "import sqlite3\n",
    },
    threads_stay_in_the_lanes: {
        "desk/acts/busy.py": "import threading\n",
        "ui/window/page.py": "from PySide6.QtCore import QThread\n",
    },
    the_front_ends_name_no_adapter: {
        "ui/window/cards.py": "from devices.adapters.pcsc import reader\n",
        "ui/terminal/pages.py": "import printing.spool.cups\n",
    },
    acts_do_not_know_the_store: {"desk/acts/short_cut.py": "from desk import store\n"},
    rooms_do_not_reach_up: {
        "desk/case.py": "import devices.cards\n",
        "sync/push.py": "import main\n",
    },
    a_room_is_built_in_one_place: {
        "sync/one.py": "def build(settings): ...\n",
        "sync/two.py": "def build(settings): ...\n",
        "devices/one.py": "def build(): ...\n",
    },
}
