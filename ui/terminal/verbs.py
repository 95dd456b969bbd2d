"""The verbs of the command line.

Runs in the main thread. The one rule: a verb states what it wrote to (station, folder); the
read-only ones open nothing to write.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desk.acts.exchange import Exchange
from desk.acts.reading import Reading
from desk.acts.rounds import Rounds
from desk.acts.verifying import Verified, verify
from desk.desk import Desk
from desk.refusal import Refused
from desk.store.station_file import StationFile
from ui.opening.parts import Parts, Reader
from ui.terminal import (
    archives,
    catalogue,
    copies,
    device_verbs,
    form_verbs,
    proofs,
    reports,
    roster_verbs,
    transfers,
)
from ui.terminal.answers import BAD, OK, say, say_json, sentence
from ui.terminal.doctor import doctor
from ui.terminal.play_file import read_play
from ui.terminal.player import perform
from ui.terminal.player_state import Player


def folder_of(parts: Parts, args: Namespace) -> Path:
    """The data folder that the command names, or this user's own."""
    return Path(args.data) if args.data else parts.default_folder()


def play(parts: Parts, args: Namespace) -> int:
    """`play FILE`: perform a play; an empty folder becomes a demonstration station."""
    script = read_play(Path(args.file))
    folder = folder_of(parts, args)
    windows = _Windows(parts, folder, script.clock)
    try:
        player = Player(
            desks=windows.desk,
            clock=windows.clock,
            hall=windows.hall,
            reading=Reading(parts.readers({"reader.kind": "simulated"})),
        )
        good = True
        for answer in perform(player, script):
            say_json(answer)
            good = bool(answer["ok"])
        return OK if good else BAD
    finally:
        windows.close()


class _Windows:
    """The windows of a play: the station of the folder, and further ones beside it."""

    def __init__(self, parts: Parts, folder: Path, start: datetime | None) -> None:
        self._parts, self._folder = parts, folder
        self._desks: dict[str, Desk] = {}
        if not _is_empty(folder) and not is_demonstration(folder):
            # A play signs nobody in: what counts is done by people with their PIN.
            raise Refused("play.not-demonstration")
        self.hall = parts.hall(folder)
        self.clock = parts.scripted_clock(start) if start else None
        if _is_empty(folder):
            self.hall.make_station(folder, window="01")

    def desk(self, window: str) -> Desk:
        """The desk of that window ("" for the station of the folder itself)."""
        if window not in self._desks:
            folder = self._folder
            if window:
                folder = folder.with_name(f"{folder.name}-{window}")
                self._make(folder, window)
            self._desks[window] = self._parts.open_desk(folder, self.clock, self.hall.url)
        return self._desks[window]

    def _make(self, folder: Path, window: str) -> None:
        if _is_empty(folder):
            self.hall.make_station(folder, window=window)

    def close(self) -> None:
        """Close every store, then end the embedded gateway."""
        for desk in self._desks.values():
            desk.close()
        self.hall.stop()


def is_demonstration(folder: Path) -> bool:
    """Whether the station of that folder is a demonstration; Refused as StationFile.load."""
    return StationFile.load(folder).demonstration


def _is_empty(folder: Path) -> bool:
    """Whether a station may begin there; of what cannot be read StationFile says what it is."""
    try:
        return not any(folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False


def enrol(parts: Parts, args: Namespace) -> int:
    """`enrol --gateway URL --code ONCE`: make a station."""
    folder = folder_of(parts, args)
    if not _is_empty(folder):
        raise Refused("data.not-empty", folder=str(folder))
    # Asked for first: a one-time code is not spent on a PIN that nobody may have.
    pin = roster_verbs.first_pin() if args.administrator else ""
    station = parts.enrol(folder, args.gateway, args.code, args.demonstration, args.ca)
    if args.administrator:
        desk = parts.open_desk(folder, None, "")
        try:
            roster_verbs.first_administrator(desk, args.administrator, pin)
        finally:
            desk.close()
    answer = {"station": station.station_id, "name": station.name, "folder": str(folder)}
    _tell(args, answer, f"已登记：{station.name}（{station.station_id}），数据目录 {folder}")
    return OK


def sync(parts: Parts, args: Namespace) -> int:
    """`sync --once`: push what waits, read the feed to its end."""
    desk = parts.open_desk(folder_of(parts, args), None, "")
    try:
        done = Exchange(desk).sync_once().value
        Rounds(desk).after_sync()
        answer = {
            "station": desk.station.station_id,
            "pushed": done.pushed,
            "received": done.received,
            "waiting": done.waiting.entries,
            "catalogue": done.catalogue,
            "catalogue_refused": done.catalogue_refused,
            "files": done.files,
            "files_left": done.files_left,
            "files_refused": done.files_refused,
        }
    finally:
        desk.close()
    text = (
        f"{desk.station.name}（{desk.station.station_id}）：已上传 {done.pushed} 条，"
        f"收到 {done.received} 条，待同步 {done.waiting.entries} 条"
        + (f"，事项目录更新为第 {done.catalogue} 版" if done.catalogue else "")
    )
    if done.files or done.files_left:
        text += f"，附件上传 {done.files} 个，还有 {done.files_left} 个"
    for code in (done.catalogue_refused, done.files_refused):
        text += f"\n{sentence(Refused(code))}" if code else ""
    _tell(args, answer, text)
    return OK


def verify_store(parts: Parts, args: Namespace) -> int:
    """`verify [--rebuild]`: prove the chain, and the views with it."""
    reader = parts.open_reader(folder_of(parts, args))
    try:
        found = verify(
            reader.views,
            station=reader.station.station_id,
            public=reader.public,
            mark=reader.mark,
            rebuild=reader.rebuild if args.rebuild else None,
        )
    finally:
        reader.close()
    _tell_verified(args, reader, found)
    return OK if found.is_sound else BAD


def _tell_verified(args: Namespace, reader: Reader, found: Verified) -> None:
    answer = {
        "station": reader.station.station_id,
        "sound": found.is_sound,
        "entries": found.chain.entries,
        "head": {"seq": found.chain.head.seq, "hash": found.chain.head.hash},
        "purged": found.chain.purged,
        "purged_by": {str(seq): bodies for seq, bodies in found.purges.items()},
        "faults": [{"seq": f.seq, "code": f.code} for f in found.chain.faults],
        "rebuilt": found.rebuilt,
        "differences": [dict(d) for d in found.differences],
    }
    lines = [f"共 {found.chain.entries} 条，{'完好' if found.is_sound else '发现问题'}"]
    lines += [f"第 {f.seq} 条：{f.code}" for f in found.chain.faults]
    lines += [f"视图不一致：{d}" for d in answer["differences"]]  # type: ignore[attr-defined]
    _tell(args, answer, "\n".join(lines))


def report(parts: Parts, args: Namespace) -> int:
    """`report --date D [--since D] [--top N]`: the day's counters, or the items most asked."""
    reader = parts.open_reader(folder_of(parts, args))
    try:
        answer, text = reports.report(reader, args)
    finally:
        reader.close()
    _tell(args, answer, text)
    return OK


def gateway(parts: Parts, args: Namespace) -> int:
    """`gateway --listen … --database …`, `gateway decide NUMBER`, `gateway code`."""
    if args.what == "catalogue":
        return catalogue.publish(parts, args)
    answer = parts.gateway(args)
    if isinstance(answer, int):
        return answer
    say_json(answer)
    return OK if answer.get("sound", True) else BAD


def _tell(args: Namespace, answer: dict[str, Any], text: str) -> None:
    if args.json:
        say_json(answer)
    else:
        say(text)


VERBS: Mapping[str | None, Callable[[Parts, Namespace], int]] = MappingProxyType(
    {
        "play": play,
        "enrol": enrol,
        "people": roster_verbs.people,
        "forms": form_verbs.forms,
        "devices": device_verbs.devices,
        "catalogue": catalogue.catalogue,
        "gateway": gateway,
        "sync": sync,
        "verify": verify_store,
        "archive": archives.archive,
        "ofd": copies.ofd,
        "proof": proofs.proof,
        "transfer": transfers.transfer,
        "report": report,
        "doctor": doctor,
    }
)
