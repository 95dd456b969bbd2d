"""Operations on cases and their papers.

Acts and the journal in the STORE lane, printing in SPOOL. The one rule: a paper is sent only
after the act it tells of is durable, and recorded only after it was sent.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.acts.papering import Sheet
from desk.acts.points import Points
from desk.acts.prints import Prints
from desk.acts.recovering import Recovering
from desk.case import Case
from desk.done import Done
from desk.ports.platform import FoundCase
from desk.ports.printer import PrintJob
from desk.ports.store import PaperRow
from desk.projection import read_case
from desk.refusal import CodedError
from printing.kinds import is_roll
from printing.preview import PagePicture, pictures
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def receive_and_accept(place: CounterPlace, draft: Case) -> Operation[Case]:
    """收件 and 受理 in one transaction."""
    acts = place.acts
    return _noted(place, draft, lambda: acts.cases.receive_and_accept(draft, acts.actor))


def receive(place: CounterPlace, draft: Case) -> Operation[Case]:
    """收件 alone."""
    acts = place.acts
    return _noted(place, draft, lambda: acts.cases.receive(draft, acts.actor))


def _noted(place: CounterPlace, draft: Case, act: Callable[[], Done[Case]]) -> Operation[Case]:
    """The act on that draft, noted as asked for until its end was shown."""
    note = Recovering(place.acts.desk)

    def work() -> Done[Case]:
        note.ask(draft.case_id)
        try:
            return act()
        except CodedError:
            note.shown(draft.case_id)
            raise

    return Operation(place, Lane.STORE, work)


def collect_for(place: CounterPlace, draft: Case, *, mandate: bool) -> Operation[Case]:
    """代收 at an agent point, on the mandate that was ticked as signed."""
    acts = place.acts
    return _noted(
        place, draft, lambda: Points(acts.desk).collect_for(draft, acts.actor, mandate=mandate)
    )


def accept(place: CounterPlace, case_id: str) -> Operation[Case]:
    """受理 of a case received before."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: acts.cases.accept(case_id, acts.actor))


def issue(place: CounterPlace, case_id: str) -> Operation[Case]:
    """出证."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: acts.outcomes.issue(case_id, acts.actor))


def current(place: CounterPlace, case_id: str) -> Operation[Case]:
    """The stored case after everything that was asked of it before."""
    return Operation(place, Lane.STORE, lambda: read_case(place.views.get_case(case_id)))


def find_elsewhere(place: CounterPlace, text: str) -> Operation[tuple[FoundCase, ...]]:
    """Cases that the platform knows by a number."""
    return Operation(place, Lane.PUSH, lambda: place.acts.claiming.find(text, place.acts.actor))


def claim(place: CounterPlace, case_id: str, known: Case | None) -> Operation[str]:
    """认领: the snapshot comes by the feed; `known` is the case as it is listed here."""
    acts = place.acts
    return Operation(place, Lane.PUSH, lambda: acts.claiming.claim(case_id, acts.actor, known))


def papers_due(place: CounterPlace, case: Case) -> Operation[tuple[str, ...]]:
    """Templates that the case has earned and that were not made yet."""
    return Operation(place, Lane.STORE, lambda: place.acts.papering.due(case))


def compose(place: CounterPlace, case_id: str, template: str) -> Operation[Sheet]:
    """The pages of a paper."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: acts.papering.compose(case_id, template, acts.actor)
    )


def compose_again(
    place: CounterPlace, case_id: str, template: str, reason: str
) -> Operation[Sheet]:
    """补打: the very pages once more, marked and counted, where it was made before."""
    acts = place.acts

    def work() -> Sheet:
        for row in place.views.papers(case_id=case_id):
            if row.template == template:
                return Prints(acts.desk).again(row, acts.actor, reason=reason)
        return acts.papering.compose(case_id, template, acts.actor)

    return Operation(place, Lane.STORE, work)


def send(place: CounterPlace, sheet: Sheet) -> Operation[PrintJob]:
    """The pages to the printer."""
    lane = Lane.RECEIPT if is_roll(sheet.pdf) else Lane.SPOOL
    return Operation(place, lane, lambda: place.acts.papering.send(sheet))


def record(place: CounterPlace, sheet: Sheet, job: PrintJob) -> Operation[str]:
    """What became of the paper."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: acts.papering.record(sheet, job, acts.actor))


def papers_of(place: CounterPlace, case_id: str) -> Operation[tuple[PaperRow, ...]]:
    """The papers of a case, oldest first."""
    return Operation(
        place, Lane.STORE, lambda: tuple(reversed(place.views.papers(case_id=case_id)))
    )


def pages(place: CounterPlace, row: PaperRow) -> Operation[tuple[PagePicture, ...]]:
    """The pages of a paper as they were printed, and its signed copies behind them."""
    acts = place.acts

    def work() -> tuple[PagePicture, ...]:
        blobs = acts.desk.store.blobs
        signed = [blobs.get(digest) for digest in Prints(acts.desk).signed(row)]
        shown = (pictures(data) for data in (acts.papering.pages(row), *signed))
        return tuple(page for pages in shown for page in pages)

    return Operation(place, Lane.STORE, work)
