"""For which system, width and processor a library or program file was built.

Owned by no thread: pure bytes. The one rule: it is read from the file's own head before the
file is loaded, because the loader's message names neither and the wrong one is the most
common mistake with these libraries.
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEAD = 4096
_ELF, _MZ, _PE = b"\x7fELF", b"MZ", b"PE\0\0"
_ELF_BITS = {1: 32, 2: 64}
_ELF_MACHINES = {
    3: "x86",
    8: "mips",
    40: "arm",
    62: "x86-64",
    183: "aarch64",
    258: "loongarch",
    0x9916: "sw-64",
}
_PE_MACHINES = {0x014C: (32, "x86"), 0x8664: (64, "x86-64"), 0xAA64: (64, "aarch64")}


def build_kind(path: Path) -> str:
    """Such as `Linux 64 x86-64` or `Windows 32 x86`; "" for a file that is neither.

    Raises OSError when it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    try:
        return _elf(head) if head.startswith(_ELF) else _pe(head)
    except (struct.error, IndexError):
        return ""


def _elf(head: bytes) -> str:
    order = "<" if head[5] == 1 else ">"
    machine = struct.unpack_from(f"{order}H", head, 18)[0]
    name = _ELF_MACHINES.get(machine, f"{machine:04X}")
    return f"Linux {_ELF_BITS.get(head[4], 0)} {name}"


def _pe(head: bytes) -> str:
    place = struct.unpack_from("<I", head, 0x3C)[0] if head.startswith(_MZ) else 0
    if not place or head[place : place + 4] != _PE:
        return ""
    machine = struct.unpack_from("<H", head, place + 4)[0]
    bits, name = _PE_MACHINES.get(machine, (0, f"{machine:04X}"))
    return f"Windows {bits} {name}"
