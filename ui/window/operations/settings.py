"""Operations on settings. Work runs in the STORE lane.

The one rule: the look changes on the screen at once; what is kept is what the store has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desk.acts.clocks import Clocks
from desk.acts.settings import Settings
from desk.done import Done
from desk.opening_hours import OpeningHours
from desk.progress import Watched
from desk.setting import Setting
from desk.settings import HALL_HOURS, read_personal, read_setting
from desk.store.state import StoreState, folder_of, state_of
from desk.store.station_file import StationFile
from ui.opening.stations import AUTHORITY
from ui.window.files import file_of
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.tongue import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What the store and the data folder say: settings in JSON text, state, gateway."""

    values: Mapping[str, str] = field(default_factory=dict)
    hours: OpeningHours = field(default_factory=OpeningHours)
    folder: str = ""
    store: StoreState | None = None
    gateway: str = ""
    pinned: bool = False
    own_authority: bool = False
    entries: int = 0
    roster: int = 0


def kept(place: CounterPlace) -> Operation[Kept]:
    """Everything that the page shows of the store."""
    acts = place.acts

    def work() -> Kept:
        views, folder = acts.desk.store.views, folder_of(acts.desk.store)
        shown = Kept(
            values=dict(views.settings()),
            hours=read_setting(views, HALL_HOURS),
            entries=views.head().seq,
            roster=len(tuple(acts.desk.roster)),
        )
        return shown if folder is None else _with_folder(shown, place, folder)

    return Operation(place, Lane.STORE, work)


def _with_folder(shown: Kept, place: CounterPlace, folder: Path) -> Kept:
    file = StationFile.load(folder)
    return replace(
        shown,
        folder=str(folder),
        store=state_of(place.views, folder),
        gateway=file.gateway,
        pinned=bool(file.platform_key),
        own_authority=(folder / AUTHORITY).exists(),
    )


def change(place: CounterPlace, setting: Setting[Any], value: Any) -> Operation[Any]:
    """Set it, for the person who acts where it is a personal one."""
    acts = place.acts

    def work() -> Done[Any]:
        settings = Settings(acts.desk)
        if setting.personal:
            return settings.change_personal(setting, value, acts.actor)
        return settings.change(setting, value, acts.actor)

    return Operation(place, Lane.STORE, work)


def personal(place: CounterPlace, setting: Setting[Any]) -> Operation[Any]:
    """What the person who is signed in has chosen."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: read_personal(place.views, setting, acts.actor.person_id),
    )


def keep_hours(
    place: CounterPlace, fresh: Callable[[OpeningHours], OpeningHours]
) -> Operation[OpeningHours]:
    """Change the opening hours as they are kept now; Refused("calendar.bad-hours")."""
    acts = place.acts

    def work() -> Done[OpeningHours]:
        hours = fresh(read_setting(acts.desk.store.views, HALL_HOURS))
        return Settings(acts.desk).change(HALL_HOURS, hours, acts.actor)

    return Operation(place, Lane.STORE, work)


def load_calendar(place: CounterPlace, path: str) -> Operation[tuple[str, ...]]:
    """Take a calendar year from that file; the receipts whose day was looked at again."""
    acts, progress = place.acts, Watched()

    def work() -> Done[tuple[str, ...]]:
        text = file_of(path).decode("utf-8-sig", errors="replace")
        return Clocks(acts.desk).load_calendar(text, acts.actor, progress)

    loaded: Operation[tuple[str, ...]] = Operation(place, Lane.STORE, work)
    return loaded.watched(tr("导入日历"), progress)
