"""The wording of papers: sentences as dated data, chosen by the day of the fact they tell.

Owned by no thread. The one rule: no sentence that reads like law stands in code; a wording
that nobody confirmed says so in its version, which is printed in the foot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from desk.item import ItemVersion
from desk.refusal import Refused
from desk.remedies import remedies_of
from desk.shipped import shipped_json
from desk.values import load

FILES = ("notices", "clock", "promise", "outcome", "custody", "hall", "seals")
UNCONFIRMED = "（措辞待确认）"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The sentences of one template from a day on, their source, and whether confirmed."""

    template: str
    version: str
    effective: date
    source: str
    to_be_confirmed: bool = False
    texts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def printed_version(self) -> str:
        """The version as the foot of the paper says it."""
        return self.version + (UNCONFIRMED if self.to_be_confirmed else "")

    def text(self, key: str, **facts: str) -> str:
        """One sentence with its facts filled in; KeyError for a sentence that is not there."""
        return self.texts[key].format(**facts)

    def all(self, key: str) -> tuple[str, ...]:
        """A list of sentences, empty where the template has none of that name."""
        return self.lists.get(key, ())


def wording(template: str, on: date) -> Wording:
    """The wording in force that day; Refused("paper.wording-missing", template)."""
    found = [row for row in rows() if row.template == template and row.effective <= on]
    if not found:
        raise Refused("paper.wording-missing", template=template)
    return max(found, key=lambda row: row.effective)


def remedy(item: ItemVersion, on: date, *, needed: bool) -> str:
    """Where and how long one may object, from the item's dated row of its organ.

    Raises Refused("paper.remedies-missing", item) where it is needed and the row is absent
    or incomplete; "" where it is not needed and absent.
    """
    known = remedies_of(item, item.organ, on)
    facts = (
        {}
        if known is None
        else {
            "review_organ": known.review_organ,
            "court": known.court,
            "review_period": known.review_period,
            "lawsuit_period": known.lawsuit_period,
        }
    )
    if facts and all(facts.values()):
        return wording("remedies", on).text("remedy", **facts)
    if needed:
        raise Refused("paper.remedies-missing", item=item.name)
    return ""


@cache
def rows() -> tuple[Wording, ...]:
    """Every row of every file."""
    return tuple(
        row
        for name in FILES
        for row in load(tuple[Wording, ...], shipped_json("wording", f"{name}.json"))
    )
