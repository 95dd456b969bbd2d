"""Settings of how the window looks and sounds, each person's own.

Owned by no thread. The one rule: nothing here changes what the program does, only how it is
seen and heard.
"""

from __future__ import annotations

from desk.people import Role
from desk.personal import Layout
from desk.setting import Setting

_EVERYBODY = frozenset(Role)

DENSITY = Setting(
    key="look.density",
    type=str,
    default="airy",
    roles=_EVERYBODY,
    about="列表行高 (height of the rows of lists)",
    choices=("airy", "dense"),
    personal=True,
)
STILL = Setting(
    key="look.still",
    type=bool,
    default=False,
    roles=_EVERYBODY,
    about="减少动态：光标不闪、进度条不动 (nothing moves by itself)",
    choices=(False, True),
    personal=True,
)
SOUNDS = Setting(
    key="look.sounds",
    type=bool,
    default=False,
    roles=_EVERYBODY,
    about="提示音：读到卡一声、被拒两声、办成三声 (beeps, never the only sign)",
    choices=(False, True),
    personal=True,
)
LAYOUT = Setting(
    key="look.layout",
    type=Layout,
    default=Layout(),
    roles=_EVERYBODY,
    about="列表的列宽、次序、隐藏的列，上次的页 (columns of lists, the last page)",
    personal=True,
)
