"""A paper that was made, as an OFD file: the same pages, word for word and line for line.

Runs in the SPOOL or the FILES lane. The one rule: it is read from the very bytes that are
printed and kept; nothing is composed or laid out a second time.
"""

from __future__ import annotations

from pathlib import Path

from desk.refusal import Refused
from printing.ofd.reading import read
from printing.ofd.writing import write

SUFFIX = ".ofd"


def ofd(pdf: bytes) -> bytes:
    """The OFD file; Refused("paper.unreadable"), ("paper.no-ofd", what=…)."""
    return write(read(pdf))


def save(pdf: bytes, path: str) -> Path:
    """Write the OFD file of those pages there, `.ofd` at its end; gives where it lies.

    Raises as `ofd`, and Refused("paper.not-written") where nothing can be written.
    """
    made = ofd(pdf)
    try:
        target = Path(path.strip()).expanduser()
        target = target if target.suffix.lower() == SUFFIX else Path(f"{target}{SUFFIX}")
        target.write_bytes(made)
    except (OSError, ValueError, RuntimeError) as error:
        raise Refused("paper.not-written") from error
    return target
