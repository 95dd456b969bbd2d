"""The numbers that a station gives: receipt numbers, their spoken form, document numbers.

Owned by no thread. The one rule: a receipt number is minted in the transaction of its
event and never reused; this module only spells and checks it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desk.check_digits import mod11_10_check
from desk.refusal import Refused

CASE_NUMBER_LIMIT = 64
LAST_SERIAL = 9999

_RECEIPT_FORM = re.compile(r"SJ([0-9]{6})([0-9]{5})([0-9]{8})([0-9]{4})([0-9])")
_CASE_FORM = re.compile(r"([0-9A-Z]{31})([0-9]{8})([0-9]{4})")
_CASE_TEXT = re.compile(r"[0-9A-Za-z_.\-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptNumber:
    """The parts of a receipt number (收件编号)."""

    region: str
    station: str
    day: date
    serial: int

    @property
    def text(self) -> str:
        """The 26 characters."""
        return receipt_number(self.region, self.station, self.day, self.serial)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNumber:
    """A case number (办件编号); its parts only where the 43-character rule is used."""

    text: str
    item_code: str = ""
    day: date | None = None
    serial: int | None = None


def receipt_number(region6: str, station5: str, day: date, serial: int) -> str:
    """SJ + region + station + yyyymmdd + serial + check (ISO 7064 MOD 11,10): 26 characters.

    Raises Refused("number.day-exhausted") past 9999, ("number.bad-form") for a region or
    station of another shape.
    """
    _check_serial(serial)
    digits = f"{region6}{station5}{day:%Y%m%d}{serial:04d}"
    if len(region6) != 6 or len(station5) != 5 or not re.fullmatch(r"[0-9]{23}", digits):
        raise Refused("number.bad-form", length=len(digits) + 3)
    return f"SJ{digits}{mod11_10_check(digits)}"


def check_receipt_number(text: str) -> ReceiptNumber:
    """The parts of a receipt number as typed or scanned; spaces and case do not matter.

    Raises Refused("number.bad-form") or ("number.bad-check-digit").
    """
    number = "".join(text.split()).upper()
    match = _RECEIPT_FORM.fullmatch(number)
    if match is None:
        raise Refused("number.bad-form", length=len(number))
    if mod11_10_check(number[2:-1]) != number[-1]:
        raise Refused("number.bad-check-digit")
    region, station, day, serial, _ = match.groups()
    return ReceiptNumber(region=region, station=station, day=_day(day), serial=int(serial))


def spoken(window: str, day: date, serial: int) -> str:
    """The short number in large type: window, month and day, serial, as in 03-1124-0028.

    Raises Refused("number.day-exhausted") past 9999.
    """
    _check_serial(serial)
    return f"{window.zfill(2)}-{day:%m%d}-{serial:04d}"


def check_case_number(text: str) -> CaseNumber:
    """A case number as the platform gave it: up to 64 characters, its parts where they show.

    Raises Refused("number.bad-form").
    """
    number = text.strip()
    if not number or len(number) > CASE_NUMBER_LIMIT or not _CASE_TEXT.fullmatch(number):
        raise Refused("number.bad-form", length=len(number))
    match = _CASE_FORM.fullmatch(number)
    if match is None:
        return CaseNumber(text=number)
    code, day, serial = match.groups()
    return CaseNumber(text=number, item_code=code, day=_day(day), serial=int(serial))


def case_number(item_code: str, day: date, serial: int) -> str:
    """实施编码 (31) + yyyymmdd + serial: 43 characters, where the platform does so."""
    _check_serial(serial)
    if not re.fullmatch(r"[0-9A-Z]{31}", item_code):
        raise Refused("number.bad-form", length=len(item_code))
    return f"{item_code}{day:%Y%m%d}{serial:04d}"


def document_number(mark: str, year: int, station: str, serial: int, *, repeat: int = 1) -> str:
    """机关〔yyyy〕station-n号: the station segment keeps two windows without a line apart.

    From the second on a repeat of the same number says which it is: station-n-2号.
    """
    if not mark or serial < 1 or repeat < 1:
        raise Refused("number.bad-form", length=len(mark))
    again = f"-{repeat}" if repeat > 1 else ""
    return f"{mark}〔{year}〕{station}-{serial}{again}号"


def _check_serial(serial: int) -> None:
    if serial > LAST_SERIAL:
        raise Refused("number.day-exhausted", last=LAST_SERIAL)
    if serial < 1:
        raise Refused("number.bad-form", length=0)


def _day(digits: str) -> date:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise Refused("number.bad-form", length=len(digits)) from None
