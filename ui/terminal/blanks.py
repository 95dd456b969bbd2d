"""Play acts of numbered blanks, licences onto them, and overprint forms.

Runs in the main thread. The one rule: what a play may say is what somebody could do here; a
sheet is looked at by the line that says how it came out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from desk.acts.blanks import Blanks
from desk.acts.forms import Forms
from desk.acts.licensing import Came, Licensing, Wanted
from desk.acts.outcomes import Outcomes
from desk.calibration import Readings, read_reading
from desk.desk import Desk
from desk.people import Role
from desk.stages import Stage
from ui.terminal.closing import fact
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def receive_blanks(player: Player, desk: Desk, line: PlayLine) -> None:
    """A range of `kind`, `first` to `last`, from `source`."""
    Blanks(desk).receive(
        player.actor(desk, Role.SUPERVISOR),
        kind=fact(line, "kind"),
        first=fact(line, "first"),
        last=fact(line, "last"),
        source=fact(line, "source"),
    )


def issue_blanks(player: Player, desk: Desk, line: PlayLine) -> None:
    """A range on to the station `to`, or to that of the window `to_window` of this play."""
    other = fact(line, "to_window")
    to_station = player.desks(other).station.station_id if other else fact(line, "to")
    Blanks(desk).issue(
        player.actor(desk, Role.SUPERVISOR),
        kind=fact(line, "kind"),
        first=fact(line, "first"),
        last=fact(line, "last"),
        to_station=to_station,
        to_name=fact(line, "to_name"),
    )


def spoil_blank(player: Player, desk: Desk, line: PlayLine) -> None:
    """The sheet of that `number`, for a `reason`."""
    Blanks(desk).spoil(
        player.actor(desk),
        kind=fact(line, "kind"),
        number=fact(line, "number"),
        reason=fact(line, "reason"),
    )


def count_blanks(player: Player, desk: Desk, line: PlayLine) -> None:
    """A supervisor counted so many sheets of `kind`."""
    Blanks(desk).count(
        player.actor(desk, Role.SUPERVISOR),
        kind=fact(line, "kind"),
        counted=int(line.facts.get("count", 0)),
        note=fact(line, "note"),
    )


def print_licence(player: Player, desk: Desk, line: PlayLine) -> None:
    """The licence on the sheet of that `number`; `came` says how it came out, if anybody did.

    A good one is issued with its number, where the case still waits for that.
    """
    licensing, actor = Licensing(desk), player.actor(desk)
    wanted = Wanted(
        form=fact(line, "form"),
        subject=fact(line, "subject"),
        typed=dict(line.facts.get("values", {})),
    )
    case_id = player.case_id(line)
    begun = licensing.begin(case_id, wanted, actor, number=fact(line, "number")).value
    job = licensing.send(begun)
    if "came" not in line.facts:
        licensing.told(begun, job, actor)
        return
    licensing.settle(
        begun.record_id, actor, came=Came(fact(line, "came")), reason=fact(line, "reason")
    )
    if line.facts["came"] == Came.GOOD and player.case(desk, line).stage is Stage.DECIDED:
        Outcomes(desk).issue(case_id, actor, blank=begun.number)


def import_form(player: Player, desk: Desk, line: PlayLine) -> None:
    """The overprint form in that `file`."""
    text = Path(fact(line, "file")).read_text("utf-8")
    Forms(desk).import_form(player.actor(desk, Role.ADMINISTRATOR), text)


def calibrate_printer(player: Player, desk: Desk, line: PlayLine) -> None:
    """Four `readings` (left, right, top, bottom, in mm) of a printer's ruler page."""
    left, right, top, bottom = (read_reading(str(each)) for each in line.facts["readings"])
    Forms(desk).calibrate(
        player.actor(desk, Role.ADMINISTRATOR),
        fact(line, "form"),
        printer=fact(line, "printer"),
        readings=Readings(left=left, right=right, top=top, bottom=bottom),
    )


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "receive_blanks": receive_blanks,
    "issue_blanks": issue_blanks,
    "spoil_blank": spoil_blank,
    "count_blanks": count_blanks,
    "print_licence": print_licence,
    "import_form": import_form,
    "calibrate_printer": calibrate_printer,
}
