"""Operations on drafts. Work runs in the STORE lane (searching the catalogue in READ).

The one rule: each step is durable before its answer reaches the page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from desk.acts.promises import Promises
from desk.applicant import Applicant
from desk.case import Case
from desk.done import Done
from desk.item import ItemVersion
from desk.material import Material
from desk.ports.store import CaseRow
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters.history import last_known


def open_draft(place: CounterPlace) -> Operation[Case]:
    """A new draft."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: acts.drafts.open(acts.actor))


def listed(place: CounterPlace) -> Operation[tuple[Case, ...]]:
    """Every draft of this station, the last saved first."""
    return Operation(place, Lane.STORE, place.acts.drafts.listed)


def current(place: CounterPlace, draft_id: str) -> Operation[Case]:
    """The draft after everything that was asked of it before."""
    return Operation(place, Lane.STORE, lambda: place.acts.drafts.get(draft_id))


def amend_applicant(
    place: CounterPlace, draft_id: str, change: Callable[[Applicant], Applicant]
) -> Operation[Case]:
    """Change the applicant as the store has it now, so that two quick fields both count."""

    def work() -> Done[Case]:
        drafts = place.acts.drafts
        return drafts.identify(draft_id, change(drafts.get(draft_id).get_applicant()))

    return Operation(place, Lane.STORE, work)


def sign_tolerance(place: CounterPlace, draft_id: str) -> Operation[Case]:
    """The applicant signed the 容缺承诺书."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Promises(acts.desk).acknowledge_tolerance(draft_id, acts.actor),
    )


def identify(
    place: CounterPlace, draft_id: str, applicant: Applicant, photo: bytes = b""
) -> Operation[Case]:
    """Who is at the window; the photo of the chip is kept as the chip gave it."""
    drafts = place.acts.drafts

    def work() -> Done[Case]:
        blobs = place.acts.desk.store.blobs
        kept = replace(applicant, photo=blobs.put(photo)) if photo else applicant
        return drafts.identify(draft_id, kept)

    return Operation(place, Lane.STORE, work)


def choose_item(place: CounterPlace, draft_id: str, code: str) -> Operation[Case]:
    """Which item."""
    drafts = place.acts.drafts
    return Operation(place, Lane.STORE, lambda: drafts.choose_item(draft_id, code))


def answer(place: CounterPlace, draft_id: str, answers: Mapping[str, str]) -> Operation[Case]:
    """In which situation."""
    drafts = place.acts.drafts
    return Operation(place, Lane.STORE, lambda: drafts.answer(draft_id, answers))


def collect(place: CounterPlace, draft_id: str, material: Material) -> Operation[Case]:
    """One material."""
    drafts = place.acts.drafts
    return Operation(place, Lane.STORE, lambda: drafts.collect(draft_id, material))


def clear(place: CounterPlace, draft_id: str, code: str) -> Operation[Case]:
    """A material taken back."""
    drafts = place.acts.drafts
    return Operation(place, Lane.STORE, lambda: drafts.clear(draft_id, code))


def fill(place: CounterPlace, draft_id: str, values: Mapping[str, str]) -> Operation[Case]:
    """Fields of the form."""
    drafts = place.acts.drafts
    return Operation(place, Lane.STORE, lambda: drafts.fill(draft_id, values))


def undo(place: CounterPlace, draft_id: str) -> Operation[Case]:
    """The last step taken back."""
    return Operation(place, Lane.STORE, lambda: place.acts.drafts.undo(draft_id))


def redo(place: CounterPlace, draft_id: str) -> Operation[Case]:
    """The step done again."""
    return Operation(place, Lane.STORE, lambda: place.acts.drafts.redo(draft_id))


def search_items(
    place: CounterPlace, text: str, wanted: Callable[[], bool]
) -> Operation[tuple[ItemVersion, ...] | None]:
    """The items that those words, digits or initials may mean.

    None where more was typed while this waited for its turn: that is searched next.
    """
    desk = place.acts.desk

    def work() -> tuple[ItemVersion, ...] | None:
        return desk.catalogue.find(text, desk.clock.now().date()) if wanted() else None

    return Operation(place, Lane.READ, work)


def prepare_search(place: CounterPlace) -> Operation[int]:
    """Work out the readings of the catalogue of today before the first letters are typed."""
    return Operation(place, Lane.READ, place.acts.desk.catalogue.prepare)


def earlier_cases(place: CounterPlace, number: str) -> Operation[tuple[CaseRow, ...]]:
    """Cases of the person or company with that certificate number."""

    def work() -> tuple[CaseRow, ...]:
        rows = tuple(
            row
            for row in place.views.list_cases(text=number, limit=24)
            if row.certificate == number
        )
        last_known(rows)
        return rows

    return Operation(place, Lane.STORE, work)
