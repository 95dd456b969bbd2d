"""Crash reports: which error, where in the program; kept until they are in a diagnostic file.

Written on the window thread by the crash hook, read in the FILES lane. The one rule: the
words of an error are never kept, because they may hold a name or a number.
"""

from __future__ import annotations

import json
import re
import traceback
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desk.desk import PROGRAM
from desk.store.durable import write_durably
from desk.values import ShapeError, dump, load

CRASHES = "crashes"  # under this user's state folder
NAME = "crashes.json"
MOST = 20
MOST_PLACES = 40
# A path of Python's own or of a library tells where, and holds no more than a module's name.
_PLAIN = re.compile(r"[^A-Za-z0-9_.<>:\- ]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Crash:
    """One error: when ("" where no clock was open yet), its kind, where it came through."""

    kind: str
    places: tuple[str, ...]
    at: str = ""
    program: str = PROGRAM


def crash_of(error: BaseException, at: str = "") -> Crash:
    """The report of that error, without the words it carried."""
    frames = traceback.extract_tb(error.__traceback__)[-MOST_PLACES:]
    places = (f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
    return Crash(
        kind=_PLAIN.sub("?", type(error).__name__),
        places=tuple(_PLAIN.sub("?", place) for place in places),
        at=at,
    )


def keep_crash(folder: Path, crash: Crash) -> None:
    """Add it to those kept there, the oldest leaving; a full disk is no second error."""
    kept = (*kept_crashes(folder), crash)[-MOST:]
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        text = json.dumps([dump(each) for each in kept], ensure_ascii=True, indent=1)
        write_durably(folder / NAME, text.encode("ascii"))


def kept_crashes(folder: Path) -> tuple[Crash, ...]:
    """Those that are kept there, the oldest first; what cannot be read is none."""
    try:
        rows = json.loads((folder / NAME).read_text("ascii"))
        return tuple(load(Crash, row) for row in rows)
    except (OSError, ValueError, TypeError, ShapeError):
        return ()


def forget_crashes(folder: Path) -> None:
    """They are in a diagnostic file now, or nobody wants them."""
    with suppress(OSError):
        (folder / NAME).unlink()
