"""Operations of sending files: STORE says which, SENDING reads and talks.

The one rule: one step at a time, so that an act that was written meanwhile goes first.
"""

from __future__ import annotations

from desk.acts.bringing import Bringing, Wanted
from desk.acts.filing import Filing, Search
from desk.ports.platform import FileStanding, NamedFile
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def next_file(place: CounterPlace, passed: frozenset[str]) -> Operation[Search]:
    """The next file that the platform does not have."""
    return Operation(place, Lane.STORE, lambda: Filing(place.acts.desk).next_file(passed))


def look(place: CounterPlace, file: NamedFile) -> Operation[tuple[FileStanding, bytes]]:
    """How far it is at the platform, and its bytes where some are missing there."""

    def work() -> tuple[FileStanding, bytes]:
        filing = Filing(place.acts.desk)
        standing = filing.standing(file)
        return standing, b"" if standing.whole else filing.load(file)

    return Operation(place, Lane.SENDING, work)


def send_part(
    place: CounterPlace, file: NamedFile, data: bytes, offset: int
) -> Operation[FileStanding]:
    """Send the next part."""

    def work() -> FileStanding:
        return Filing(place.acts.desk).send_part(file, data, offset)

    return Operation(place, Lane.SENDING, work)


def sent(place: CounterPlace, file: NamedFile) -> Operation[None]:
    """Note that the platform has it."""
    return Operation(place, Lane.STORE, lambda: Filing(place.acts.desk).sent(file))


def hold(place: CounterPlace, file: NamedFile, code: str) -> Operation[None]:
    """Note why it cannot go."""
    return Operation(place, Lane.STORE, lambda: Filing(place.acts.desk).hold(file, code))


def next_case(place: CounterPlace, passed: frozenset[str]) -> Operation[Wanted | None]:
    """The next claimed case whose files are not here."""
    return Operation(place, Lane.STORE, lambda: Bringing(place.acts.desk).next_case(passed))


def bring(place: CounterPlace, wanted: Wanted) -> Operation[tuple[str, ...]]:
    """Fetch them."""
    return Operation(place, Lane.SENDING, lambda: Bringing(place.acts.desk).bring(wanted))


def brought(place: CounterPlace, wanted: Wanted) -> Operation[None]:
    """Note that nothing of that case is to be fetched any more."""
    return Operation(place, Lane.STORE, lambda: Bringing(place.acts.desk).brought(wanted))
