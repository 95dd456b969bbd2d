"""What a receipt printer answers when it is asked (DLE EOT n), as codes.

Owned by no thread. The one rule: a byte without the fixed bits of an answer is none.
Source: ESC/POS command reference, DLE EOT; the bits are the same in every printer that
claims to speak it.
"""

from __future__ import annotations

from enum import IntEnum

_FIXED, _ANSWER = 0b1001_0011, 0b0001_0010  # bits 0, 1, 4 and 7 of every answer
_OFFLINE = 0b0000_1000
_COVER, _NO_PAPER_STOP, _ERROR = 0b0000_0100, 0b0010_0000, 0b0100_0000
_NEAR, _END = 0b0000_1100, 0b0110_0000


class Question(IntEnum):
    """What can be asked at once; the value is n."""

    PRINTER = 1
    OFFLINE = 2
    PAPER = 4


NEAR_END = "receipt.paper-near-end"


def is_answer(byte: int) -> bool:
    """Whether that byte can be an answer at all."""
    return byte & _FIXED == _ANSWER


def complaint(answers: dict[Question, int]) -> str:
    """The code of what stops the printer, else of what it will soon lack, else ""."""
    offline, paper = answers[Question.OFFLINE], answers[Question.PAPER]
    stops = (
        (offline & _COVER, "receipt.cover-open"),
        (paper & _END or offline & _NO_PAPER_STOP, "receipt.paper-out"),
        (offline & _ERROR, "receipt.fault"),
        (answers[Question.PRINTER] & _OFFLINE, "receipt.offline"),
        (paper & _NEAR, NEAR_END),
    )
    return next((code for bit, code in stops if bit), "")


def answer_to(question: int, code: str) -> int:
    """The byte by which a printer with that complaint answers (the simulator)."""
    stops = code not in ("", NEAR_END)
    bits = {
        Question.PRINTER: _OFFLINE if stops else 0,
        Question.OFFLINE: {
            "receipt.cover-open": _COVER,
            "receipt.paper-out": _NO_PAPER_STOP,
            "receipt.fault": _ERROR,
        }.get(code, 0),
        Question.PAPER: {
            "receipt.paper-out": _END | _NEAR,
            NEAR_END: _NEAR,
        }.get(code, 0),
    }
    return _ANSWER | bits.get(Question(question), 0)
