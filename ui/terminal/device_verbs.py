"""`devices`: what is there, one card, and a session recorded for support or played again.

Main thread. The one rule: a recording that is written names nobody; a device is recorded by
this process and never by a window's, because it may hang.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desk.acts.reading import Reading
from desk.refusal import Refused
from ui.opening.parts import Parts
from ui.terminal.answers import BAD, OK, say, say_json


def devices(parts: Parts, args: Namespace) -> int:
    """`devices list`, `read`, `record FILE`, `replay FILE`."""
    return {"list": _list, "read": _read, "record": _record, "replay": _replay}[args.what](
        parts, args
    )


def _list(parts: Parts, args: Namespace) -> int:
    found = parts.list_devices()
    lines = [_line(device) for device in found]
    _tell(args, {"devices": found}, "\n".join(lines) or "未发现设备")
    return OK


def _read(parts: Parts, args: Namespace) -> int:
    readers = parts.readers(_settings(args))
    try:
        reading = Reading(readers).read(limit=args.limit)
    finally:
        for reader in readers:
            reader.close()
    say_json(parts.reading_json(reading))
    return OK


def _record(parts: Parts, args: Namespace) -> int:
    made = parts.record(
        _file(args), _settings(args), seconds=args.limit, today=datetime.now(UTC).date()
    )
    kept = "" if made["faithful"] else "；换成虚构数据后结果与真实的不同，请附说明"
    words = f"已录下 {made['calls']} 次查询、{made['cards']} 张卡，个人信息已换成虚构的{kept}"
    _tell(args, made, words)
    return OK


def _replay(parts: Parts, args: Namespace) -> int:
    found = parts.replay(_file(args))
    lines = [f"重放 {found['calls']} 次查询，{len(found['differences'])} 次结果不同"]
    lines += [
        f"第 {each['call']} 次：{each['then']} → {each['now']}" for each in found["differences"]
    ]
    _tell(args, found, "\n".join(lines))
    return BAD if found["differences"] else OK


def _file(args: Namespace) -> Path:
    if not args.file:
        raise Refused("recording.no-file")
    return Path(args.file)


def _settings(args: Namespace) -> dict[str, Any]:
    return {
        "reader.kind": args.adapter,
        "reader.port": args.port,
        "reader.baud": args.baud,
        "reader.name": args.reader,
        "reader.url": args.url,
        "reader.library": args.library,
    }


def _line(device: Mapping[str, Any]) -> str:
    state = str(device.get("code") or "可用")
    return f"{device.get('adapter', '')}  {device.get('name', '')}  {state}".rstrip()


def _tell(args: Namespace, value: Mapping[str, Any], words: str) -> None:
    if args.json:
        say_json(value)
    else:
        say(words)
