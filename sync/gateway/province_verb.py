"""`gateway province`: the queue to a province, worked through or told.

Main thread of a process of its own. The one rule: the token is read from a file, never given
on a command line, where others could read it.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from sync.gateway.office import open_office
from sync.gateway.province import Province, told
from sync.provincial.mapping import shandong_cases
from sync.provincial.sending import CaseLibrary

PAUSE = 10.0  # seconds between two rounds


def work(facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """Rounds until Ctrl+C, or one with `once`; then, and without an address, the queue.

    Raises Refused: `province.no-token`, `province.bad-address`, `province.bad-key`.
    """
    codes = shandong_cases()
    office = open_office(
        str(facts["database"]), keys, demonstration=bool(facts["demonstration"])
    )
    try:
        if facts["number"]:
            line = CaseLibrary(str(facts["number"]), _token(facts), str(facts["public_key"]))
            try:
                _rounds(Province(office, line, codes), once=bool(facts["once"]))
            finally:
                line.close()
        return told(office, codes.target)
    finally:
        office.close()


def _rounds(province: Province, *, once: bool) -> None:
    while True:
        province.once()
        if once:
            return
        try:
            time.sleep(PAUSE)
        except KeyboardInterrupt:
            return


def _token(facts: Mapping[str, Any]) -> str:
    try:
        token = Path(str(facts["token_file"])).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("province.no-token") from error
    if not token:
        raise Refused("province.no-token")
    return token
