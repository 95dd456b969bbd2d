"""Where this user's things lie outside the data folder: keys, marks, embedded databases.

Owned by no thread. The one rule: nothing here is a station's data; losing it never loses a
case, but a demonstration's keys do lie here.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from desk.refusal import Refused

LANGUAGE_NOTE = "language"


def state_folder(*parts: str) -> Path:
    """A place under this user's state folder."""
    import platformdirs

    return Path(platformdirs.user_state_dir("one-window-desk", appauthor=False), *parts)


def program(main_file: str) -> tuple[str, ...]:
    """The command that starts this program again (a packaged one is its own command)."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, str(Path(main_file).resolve()))


def hall_folder(data_folder: Path) -> Path:
    """Where the embedded gateway of a demonstration folder keeps its database and keys.

    Windows beside each other (`demo`, `demo-02` …) share the hall of the first.
    """
    place = data_folder.resolve()
    digest = hashlib.sha256(str(place).encode("utf-8")).hexdigest()[:16]
    folder = state_folder("halls", f"{place.name}-{digest}")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def keep_language(language: str) -> None:
    """Note the window's language for its next start."""
    note = state_folder(LANGUAGE_NOTE)
    if kept_language() != language:
        note.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        note.write_text(language, "utf-8")


def kept_language() -> str:
    """The noted language; Chinese where nothing readable is noted."""
    try:
        noted = state_folder(LANGUAGE_NOTE).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return "zh"
    return noted if noted in ("zh", "en") else "zh"


def gateway_key_id(database: str) -> str:
    """The name under which the keys of the gateway with that database are kept.

    One database under two spellings is one gateway: a file from another folder, a server
    with another password.
    """
    kind, found, path = database.partition("://")
    if not kind.startswith("postgres"):
        path = path.removeprefix("/") if found else database
        database = f"sqlite:///{Path(path).resolve()}"
    elif found:
        database = f"postgresql://{path.rpartition('@')[2]}"
    return "gateway-" + hashlib.sha256(database.encode("utf-8")).hexdigest()[:16]


def forget_demonstration(folder: Path) -> None:
    """Take a demonstration away whole: windows beside each other, hall, keys, marks.

    Nothing that counts is ever touched: Refused("demo.not-demonstration") for a folder whose
    station is no demonstration.
    """
    from desk.store.station_file import NAME, StationFile

    for place in (folder, *folder.parent.glob(f"{folder.name}-*")):
        if (place / NAME).exists():
            station = StationFile.load(place)
            if not station.demonstration:
                raise Refused("demo.not-demonstration", folder=str(place))
            state_folder("keys", f"{station.key_id}.json").unlink(missing_ok=True)
            shutil.rmtree(state_folder("marks", station.key_id), ignore_errors=True)
            shutil.rmtree(place, ignore_errors=True)
    shutil.rmtree(hall_folder(folder), ignore_errors=True)
