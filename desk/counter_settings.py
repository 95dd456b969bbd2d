"""Settings of what stands on the counter beside the window: queue machine, applicant screen.

Owned by no thread: data. The one rule: an applicant screen is a screen that somebody chose;
none is chosen by default, because the clerk's own must never be covered unasked.
"""

from __future__ import annotations

from desk.people import Role
from desk.setting import Setting

_ADMIN = frozenset({Role.ADMINISTRATOR})
_COUNTER = frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CLERK})

QUEUE = Setting(
    key="queue.kind",
    type=str,
    default="none",
    roles=_ADMIN,
    about="排队机 (queue machine)",
    choices=("none", "simulated", "http"),
)
QUEUE_URL = Setting(
    key="queue.url",
    type=str,
    default="",
    roles=_ADMIN,
    about="排队机地址 (where the queue machine listens)",
)
SCREEN_NAME = Setting(
    key="screen.name",
    type=str,
    default="",
    roles=_COUNTER,
    about="客屏：屏幕的名字，空为没有 (applicant screen by name, none when empty)",
)
SCREEN_SERIAL = Setting(
    key="screen.serial",
    type=str,
    default="",
    roles=_COUNTER,
    about="客屏序列号 (serial number of the applicant screen)",
)
RATING_URL = Setting(
    key="screen.rating-url",
    type=str,
    default="",
    roles=_ADMIN,
    about="扫码评价网址，{number} 处填收件编号 (where a rating can be given by phone)",
)
