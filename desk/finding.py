"""One question, everything that may be meant: the number behind a scan, cases, people.

Asked in the STORE or the READ lane. The one rule: only what stands in this
station's own views is found here; a number that is nobody's here is asked of the platform
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, fields

from desk.document_numbers import receipt_behind
from desk.numbering import check_receipt_number
from desk.ports.case_lists import CaseLine, CaseQuery
from desk.ports.records import RecordRow
from desk.ports.store import CaseRow, Views
from desk.refusal import Refused

SIGNED = ("OWD2:", "OWD1:", "OWDL1:", "OWDE1:")  # papers; receipt, licence, slip before
MOST_CASES = 24  # so many newest cases are looked at for their people
MOST_OF_ONE = 500  # cases of one person that are listed
TICKETS = "ticket"
SHORTEST = 6  # characters of a printed number (a query code); fewer stand in very many


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A person or company whose cases are here: name, number, how many of the newest cases."""

    name: str
    number: str
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What the store has for some words; `exact` is the case that bears them as its number."""

    exact: CaseLine | None = None
    cases: tuple[CaseLine, ...] = ()
    people: tuple[Seen, ...] = ()
    tickets: tuple[RecordRow, ...] = ()


def number_in(text: str) -> str:
    """The number that a scan is about: of our own QR codes the part that names the paper."""
    word = text.strip()
    for begin in SIGNED:
        if word.startswith(begin):
            return word.split(":")[1]
    return word


def seek(views: Views, text: str, most: int, region: str = "") -> Sought:
    """Cases, people and tickets for those words, at most that many of each.

    `region` is the station's: document numbers are those of its receipts.
    """
    word = number_in(text)
    if not word:
        return Sought()
    exact = _exact(views, word) or _documented(views, word, region)
    if exact is not None and not word.isascii():
        return Sought(exact=exact, cases=(exact,))
    rows = views.case_page(CaseQuery(text=word), 0, MOST_CASES)
    others = tuple(row for row in rows if exact is None or row.case_id != exact.case_id)
    cases = others if exact is None else (exact, *others)
    return Sought(
        exact=exact,
        cases=cases[:most],
        people=_people(cases, word)[:most],
        tickets=_tickets(views, word)[:most],
    )


def cases_of_person(views: Views, seen: Seen) -> tuple[str, ...]:
    """Ids of the newest cases of that person or company, at most some hundreds."""
    rows = views.case_page(CaseQuery(text=seen.number or seen.name), 0, MOST_OF_ONE)
    return tuple(
        row.case_id
        for row in rows
        if (row.certificate, row.applicant) == (seen.number, seen.name)
    )


def _exact(views: Views, word: str) -> CaseLine | None:
    if len(word) < SHORTEST:
        return None
    with suppress(Refused):
        word = check_receipt_number(word).text
    row = views.find_case_by_number(word)
    return None if row is None else _line(row)


def _documented(views: Views, word: str, region: str) -> CaseLine | None:
    """The case of a document number that this program gave: it follows from the receipt."""
    receipt = receipt_behind(word, region)
    return _exact(views, receipt) if receipt else None


def _line(row: CaseRow) -> CaseLine:
    return CaseLine(**{each.name: getattr(row, each.name) for each in fields(CaseLine)})


def _people(rows: Iterable[CaseLine], word: str) -> tuple[Seen, ...]:
    """Those whose name or number the words are, not those of cases found by their item."""
    counts: dict[tuple[str, str], int] = {}
    for row in rows:
        named = word in row.applicant or row.certificate.startswith(word.upper())
        if row.applicant and named:
            key = (row.applicant, row.certificate)
            counts[key] = counts.get(key, 0) + 1
    return tuple(
        Seen(name=name, number=number, cases=cases) for (name, number), cases in counts.items()
    )


def _tickets(views: Views, word: str) -> tuple[RecordRow, ...]:
    """Tickets are called by their whole number."""
    found = views.records(TICKETS, text=word, limit=MOST_CASES)
    return tuple(row for row in found if row.title.upper() == word.upper())
