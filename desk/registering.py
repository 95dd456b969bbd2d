"""Every event that keeps a record, and what it makes of it: the explicit list.

Owned by no thread. The one rule: `registered` never refuses; an event for a record that was
never begun here leaves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desk.entry import Header
from desk.events.facts import Event, RecordEvent
from desk.record import Fold, Record
from desk.registers import (
    blanks,
    bundle,
    catalogue,
    clocks,
    closing,
    commitment,
    conversion,
    credit,
    evidence,
    joint,
    notices,
    people,
    repair,
    seals,
    service,
)

REGISTERS: Mapping[type[RecordEvent], Fold] = MappingProxyType(
    {
        **blanks.REGISTERS,
        **bundle.REGISTERS,
        **catalogue.REGISTERS,
        **clocks.REGISTERS,
        **closing.REGISTERS,
        **commitment.REGISTERS,
        **conversion.REGISTERS,
        **credit.REGISTERS,
        **evidence.REGISTERS,
        **joint.REGISTERS,
        **notices.REGISTERS,
        **people.REGISTERS,
        **repair.REGISTERS,
        **seals.REGISTERS,
        **service.REGISTERS,
    }
)


def registered(record: Record | None, header: Header, event: Event) -> Record | None:
    """The record after the event; None where the event keeps none."""
    fold = REGISTERS.get(type(event))  # type: ignore[arg-type]
    return None if fold is None else fold(record, header, event)
