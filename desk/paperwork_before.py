"""Papers that a draft may have: they need its item, and belong to no case yet.

Owned by no thread. The one rule: what is printed here is told or signed before anything is
received; it bears no receipt's number unless there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desk.case import Case
from desk.desk import Desk
from desk.papers import Paper
from desk.paperwork_estate import (
    APPLICATION,
    INQUIRY,
    estate_application,
    estate_inquiry,
)
from desk.paperwork_hall import BUNDLE, GUIDE, bundle_form, item_guide
from desk.paperwork_notices import ONE_TIME, one_time_notice
from desk.people import Actor

Composer = Callable[[Desk, Case, Actor], Paper]


def _one_time(desk: Desk, case: Case, actor: Actor) -> Paper:
    return one_time_notice(
        desk,
        actor,
        case.get_item(),
        answers=case.answers,
        there=case.materials,
        applicant=case.applicant,
    )


def _guide(desk: Desk, case: Case, actor: Actor) -> Paper:
    return item_guide(desk, actor, case.get_item())


DRAFTED: Mapping[str, Composer] = MappingProxyType({BUNDLE: bundle_form})
"""Papers of a case that a draft may have as a 草稿, to be read over before receipt."""
BEFOREHAND: Mapping[str, Composer] = MappingProxyType(
    {
        ONE_TIME: _one_time,
        GUIDE: _guide,
        APPLICATION: estate_application,
        INQUIRY: estate_inquiry,
    }
)
