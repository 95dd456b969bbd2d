"""Operations on licences that go onto numbered blanks: offered, shown, printed, looked at.

STORE composes and writes, SPOOL makes pictures and prints. The one rule: the sheet's number is
durable before the printer hears of it, and nothing is sent twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.acts.licensing import Begun, Came, Licensing, Wanted
from desk.acts.papering import Sheet
from desk.blanks import read_books
from desk.calibration import overprint_queue
from desk.case import Case
from desk.done import Done
from desk.overprint import Template
from desk.paperwork_licence import Filled
from desk.ports.printer import PrintJob
from desk.projection import read_case
from desk.record import Record
from desk.registers.blanks import USED
from desk.stages import Stage
from printing.preview import PagePicture, pictures
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.tongue import data

SEEN = 96  # dpi of the picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What can be printed for a case here: the form filled, the next sheet, how many are left.

    `open` is a sheet that went into the printer and that nobody has looked at.
    """

    case: Case
    filled: Filled
    next_number: str
    left: int
    more: int
    open: Record | None = None


def offered(place: CounterPlace, case_id: str, wanted: Wanted) -> Operation[Offer | None]:
    """The first form of the case that is still to be printed; None where no blank lies here.

    A station without blanks of that kind issues as it always did: the sheet is made elsewhere.
    """
    return Operation(place, Lane.STORE, lambda: _offer(place, case_id, wanted))


def _offer(place: CounterPlace, case_id: str, wanted: Wanted) -> Offer | None:
    licensing = Licensing(place.acts.desk)
    used = {r.facts["template"] for r in licensing.sheets_of(case_id) if r.state == USED}
    waiting = [form for form in licensing.forms(case_id) if form.code not in used]
    station = place.acts.desk.station.station_id
    for form in waiting:
        books = read_books(place.views, station, form.blank)
        numbers = [lowest for _span, lowest in books.firsts()]
        opened = _opened(licensing, form)
        if not numbers and opened is None:
            continue
        chosen = Wanted(form=form.code, subject=wanted.subject, typed=wanted.typed)
        return Offer(
            case=read_case(place.views.get_case(case_id)),
            filled=licensing.filled(case_id, chosen),
            next_number=numbers[0] if numbers else "",
            left=books.stock().left,
            more=len(waiting) - 1,
            open=opened,
        )
    return None


def _opened(licensing: Licensing, form: Template) -> Record | None:
    found = (r for r in licensing.open_sheets() if r.facts["kind"] == form.blank)
    return next(found, None)


def shown(place: CounterPlace, case_id: str, wanted: Wanted) -> Operation[Sheet]:
    """The sheet on its drawn frame."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Licensing(acts.desk).preview(case_id, wanted, acts.actor),
    )


def drawn(place: CounterPlace, sheet: Sheet) -> Operation[PagePicture]:
    """Its picture, from the very pages."""
    return Operation(place, Lane.SPOOL, lambda: pictures(sheet.pdf, dpi=SEEN)[0])


def begin(place: CounterPlace, case_id: str, wanted: Wanted, number: str) -> Operation[Begun]:
    """Take the sheet of that number."""
    acts = place.acts

    def work() -> Done[Begun]:
        printer = overprint_queue(place.views)
        return Licensing(acts.desk).begin(
            case_id, wanted, acts.actor, number=number, printer=printer
        )

    return Operation(place, Lane.STORE, work)


def send(place: CounterPlace, begun: Begun) -> Operation[PrintJob]:
    """The sheet to the printer."""
    return Operation(place, Lane.SPOOL, lambda: Licensing(place.acts.desk).send(begun))


def told(place: CounterPlace, begun: Begun, job: PrintJob) -> Operation[str]:
    """What the spooler said; gives the state of the sheet."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Licensing(acts.desk).told(begun, job, acts.actor)
    )


def settle(place: CounterPlace, record_id: str, values: Mapping[str, str]) -> Operation[str]:
    """How the sheet came out."""
    acts, came = place.acts, Came(values["came"])
    return Operation(
        place,
        Lane.STORE,
        lambda: Licensing(acts.desk).settle(
            record_id, acts.actor, came=came, reason=values.get("reason", "")
        ),
    )


def issue(place: CounterPlace, case_id: str) -> Operation[Case]:
    """出证 with the numbers of the sheets that the licence stands on."""
    acts = place.acts

    def work() -> Done[Case]:
        sheets = Licensing(acts.desk).sheets_of(case_id)
        numbers = sorted(r.facts["number"] for r in sheets if r.state == USED)
        case = read_case(place.views.get_case(case_id))
        if case.stage is not Stage.DECIDED:
            return Done(case)
        return acts.outcomes.issue(case_id, acts.actor, blank=data("、").join(numbers))

    return Operation(place, Lane.STORE, work)
