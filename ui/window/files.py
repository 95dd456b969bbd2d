"""Files that somebody names in a dialog.

Work runs in the STORE lane. The one rule: no file is read past the limit, whatever it claims.
"""

from __future__ import annotations

from pathlib import Path

from desk.ports.blobs import Blobs
from desk.refusal import Refused

CAPTURED = "captured:"
MOST_BYTES = 32 * 1024 * 1024


def file_of(path: str) -> bytes:
    """The bytes of a file that was named.

    Raises Refused("service.file-missing"), ("service.file-too-large", limit).
    """
    try:
        with Path(path.strip()).expanduser().open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Refused("service.file-missing") from error
    if len(data) > MOST_BYTES:
        raise Refused("service.file-too-large", limit=f"{MOST_BYTES // 1024 // 1024} MB")
    return data


def captured_or_named(blobs: Blobs, text: str) -> bytes:
    """What was captured for the dialog (by its digest), or the file that was named."""
    if text.startswith(CAPTURED):
        return blobs.get(text.removeprefix(CAPTURED))
    return file_of(text)


def written(path: str, text: str) -> str:
    """Write that text into the named file; its path. Refused("template.not-written")."""
    target = Path(path.strip()).expanduser()
    try:
        target.write_text(text, "utf-8", newline="\n")
    except (OSError, ValueError) as error:
        raise Refused("template.not-written") from error
    return str(target)
