"""Printing the papers of an act, one after the other: compose, send, record.

Owned by the window thread. The one rule: a paper is printed only after its act is durable, and
what no printer takes is kept (待打印).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk.acts.papering import Sheet
from desk.case import Case
from desk.ports.printer import PrintJob
from desk.refusal import CodedError
from ui.window.lanes import Lane
from ui.window.operations import cases
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def print_each(
    place: CounterPlace,
    case_id: str,
    templates: Sequence[str],
    done: Callable[[], None],
    refused: Callable[[CodedError], None],
) -> None:
    """Print those papers of that case in turn, then tell."""
    if not templates:
        done()
        return
    template, rest = templates[0], templates[1:]

    def recorded() -> None:
        print_each(place, case_id, rest, done, refused)

    _go_out(place, cases.compose(place, case_id, template), recorded, refused)


def print_cases(
    place: CounterPlace,
    cases_done: Sequence[Case],
    done: Callable[[], None],
    refused: Callable[[CodedError], None],
) -> None:
    """Print what each of those cases has earned, case by case, then tell."""
    if not cases_done:
        done()
        return
    first, rest = cases_done[0], cases_done[1:]
    print_each(
        place,
        first.case_id,
        place.acts.papering.earned(first),
        lambda: print_cases(place, rest, done, refused),
        refused,
    )


def print_made(
    place: CounterPlace,
    make: Callable[[], Sheet],
    done: Callable[[], None],
    refused: Callable[[CodedError], None],
) -> None:
    """Print the one paper that `make` (STORE lane) gives, then tell."""
    _go_out(place, Operation(place, Lane.STORE, make), done, refused)


def _go_out(
    place: CounterPlace,
    making: Operation[Sheet],
    done: Callable[[], None],
    refused: Callable[[CodedError], None],
) -> None:
    def composed(sheet: Sheet) -> None:
        cases.send(place, sheet).then(lambda job: sent(sheet, job)).refused(refused).start()

    def sent(sheet: Sheet, job: PrintJob) -> None:
        cases.record(place, sheet, job).then(lambda _id: done()).refused(refused).start()

    making.then(composed).refused(refused).start()
