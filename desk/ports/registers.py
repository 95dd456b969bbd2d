"""Port: the registers of other offices: e-licences, shared data, credit.

Called from the PUSH lane only. The one rule: what a register says carries its report number
and time; no line is Refused("line.down"), no register at all Refused("register.none").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from desk.credit import CreditReport
from desk.refusal import Refused


class Asked(StrEnum):
    """What is asked: a licence that the citizen showed (亮证), or shared data of somebody."""

    LICENCE = "licence"
    SHARED = "shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `shown` is the code on the citizen's screen, "" for shared data."""

    asked: Asked
    licence_type: str
    certificate_number: str
    shown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterAnswer:
    """What the register said; `true` False contradicts, with `why` in words."""

    true: bool
    register: str
    report_number: str
    at: datetime
    licence_number: str = ""
    level: str = ""
    valid_to: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditList:
    """The whole list of the credit register: digest of a number to the codes of its lists."""

    as_of: datetime
    listed: Mapping[str, tuple[str, ...]]


class Registers(Protocol):
    """The registers that this station may ask."""

    def ask(self, question: Question) -> RegisterAnswer:
        """Ask for one licence or one piece of shared data."""

    def credit(self, certificate_number: str) -> CreditReport:
        """Ask for the credit of one person or company."""

    def credit_list(self) -> CreditList:
        """The list to keep for days without a line."""


class NoRegisters:
    """A station that no register is connected to: paper is what remains."""

    def ask(self, question: Question) -> RegisterAnswer:  # noqa: ARG002 - the port's signature
        """Refused("register.none")."""
        raise Refused("register.none")

    def credit(self, certificate_number: str) -> CreditReport:  # noqa: ARG002 - the port's signature
        """Refused("register.none")."""
        raise Refused("register.none")

    def credit_list(self) -> CreditList:
        """Refused("register.none")."""
        raise Refused("register.none")
