"""Operations on files that carry what waits, and the platform's answer.

Work runs in the STORE lane: the file is written from one state of the journal.
"""

from __future__ import annotations

from pathlib import Path

from desk.done import Done
from desk.progress import Watched
from sync.transfer import Answered, Exported, export_queue, import_answer
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters.transfer import newest_answer, stick
from ui.window.tongue import tr


def look_about(place: CounterPlace) -> Operation[tuple[int, str, str]]:
    """How much waits, the folder of the stick, the newest answer on it."""

    def work() -> tuple[int, str, str]:
        waiting, folder = place.acts.exchange.waiting(), stick()
        return waiting.head - waiting.recorded, folder, newest_answer(folder)

    return Operation(place, Lane.STORE, work)


def export(place: CounterPlace, folder: str) -> Operation[Exported]:
    """Write what waits into that folder; long, with progress, and may be called off."""
    acts, progress = place.acts, Watched()
    where = Path(folder.strip()).expanduser()

    def work() -> Done[Exported]:
        return export_queue(acts.desk, acts.actor, where, progress)

    made: Operation[Exported] = Operation(place, Lane.STORE, work)
    return made.watched(tr("导出待传文件"), progress)


def take_answer(place: CounterPlace, file: str) -> Operation[Answered]:
    """Take the platform's answer from that file."""
    where, progress = Path(file.strip()).expanduser(), Watched()

    def work() -> Done[Answered]:
        return import_answer(place.acts.desk, where, progress)

    taken: Operation[Answered] = Operation(place, Lane.STORE, work)
    return taken.watched(tr("导入平台答复"), progress)
