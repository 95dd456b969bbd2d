"""Operations on what is plugged in: look, ask a port who is there, give a device its use.

FILES, SERIAL and STORE lanes. The one rule: looking opens nothing; only a person who named a
port may have it asked.
"""

from __future__ import annotations

from desk.acts.settings import Settings
from desk.done import Done, Kind
from desk.ports.identity import DeviceState
from desk.setting import Setting
from devices.plugging import Plugged
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def look(place: CounterPlace) -> Operation[tuple[Plugged, ...]]:
    """What is there now; some thousandths of a second."""

    def work() -> tuple[Plugged, ...]:
        from devices.plugging import plugged

        return plugged()

    return Operation(place, Lane.FILES, work)


def ask(place: CounterPlace, port: str) -> Operation[DeviceState | None]:
    """Whether an identity card reader answers there."""

    def work() -> DeviceState:
        from devices.probing import probe

        return probe(port)

    return Operation(place, Lane.SERIAL, work)


def give_use(
    place: CounterPlace, chosen: tuple[tuple[Setting[str], str], ...]
) -> Operation[DeviceState | None]:
    """Keep those settings, one entry each."""
    acts = place.acts

    def work() -> Done[DeviceState | None]:
        settings = Settings(acts.desk)
        made = [settings.change(setting, value, acts.actor) for setting, value in chosen]
        return Done(None, frozenset[Kind]().union(*(each.changed for each in made)))

    return Operation(place, Lane.STORE, work)
