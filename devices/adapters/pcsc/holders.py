"""Which programs of this computer talk to the smart card service, by the library they loaded.

Owned by the host process's only thread. The one rule: PC/SC itself does not say who holds a
card; these are programs that may, and only those that this user may look at.
"""

from __future__ import annotations

import os
from pathlib import Path

LIBRARY = "libpcsclite"
MOST = 3
_PROCESSES = Path("/proc")


def holders() -> str:
    """Their names, at most three; "" where nobody can tell (another system, other users)."""
    own = {os.getpid(), os.getppid()}
    names = (_name(each) for each in sorted(_PROCESSES.glob("[0-9]*")) if _id(each) not in own)
    return "、".join(list(dict.fromkeys(name for name in names if name))[:MOST])


def _id(process: Path) -> int:
    return int(process.name)


def _name(process: Path) -> str:
    """The program's name where it has loaded the library."""
    try:
        if LIBRARY not in (process / "maps").read_text("utf-8", "replace"):
            return ""
        name = (process / "comm").read_text("utf-8", "replace").strip()
    except OSError:
        return ""
    return "" if name.startswith("pcscd") or not name.isprintable() else name
