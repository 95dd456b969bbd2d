"""The verb `archive`: an exported package is verified by itself.

Runs in the main thread. The one rule: it opens no station and needs no line; what is wrong is
named, and the exit code says so.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desk.archive import MOST_BYTES, verify
from desk.refusal import Refused
from desk.values import dump
from ui.opening.parts import Parts
from ui.terminal.answers import BAD, OK, say, say_json


def archive(_parts: Parts, args: Namespace) -> int:
    """`archive verify FILE`."""
    path = Path(args.file)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused("archive.unreadable")
        data = path.read_bytes()
    except OSError as error:
        raise Refused("archive.unreadable") from error
    found = verify(data)
    if args.json:
        say_json(dump(found))
    elif found.faults:
        say(f"{found.receipt}：归档包不完整：" + "、".join(found.faults))
    else:
        say(f"{found.receipt}：归档包完整，{found.files} 个文件，{found.entries} 条记录。")
        say(f"封签：站点 {found.station}，公钥 {found.public}；请与该站点登记的公钥核对。")
    return BAD if found.faults else OK
