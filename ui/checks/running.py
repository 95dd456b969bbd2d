"""Running one check, and what it gives when it is refused, fails, or takes too long.

The lane that the check names. The one rule: whatever a check ends in is an answer; of an
unforeseen error only its kind is told, because its words may hold anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from desk.refusal import CodedError
from ui.checks.port import Check, Found, Ground, State, untested
from ui.terminal.answers import sentence

NO_STATION = frozenset({"data.folder-missing", "data.no-station"})
_BUG = (
    "自检这一项时程序出了意外；请把诊断文件交给技术支持。",
    "The program failed at this check; give the diagnostic file to support.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A check and what came of it, after so many milliseconds."""

    check: Check
    found: Found
    ms: int = 0

    @property
    def good(self) -> bool:
        """Whether nothing that is needed is missing."""
        return not self.check.needed or self.found.state is not State.FAULTY


def run(check: Check, ground: Ground) -> Result:
    """Look, and never raise for what a check may end in."""
    begun = monotonic()
    try:
        found = check.look(ground)
    except CodedError as error:
        found = _refused(check, error)
    except ImportError as error:
        found = _lacking(error.name or "")
    except Exception as error:  # noqa: BLE001 - one broken check must not end the others
        kind = type(error).__name__
        found = Found(state=State.FAULTY, found=(kind, kind), remedy=_BUG, code="program.bug")
    return Result(check=check, found=found, ms=int((monotonic() - begun) * 1000))


def late(check: Check) -> Result:
    """It did not answer within its limit."""
    limit = f"{check.limit:g}"
    found = Found(
        state=State.FAULTY,
        found=(f"{limit} 秒内没有答复", f"no answer within {limit} s"),
        remedy=(
            "可能卡住了：拔下重插设备，或重开程序，再按 F5 重测。",
            "It may hang: unplug and plug in again, or restart, then press F5.",
        ),
        code="check.late",
    )
    return Result(check=check, found=found, ms=int(check.limit * 1000))


def not_run(check: Check) -> Result:
    """It was called off before its turn."""
    found = Found(state=State.NOT_TESTED, found=("已取消，没有测", "called off"))
    return Result(check=check, found=found)


def _refused(check: Check, error: CodedError) -> Found:
    if error.code in NO_STATION and check.key != "store":
        return untested("本机还没有站点", "there is no station here yet")
    chinese, _, more = sentence(error).partition("。")
    english, _, further = sentence(error, 1).partition(". ")
    return Found(
        # A computer without a station yet is not a broken one.
        state=State.ABSENT if error.code in NO_STATION else State.FAULTY,
        found=(chinese, english),
        remedy=(more, further),
        code=error.code,
    )


def _lacking(name: str) -> Found:
    return Found(
        state=State.FAULTY,
        found=(f"没有装 {name}", f"{name} is not installed"),
        remedy=("请重新安装程序。", "Install the program again."),
    )
