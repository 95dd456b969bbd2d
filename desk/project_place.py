"""Where a case stands in a construction project.

Owned by no thread. The one rule: a case joins one project, at the stage its item names.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectPlace:
    """The project's code and name, and the stage of this case (1 is the first)."""

    code: str
    name: str
    order: int
    stage: str
    risk: str = ""
