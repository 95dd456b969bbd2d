"""The command line's grammar.

Owned by no thread. The one rule: a verb that is not here does not exist; wrong use is exit
code 2, told as JSON to who asked for JSON. (Form: contracts, "Command line".)
"""

from __future__ import annotations

import json
import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from desk.reader_settings import READER_KINDS
from desk.refusal import CodedError
from ui.terminal.answers import WRONG_USE, say_error

GATEWAY = (
    "serve",
    "decide",
    "code",
    "catalogue",
    "accept",
    "deem",
    "part",
    "task",
    "tell",
    "say",
    "import",
    "province",
    "sheet",
    "keys",
    "found",
    "check",
    "backup",
    "restore",
    "stations",
    "revoke",
    "re-enrol",
    "shards",
    "counts",
)
FASTEST = 4_000_000  # baud: no serial port is faster
MOST_ITEMS = 500
LONGEST = 600.0  # seconds to wait for a card


class Grammar(ArgumentParser):
    """A parser whose complaints a program can read too."""

    def error(self, message: str) -> NoReturn:
        """Tell of wrong use and end with exit code 2."""
        if "--json" in sys.argv[1:]:
            say_error(CodedError("use.wrong", what=message), as_json=True)
            sys.exit(WRONG_USE)
        super().error(message)


def parser() -> ArgumentParser:
    """The whole grammar; without a verb the window opens on an existing station."""
    shared = Grammar(add_help=False)
    # Before or after the verb; a default here would wipe out what stood before it.
    shared.add_argument("--data", default=SUPPRESS, metavar="DIR", help="data folder")
    shared.add_argument("--json", action="store_true", default=SUPPRESS, help="answer in JSON")
    root = Grammar(prog="main.py", description="一窗受理台 One-Window Desk")
    root.add_argument("--data", default="", metavar="DIR", help="data folder")
    root.add_argument("--json", action="store_true", help="one JSON object as the last line")
    verbs = root.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, text: str) -> ArgumentParser:
        return verbs.add_parser(name, help=text, parents=[shared], conflict_handler="resolve")

    demo = verb("demo", "a demonstration hall with an embedded gateway and simulated devices")
    demo.add_argument("--out", default="out", help="folder for papers and screens")
    verb("play", "perform a play file").add_argument("file")
    _enrol(verb("enrol", "make a station with a one-time code"))
    _people(verb("people", "the roster of a station: list, add, leave, pin"))
    _forms(verb("forms", "overprint forms: check, list, import, export, roll back"))
    _devices(verb("devices", "list devices, read a card, record or play a session"))
    _catalogue(verb("catalogue", "item lists: an empty template, check, import"))
    _gateway(verb("gateway", "the platform side: serve, decide, make a code"))
    verb("sync", "push and fetch now").add_argument("--once", action="store_true")
    verb("verify", "prove the journal").add_argument("--rebuild", action="store_true")
    transfer = verb("transfer", "what waits into a sealed file, the platform's answer back")
    transfer.add_argument("what", choices=("export", "import"))
    transfer.add_argument("path", metavar="DIR|FILE")
    transfer.add_argument("--by", default="", metavar="NAME", help="who takes it out")
    archive = verb("archive", "verify an archive package of a case by itself")
    archive.add_argument("what", choices=("verify",))
    archive.add_argument("file", metavar="FILE")
    _proof(verb("proof", "is the code of a paper genuine; the keys of the stations"))
    _copy(verb("ofd", "a kept paper (PDF of this program) once more as OFD"))
    counters = verb("report", "the day's counters, or the items that are asked most")
    counters.add_argument("--date", required=True)
    counters.add_argument("--since", default="", metavar="DATE", help="first day of --top")
    counters.add_argument("--top", type=_top, default=0, metavar="N", help="so many items")
    doctor = verb("doctor", "what this computer has and lacks")
    doctor.add_argument("--file", default="", metavar="DIR", help="write a zip for support")
    verb("host", "internal: a killable host process").add_argument("name")
    return root


def _enrol(enrol: ArgumentParser) -> None:
    enrol.add_argument("--gateway", required=True, metavar="URL")
    enrol.add_argument("--code", required=True, metavar="ONCE")
    enrol.add_argument("--demonstration", action="store_true")
    enrol.add_argument("--ca", default="", metavar="PEM", help="authority of the gateway")
    enrol.add_argument("--administrator", default="", metavar="NAME")


def _people(people: ArgumentParser) -> None:
    people.add_argument("what", choices=("list", "add", "leave", "pin"))
    people.add_argument("name", nargs="?", default="")
    roles = ("clerk", "supervisor", "administrator", "auditor")
    people.add_argument("--role", action="append", choices=roles)
    people.add_argument("--by", default="", metavar="NAME", help="who gives the command")
    people.add_argument("--reason", default="")


def _forms(forms: ArgumentParser) -> None:
    forms.add_argument("what", choices=("check", "list", "import", "export", "roll-back"))
    forms.add_argument("file", nargs="?", default="", metavar="FILE|CODE-VERSION")
    forms.add_argument("--by", default="", metavar="NAME", help="who gives the command")
    forms.add_argument("--reason", default="")
    forms.add_argument("--out", default="", metavar="FILE", help="where `export` writes")


def _proof(proof: ArgumentParser) -> None:
    proof.add_argument("what", choices=("verify", "import"))
    proof.add_argument("text", metavar="CODE|FILE")
    proof.add_argument("--number", default="", help="the number that the sheet bears")
    proof.add_argument("--by", default="", metavar="NAME", help="who gives the command")


def _copy(copy: ArgumentParser) -> None:
    copy.add_argument("file", metavar="FILE")
    copy.add_argument("--out", default="", metavar="FILE")


def _devices(devices: ArgumentParser) -> None:
    devices.add_argument("what", choices=("list", "read", "record", "replay"))
    devices.add_argument("file", nargs="?", default="", help="of a recorded session")
    kinds = [each for each in READER_KINDS if each != "none"]
    devices.add_argument("--adapter", choices=[*kinds, "scanner-serial"], default="pcsc")
    devices.add_argument("--port", default="")
    devices.add_argument("--baud", type=_baud, default=0)
    devices.add_argument("--reader", default="")
    devices.add_argument("--url", default="", help="where a reader service listens")
    devices.add_argument("--library", default="", metavar="FILE", help="a maker's library")
    devices.add_argument("--limit", type=_seconds, default=5.0, metavar="SECONDS")


def _catalogue(catalogue: ArgumentParser) -> None:
    catalogue.add_argument("what", choices=("template", "check", "import"))
    catalogue.add_argument("file", metavar="FILE", help="xlsx, csv or json")
    catalogue.add_argument("--out", default="", metavar="FILE", help="write the good items")


def _baud(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text[:9]) <= FASTEST:
        raise ArgumentTypeError("a rate in baud, 0 to find it by asking")
    return int(text[:9])


def _day(text: str) -> str:
    """A date as it was given; "" (none) is argparse's own default, which it reads as well."""
    if not text:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ArgumentTypeError("a date yyyy-mm-dd") from None


def _top(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text[:5]) <= MOST_ITEMS:
        raise ArgumentTypeError(f"a number of items, 1 to {MOST_ITEMS}")
    return int(text[:5])


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= LONGEST:
        raise ArgumentTypeError(f"seconds, above 0 and at most {LONGEST:.0f}")
    return seconds


def _facts(name: str) -> dict[str, Any]:
    """The JSON object in that file."""
    try:
        found = json.loads(Path(name).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ArgumentTypeError("a file with one JSON object") from error
    if not isinstance(found, dict):
        raise ArgumentTypeError("a file with one JSON object")
    return found


def _service(gateway: ArgumentParser) -> None:
    gateway.add_argument("--key-file", default="", metavar="FILE", help="instead of a key ring")
    gateway.add_argument("--workers", type=int, default=1, metavar="N", help="on PostgreSQL")
    gateway.add_argument("--most-requests", type=int, default=0, metavar="N", help="per worker")
    gateway.add_argument("--metrics-token", default="", metavar="FILE", help="who may count")
    gateway.add_argument("--keys-out", default="", metavar="FILE", help="a copy of the keys")
    gateway.add_argument("--keep", type=int, default=0, metavar="N", help="newest backups")


def _gateway(gateway: ArgumentParser) -> None:
    gateway.add_argument(
        "what",
        nargs="?",
        choices=GATEWAY,
        default="serve",
    )
    gateway.add_argument(
        "number", nargs="?", default="", help="case number, list, folder, station, plan or date"
    )
    gateway.add_argument("--listen", default="127.0.0.1:8700", metavar="HOST:PORT")
    gateway.add_argument("--database", required=True, metavar="URL")
    gateway.add_argument("--files", default="", metavar="DIR", help="where files are kept")
    gateway.add_argument(
        "--files-reserve", type=int, metavar="MB", help="what stays free on that disk"
    )
    gateway.add_argument("--demonstration", action="store_true")
    gateway.add_argument("--embedded", action="store_true", help="end when standard input ends")
    gateway.add_argument("--certificate", default="", metavar="PEM")
    gateway.add_argument("--certificate-key", default="", metavar="PEM")
    _service(gateway)
    gateway.add_argument("--result", default="granted")
    gateway.add_argument("--decision-number", default="")
    gateway.add_argument("--licence-number", default="")
    gateway.add_argument("--valid-to", default="")
    gateway.add_argument("--effective", type=_day, default="", metavar="DATE")
    gateway.add_argument("--public-key", default="", metavar="HEX", help="of the province")
    gateway.add_argument("--token-file", default="", metavar="FILE", help="of the province")
    gateway.add_argument("--once", action="store_true", help="one round of the queue")
    gateway.add_argument("--settings", default="", metavar="FILE", help="of the province")
    gateway.add_argument("--again", type=int, default=0, metavar="N", help="an earlier sheet")
    gateway.add_argument("--whole", action="store_true", help="replace the catalogue")
    gateway.set_defaults(items=())
    gateway.add_argument("--reason", default="")
    gateway.add_argument("--part", default="", help="of a bundle; all: one after the other")
    gateway.add_argument("--task", default="", help="of joint handling; all: every one")
    gateway.add_argument("--answer", default="agree", choices=("agree", "disagree", "more"))
    gateway.add_argument("--opinion", default="")
    gateway.add_argument("--giver", default="")
    gateway.add_argument("--title", default="", help="of a message to a hall (say)")
    gateway.add_argument("--text", default="", help="of a message to a hall (say)")
    gateway.add_argument("--event-kind", default="", metavar="KIND", help="of what is told")
    gateway.add_argument("--event", type=_facts, default={}, metavar="FILE", help="its facts")
    gateway.add_argument("--region", default="")
    gateway.add_argument("--station-code", default="")
    gateway.add_argument("--hall", default="")
    gateway.add_argument("--hall-name", default="")
    gateway.add_argument("--window", default="")
    gateway.add_argument("--kind", default="hall", choices=("hall", "township", "village"))
