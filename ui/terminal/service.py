"""Play acts of the day around the cases.

Runs in the main thread. The one rule: what a play may say is what somebody could do here; a
record is known by the name that its first line gave it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from desk.acts.dossiers import Dossiers
from desk.acts.history import History
from desk.acts.online import Online
from desk.acts.problems import Problems
from desk.acts.queueing import Queueing
from desk.acts.ratings import Ratings
from desk.acts.slips import Slips, books, numbers
from desk.acts.visits import Visits
from desk.desk import Desk
from desk.people import Role
from desk.ratings import rating_id
from desk.refusal import Refused
from desk.service_words import AppointmentEnd, Service, TicketOutcome
from desk.values import dump
from ui.terminal.closing import fact
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def take_ticket(player: Player, desk: Desk, line: PlayLine) -> None:
    """A ticket of that `number`."""
    number, matter = fact(line, "number"), fact(line, "matter")
    taken = Queueing(desk).take(player.actor(desk), number=number, matter=matter)
    player.cases[line.case] = taken.value


def call_ticket(player: Player, desk: Desk, line: PlayLine) -> None:
    """Call it."""
    Queueing(desk).call(player.case_id(line), player.actor(desk))


def end_ticket(player: Player, desk: Desk, line: PlayLine) -> None:
    """Its `outcome`, with the number of `cases` or a `reason`."""
    Queueing(desk).end(
        player.case_id(line),
        player.actor(desk),
        outcome=TicketOutcome(str(line.facts["outcome"])),
        cases=int(line.facts.get("count", 0)),
        reason=fact(line, "reason"),
    )


def book_appointment(player: Player, desk: Desk, line: PlayLine) -> None:
    """`who` comes for a `matter` at `starts`."""
    booked = Queueing(desk).book(
        player.actor(desk),
        who=fact(line, "who"),
        matter=fact(line, "matter"),
        starts=datetime.fromisoformat(str(line.facts["starts"])),
        phone=fact(line, "phone"),
    )
    player.cases[line.case] = booked.value


def end_appointment(player: Player, desk: Desk, line: PlayLine) -> None:
    """Its `outcome`."""
    outcome = AppointmentEnd(str(line.facts["outcome"]))
    record = player.case_id(line)
    Queueing(desk).end_appointment(record, player.actor(desk), outcome=outcome)


def open_visit(player: Player, desk: Desk, line: PlayLine) -> None:
    """A visit of `who`, with an agent's `authority` where one comes."""
    opened = Visits(desk).open(
        player.actor(desk),
        who=fact(line, "who"),
        agent=fact(line, "agent_name"),
        authority=fact(line, "authority"),
    )
    player.cases[line.case] = opened.value


def join_visit(player: Player, desk: Desk, line: PlayLine) -> None:
    """The draft becomes one thing of the `visit`."""
    visit = player.cases[fact(line, "visit")]
    case = Visits(desk).join(visit, player.actor(desk), player.case(desk, line)).value
    player.keep(line, case)


def close_visit(player: Player, desk: Desk, line: PlayLine) -> None:
    """The visit is over."""
    Visits(desk).close(player.case_id(line), player.actor(desk))


def reserve_slips(player: Player, desk: Desk, line: PlayLine) -> None:
    """A book of `count` emergency slips."""
    Slips(desk).reserve(player.actor(desk), count=int(line.facts.get("count", 0)))


def _slip_number(desk: Desk, line: PlayLine) -> str:
    """The `number` said, or the `nth` of the slips reserved here."""
    if "number" in line.facts:
        return fact(line, "number")
    return numbers(books(desk.store.views))[int(line.facts.get("nth", 1)) - 1]


def enter_afterwards(player: Player, desk: Desk, line: PlayLine) -> None:
    """The slip of a case: `stated_at`, `filled_by`."""
    Slips(desk).enter(
        player.case_id(line),
        player.actor(desk),
        number=_slip_number(desk, line),
        stated_at=datetime.fromisoformat(str(line.facts["stated_at"])),
        filled_by=fact(line, "filled_by"),
    )


def confirm_afterwards(player: Player, desk: Desk, line: PlayLine) -> None:
    """A supervisor confirms the stated time."""
    record = f"slip-{_slip_number(desk, line)}"
    Slips(desk).confirm(record, player.actor(desk, Role.SUPERVISOR))


def spoil_slip(player: Player, desk: Desk, line: PlayLine) -> None:
    """A slip is spoiled for that `reason`."""
    number, reason = _slip_number(desk, line), fact(line, "reason")
    Slips(desk).spoil(player.actor(desk), number=number, reason=reason)


def report_problem(player: Player, desk: Desk, line: PlayLine) -> None:
    """办不成事: `what`, `why`, `law`, `owner`, `due`."""
    reported = Problems(desk).report(
        player.actor(desk),
        what=fact(line, "what"),
        why=fact(line, "why"),
        law=fact(line, "law"),
        owner=fact(line, "owner"),
        due=date.fromisoformat(str(line.facts["due"])),
    )
    player.cases[line.case] = reported.value


def escalate_problem(player: Player, desk: Desk, line: PlayLine) -> None:
    """问题直报."""
    Problems(desk).escalate(player.case_id(line), player.actor(desk, Role.SUPERVISOR))


def answer_problem(player: Player, desk: Desk, line: PlayLine) -> None:
    """The `answer`."""
    Problems(desk).answer(player.case_id(line), player.actor(desk), answer=fact(line, "answer"))


def close_problem(player: Player, desk: Desk, line: PlayLine) -> None:
    """Done after all (`granted`), or explained, with a `note`."""
    done, note = bool(line.facts.get("granted")), fact(line, "note")
    Problems(desk).close(player.case_id(line), player.actor(desk), done=done, note=note)


def take_rating(player: Player, desk: Desk, line: PlayLine) -> None:
    """One rating of a `service`: `level`, `channel`, `detail`, `anonymous`."""
    detail = fact(line, "detail")
    Ratings(desk).take(
        player.case_id(line),
        player.actor(desk),
        service=Service(fact(line, "service", Service.RECEIVE.value)),
        level=int(line.facts.get("level", 0)),
        channel=fact(line, "channel"),
        details=(detail,) if detail else (),
        anonymous=bool(line.facts.get("anonymous")),
    )


def follow_rating(player: Player, desk: Desk, line: PlayLine) -> None:
    """A bad rating: what was `found`, what was `done`."""
    service = Service(fact(line, "service", Service.RECEIVE.value))
    Ratings(desk).follow(
        rating_id(player.case(desk, line), service),
        player.actor(desk, Role.SUPERVISOR),
        found=fact(line, "found"),
        done=fact(line, "done"),
        content=bool(line.facts.get("granted")),
    )


def choose_area(player: Player, desk: Desk, line: PlayLine) -> None:
    """The `area` that handles the draft's case, and its `organ`."""
    area, organ = fact(line, "area"), fact(line, "organ")
    Dossiers(desk).choose_area(player.case_id(line), area=area, organ=organ)


def move_dossier(player: Player, desk: Desk, line: PlayLine) -> None:
    """The dossier goes, `how` and with which `tracking` number."""
    how, tracking = fact(line, "how"), fact(line, "tracking")
    Dossiers(desk).send(player.case_id(line), player.actor(desk), how=how, tracking=tracking)


def file_online(player: Player, desk: Desk, line: PlayLine) -> None:
    """A draft's content is filed online instead, under an `application`, by a `channel`."""
    if player.hall is None:
        raise Refused("play.no-hall")
    draft = player.case(desk, line)
    at = desk.clock.now()
    event = {
        "at": at.isoformat(),
        "application": fact(line, "application"),
        "channel": fact(line, "channel"),
        "item": dump(draft.item),
        "applicant": dump(draft.applicant),
        "answers": dict(draft.answers),
        "form": dict(draft.form),
        "materials": [dump(material) for material in draft.materials.values()],
    }
    word = {"kind": "filed_online", "hall": desk.station.hall, "event": event}
    player.hall.say("tell", "", word, at)


def find_online(player: Player, desk: Desk, line: PlayLine) -> None:
    """The filing of that `application`, once the feed brought it."""
    row = desk.store.views.find_case_by_number(fact(line, "application"))
    if row is None:
        raise Refused("case.unknown")
    player.cases[line.case] = row.case_id


def precheck(player: Player, desk: Desk, line: PlayLine) -> None:
    """预审通过, or returned with what is `wanted`."""
    online, actor = Online(desk), player.actor(desk)
    wanted = tuple(str(each) for each in line.facts.get("wanted", ()))
    if wanted:
        online.send_back(player.case_id(line), actor, wanted=wanted)
    else:
        online.precheck(player.case_id(line), actor)


def receive_online(player: Player, desk: Desk, line: PlayLine) -> None:
    """收件 of a prechecked case."""
    player.keep(line, Online(desk).receive(player.case_id(line), player.actor(desk)).value)


def import_history(player: Player, desk: Desk, line: PlayLine) -> None:
    """One old case: `number`, `item`, `who`, `opened_on`, `due`."""
    heads = ["编号", "事项", "申请人", "收件日期", "期限"]
    cells = [fact(line, name) for name in ("number", "item", "who", "opened_on", "due")]
    done = History(desk).import_cases(player.actor(desk), [heads, cells]).value
    if done.faults:
        raise Refused(done.faults[0].code)


def tell(player: Player, desk: Desk, line: PlayLine) -> None:
    """The back office says an `event` of that `kind`, of the case or of no case."""
    if player.hall is None:
        raise Refused("play.no-hall")
    at = desk.clock.now()
    event = {"at": at.isoformat(), **line.facts.get("event", {})}
    number = player.numbers.get(line.case, "")
    if number and "record_id" in event:
        event["record_id"] = f"{event['record_id']}-{player.case_id(line)}"
    word = {"kind": fact(line, "kind"), "hall": desk.station.hall, "event": event}
    player.hall.say("tell", number, word, at)


ACTS: Mapping[str, Callable[[Player, Desk, PlayLine], None]] = {
    "take_ticket": take_ticket,
    "call_ticket": call_ticket,
    "end_ticket": end_ticket,
    "book_appointment": book_appointment,
    "end_appointment": end_appointment,
    "open_visit": open_visit,
    "join_visit": join_visit,
    "close_visit": close_visit,
    "reserve_slips": reserve_slips,
    "enter_afterwards": enter_afterwards,
    "confirm_afterwards": confirm_afterwards,
    "spoil_slip": spoil_slip,
    "report_problem": report_problem,
    "escalate_problem": escalate_problem,
    "answer_problem": answer_problem,
    "close_problem": close_problem,
    "take_rating": take_rating,
    "follow_rating": follow_rating,
    "choose_area": choose_area,
    "move_dossier": move_dossier,
    "file_online": file_online,
    "find_online": find_online,
    "precheck": precheck,
    "receive_online": receive_online,
    "import_history": import_history,
    "tell": tell,
}
