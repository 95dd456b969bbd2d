"""What stands on the counter besides readers, scanner, camera and printer: one value.

Owned by no thread; each device belongs to its lane. The one rule: None is a window that has
no such device, which is a state and no fault.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.ports.codes import CodeFinder
from desk.ports.evaluation import Evaluator
from desk.ports.flatbed import PageScanner
from desk.ports.pad import SignaturePad
from desk.ports.photo import PhotoDecoder


@dataclass(frozen=True, slots=True, kw_only=True)
class Peripherals:
    """The devices of one window."""

    flatbed: PageScanner | None = None
    codes: CodeFinder | None = None
    decoder: PhotoDecoder | None = None
    pad: SignaturePad | None = None
    evaluator: Evaluator | None = None
