"""The verb `transfer`: what waits into a file, the platform's answer from one.

Runs in the main thread. The one rule: who takes a file out proves it with a PIN, and the
export is an entry of the journal.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from sync.transfer import export_queue, import_answer
from ui.opening.parts import Parts
from ui.terminal.answers import OK, say, say_json
from ui.terminal.roster_verbs import who_commands


def transfer(parts: Parts, args: Namespace) -> int:
    """`transfer export DIR --by NAME`, `transfer import FILE`."""
    folder = Path(args.data) if args.data else parts.default_folder()
    desk = parts.open_desk(folder, None, "")
    try:
        if args.what == "export":
            actor, _pin = who_commands(desk, args)
            made = export_queue(desk, actor, Path(args.path)).value
            answer = {"file": str(made.path), "entries": made.entries, "bytes": made.size}
            words = f"已导出 {made.entries} 条，{made.size} 字节：{made.path}"
        else:
            taken = import_answer(desk, Path(args.path)).value
            answer = {"recorded": taken.recorded, "events": taken.events}
            words = f"平台已收 {taken.recorded} 条，新消息 {taken.events} 条"
        station = desk.station
    finally:
        desk.close()
    if args.json:
        say_json({"station": station.station_id, **answer})
    else:
        say(f"{station.name}（{station.station_id}）：{words}")
    return OK
