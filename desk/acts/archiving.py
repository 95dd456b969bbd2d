"""Acts of the archive: the package of a case, written to a folder.

Belongs to the STORE lane. The one rule: the package is on disk, whole, before the entry that
names its manifest; an entry without a file would be a lie.
"""

from __future__ import annotations

from pathlib import Path

from desk.acts.acting import KEPT
from desk.archive import Packed, pack
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.closing import ArchivePacked
from desk.journal import writing
from desk.people import Actor
from desk.progress import Progress
from desk.projection import read_case
from desk.refusal import Refused


class Archiving:
    """Archive packages."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def pack(self, case_id: str, actor: Actor, progress: Progress | None = None) -> Packed:
        """The package of that case as bytes; nothing is written yet."""
        case = read_case(self._desk.store.views.get_case(case_id))
        check_duty(Duty.PACK_ARCHIVE, actor, self._desk.station, case)
        return pack(self._desk, case, progress)

    def export(
        self, case_id: str, actor: Actor, *, folder: str, progress: Progress | None = None
    ) -> Done[str]:
        """Write the package into that folder, whole or not at all; gives the file's name.

        Raises Refused("archive.folder-missing"), ("archive.not-written"), ("work.cancelled").
        """
        target = Path(folder.strip()).expanduser()
        if not folder.strip() or not target.is_dir():
            raise Refused("archive.folder-missing")
        packed = self.pack(case_id, actor, progress)
        path = target / packed.name
        part = path.with_name(f".{path.name}.part")
        try:
            part.write_bytes(packed.data)
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise Refused("archive.not-written", reason=str(error.errno)) from error
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            event = ArchivePacked(
                at=journal.reading.wall,
                digest=packed.digest,
                files=packed.files,
                size=len(packed.data),
            )
            journal.append(event, case)
        return Done(packed.name, KEPT)
