"""Printing the papers of an act, one after the other: compose, send, record.

Owned by the window thread. The one rule: a paper is printed only after its act is durable, and
what no printer takes is kept (待打印).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk.acts.papering import Sheet
from desk.case import Case
from desk.ports.printer import PrintJob
from desk.progress import Watched
from desk.refusal import CodedError, Refused
from ui.window.lanes import Lane
from ui.window.operations import cases
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation, Task
from ui.window.tongue import tr


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
    """Print what each of those cases has earned, case by case, then tell.

    Called off between two cases: what was printed is printed, the rest is 补打 later.
    """
    task = Task(tr("打印单据"), Watched())
    place.changes.begun.emit(task)

    def ended() -> None:
        place.changes.ended.emit(task)
        done()

    def stopped(error: CodedError) -> None:
        place.changes.ended.emit(task)
        refused(error)

    def go_on(n: int) -> None:
        if n == len(cases_done):
            ended()
            return
        try:
            task.progress.step(n, len(cases_done))
        except Refused as called_off:
            stopped(called_off)
            return
        case = cases_done[n]
        templates = place.acts.papering.earned(case)
        print_each(place, case.case_id, templates, lambda: go_on(n + 1), stopped)

    go_on(0)


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
