"""The list of papers that can be printed: one line for each document.

Owned by no thread. The one rule: a new paper is one new file and one line here; nothing is
found by searching.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from desk import papers
from desk.papers import Paper
from desk.refusal import Refused
from printing.layout.flow import Block
from printing.papers import acceptance_notice, collection_receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """How one kind of paper is drawn: its title, the names of its copies, its body."""

    title: str
    copies: tuple[str, ...]
    body: Callable[[Any, str], Iterator[Block]]


DOCUMENTS: dict[type[Paper], Document] = {
    papers.CollectionReceipt: Document(
        title=collection_receipt.TITLE,
        copies=collection_receipt.COPIES,
        body=collection_receipt.body,
    ),
    papers.AcceptanceNotice: Document(
        title=acceptance_notice.TITLE,
        copies=acceptance_notice.COPIES,
        body=acceptance_notice.body,
    ),
}


def get_document(paper: Paper) -> Document:
    """How that paper is drawn; Refused("paper.unknown-kind", kind=…) if nobody says."""
    document = DOCUMENTS.get(type(paper))
    if document is None:
        raise Refused("paper.unknown-kind", kind=type(paper).__name__)
    return document
