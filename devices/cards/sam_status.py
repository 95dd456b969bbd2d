"""What the third status byte of a SAM_V module (SW3, GA 467) means at a counter.

Owned by no thread: data. The one rule: the same byte comes from a serial line, from a vendor's
library and in a reader service's `retcode`; it means the same everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping

SW3_CODES: Mapping[int, str] = {
    0x10: "reader.bad-checksum",
    0x31: "card.authentication-failed",
    0x32: "card.authentication-failed",
    0x33: "card.authentication-failed",
    0x40: "card.not-understood",
    0x41: "card.read-failed",
    0x47: "sam.faulty",
    0x60: "sam.faulty",
    0x66: "sam.not-authorised",
    0x80: "card.absent",
    0x81: "card.removed",
}
