"""What the numbers of PC/SC mean at a counter.

Owned by no thread. The one rule: map by the number, never by the text or the exception type;
both differ between pcsc-lite versions and Windows.
"""

from __future__ import annotations

from desk.refusal import DeviceError

SUCCESS = 0
TIMEOUT = 0x8010000A
SERVICE_GONE = frozenset({0x8010001D, 0x8010001E})
_CODES = {
    0x8010001D: "pcsc.service-not-running",
    0x8010001E: "pcsc.service-not-running",
    0x80100013: "pcsc.service-lost",  # killed in mid-transmit
    0x8010002E: "pcsc.no-reader",
    0x80100009: "pcsc.no-reader",
    0x80100017: "pcsc.no-reader",
    0x8010000C: "card.absent",
    0x8010000B: "card.held-elsewhere",
    0x80100069: "card.removed",
    0x80100016: "card.removed",
    0x80100066: "card.mute",
    0x80100067: "card.mute",
    0x8010000F: "card.not-understood",  # no protocol in common
    0x80100065: "card.not-understood",
}


def failure(result: int) -> DeviceError:
    """The error for a result that is not SUCCESS."""
    number = result & 0xFFFFFFFF  # some builds give it signed
    code = _CODES.get(number)
    return DeviceError(code) if code else DeviceError("pcsc.failed", status=f"{number:08X}")


def check(result: int) -> None:
    """Raise the error for `result` unless it is SUCCESS."""
    if result != SUCCESS:
        raise failure(result)
