"""What the program that started an embedded gateway may ask of it: one JSON line each way.

Runs in the gateway's event loop. The one rule: standard input is the leash; when it closes,
the gateway ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from starlette.concurrency import run_in_threadpool

from desk.refusal import Refused
from desk.values import dump, load
from sync.gateway.deciding import decide
from sync.gateway.enrolment import make_code, revoke
from sync.gateway.office import Office
from sync.gateway.orders import (
    AcceptWord,
    DeemWord,
    PartWord,
    Place,
    Publication,
    TaskWord,
    TellWord,
    Verdict,
)
from sync.gateway.parts import accept, answer_task, deem, move_part
from sync.gateway.publishing import publish
from sync.gateway.telling import tell

Control = Callable[[Office, Mapping[str, Any]], dict[str, Any]]


async def answer_controls(office: Office) -> None:
    """Answer control lines from standard input until it closes."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        answer = await run_in_threadpool(_answer, office, line)
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()


def _answer(office: Office, line: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        return CONTROLS[asked["do"]](office, asked)
    except Refused as refusal:
        # A date among the facts is none of JSON's values; the gateway must not end of it.
        facts = {k: v if isinstance(v, int) else str(v) for k, v in refusal.facts.items()}
        return {"error": {"code": refusal.code, "facts": facts}}
    except (ValueError, KeyError, TypeError):
        return {"error": {"code": "platform.unreadable", "facts": {}}}


def _make_code(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    return {"code": make_code(office, load(Place, asked["place"]))}


def _decide(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    case = decide(office, str(asked["number"]), load(Verdict, asked["verdict"]))
    return {"case_id": case.case_id, "stage": case.stage.value, "decision": dump(case.decision)}


def _accept(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    case = accept(office, str(asked["number"]), load(AcceptWord, asked["word"]))
    return {"case_id": case.case_id}


def _deem(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    case = deem(office, str(asked["number"]), load(DeemWord, asked["word"]))
    return {"case_id": case.case_id}


def _part(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    case = move_part(office, str(asked["number"]), load(PartWord, asked["word"]))
    return {"case_id": case.case_id}


def _task(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    case = answer_task(office, str(asked["number"]), load(TaskWord, asked["word"]))
    return {"case_id": case.case_id}


def _tell(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    """A filing, an appointment, an answer: what only the platform says."""
    return {"case_id": tell(office, str(asked["number"]), load(TellWord, asked["word"]))}


def _revoke(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    revoke(office, str(asked["station"]))
    return {}


def _publish(office: Office, asked: Mapping[str, Any]) -> dict[str, Any]:
    """A list is too long for one line: it comes as the name of a file."""
    wanted = load(Publication, json.loads(Path(str(asked["file"])).read_text("utf-8")))
    published: dict[str, Any] = dump(publish(office, wanted))
    return published


CONTROLS: Mapping[str, Control] = MappingProxyType(
    {
        "make_code": _make_code,
        "decide": _decide,
        "accept": _accept,
        "deem": _deem,
        "part": _part,
        "task": _task,
        "tell": _tell,
        "say": _tell,
        "revoke": _revoke,
        "publish": _publish,
    }
)
