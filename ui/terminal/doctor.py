"""`doctor`: what this computer has, what it lacks, and what to do about it.

Runs in the main thread and opens nothing to write. The one rule: a check says what was
found in one line, with no personal data, so that the whole answer can be sent to support.
"""

from __future__ import annotations

import platform
import shutil
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from desk.calendars import national_calendar
from desk.refusal import CodedError
from ui.opening.parts import Parts
from ui.terminal.answers import BAD, OK, say, say_json, sentence

ENOUGH_BYTES = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at. What is not `needed` may be absent."""

    what: str
    ok: bool
    found: str
    needed: bool = True


def doctor(parts: Parts, args: Namespace) -> int:
    """Look at everything; exit 1 when something needed is missing."""
    folder = Path(args.data) if args.data else parts.default_folder()
    checks = [_safely(what, look) for what, look in _looks(parts, folder)]
    checks += _devices(parts)
    good = all(check.ok or not check.needed for check in checks)
    if args.json:
        say_json({"ok": good, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            mark = "✓" if check.ok else ("✗" if check.needed else "–")
            say(f"{mark} {check.what}：{check.found}")
    return OK if good else BAD


Look = Callable[[], Check]


def _looks(parts: Parts, folder: Path) -> list[tuple[str, Look]]:
    return [
        ("Python", _python),
        ("SQLCipher", _store_engine),
        ("Qt", _qt),
        ("字体 fonts", _fonts),
        ("法定日历 calendar", _calendar),
        ("磁盘 disk", lambda: _disk(folder)),
        ("数据目录 station", lambda: _station(parts, folder)),
    ]


def _safely(what: str, look: Look) -> Check:
    """A look that was refused is an answer too; a library that is missing as well."""
    try:
        return look()
    except CodedError as error:
        # A computer without a station yet is not a broken one.
        needed = error.code not in ("data.folder-missing", "data.no-station")
        found = f"{sentence(error)} [{error.code}]"
        return Check(what=what, ok=False, found=found, needed=needed)
    except ImportError as error:
        return Check(what=what, ok=False, found=f"{error.name or error} 未安装")


def _python() -> Check:
    good = sys.version_info >= (3, 11)
    return Check(what="Python", ok=good, found=f"{platform.python_version()}")


def _store_engine() -> Check:
    from desk.store.engine import versions

    found = " ".join(f"{name} {version}" for name, version in versions().items())
    return Check(what="SQLCipher", ok=True, found=found)


def _qt() -> Check:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return Check(what="Qt", ok=True, found=f"PySide6 {version('PySide6-Essentials')}")
    except PackageNotFoundError:
        return Check(what="Qt", ok=False, found="PySide6-Essentials 未安装")


def _fonts() -> Check:
    from printing.fonts import faces

    lost = [path.name for path in faces.paths() if not path.exists()]
    rare = [path.name for path in faces.rare_paths()]
    if lost:
        return Check(what="字体 fonts", ok=False, found="缺少 " + " ".join(lost))
    shown = "、".join(rare) if rare else "无（生僻字将印成 [U+XXXXX]，需手工补写）"
    return Check(what="字体 fonts", ok=True, found=f"自带字体齐全；生僻字字体 {shown}")


def _calendar() -> Check:
    years = sorted(national_calendar().years)
    return Check(what="法定日历 calendar", ok=True, found=f"{years[0]}–{years[-1]}")


def _disk(folder: Path) -> Check:
    place = next(p for p in (folder, *folder.parents) if p.exists())
    free = shutil.disk_usage(place).free
    return Check(
        what="磁盘 disk", ok=free > ENOUGH_BYTES, found=f"可用 {free // 1024 // 1024} MB"
    )


def _station(parts: Parts, folder: Path) -> Check:
    reader = parts.open_reader(folder)
    try:
        head = reader.views.head()
    finally:
        reader.close()
    found = f"{reader.station.name}（{reader.station.station_id}），日志 {head.seq} 条"
    return Check(what="数据目录 station", ok=True, found=found)


def _devices(parts: Parts) -> list[Check]:
    return [
        Check(
            what=f"设备 {row.get('adapter', row.get('kind', ''))}",
            ok=bool(row.get("ready", True)),
            found=" ".join(str(v) for k, v in row.items() if k not in ("adapter", "ready")),
            needed=False,
        )
        for row in parts.list_devices()
    ]
