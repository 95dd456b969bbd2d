"""The diagnostic file: one zip for support, without personal data.

FILES lane (what it holds was gathered in others). The one rule: only what is listed here goes
in: words of the program, figures, and values from declared lists of choices. No free text that
somebody typed, no path, no name.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desk.desk import PROGRAM
from desk.refusal import Refused
from desk.setting import Setting
from desk.settings import DECLARED
from desk.store.durable import write_durably
from desk.values import dump
from ui.checks.crashes import Crash
from ui.checks.running import Result

# A port by its plain name; one by id would tell a serial number.
_PORT = re.compile(r"(/dev/tty[A-Za-z]{1,4}\d{1,3}|COM\d{1,3})")
README = (
    "One-Window Desk: diagnostic file for support / 一窗受理台：给技术支持的诊断文件\n"
    "No personal data: no names, no numbers of certificates or telephones, no case.\n"
    "checks.json what was looked at; settings.json; counts.json; crashes.json; versions.json\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What goes into the file; `station` is the number of the station, "" without one."""

    at: datetime
    results: Sequence[Result] = ()
    settings: Mapping[str, str] | None = None
    counts: Mapping[str, int] | None = None
    crashes: Sequence[Crash] = ()
    station: str = ""


def support_bytes(gathered: Gathered) -> bytes:
    """The zip."""
    parts: dict[str, Any] = {
        "versions.json": {"program": PROGRAM, "station": gathered.station},
        "checks.json": [_result(each) for each in gathered.results],
        "settings.json": shown_settings(gathered.settings or {}),
        "counts.json": dict(gathered.counts or {}),
        "crashes.json": [dump(each) for each in gathered.crashes],
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(_member("README.txt", gathered.at), README)
        for name, value in parts.items():
            text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
            packed.writestr(_member(name, gathered.at), text)
    return buffer.getvalue()


def write_support(folder: Path, gathered: Gathered) -> Path:
    """Write it into that folder; its path. Refused("support.not-written")."""
    station = gathered.station or "no-station"
    path = folder / f"diagnosis-{station}-{gathered.at:%Y%m%d-%H%M%S}.zip"
    try:
        write_durably(path, support_bytes(gathered))
    except OSError as error:
        raise Refused("support.not-written", folder=str(folder)) from error
    return path


def shown_settings(kept: Mapping[str, str]) -> dict[str, str]:
    """The station's settings: values from lists of choices and numbers as they are.

    Of what somebody typed only whether it was changed; nothing of what a person chose.
    """
    return {each.key: _shown(each, kept.get(each.key)) for each in DECLARED}


def _shown(setting: Setting[Any], text: str | None) -> str:
    if text is None:
        return "default"
    try:
        value = setting.parse(text)
    except Refused:
        return "unreadable"
    if value in setting.choices or isinstance(value, int):
        return str(value)
    if isinstance(value, str) and (not value or _PORT.fullmatch(value)):
        return value
    return "changed"


def _result(result: Result) -> dict[str, object]:
    found = result.found
    return {
        "check": result.check.key,
        "state": found.state.value,
        # A refusal's sentence may name a folder, and a folder a person.
        "found": found.code or found.found[1],
        "ms": result.ms,
    }


def _member(name: str, at: datetime) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, at.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
