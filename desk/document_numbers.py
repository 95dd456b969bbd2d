"""Document numbers (文号) of the papers of one case: each kind and each repeat its own.

Owned by no thread. The one rule: a number follows from the receipt alone, so it is given
without a line and never twice; numbers stored before kinds were told apart stay as they are.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from desk.case import Case
from desk.numbering import check_receipt_number, document_number, receipt_number
from desk.refusal import Refused

# Full-width forms and other brackets are how people type it.
_FORM = re.compile(r"〔(\d{4})〕\D?(\d{5})-(\d{1,2})(\d{2})(\d{4})(?:-\d+)?号?")
_BRACKETS = str.maketrans("[]【】（）()［］", "〔〕〔〕〔〕〔〕〔〕")


class DocumentKind(StrEnum):
    """What a document number is of; the value is the segment before the station's."""

    ACCEPTANCE = "受"
    SUPPLEMENT = "补"
    RESTART = "启"
    REFUSAL = "拒"
    RETURN = "退"
    WITHDRAWAL = "撤"
    TOLERANCE = "容"
    COMMITMENT = "诺"
    SUSPENSION = "停"
    RESUMPTION = "恢"
    EXTENSION = "延"
    TERMINATION = "终"
    DECISION = "决"


def case_document(case: Case, kind: DocumentKind, *, repeat: int = 1) -> str:
    """机关〔yyyy〕kind station-MMDDnnnn号, of the receipt's own year, day and serial.

    The station segment keeps two windows without a line apart, the kind the papers of one
    case, `-2`, `-3` the repeats of a kind. The year is the receipt's as well: with that of
    the act, a case received in the last days of one year would share its number with one
    received on that day of the next.
    """
    organ, receipt = case.implementing_organ(), check_receipt_number(case.receipt)
    serial = int(f"{receipt.day:%m%d}{receipt.serial:04d}")
    mark = organ.document_mark or organ.name
    station = f"{kind.value}{receipt.station}"
    return document_number(mark, receipt.day.year, station, serial, repeat=repeat)


def next_supplement(case: Case) -> int:
    """Which supplement of the case the next one is."""
    return len(case.supplements) + 1


def receipt_behind(text: str, region: str) -> str:
    """The receipt number from which that document number follows, in that region; else ""."""
    found = _FORM.search("".join(text.split()).translate(_BRACKETS))
    if found is None or len(region) != 6:
        return ""
    year, station, month, day, serial = found.groups()
    try:
        on = date(int(year), int(month), int(day))
        return receipt_number(region, station, on, int(serial))
    except (ValueError, Refused):
        return ""
