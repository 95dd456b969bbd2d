"""The table that departments without an interface type from: 13 headings, a workbook.

Owned by no thread. The one rule: every cell is text; what a person wrote never becomes a
formula, and a number of 18 digits keeps all of them.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from desk.applicant import ApplicantKind
from desk.case import Case
from sync.provincial.calls import Place
from sync.provincial.regions import regions
from sync.provincial.steps import begun_at

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEADINGS = (
    "受理人",
    "受理单位",
    "所属区县",
    "事项名称",
    "承诺时间",
    "联系人",
    "联系电话",
    "申请人或申请单位名称",
    "身份证号",
    "统一社会信用代码",
    "组织机构代码",
    "法定代表人姓名",
    "联系地址",
)
ID_CARD, CREDIT_CODE = "111", "001"
_WIDE = 12  # of a column, in characters
_TEXT = "@"


def row_of(case: Case, place: Place) -> tuple[str, ...]:
    """One case under the headings; () while it is nobody's business.

    Who accepted is the window: headers name nobody.
    """
    if begun_at(case, place) is None:
        return ()
    item, applicant, organ = case.get_item(), case.get_applicant(), case.implementing_organ()
    agent = applicant.agent
    person = applicant.kind is ApplicantKind.PERSON
    own = applicant.name if person else applicant.legal_representative
    number, kind = applicant.certificate_number, applicant.certificate_type
    credit = number if kind == CREDIT_CODE else ""
    return (
        place.hall,
        organ.name,
        regions().name(place.region),
        item.name,
        item.promised.text if item.promised else "",
        agent.name if agent else own,
        (agent.phone if agent else "") or applicant.phone,
        applicant.name,
        number if kind == ID_CARD else "",
        credit,
        # The organisation code stands in the credit code: places 9 to 17 (GB 32100, 5.4).
        f"{credit[8:16]}-{credit[16]}" if len(credit) == 18 else "",
        applicant.legal_representative,
        applicant.address,
    )


def workbook(rows: Iterable[Sequence[str]]) -> bytes:
    """The rows under the headings as an xlsx file."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new book has one sheet
    sheet.title = "办件"
    _write(sheet, 1, HEADINGS)
    for number, row in enumerate(rows, start=2):
        _write(sheet, number, row)
    sheet.freeze_panes = "A2"
    for cell in sheet[1]:
        sheet.column_dimensions[cell.column_letter].width = _WIDE + len(str(cell.value))
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _write(sheet: Worksheet, number: int, row: Sequence[str]) -> None:
    """Cells of the type text, whatever they begin with (= + - @)."""
    for column, words in enumerate(row, start=1):
        cell = sheet.cell(row=number, column=column)
        cell.value = _printable(words)
        cell.data_type = "s"
        cell.number_format = _TEXT
        cell.quotePrefix = words[:1] in {"=", "+", "-", "@"}


def _printable(words: str) -> str:
    """Without the control characters that a workbook cannot hold."""
    return "".join(sign for sign in words if sign >= " " or sign in "\n\t")
