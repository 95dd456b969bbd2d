"""Checks of the line: does somebody answer, is it the platform, how long the certificate holds.

PUSH lane. The one rule: in the window the station's own signed call is asked; beside it only
the door is knocked at, and the answer says which of the two it was.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from time import monotonic

from ui.checks.port import Check, Found, Ground, Room, State, untested, working

SOON = timedelta(days=30)


def _platform(ground: Ground) -> Found:
    seat = ground.seat()
    if seat.beat is not None:
        begun = monotonic()
        beat = seat.beat()
        took = int((monotonic() - begun) * 1000)
        if beat.drain_only:
            return Found(
                state=State.WEAK,
                found=("平台只让传完已办的件", "the platform takes only what was done"),
                remedy=(
                    "本站被停用：请告知平台管理员。",
                    "This station was put out of use: tell the platform's administrator.",
                ),
            )
        return working(f"平台应答，{took} 毫秒", f"the platform answered in {took} ms")
    from sync.probing import knock

    answered = knock(seat.gateway, ca=seat.ca)
    return working(
        f"有人应门，{answered.ms} 毫秒（没有登录平台）",
        f"somebody answers in {answered.ms} ms (nothing was asked)",
    )


def _certificate(ground: Ground) -> Found:
    from sync.probing import knock

    seat = ground.seat()
    if not seat.gateway:
        return untested("没有登记平台地址", "no platform address is known")
    until = knock(seat.gateway, ca=seat.ca).until
    if until is None:
        return untested("本机演示线路，没有证书", "the line stays on this computer: none")
    left = until - ground.now().astimezone(UTC)
    text = (f"有效到 {until:%Y-%m-%d}", f"until {until:%Y-%m-%d}")
    if left > SOON:
        return working(*text)
    return Found(
        state=State.WEAK,
        found=text,
        remedy=(
            "平台证书快到期了，请告知平台管理员换证书。",
            "The platform's certificate ends soon: tell its administrator.",
        ),
    )


CHECKS = (
    Check(
        key="platform",
        title=("平台线路", "Line"),
        look=_platform,
        room=Room.PUSH,
        limit=8.0,
        needed=False,
    ),
    Check(
        key="certificate",
        title=("平台证书", "Certificate"),
        look=_certificate,
        room=Room.PUSH,
        limit=8.0,
        needed=False,
    ),
)
