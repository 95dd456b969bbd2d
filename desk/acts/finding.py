"""A draft or a stored case by its id, for acts that take either.

Belongs to the STORE lane. The one rule: a draft is looked for first; its id stays with the
case that it becomes.
"""

from __future__ import annotations

from desk.acts.drafts import draft_case
from desk.case import Case
from desk.desk import Desk
from desk.projection import read_case


def find_case(desk: Desk, case_id: str) -> Case:
    """The draft or case of that id; Refused("case.unknown")."""
    for row in desk.store.views.drafts():
        if row.draft_id == case_id:
            return draft_case(row)
    return read_case(desk.store.views.get_case(case_id))
