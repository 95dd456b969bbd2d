"""From the bytes of a scanner to the texts of codes: line ends, silence, prefix, encoding.

Owned by no thread. The one rule: a code ends with its line end, or with silence behind bytes
of a gun that sends none; half a code is never given away.
"""

from __future__ import annotations

ENDS = b"\r\n\x00\x03\x04"
LONGEST = 4096  # bytes; the largest QR code holds 2,953


class ScanDecoder:
    """Collects bytes; gives whole codes."""

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix.encode()
        self._held = bytearray()
        self._spilled = False

    @property
    def holding(self) -> bool:
        """Whether a code has begun and not ended."""
        return bool(self._held)

    def feed(self, data: bytes) -> list[str]:
        """The codes that these bytes bring to their end."""
        found = []
        for byte in data:
            if byte in ENDS:
                found.append(self.end())
            elif len(self._held) < LONGEST:
                self._held.append(byte)
            else:
                self._spilled = True
        return [text for text in found if text]

    def end(self) -> str:
        """The code collected so far, "" for none; noise that never ended is dropped whole."""
        data, spilled = bytes(self._held), self._spilled
        self.drop()
        return "" if spilled else decode(data.removeprefix(self._prefix))

    def drop(self) -> None:
        """Forget what was begun: the plug was out."""
        self._held.clear()
        self._spilled = False


def decode(data: bytes) -> str:
    """The text: UTF-8, else GB 18030 (guns sold for Chinese codes), else nothing."""
    for encoding in ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return "".join(char for char in text if char.isprintable()).strip()
    return ""
