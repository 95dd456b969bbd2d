"""引用: taking over from an earlier case, all of it or what was picked.

Belongs to the STORE lane. The one rule: what may be taken is asked of `desk.reuse` when it is
taken, not when it was shown; all of it is one step of the draft.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.acts.drafts import Drafts
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.events.draft import EarlierReused, ItemChosen, SituationAnswered
from desk.fold import fold_all
from desk.item import ItemVersion
from desk.material import Material
from desk.projection import read_case
from desk.refusal import Refused
from desk.reuse import reusable


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """What the clerk left ticked: codes of materials and of fields."""

    materials: Collection[str]
    fields: Collection[str]


class Reusing:
    """Earlier cases as a source for a draft."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._drafts = Drafts(desk)

    def offered(self, draft_id: str, earlier_id: str) -> tuple[Case, Case]:
        """The draft as it would be with the item of the earlier case, and that case.

        Raises Refused("reuse.nothing-there") where the earlier case has no item.
        """
        draft, earlier = self._drafts.get(draft_id), self._earlier(earlier_id)
        return self._with_item(draft, earlier, self._desk.clock.now())[0], earlier

    def reuse(self, draft_id: str, earlier_id: str, picked: Picked | None = None) -> Done[Case]:
        """Take over everything that may be, or what was picked, in one step.

        Raises Refused("reuse.nothing-there"), ("item.cancelled") and kin.
        """
        now = self._desk.clock.now()
        draft, earlier = self._drafts.get(draft_id), self._earlier(earlier_id)
        case, item, answers = self._with_item(draft, earlier, now)
        materials, values = self._taken(case, earlier, picked, now)
        before, known = earlier.applicant, draft.applicant
        wanted = known is not None and before is not None and not known.phone
        phone = before.phone if wanted and before is not None else ""
        if not (materials or values or item):
            raise Refused("reuse.nothing-there")
        event = EarlierReused(
            at=now,
            case_id=earlier.case_id,
            receipt=earlier.receipt,
            materials=materials,
            values=values,
            item=item,
            answers=answers,
            phone=phone,
        )
        return self._drafts.note(draft_id, event)

    def _earlier(self, case_id: str) -> Case:
        earlier = read_case(self._desk.store.views.get_case(case_id))
        if earlier.item is None:
            raise Refused("reuse.nothing-there")
        return earlier

    def _with_item(
        self, draft: Case, earlier: Case, now: datetime
    ) -> tuple[Case, ItemVersion | None, Mapping[str, str]]:
        """The draft with an item: its own, or that of the earlier case as it stands today."""
        if draft.item is not None:
            return draft, None, {}
        item = self._desk.catalogue.get(earlier.get_item().key, now.date())
        answers = {
            each.code: earlier.answers[each.code]
            for each in item.situations
            if earlier.answers.get(each.code) in {option.code for option in each.options}
        }
        chosen = ItemChosen(at=now, item=item)
        told = SituationAnswered(at=now, answers=answers)
        return fold_all(draft, (chosen, told)), item, answers

    def _taken(
        self, case: Case, earlier: Case, picked: Picked | None, now: datetime
    ) -> tuple[tuple[Material, ...], Mapping[str, str]]:
        offers, values = reusable(case, earlier, now.date())
        if picked is not None:
            offers = {code: o for code, o in offers.items() if code in picked.materials}
            values = {code: text for code, text in values.items() if code in picked.fields}
        return tuple(each.taken(code, now) for code, each in offers.items()), values
