"""Where and how long one may object, by organ and day: dated rows beside the items' own.

Owned by no thread. The one rule: a paper that takes something away is refused without them;
a row that is not there is never made up.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from importlib.resources import files

from desk.item import ItemVersion, Remedies
from desk.item_basis import Organ


@cache
def _rows() -> tuple[dict[str, str], ...]:
    text = files("desk").joinpath("data/remedies.json").read_text("utf-8")
    return tuple(json.loads(text)["rows"])


def remedies_of(item: ItemVersion, organ: Organ, on: date) -> Remedies | None:
    """The row of the organ in force that day, else what the item says; None for neither."""
    fitting = [
        row
        for row in _rows()
        if row["organ"] == organ.credit_code and row["since"] <= on.isoformat()
    ]
    if not fitting:
        return item.remedies
    row = max(fitting, key=lambda each: each["since"])
    return Remedies(
        review_organ=row["review_organ"],
        court=row["court"],
        review_period=row["review_period"],
        lawsuit_period=row["lawsuit_period"],
    )
