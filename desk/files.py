"""Every file that the journal or a draft names: what a sweep of the blobs must leave.

Read in the STORE lane, at start. The one rule: a family of acts that keeps files leaves a
record of each (`FileKept`), so that no journal has to be read through.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from desk.ports.store import Views
from desk.record_rows import read_record
from desk.registers.evidence import FILE

ALL = 10_000_000
BROUGHT = "files-brought"  # what was fetched for a claimed case (desk/acts/bringing)
_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")


def named_files(views: Views) -> Iterator[str]:
    """The digests of all files of cases and drafts (also of steps that can be redone)."""
    for row in views.records(FILE, limit=ALL):
        yield read_record(row).facts["digest"]
    for draft in views.drafts():
        for step in draft.steps:
            yield from _DIGEST.findall(step.facts)
    yield from json.loads(views.find_cursor(BROUGHT) or "[]")
