"""Every paper of the counter as a sample, by the name of its picture.

The one rule: a paper of the registry that has no sample here fails a test.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, replace
from types import MappingProxyType
from typing import Any

from desk.papers import Paper
from tests.printing import sample_papers
from tests.printing.sample_further import FURTHER
from tests.printing.sample_letters import LETTERS
from tests.printing.sample_seals import SEAL_SHEETS
from tests.printing.sample_sheets import SHEETS

GALLERY: Mapping[str, Paper] = MappingProxyType(
    {
        "collection_receipt": sample_papers.receipt(),
        "acceptance_notice": sample_papers.notice(),
        **LETTERS,
        **SHEETS,
        **FURTHER,
        **SEAL_SHEETS,
    }
)
# What a paper of its kind is nothing without.
_KEPT = {
    "remedy",
    "slips",
    "seals",
    "boxes",
    "kinds",
    "rights",
    "columns",
    "wide",
    "called_as",
    "applicant",
    "item_name",
    "addressee",
    "station",
    "printed_at",
    "sheets",
}


def emptiest(paper: Paper) -> Paper:
    """The same paper with everything gone that it can be without."""
    return replace(paper, **{f.name: _empty(paper, f) for f in fields(paper) if _may_go(f)})


def _may_go(field: Field[Any]) -> bool:
    return field.name not in _KEPT and field.name not in ("copies", "title", "organ", "hall")


def _empty(paper: Paper, field: Field[Any]) -> Any:
    value = getattr(paper, field.name)
    if field.default is not MISSING:
        return field.default
    return () if isinstance(value, tuple) else value
