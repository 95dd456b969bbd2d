"""The verb `proof`: is the code of a paper genuine, and the keys by which that is known.

Runs in the main thread. The one rule: `verify` opens the store to read, beside a running
window, and needs no line.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desk.acts.proving import Proven, Proving, prove
from desk.refusal import Refused
from desk.values import dump
from ui.opening.parts import Parts
from ui.terminal.answers import BAD, OK, say, say_json
from ui.terminal.roster_verbs import who_commands
from ui.texts.papers import NAMES
from ui.texts.proofs import sentence_of

MOST_BYTES = 4 * 1024 * 1024


def proof(parts: Parts, args: Namespace) -> int:
    """`proof verify CODE [--number N]` · `proof import FILE --by NAME`."""
    folder = Path(args.data) if args.data else parts.default_folder()
    if args.what == "import":
        return _import(parts, args, folder)
    reader = parts.open_reader(folder)
    try:
        found = prove(
            reader.views,
            reader.station,
            reader.public,
            args.text,
            templates=NAMES,
            number=args.number,
        )
    finally:
        reader.close()
    _tell(args, found)
    return OK if found.is_genuine else BAD


def _tell(args: Namespace, found: Proven) -> None:
    if args.json:
        say_json({**dump(found), "genuine": found.is_genuine})
    else:
        say(sentence_of(found)[0])


def _import(parts: Parts, args: Namespace, folder: Path) -> int:
    desk = parts.open_desk(folder, None, "")
    try:
        actor, _pin = who_commands(desk, args)
        count = Proving(desk).take_list(actor, _text(args.text)).value
    finally:
        desk.close()
    if args.json:
        say_json({"station": desk.station.station_id, "keys": count})
    else:
        say(f"{desk.station.name}（{desk.station.station_id}）：名册里有 {count} 个站点公钥")
    return OK


def _text(name: str) -> str:
    try:
        with Path(name).open("rb") as file:
            return file.read(MOST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("proof.list-unreadable") from error
