"""In which state the station is: one word for the chip, and everything behind it.

Owned by no thread. The one rule: the word is what is so now; of two troubles the one that
stops more is told, and the panel tells the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.line import Line
from desk.ports.clock import Reading, Trust
from desk.refusal import Refused
from ui.window.tongue import data, sentence, tr
from ui.window.views.shell import LineView, Tone

LITTLE_BYTES = 200 * 1024 * 1024


class Condition(StrEnum):
    """The states, the ones that stop more first."""

    READ_ONLY = "read-only"
    FULL = "full"
    CLOCK = "clock"
    STOPPED = "stopped"
    ALARM = "alarm"
    BUSY = "busy"
    OFFLINE = "offline"
    NEVER = "never"
    ONLINE = "online"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of the station now.

    `mint_refusal` says why no number may be given, `free` the bytes of the disk (-1 unknown),
    `seconds` those until the next try, `paused` those that the platform asked to wait.
    """

    line: Line
    reading: Reading
    mint_refusal: str = ""
    free: int = -1
    alarm: str = ""
    seconds: int = 0
    paused: int = 0
    waits: str = ""


TONES = {
    Condition.READ_ONLY: Tone.BAD,
    Condition.FULL: Tone.BAD,
    Condition.CLOCK: Tone.WARN,
    Condition.STOPPED: Tone.BAD,
    Condition.ALARM: Tone.BAD,
    Condition.BUSY: Tone.WARN,
    Condition.OFFLINE: Tone.WARN,
    Condition.NEVER: Tone.WARN,
    Condition.ONLINE: Tone.OK,
}
TITLES = {
    Condition.READ_ONLY: (tr("本机只读"), tr("只读")),
    Condition.FULL: (tr("存储将满"), tr("将满")),
    Condition.CLOCK: (tr("时钟不可信"), tr("时钟")),
    Condition.STOPPED: (tr("被平台停用"), tr("停用")),
    Condition.ALARM: (tr("平台拒绝本站"), tr("被拒")),
    Condition.BUSY: (tr("平台繁忙"), tr("繁忙")),
    Condition.OFFLINE: (tr("离线受理中"), tr("离线")),
    Condition.NEVER: (tr("未联网，可离线受理"), tr("离线")),
    Condition.ONLINE: (tr("在线"), tr("在线")),
}
REMEDIES = {
    Condition.READ_ONLY: tr("请停收新件，看“怎么回事”一栏，告知站点管理员。已办的件都在。"),
    Condition.FULL: tr("请尽快腾出磁盘空间（清回收站、下载文件夹）；手上的件可以办完。"),
    Condition.CLOCK: tr("请校准电脑的日期和时间，再按 F5。收件照常，时间会注明未核对。"),
    Condition.STOPPED: tr("平台只让传完已办的件。请告知站点管理员；不要再收新件。"),
    Condition.ALARM: tr("程序每几分钟自动再试一次。请告知站点管理员；件都在本机。"),
    Condition.BUSY: tr("到时自动再传，照常受理。平台要求等候，按 F5 也不会提前。"),
    Condition.OFFLINE: tr("照常受理、打印；线路恢复后自动上传。想马上再试请按 F5。"),
    Condition.NEVER: tr("照常受理、打印；连上平台后自动上传。想马上再试请按 F5。"),
    Condition.ONLINE: tr("不用做什么。"),
}


def conditions(known: Known) -> tuple[Condition, ...]:
    """Everything that is so now, what stops most first; ONLINE alone where nothing is wrong."""
    line, reading = known.line, known.reading
    wrong_clock = reading.trust is Trust.UNVERIFIED and reading.offset_ms is not None
    told = {
        Condition.READ_ONLY: bool(known.mint_refusal),
        Condition.FULL: 0 <= known.free < LITTLE_BYTES,
        Condition.CLOCK: wrong_clock,
        Condition.STOPPED: line.draining,
        Condition.ALARM: bool(known.alarm),
        Condition.BUSY: known.paused > 0,
        Condition.OFFLINE: not line.usable and bool(line.last_contact or line.cut),
        Condition.NEVER: not line.usable and not line.last_contact and not line.cut,
    }
    return tuple(each for each, so in told.items() if so) or (Condition.ONLINE,)


def chip(known: Known) -> LineView:
    """The chip at the top."""
    first = conditions(known)[0]
    title, brief = TITLES[first]
    tone = TONES[first]
    if first is Condition.ONLINE and known.waits:
        tone = Tone.PRIMARY
    return LineView(title=title, brief=brief, detail=known.waits, tone=tone)


def facts(known: Known, since: datetime | None) -> tuple[tuple[str, str], ...]:
    """The panel behind the chip: since when, why, what waits, the next try, what to do."""
    found = conditions(known)
    first = found[0]
    also = tr("、").join(TITLES[each][0] for each in found[1:])
    rows = (
        (tr("现在"), TITLES[first][0]),
        (tr("从"), f"{since:%m-%d %H:%M}" if since is not None else "—"),
        (tr("同时"), also),
        (tr("怎么回事"), _why(known, first)),
        (tr("等候上传"), known.waits or tr("没有，都已到平台")),
        (tr("最近连上"), known.line.last_contact[:16].replace("T", " ") or tr("还没有")),
        (tr("下次尝试"), _next(known, first)),
        (tr("怎么办"), REMEDIES[first]),
    )
    return tuple(row for row in rows if row[1])


def _why(known: Known, first: Condition) -> str:
    codes = {
        Condition.READ_ONLY: known.mint_refusal,
        Condition.ALARM: known.alarm,
        Condition.OFFLINE: known.line.reason,
        Condition.NEVER: known.line.reason,
        Condition.BUSY: "platform.busy",
    }
    code = codes.get(first, "")
    if first is Condition.FULL:
        return tr("磁盘只剩 {0} MB", known.free // 1024 // 1024)
    if first is Condition.CLOCK:
        seconds = abs(known.reading.offset_ms or 0) // 1000
        return tr("与平台相差 {0} 秒", seconds)
    return sentence(Refused(code)).partition(data("。"))[0] if code else ""


def _next(known: Known, first: Condition) -> str:
    if known.paused:
        return tr("{0} 秒后（平台要求等候）", known.paused)
    if first is Condition.ONLINE:
        return tr("一有新件就传")
    return tr("{0} 秒后", known.seconds) if known.seconds else tr("正在试")
