"""Simulated registers for demonstrations: licences that are shown, shared data, credit.

Called from the PUSH lane. The one rule: every answer says that it is simulated; a station
that counts never gets this one.

A shown code that begins with DEMO is true; DEMO-REVOKED, DEMO-OTHER and DEMO-EXPIRED are what
their names say; any other code is unknown to the store. Shared data is true for everybody but
the person whom the list names.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk.canonical import sha256
from desk.credit import CreditReport, CreditSource, Listing, number_digest
from desk.ports.registers import Asked, CreditList, Question, RegisterAnswer

STORE = "证照库（模拟）"
SHARED = "共享数据平台（模拟）"
FALSE = {
    "DEMO-REVOKED": "证照已注销",
    "DEMO-OTHER": "证照不是本人的",
    "DEMO-EXPIRED": "证照已过有效期",
}
YEARS = timedelta(days=365)

# Invented numbers in the region that is reserved for tests.
LISTED_PERSON = "379901197507070016"
LISTED_COMPANY = "91379901MA3TEXTX09"
LISTS = {"serious_dishonesty": "严重失信主体名单", "false_promise": "虚假承诺未修复名单"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedRegisters:
    """All registers of a demonstration; `now` is the station's clock."""

    now: Callable[[], datetime]

    def ask(self, question: Question) -> RegisterAnswer:
        """Answer by the code that was shown."""
        at = self.now()
        report = _report("ZZ", question.licence_type, question.certificate_number, at)
        if question.asked is Asked.SHARED:
            return self._shared(question, report, at)
        why = FALSE.get(question.shown, "")
        if not why and not question.shown.startswith("DEMO"):
            why = "证照库查无此码"
        return RegisterAnswer(
            true=not why,
            register=STORE,
            report_number=report,
            at=at,
            licence_number="" if why else f"模拟-{report[-6:]}",
            level="" if why else "A",
            valid_to=None if why else _in_years(at, 5),
            why=why,
        )

    def credit(self, certificate_number: str) -> CreditReport:
        """A good grade, but for the two that the list names."""
        at = self.now()
        codes = _listed().get(number_digest(certificate_number), ())
        return CreditReport(
            number=certificate_number,
            at=at,
            as_of=at,
            source=CreditSource.QUERY,
            report_number=_report("XY", "信用", certificate_number, at),
            grade="D" if codes else "A",
            listings=tuple(Listing(code=code, name=LISTS[code]) for code in codes),
        )

    def credit_list(self) -> CreditList:
        """The list as of now."""
        return CreditList(as_of=self.now(), listed=_listed())

    def _shared(self, question: Question, report: str, at: datetime) -> RegisterAnswer:
        false = number_digest(question.certificate_number) in _listed()
        return RegisterAnswer(
            true=not false,
            register=SHARED,
            report_number=report,
            at=at,
            level="" if false else "A",
            valid_to=None if false else at.date() + timedelta(days=30),
            why="共享数据中查无此项" if false else "",
        )


def _listed() -> dict[str, tuple[str, ...]]:
    return {
        number_digest(LISTED_PERSON): ("serious_dishonesty",),
        number_digest(LISTED_COMPANY): ("false_promise",),
    }


def _report(kind: str, what: str, number: str, at: datetime) -> str:
    digest = sha256(f"{what}|{number}|{at.isoformat()}".encode())
    return f"{kind}{at:%Y%m%d%H%M%S}{int(digest[:8], 16) % 1_000_000:06d}"


def _in_years(at: datetime, years: int) -> date:
    return (at + years * YEARS).date()
