"""Materials of an applicant's earlier cases that may stand for this one.

Owned by no thread. The one rule: what is taken over names the case and day it comes from, and
what has expired is shown with its day and never taken over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk.case import Case
from desk.custody import Place
from desk.item import MaterialRule
from desk.material import Collected, Material, MaterialStatus
from desk.refusal import Refused

REUSABLE = frozenset(
    {
        Collected.PAPER,
        Collected.SCAN,
        Collected.ATTACHMENT,
        Collected.LICENCE,
        Collected.REUSED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One earlier material: from which receipt and day, good until which day.

    `until` None: nothing says when it ends, so the clerk looks at it. `elsewhere` names who
    has the original where the item asks for one and it is not at the counter.
    """

    material: Material
    receipt: str
    day: date
    until: date | None
    elsewhere: str = ""

    def is_usable(self, today: date) -> bool:
        """Whether it may stand for the new case on that day."""
        return not self.elsewhere and not self.is_expired(today)

    def is_expired(self, today: date) -> bool:
        """Whether it ended before that day."""
        return self.until is not None and self.until < today

    def taken(self, code: str, at: datetime) -> Material:
        """The material as it stands in the new case.

        Raises Refused("material.expired"), ("material.original-elsewhere").
        """
        if self.elsewhere:
            raise Refused("material.original-elsewhere", material=code, where=self.elsewhere)
        if self.is_expired(at.date()):
            raise Refused("material.expired", material=code, expired_on=self.until)
        return Material(
            code=code,
            how=Collected.REUSED,
            at=at,
            originals=self.material.originals,
            copies=self.material.copies,
            pages=self.material.pages,
            files=self.material.files,
            note=self.receipt,
            level=self.material.level,
            valid_to=self.until,
            from_receipt=self.material.from_receipt or self.receipt,
            from_day=self.material.from_day or self.day,
        )


def offer(earlier: Case, rule: MaterialRule, item_key: str) -> Offer | None:
    """What that case has for the rule: the same material of the item, or one of that name."""
    if earlier.item is None or earlier.business_date is None:
        return None
    for code, material in earlier.materials.items():
        known = earlier.item.find_material(code)
        same = known is not None and _is_same(known, rule, earlier.item.key == item_key)
        if same and _is_good(material):
            day = material.from_day or earlier.business_date
            until = _until(material, rule, day)
            return Offer(
                material=material,
                receipt=earlier.receipt,
                day=day,
                until=until,
                elsewhere=_elsewhere(earlier, code, rule),
            )
    return None


def best_offer(
    earlier: Iterable[Case], rule: MaterialRule, item_key: str, today: date
) -> Offer | None:
    """The newest that still holds; otherwise the newest that has expired, to show why not."""
    found = [each for case in earlier if (each := offer(case, rule, item_key)) is not None]
    valid = [each for each in found if each.is_usable(today)]
    return max(valid or found, key=lambda each: each.day, default=None)


def reusable(
    case: Case, earlier: Case, today: date
) -> tuple[Mapping[str, Offer], Mapping[str, str]]:
    """What an earlier case can give: materials still missing, fields still empty, by code.

    Only what may stand today; fields only from the same item, whose codes mean the same.
    """
    item = case.get_item()
    found = {rule.code: offer(earlier, rule, item.key) for rule in case.missing_materials()}
    materials = {
        code: each for code, each in found.items() if each is not None and each.is_usable(today)
    }
    if earlier.item is None or earlier.item.key != item.key:
        return materials, {}
    values = {
        field.code: earlier.form[field.code]
        for field in item.form
        if earlier.form.get(field.code) and not case.form.get(field.code)
    }
    return materials, values


def _elsewhere(earlier: Case, code: str, rule: MaterialRule) -> str:
    """Who has the original, where the rule asks for it and it was given out of hand."""
    kept = earlier.dossier.custody.get(code)
    if kept is None or not rule.originals or kept.place is Place.WINDOW:
        return ""
    return kept.holder or kept.place.label


def _is_same(known: MaterialRule, rule: MaterialRule, same_item: bool) -> bool:
    if same_item:
        return known.code == rule.code
    if rule.licence_type and known.licence_type == rule.licence_type:
        return True
    return known.name == rule.name


def _is_good(material: Material) -> bool:
    return material.how in REUSABLE and material.status is MaterialStatus.QUALIFIED


def _until(material: Material, rule: MaterialRule, day: date) -> date | None:
    ends = [] if material.valid_to is None else [material.valid_to]
    if rule.valid_days is not None:
        ends.append(day + timedelta(days=rule.valid_days))
    return min(ends, default=None)
