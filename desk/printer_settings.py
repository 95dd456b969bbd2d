"""Settings of the printers of a station: one for each kind of paper, where there is one.

Owned by no thread: data. The one rule: an empty queue of A3 or of overprints means the A4
printer, never another printer of the system; a paper never goes where nobody looks for it.
"""

from __future__ import annotations

from typing import Any

from desk.people import Role
from desk.setting import Setting

_ADMIN = frozenset({Role.ADMINISTRATOR})

PRINTER = Setting(
    key="printer.kind",
    type=str,
    default="cups",
    roles=_ADMIN,
    about="打印 (printing: CUPS by IPP, the platform's own spooler, or saved only)",
    choices=("cups", "platform", "saved"),
)
PRINTER_QUEUE = Setting(
    key="printer.queue",
    type=str,
    default="",
    roles=_ADMIN,
    about="打印队列，空为系统默认 (print queue, the system's default when empty)",
)
QUEUE_A3 = Setting(
    key="printer.queue-a3",
    type=str,
    default="",
    roles=_ADMIN,
    about="A3 打印队列，空则用 A4 的 (print queue of A3, the one of A4 when empty)",
)
TRAY_A3 = Setting(
    key="printer.tray-a3",
    type=str,
    default="",
    roles=_ADMIN,
    about="A3 纸盒 (tray in which A3 lies)",
)
QUEUE_OVERPRINT = Setting(
    key="printer.queue-overprint",
    type=str,
    default="",
    roles=_ADMIN,
    about="套打打印队列，空则用 A4 的 (print queue of overprints, the one of A4 when empty)",
)
DUPLEX = Setting(
    key="printer.duplex",
    type=bool,
    default=False,
    roles=_ADMIN,
    about="一联的文书双面打印 (papers of one copy on both sides of a sheet)",
    choices=(True, False),
)
RECEIPT_PRINTER = Setting(
    key="receipt.kind",
    type=str,
    default="none",
    roles=_ADMIN,
    about="小票机：网络口、并口或 USB 设备文件 (receipt printer: TCP, or a device file)",
    choices=("none", "network", "file"),
)
RECEIPT_ADDRESS = Setting(
    key="receipt.address",
    type=str,
    default="",
    roles=_ADMIN,
    about="小票机地址，如 10.0.0.9:9100 或 /dev/usb/lp0 (where the receipt printer is)",
)
RECEIPT_WIDTH = Setting(
    key="receipt.width",
    type=int,
    default=80,
    roles=_ADMIN,
    about="小票纸宽 mm (width of the roll)",
    choices=(58, 80),
)

PRINTERS: tuple[Setting[Any], ...] = (
    PRINTER,
    PRINTER_QUEUE,
    QUEUE_A3,
    TRAY_A3,
    QUEUE_OVERPRINT,
    DUPLEX,
    RECEIPT_PRINTER,
    RECEIPT_ADDRESS,
    RECEIPT_WIDTH,
)
