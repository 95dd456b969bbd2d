"""Records of the catalogue and the implementing organ.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.entry import Header
from desk.events.catalogue import CatalogueUpdated
from desk.events.facts import RecordEvent
from desk.record import Fold, Record, begun

CATALOGUE = "catalogue"
TAKEN = "taken"


def _updated(_record: Record | None, header: Header, event: CatalogueUpdated) -> Record:
    return begun(
        header,
        kind=CATALOGUE,
        record_id=event.record_id,
        state=TAKEN,
        title=f"事项目录第 {event.number} 版",
        at=event.at,
        facts={
            "number": str(event.number),
            "effective": event.effective.isoformat(),
            "blob": event.blob,
            "items": str(event.items),
        },
    )


REGISTERS: Mapping[type[RecordEvent], Fold] = {CatalogueUpdated: _updated}
