"""Papers that are printed onto a form: the licence itself, and the ruler page of a printer.

Owned by no thread. The one rule: what is here is what the sheet will say; a background is for
the eyes alone and says 样张 on its face.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.overprint import Correction, Template
from desk.papers import Paper

NONE = Correction()


@dataclass(frozen=True, slots=True, kw_only=True)
class LicencePaper(Paper):
    """A licence as it goes onto its blank: texts and printed captions by field.

    `background` draws a frame of our own with 样张 on it; it never goes onto a blank.
    """

    form: Template
    texts: Mapping[str, str]
    labels: Mapping[str, str] = field(default_factory=dict)
    correction: Correction = NONE
    background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RulerPage(Paper):
    """The ruler page of a printer for one form: drawn as it is, or `checking` a correction."""

    form: Template
    printer: str = ""
    correction: Correction = NONE
    checking: bool = False


Overprint = LicencePaper | RulerPage
