"""What the copies of one paper have in common is in the file once.

Runs in the SPOOL lane. The one rule: a page is still the same operators in the same order; its
content is only cut into several streams at line ends (ISO 32000-1, 7.8.2), never drawn anew.
Each keeps its line end: pdftopdf of cups-filters puts them together without a space between.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf


def share(pdf: pikepdf.Pdf, copies: int) -> None:
    """Let equal pages of the `copies` use the same lines, as far as they begin or end alike."""
    each, rest = divmod(len(pdf.pages), copies)
    if copies < 2 or rest:
        return
    for first in range(each):
        _cut(pdf, [pdf.pages[first + n * each] for n in range(copies)])


def _cut(pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Page]) -> None:
    """One page of every copy: what comes before the difference, the difference, the rest."""
    import pikepdf

    drawn = [page.Contents.read_bytes().splitlines(keepends=True) for page in pages]
    front = _common(drawn)
    back = _common([rows[front:][::-1] for rows in drawn])
    before = pdf.make_stream(b"".join(drawn[0][:front]))
    behind = pdf.make_stream(b"".join(drawn[0][len(drawn[0]) - back :]))
    for page, rows in zip(pages, drawn, strict=True):
        own = pdf.make_stream(b"".join(rows[front : len(rows) - back]))
        page.Contents = pikepdf.Array(
            [part for part in (before, own, behind) if part.read_bytes()]
        )


def _common(drawn: Sequence[Sequence[bytes]]) -> int:
    """How many lines all of them begin with."""
    count = 0
    for rows in zip(*drawn, strict=False):
        if len(set(rows)) > 1:
            break
        count += 1
    return count
