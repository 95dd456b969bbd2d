"""Which input method this computer has, and what the window does to be reached by it.

Owned by no thread; no Qt, so the self-check can ask as well. The one rule: what the person set
for Qt is never changed, except fcitx: the wheel of Qt brings plug-ins for ibus and for compose
keys and none for fcitx. fcitx5 answers as ibus on the session bus (its ibus front end), and
is led there; fcitx 4 has no such front end, which is said, not hidden.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FCITX = ("fcitx", "fcitx5")
MODULE, PORTAL, MODIFIERS = "QT_IM_MODULE", "IBUS_USE_PORTAL", "XMODIFIERS"
_PROCESSES = Path("/proc")


class Framework(StrEnum):
    """What turns keys into characters."""

    SYSTEM = "system"
    IBUS = "ibus"
    FCITX5 = "fcitx5"
    FCITX4 = "fcitx4"
    OTHER = "other"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class InputMethod:
    """What was found: `running` says whether its daemon is there, `module` what Qt loads."""

    framework: Framework
    running: bool
    module: str = ""


def daemons(processes: Path = _PROCESSES) -> frozenset[str]:
    """The input method daemons that run on this computer, by their process names."""
    found = set()
    for comm in processes.glob("[0-9]*/comm"):
        try:
            found.add(comm.read_text("utf-8", "replace").strip())
        except OSError:
            continue  # it ended while we looked
    return frozenset(found & {"ibus-daemon", "fcitx5", "fcitx"})


def look(
    environ: Mapping[str, str], running: Callable[[], frozenset[str]] = daemons
) -> InputMethod:
    """What is set, and whether it can answer; a portal says that fcitx was led over ibus."""
    if sys.platform in ("win32", "darwin"):
        return InputMethod(framework=Framework.SYSTEM, running=True)
    wanted = environ.get(MODULE, "").lower()
    modifiers = environ.get(MODIFIERS, "").lower().removeprefix("@im=")
    there = running()
    if wanted in FCITX or (not wanted and modifiers in FCITX) or _led(environ, there):
        return _fcitx(there)
    if wanted == "ibus" or (not wanted and modifiers == "ibus"):
        return InputMethod(
            framework=Framework.IBUS, running="ibus-daemon" in there, module="ibus"
        )
    if wanted:
        return InputMethod(framework=Framework.OTHER, running=True, module=wanted)
    return _unset(there)


def lead(
    environ: MutableMapping[str, str], running: Callable[[], frozenset[str]] = daemons
) -> InputMethod:
    """Set what Qt reads when the application is made, and say what was found."""
    found = look(environ, running)
    if found.framework in (Framework.FCITX5, Framework.FCITX4):
        environ[MODULE], environ[PORTAL] = "ibus", "1"
    elif found.framework is Framework.IBUS and not environ.get(MODULE):
        environ[MODULE] = "ibus"
    return found


def _led(environ: Mapping[str, str], there: frozenset[str]) -> bool:
    return environ.get(PORTAL) == "1" and "ibus-daemon" not in there


def _fcitx(there: frozenset[str]) -> InputMethod:
    old = "fcitx" in there and "fcitx5" not in there
    return InputMethod(
        framework=Framework.FCITX4 if old else Framework.FCITX5,
        running=bool(there & {"fcitx", "fcitx5"}),
        module="ibus",
    )


def _unset(there: frozenset[str]) -> InputMethod:
    """Nothing is set: whatever runs."""
    if there & {"fcitx", "fcitx5"}:
        return _fcitx(there)
    if "ibus-daemon" in there:
        return InputMethod(framework=Framework.IBUS, running=True, module="ibus")
    return InputMethod(framework=Framework.NONE, running=False)
