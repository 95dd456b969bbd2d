"""Adapters with a tape between them and their line, for real or played.

Owned by the thread that records. The one rule: adapters are imported only when they are chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.ports.identity import CardReading, IdentityReader
from desk.ports.scanner import Scan
from devices.recording.tape import Player, Tape

Settings = Mapping[str, Any]
Look = Callable[[], CardReading | Scan | None]


def taped(adapter: str, settings: Settings, tape: Tape) -> tuple[Look, Callable[[], None]]:
    """How to look once at the real device, and how to let go of it."""
    if adapter in ("sam-serial", "scanner-serial"):
        from devices.adapters.sam_link import open_line
        from devices.recording.lines import taped as line

        return _on_line(adapter, settings, line(open_line, tape))
    if adapter == "http-bridge":
        from devices.adapters.http_bridge import HttpBridgeReader
        from devices.recording.readers import taped_fetch

        url = str(settings.get("reader.url") or "")
        return _looks(HttpBridgeReader(url, taped_fetch(HttpBridgeReader(url).fetch, tape)))
    if adapter == "vendor-dll":
        from devices.adapters.vendor.link import VendorLink
        from devices.recording.readers import TapedLink

        library, port = str(settings["reader.library"]), str(settings["reader.port"])
        return _module(TapedLink(VendorLink(library, port, lambda _path, _count: None), tape))
    from devices.recording.readers import TapedContext

    return _chips(adapter, settings, TapedContext(tape))


def played(adapter: str, settings: Settings, player: Player) -> tuple[Look, Callable[[], None]]:
    """How to look once at what the tape plays; the second does nothing."""
    if adapter in ("sam-serial", "scanner-serial"):
        from devices.recording.lines import played as line

        return _on_line(adapter, settings, line(player))
    if adapter == "http-bridge":
        from devices.adapters.http_bridge import HttpBridgeReader
        from devices.recording.readers import played_fetch

        return _looks(HttpBridgeReader("http://127.0.0.1", played_fetch(player)))
    if adapter == "vendor-dll":
        from devices.recording.readers import PlayedLink

        return _module(PlayedLink(player))
    from devices.recording.readers import PlayedContext

    return _chips(adapter, {}, PlayedContext(player))


def _on_line(
    adapter: str, settings: Settings, opened: Callable[[str, int], Any]
) -> tuple[Look, Callable[[], None]]:
    port, baud = str(settings.get("reader.port") or ""), int(settings.get("reader.baud") or 0)
    if adapter == "scanner-serial":
        from devices.adapters.scanner_serial import BAUD, SerialScanner

        prefix = str(settings.get("scanner.prefix") or "")
        gun = SerialScanner(port, baud or BAUD, prefix, opened)
        return lambda: gun.next_scan(limit=0.0), gun.close
    from devices.adapters.sam_link import SamLink

    return _module(SamLink(port, baud or None, opened), adapter)


def _module(link: Any, name: str = "vendor-dll") -> tuple[Look, Callable[[], None]]:
    from devices.adapters.sam_reader import SamReader

    return _looks(SamReader(name, link, new_address=name == "sam-serial"))


def _chips(adapter: str, settings: Settings, context: Any) -> tuple[Look, Callable[[], None]]:
    from devices.adapters.pcsc.reader import PcscReader

    pinned = str(settings.get("reader.name") or "")
    return _looks(PcscReader(pinned=pinned, identity=adapter == "pcsc-pseudo", context=context))


def _looks(reader: IdentityReader) -> tuple[Look, Callable[[], None]]:
    return lambda: reader.next_card(limit=0.0), reader.close
