"""A demonstration hall: the embedded gateway of a folder and the stations enrolled with it.

Runs in the main thread. The one rule: stations made here carry the region and codes that are
reserved for tests; no gateway that counts takes them.
"""

from __future__ import annotations

import uuid
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from desk.refusal import Refused
from desk.station import Station

REGION = "379901"
HALL = "demo-hall"
HALL_NAME = "示例县政务服务中心（演示）"
PLACES = {"hall": "窗口", "township": "便民窗口", "village": "代办点"}


class Orders(Protocol):
    """What a demonstration asks of its embedded gateway."""

    @property
    def url(self) -> str:
        """Where it listens."""

    def make_code(self, place: Mapping[str, Any]) -> str:
        """A fresh one-time code for that place."""

    def decide(self, number: str, verdict: Mapping[str, Any]) -> str:
        """Decide the case of that printed number; gives its case id."""

    def say(self, what: str, number: str, word: Mapping[str, Any]) -> None:
        """A department's word (`part`, `task`) on the case of that printed number."""

    def publish(self, publication: Mapping[str, Any]) -> dict[str, Any]:
        """Publish a catalogue: `items`, `effective`, `whole`."""

    def stop(self) -> None:
        """End it; may be called twice."""


class DemonstrationHall:
    """The platform side of a demonstration (port: ui.opening.parts.Hall)."""

    def __init__(
        self, orders: Orders, enrol: Callable[[Path, str, str, bool, str], Station]
    ) -> None:
        self._orders = orders
        self._enrol = enrol

    @property
    def url(self) -> str:
        """Where it listens."""
        return self._orders.url

    def make_station(self, folder: Path, *, window: str, kind: str = "hall") -> Station:
        """Enrol a new demonstration station of that window into that empty folder."""
        place = {
            "region": REGION,
            "code": f"9{window.zfill(4)}",
            "hall": HALL,
            "hall_name": HALL_NAME,
            "window": window,
            "name": f"{int(window)} 号{PLACES[kind]}（演示）",
            "kind": kind,
        }
        return self._enrol(folder, self.url, self._orders.make_code(place), True, "")

    def decide(self, number: str, facts: Mapping[str, Any], at: datetime | None) -> str:
        """The back office decides the case of that printed number; gives its case id."""
        moment = None if at is None else at.isoformat()
        return self._orders.decide(number, {**facts, "at": moment})

    def say(
        self, what: str, number: str, facts: Mapping[str, Any], at: datetime | None
    ) -> None:
        """A department's word (`part`, `task`) on the case of that printed number."""
        moment = None if at is None else at.isoformat()
        self._orders.say(what, number, {**facts, "at": moment})

    def publish(self, items: Sequence[Any], effective: str | None = None) -> int:
        """Publish these items (JSON) in the demonstration hall; gives the new number."""
        order = {"items": items, "effective": effective, "whole": False}
        return int(self._orders.publish(order)["number"])

    def stop(self) -> None:
        """End it; may be called twice."""
        self._orders.stop()


def verdict_of(args: Namespace) -> dict[str, Any]:
    """The verdict of the command line."""
    facts = {
        "result": args.result,
        "number": args.decision_number,
        "licence_number": args.licence_number,
        "reason": args.reason,
    }
    return facts | ({"valid_to": args.valid_to} if args.valid_to else {})


def place_of(args: Namespace) -> dict[str, str]:
    """The place that the command line names for a new station."""
    return {
        "region": args.region,
        "code": args.station_code,
        "hall": args.hall,
        "hall_name": args.hall_name,
        "window": args.window,
        "name": f"{args.hall_name}{args.window} 号窗口",
        "kind": args.kind,
    }


def part_of(args: Namespace) -> dict[str, str]:
    """What the command line says of a part: `--result failed`, otherwise it is done."""
    return {
        "part": args.part,
        "result": "done" if args.result == "granted" else args.result,
        "number": args.licence_number,
        "reason": args.reason,
    }


def task_of(args: Namespace) -> dict[str, str]:
    """What the command line answers to a task."""
    return {
        "task": args.task,
        "answer": args.answer,
        "opinion": args.opinion,
        "giver": args.giver,
    }


def tell_of(args: Namespace) -> dict[str, Any]:
    """What comes back from outside, as the command line names it; the file was read before."""
    return {"kind": args.event_kind, "event": args.event, "hall": args.hall}


def said_to_hall(args: Namespace) -> dict[str, Any]:
    """A message to everybody of a hall; Refused("gateway.message-empty") without words."""
    if args.what == "say" and not (args.title.strip() and args.text.strip()):
        raise Refused("gateway.message-empty")
    event = {
        "at": datetime.now(UTC).astimezone().isoformat(),
        "record_id": f"message-{uuid.uuid4()}",
        "title": args.title.strip(),
        "text": args.text.strip(),
        "sender": args.giver.strip(),
    }
    return {"kind": "hall_message_said", "event": event, "hall": args.hall}


def publication_of(args: Namespace) -> dict[str, Any]:
    """The catalogue that the command line names; its file was read before."""
    return {"items": args.items, "effective": args.effective or None, "whole": args.whole}


def gateway_facts(args: Namespace) -> dict[str, Any]:
    """What the verb `gateway` said, as plain facts."""
    return {
        **vars(args),
        "verdict": verdict_of(args),
        "place": place_of(args),
        "accept": {"document_number": args.decision_number},
        "deem": {"document_number": args.decision_number},
        "tell": tell_of(args),
        "say": said_to_hall(args),
        "part": part_of(args),
        "task": task_of(args),
        "publication": publication_of(args),
    }
