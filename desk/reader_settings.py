"""Settings of card readers that come with a vendor's own service or library.

Owned by no thread: data. The one rule: a word of `READER_KINDS` is stored in journals and never
changes its meaning.
"""

from __future__ import annotations

from desk.people import Role
from desk.setting import Setting

_ADMIN = frozenset({Role.ADMINISTRATOR})

READER_KINDS = (
    "none",
    "simulated",
    "sam-serial",
    "http-bridge",
    "vendor-dll",
    "pcsc",
    "pcsc-pseudo",
)
READER_URL = Setting(
    key="reader.url",
    type=str,
    default="",
    roles=_ADMIN,
    about="读卡服务地址 (address of the vendor's reader service on this computer)",
)
READER_PROFILES = Setting(
    key="reader.profiles",
    type=str,
    default="",
    roles=_ADMIN,
    about="卡片说明文件的路径，如惠才卡 (path of a file that describes further cards)",
)
READER_LIBRARY = Setting(
    key="reader.library",
    type=str,
    default="",
    roles=_ADMIN,
    about="读卡器厂家动态库的路径 (path of the vendor's library)",
)
