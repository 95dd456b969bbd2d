"""The day's counters, and the register of minted numbers.

The one rule: a counter belongs to the business date of its entry, never to the date on
which the entry arrived.
"""

from __future__ import annotations

from operator import attrgetter

from desk.ports.store import Count, NumberRow
from desk.store.engine import StoreDatabase

_count = attrgetter("business_date", "hall", "window", "actor", "item_code", "name", "n")
_number = attrgetter("day", "serial", "receipt", "case_id", "state")
_ADD = (
    'INSERT INTO counter_view (business_date, hall, "window", actor, item_code, name, n)'
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
    ' ON CONFLICT (business_date, hall, "window", actor, item_code, name)'
    " DO UPDATE SET n = n + excluded.n"
)
_COUNTS = (
    'SELECT business_date, hall, "window", actor, item_code, name, n FROM counter_view'
    " WHERE business_date = ? AND n <> 0"
    ' ORDER BY hall, "window", actor, item_code, name'
)
_PUT_NUMBER = (
    "INSERT INTO number_view (day, serial, receipt, case_id, state) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (day, serial) DO UPDATE SET receipt = excluded.receipt,"
    " case_id = excluded.case_id, state = excluded.state"
)
_NUMBERS = (
    "SELECT day, serial, receipt, case_id, state FROM number_view WHERE day = ? ORDER BY serial"
)


def add_count(db: StoreDatabase, count: Count) -> None:
    """Move a counter; a cell that was not there begins at zero."""
    db.write(_ADD, _count(count))


def counts(db: StoreDatabase, business_date: str) -> tuple[Count, ...]:
    """The day's counter cells that are not zero."""
    return tuple(
        Count(
            business_date=row[0],
            hall=row[1],
            window=row[2],
            actor=row[3],
            item_code=row[4],
            name=row[5],
            n=row[6],
        )
        for row in db.rows(_COUNTS, (business_date,))
    )


def put_number(db: StoreDatabase, row: NumberRow) -> None:
    """Write a minted number in place of an older state."""
    db.write(_PUT_NUMBER, _number(row))


def numbers(db: StoreDatabase, day: str) -> tuple[NumberRow, ...]:
    """The day's minted numbers in order of serial."""
    return tuple(
        NumberRow(day=row[0], serial=row[1], receipt=row[2], case_id=row[3], state=row[4])
        for row in db.rows(_NUMBERS, (day,))
    )


def last_serial(db: StoreDatabase, day: str) -> int:
    """The highest receipt serial minted on that day, 0 before the first."""
    row = db.first("SELECT max(serial) FROM number_view WHERE day = ?", (day,))
    return int(row[0] or 0) if row else 0


def last_minted(db: StoreDatabase) -> tuple[str, int]:
    """The last day on which a number was minted and its highest serial; ("", 0) before."""
    row = db.first("SELECT day, serial FROM number_view ORDER BY day DESC, serial DESC LIMIT 1")
    return (str(row[0]), int(row[1])) if row else ("", 0)
