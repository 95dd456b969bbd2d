"""Events of messages to a hall: said by hall or platform, read by a person.

Owned by no thread. The one rule: a message is the platform's to say; that somebody read it is
the station's own mark, one per person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.events.facts import Event, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class HallMessageSaid(RecordEvent):
    """A message to everybody of a hall; `sender` is who says it, in words."""

    title: str
    text: str
    sender: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRead(RecordEvent):
    """The person who acts has read it."""


KINDS: Mapping[str, type[Event]] = {
    "hall_message_said": HallMessageSaid,
    "message_read": MessageRead,
}
