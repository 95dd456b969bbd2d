"""Makes the platform port of an enrolled station from its settings.

Owned by no thread. The one rule: the pinned platform key comes from enrolment; an answer
never brings a new one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desk.ports.clock import Clock
from desk.ports.platform import Platform
from desk.ports.registers import NoRegisters, Registers
from sync.https import HttpsPlatform
from sync.line import CONNECT_LIMIT, STALL_LIMIT, Limits, Line
from sync.simulated_registers import SimulatedRegisters


def build(settings: Mapping[str, Any]) -> Platform:
    """The platform over HTTPS.

    Settings: `gateway.url`, `gateway.pin` (platform public key, hex), `gateway.ca` (PEM file,
    "" for the system's), `station.id`, `station.epoch`, `station.hall`, `sign` (bytes to
    hex signature), and if wanted `gateway.connect-limit`, `gateway.stall-limit` (seconds).
    Raises Refused("line.plain-http"), ("line.certificate").
    """
    limits = Limits(
        connect=float(settings.get("gateway.connect-limit", CONNECT_LIMIT)),
        stall=float(settings.get("gateway.stall-limit", STALL_LIMIT)),
    )
    line = Line(
        str(settings["gateway.url"]), ca=str(settings.get("gateway.ca") or ""), limits=limits
    )
    return HttpsPlatform(
        line,
        station=str(settings["station.id"]),
        epoch=int(settings["station.epoch"]),
        hall=str(settings["station.hall"]),
        platform_public=str(settings["gateway.pin"]),
        sign=settings["sign"],
    )


def registers(clock: Clock, *, demonstration: bool) -> Registers:
    """The registers of other offices; what is simulated is for demonstrations alone."""
    if demonstration:
        return SimulatedRegisters(now=clock.now)
    return NoRegisters()
