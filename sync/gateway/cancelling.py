"""Items that were cancelled: what a case opened without a line may not have known.

Used when a catalogue is published and while entries are judged. The one rule: a case that was
received under a cancelled item stays received; the platform says so and people decide.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from desk.catalogue import Catalogue
from desk.events.intake import CaseReceived
from sync.gateway.store.catalogues import last_catalogue
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import find_meta, put_meta

CANCELLED = "judged.item-cancelled"


def keep_cancelled(txn: Txn, digest: str, catalogue: Catalogue) -> None:
    """Keep beside a published catalogue which of its items end, and when."""
    ends = {
        key: found[-1].cancelled.on.isoformat()
        for key, found in catalogue.versions.items()
        if found[-1].cancelled is not None
    }
    put_cancelled(txn, digest, json.dumps(ends))


def put_cancelled(txn: Txn, digest: str, ends: str) -> None:
    """Keep that, as another database kept it."""
    put_meta(txn, _name(digest), ends)


def find_cancelled(txn: Txn, digest: str) -> str:
    """What is kept of the items of that catalogue that end, as it is stored."""
    return find_meta(txn, _name(digest)) or "{}"


def read_cancelled(txn: Txn) -> Mapping[str, str]:
    """The items that the newest published catalogue ends, with their last days."""
    _number, digest = last_catalogue(txn)
    ends: dict[str, str] = json.loads((digest and find_meta(txn, _name(digest))) or "{}")
    return ends


def is_cancelled(ends: Mapping[str, str], event: CaseReceived) -> bool:
    """Whether the item had ended that day."""
    on = ends.get(event.item.key)
    return on is not None and date.fromisoformat(on) <= event.business_date


def _name(digest: str) -> str:
    return f"cancelled:{digest}"
