"""Every kind of event by its stored word: the explicit list.

Owned by no thread. The one rule: a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from desk.events import (
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
    purging,
    repair,
    seals,
    service,
)
from desk.events.draft import (
    ApplicantIdentified,
    EarlierReused,
    FormFilled,
    ItemChosen,
    MaterialCleared,
    MaterialCollected,
    SituationAnswered,
)
from desk.events.facts import Event
from desk.events.intake import (
    CaseAccepted,
    CaseHandled,
    CaseReceived,
    CaseReceivedFromPoint,
    CaseRefused,
    CaseResumed,
    CaseReturned,
    CaseSuspended,
    CaseTerminated,
    CaseWithdrawn,
    SupplementAsked,
    SupplementCompleted,
)
from desk.events.outcome import (
    CaseArchived,
    CaseConverted,
    CaseDecided,
    CaseDelivered,
    CaseHandedOver,
    CaseIssued,
    CaseVoided,
    FiledOnline,
    FormCorrected,
    HolderMoved,
    Overruled,
    Prechecked,
)
from desk.events.station import (
    DayClosed,
    DraftAbandoned,
    Noted,
    PaperMade,
    PaperSettled,
    PlatformSaid,
    SettingChanged,
    StationEnrolled,
)
from desk.values import dump, load

KINDS: Mapping[str, type[Event]] = MappingProxyType(
    {
        "applicant_identified": ApplicantIdentified,
        "item_chosen": ItemChosen,
        "situation_answered": SituationAnswered,
        "material_collected": MaterialCollected,
        "material_cleared": MaterialCleared,
        "form_filled": FormFilled,
        "earlier_reused": EarlierReused,
        "received": CaseReceived,
        "received_from_point": CaseReceivedFromPoint,
        "accepted": CaseAccepted,
        "supplement_asked": SupplementAsked,
        "supplement_completed": SupplementCompleted,
        "refused": CaseRefused,
        "returned": CaseReturned,
        "withdrawn": CaseWithdrawn,
        "handled": CaseHandled,
        "suspended": CaseSuspended,
        "resumed": CaseResumed,
        "terminated": CaseTerminated,
        "decided": CaseDecided,
        "issued": CaseIssued,
        "handed_over": CaseHandedOver,
        "delivered": CaseDelivered,
        "archived": CaseArchived,
        "voided": CaseVoided,
        "converted": CaseConverted,
        "filed_online": FiledOnline,
        "prechecked": Prechecked,
        "holder_moved": HolderMoved,
        "form_corrected": FormCorrected,
        "overruled": Overruled,
        "paper_made": PaperMade,
        "paper_settled": PaperSettled,
        "station_enrolled": StationEnrolled,
        "setting_changed": SettingChanged,
        "draft_abandoned": DraftAbandoned,
        "day_closed": DayClosed,
        "platform_said": PlatformSaid,
        "noted": Noted,
        **blanks.KINDS,
        **bundle.KINDS,
        **catalogue.KINDS,
        **clocks.KINDS,
        **closing.KINDS,
        **commitment.KINDS,
        **conversion.KINDS,
        **credit.KINDS,
        **evidence.KINDS,
        **joint.KINDS,
        **notices.KINDS,
        **people.KINDS,
        **purging.KINDS,
        **repair.KINDS,
        **seals.KINDS,
        **service.KINDS,
    }
)

WORDS: Mapping[type[Event], str] = MappingProxyType({cls: word for word, cls in KINDS.items()})


def word(event: Event) -> str:
    """The stored word of an event's kind."""
    return WORDS[type(event)]


def write(event: Event) -> dict[str, Any]:
    """The body facts of an event."""
    return {"event": dump(event)}


def read(kind: str, facts: Mapping[str, Any]) -> Event:
    """The event in body facts; ValueError for a kind or shape this version does not know."""
    cls = KINDS.get(kind)
    if cls is None:
        raise ValueError(f"unknown kind of event: {kind}")
    return load(cls, facts["event"])
