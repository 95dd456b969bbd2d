"""Checks of the station: its store, keys, room on the disk, clock, calendar, catalogue.

STORE lane. The one rule: the station is named by its number, never by people's words.
"""

from __future__ import annotations

from datetime import timedelta

from desk.calendars import national_calendar
from desk.ports.clock import Trust
from desk.store.schema import NEWEST
from desk.store.state import free_bytes, state_of
from ui.checks.port import Check, Found, Ground, Room, State, untested, working

ENOUGH_MB = 500
LITTLE_MB = 50
OLD_DAYS = 180
_MB = 1024 * 1024


def _keys(ground: Ground) -> Found:
    if ground.seat().demonstration:
        return Found(
            state=State.WEAK,
            found=("演示站：密钥在文件里，未受系统保护", "demonstration: keys lie in a file"),
            remedy=(
                "演示站只能用来练习；正式站用系统密钥环。",
                "For exercises only; a station that counts uses the system's key ring.",
            ),
        )
    return working("系统密钥环，已解锁", "the system's key ring, unlocked")


def _store(ground: Ground) -> Found:
    seat = ground.seat()
    state, head = state_of(seat.views, seat.folder), seat.views.head()
    text = f"{seat.station_id} · {state.journal.upper()} · {state.schema} · #{head.seq}"
    if not state.encrypted or state.journal != "wal" or state.schema != NEWEST:
        return Found(
            state=State.FAULTY,
            found=(
                f"{text} · {'已加密' if state.encrypted else '没有加密'}",
                f"{text} · {'encrypted' if state.encrypted else 'not encrypted'}",
            ),
            remedy=(
                "请停用本窗口，把诊断文件交给技术支持。",
                "Stop using this window and give the diagnostic file to support.",
            ),
        )
    return working(f"{text} · 已加密", f"{text} · encrypted")


def _mark(ground: Ground) -> Found:
    code = ground.seat().mark
    if not code:
        return working("库与库外的记号相符", "the store agrees with the mark beside it")
    return Found(
        state=State.FAULTY,
        found=(f"不能再发号（{code}）", f"no number may be given ({code})"),
        remedy=(
            "这台电脑的库可能是恢复的旧库：请管理员按手册“恢复”一节处理。",
            "This store may be an older one that was restored: see “restore” in the manual.",
        ),
        code=code,
    )


def _space(ground: Ground) -> Found:
    free = free_bytes(ground.folder) // _MB
    text = (f"可用 {free:,} MB", f"{free:,} MB free")
    if free >= ENOUGH_MB:
        return working(*text)
    return Found(
        state=State.WEAK if free >= LITTLE_MB else State.FAULTY,
        found=text,
        remedy=(
            f"腾出至少 {ENOUGH_MB} MB：清空回收站、下载文件夹；不要动数据目录里的文件。",
            f"Make {ENOUGH_MB} MB free; leave the files of the data folder alone.",
        ),
    )


def _reserve(ground: Ground) -> Found:
    seat = ground.seat()
    state = state_of(seat.views, seat.folder)
    size = f"{max(state.bytes // _MB, 1):,} MB"
    if state.reserve:
        return working(
            f"库和附件 {size}（{state.files} 个文件），备用空间在",
            f"store and files {size} ({state.files} files), reserve kept",
        )
    return Found(
        state=State.WEAK,
        found=(f"库和附件 {size}；备用空间已用掉", f"{size}; the reserve is used up"),
        remedy=(
            "腾出空间后重开程序，备用空间会重新留出。",
            "Make room and start again; the reserve is then made anew.",
        ),
    )


def _clock(ground: Ground) -> Found:
    seat = ground.seat()
    if seat.trust is None:
        return untested("没有开窗口，没有和平台对过时", "no window is open; never compared")
    if seat.trust is Trust.SCRIPTED:
        return untested("演练用的时间，不是电脑的钟", "a scripted time, not this computer's")
    if seat.offset_ms is None:
        return untested("还没和平台对过时", "not yet compared with the platform")
    seconds = abs(seat.offset_ms) // 1000
    text = (f"与平台相差 {seconds} 秒", f"{seconds} s from the platform's")
    if seat.trust is Trust.PLATFORM:
        return working(*text)
    return Found(
        state=State.FAULTY,
        found=text,
        remedy=(
            "请校准电脑的日期和时间（系统设置里打开自动对时），再按 F5。",
            "Set this computer's date and time, then press F5.",
        ),
    )


def _calendar(ground: Ground) -> Found:
    years, now = sorted(national_calendar().years), ground.now().year
    text = f"{years[0]}–{years[-1]}"
    if now not in years:
        return Found(
            state=State.FAULTY,
            found=(f"只有 {text}，没有今年", f"{text}; not this year"),
            remedy=(
                "设置 → 目录与日历 → 载入日历文件，载入今年的放假安排。",
                "Settings → catalogue and calendar: load this year's file.",
            ),
        )
    if ground.now().month == 12 and now + 1 not in years:
        return Found(
            state=State.WEAK,
            found=(f"{text}，还没有明年的", f"{text}; not next year"),
            remedy=(
                "国务院公布放假安排后，在设置里载入；在那之前跨年期限是估算。",
                "Load next year's file once it is published.",
            ),
        )
    return working(text, text)


def _catalogue(ground: Ground) -> Found:
    seat = ground.seat()
    if seat.catalogues is None:
        return untested("没有开窗口", "no window is open")
    edition = seat.catalogues.edition(ground.now().date())
    items = len(edition.catalogue.versions)
    if not edition.number:
        return Found(
            state=State.WEAK,
            found=(f"随程序带的目录，{items} 项", f"the one that ships, {items} items"),
            remedy=(
                "平台发布目录后会自动换上；长期没有请问平台。",
                "The platform's catalogue comes by itself; ask if it never does.",
            ),
        )
    age = ground.now().date() - edition.effective
    text = (
        f"第 {edition.number} 版，{items} 项，{edition.effective} 起",
        f"no. {edition.number}, {items} items, from {edition.effective}",
    )
    state = State.WORKING if age <= timedelta(days=OLD_DAYS) else State.WEAK
    old = ("半年没有更新，请问平台是否正常。", "No update for half a year; ask the platform.")
    return Found(state=state, found=text, remedy=old if state is State.WEAK else ("", ""))


CHECKS = (
    Check(key="keys", title=("密钥库", "Key store"), look=_keys, room=Room.STORE),
    Check(key="store", title=("本机库", "Store"), look=_store, room=Room.STORE),
    Check(key="mark", title=("防回退记号", "High-water mark"), look=_mark, room=Room.STORE),
    Check(key="space", title=("磁盘空间", "Disk space"), look=_space),
    Check(key="reserve", title=("占用与备用", "Size, reserve"), look=_reserve, room=Room.STORE),
    Check(key="clock", title=("时钟", "Clock"), look=_clock, room=Room.STORE),
    Check(key="calendar", title=("法定日历", "Legal calendar"), look=_calendar),
    Check(
        key="catalogue", title=("事项目录", "Item catalogue"), look=_catalogue, room=Room.STORE
    ),
)
