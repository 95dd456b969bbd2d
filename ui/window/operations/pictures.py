"""Operations with the picture of a person: the card's photo decoded, a portrait kept.

The one rule: the photo's own bytes are in the case already; what is done here may fail.
"""

from __future__ import annotations

from dataclasses import replace

from desk.acts.evidence import Evidence
from desk.case import Case
from desk.done import Done
from desk.ports.photo import PhotoDecoder
from ui.window.capture import imaging
from ui.window.capture.page import Page
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

LONGEST = 800
"""Dots of a portrait: enough to know somebody by, and to print at passport size."""
DECODING = Lane.SERIAL


def decode(place: CounterPlace, decoder: PhotoDecoder, packed: bytes) -> Operation[bytes]:
    """The picture of a chip's bytes."""
    return Operation(place, DECODING, lambda: decoder.decode(packed))


def portrait_of(place: CounterPlace, page: Page) -> Operation[bytes]:
    """The picture as it is kept."""
    return Operation(
        place, Lane.CAMERA, lambda: imaging.as_jpeg(imaging.at_most(page.image, LONGEST))
    )


def keep_portrait(place: CounterPlace, draft_id: str, picture: bytes) -> Operation[Case]:
    """The portrait to the applicant of that draft; an earlier one gives way."""
    acts = place.acts

    def work() -> Done[Case]:
        known = acts.drafts.get(draft_id).get_applicant()
        kept = Evidence(acts.desk).keep_file(picture)
        return acts.drafts.identify(draft_id, replace(known, portrait=kept))

    return Operation(place, Lane.STORE, work)
