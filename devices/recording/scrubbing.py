"""A recorded session with everything personal replaced, event by event.

Owned by no thread. The one rule: what is not understood is not kept: bytes of an unknown answer
become as many harmless ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from devices.adapters.sam_frame import HEAD, LONGEST, FrameDecoder, check
from devices.cards.identity_text import TEXT_SIZE
from devices.recording.inventing import Inventor
from devices.recording.transcript import Call, Event

_READ, _READ_MORE, _ADDRESS = b"\x30\x01", b"\x30\x10", b"\x30\x03"
_OK = 0x90
_START = len(HEAD) + 2
_HARMLESS = 16  # bytes: noise so short holds nobody
_SELECT = 0xA4
Scrub = Callable[[Sequence[Event], Inventor], tuple[Event, ...]]


def scrubbed(adapter: str, calls: Sequence[Call], inventor: Inventor) -> tuple[Call, ...]:
    """The calls as an invented person's; outcomes are left out, playing gives them anew."""
    scrub = _WAYS[adapter]
    return tuple(
        replace(call, events=scrub(call.events, inventor), outcome={}) for call in calls
    )


def _serial(events: Sequence[Event], inventor: Inventor) -> tuple[Event, ...]:
    """Answers are put together between two questions, replaced, and cut as they had come."""
    made: list[Event] = []
    command = b""
    for group in _groups(events):
        if group[0].do != "read":
            command = _asked(group[0].out) if group[0].do == "write" else command
            made.extend(group)
            continue
        whole = _stream(b"".join(event.came for event in group), command, inventor)
        for event in group:
            made.append(replace(event, came=whole[: len(event.came)]))
            whole = whole[len(event.came) :]
    return tuple(made)


def _groups(events: Sequence[Event]) -> Iterator[list[Event]]:
    group: list[Event] = []
    for event in events:
        together = event.do == "read" and not event.fails
        if group and not (together and group[-1].do == "read" and not group[-1].fails):
            yield group
            group = []
        group.append(event)
    if group:
        yield group


def _asked(sent: bytes) -> bytes:
    frames = FrameDecoder().feed(sent)
    return frames[0].payload[:2] if frames else b""


def _stream(data: bytes, command: bytes, inventor: Inventor) -> bytes:
    made = bytearray()
    while data:
        place = data.find(HEAD)
        if place < 0:
            return bytes(made + _noise(data))
        made += _noise(data[:place])
        size = _size(data[place:])
        taken = data[place : place + size]
        made += _frame(taken, command, inventor)
        data = data[place + size :]
    return bytes(made)


def _size(data: bytes) -> int:
    length = int.from_bytes(data[len(HEAD) : _START], "big") if len(data) >= _START else 0
    return _START + length if 1 <= length <= LONGEST else len(HEAD)


def _frame(data: bytes, command: bytes, inventor: Inventor) -> bytes:
    if len(data) <= _START:
        return data
    whole = len(data) == _size(data)
    body, tail = (data[len(HEAD) : -1], data[-1:]) if whole else (data[len(HEAD) :], b"")
    made = body[:5] + _answer(body[5:], body[4:5], command, inventor)
    if tail:  # a wrong check byte stays exactly as wrong
        tail = bytes([check(made) ^ check(body) ^ tail[0]])
    return HEAD + made + tail


def _answer(data: bytes, status: bytes, command: bytes, inventor: Inventor) -> bytes:
    if status == bytes([_OK]) and command in (_READ, _READ_MORE):
        return _reading(data, 4 if command == _READ else 6, inventor)
    if status == bytes([_OK]) and command == _ADDRESS:
        return inventor.new_address(data)
    return _noise(data)


def _reading(data: bytes, sizes: int, inventor: Inventor) -> bytes:
    """Sizes, text, then pictures of a face and fingers, of which nothing is kept."""
    text, rest = data[sizes : sizes + TEXT_SIZE], data[sizes + TEXT_SIZE :]
    return data[:sizes] + inventor.chip_text(text) + bytes(len(rest))


def _noise(data: bytes) -> bytes:
    return data if len(data) <= _HARMLESS else b"\x55" * len(data)


def _chip(events: Sequence[Event], inventor: Inventor) -> tuple[Event, ...]:
    """Answers of a card: records by tag, the text of an identity card, nothing else."""
    return tuple(
        replace(event, came=_apdu(event, inventor)) if event.do == "apdu" else event
        for event in events
    )


def _apdu(event: Event, inventor: Inventor) -> bytes:
    data, status = event.came[:-2], event.came[-2:]
    if len(data) == TEXT_SIZE and event.out[:2] == b"\xff\xb0":
        return inventor.chip_text(data) + status
    if event.out[1:2] == bytes([_SELECT]):
        return bytes(len(data)) + status
    return inventor.records(data) + status


def _module(events: Sequence[Event], inventor: Inventor) -> tuple[Event, ...]:
    """What a module said through a vendor's library: status byte, then as on the line."""
    return tuple(
        replace(
            event,
            came=event.came[:1] + _answer(event.came[1:], event.came[:1], event.out, inventor),
        )
        for event in events
    )


def _service(events: Sequence[Event], inventor: Inventor) -> tuple[Event, ...]:
    """Answers of a reader service, in the charset in which they came."""
    return tuple(
        replace(event, came=inventor.answer(event.came)) if event.came else event
        for event in events
    )


def _gun(events: Sequence[Event], inventor: Inventor) -> tuple[Event, ...]:
    """Scanned codes, sign by sign."""
    return tuple(
        replace(event, came=inventor.code(event.came)) if event.came else event
        for event in events
    )


_WAYS: Mapping[str, Scrub] = MappingProxyType(
    {
        "sam-serial": _serial,
        "vendor-dll": _module,
        "http-bridge": _service,
        "pcsc": _chip,
        "pcsc-pseudo": _chip,
        "scanner-serial": _gun,
    }
)
ADAPTERS = tuple(_WAYS)
"""Adapters whose sessions can be recorded."""
