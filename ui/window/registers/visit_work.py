"""What the acts of a visit do with what was typed: the agent's letter, batches, the basket.

Work runs in the STORE lane. The one rule: nothing is received that the clerk did not choose;
who stands at the counter is ticked, never presumed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.acts.batches import Batches
from desk.acts.visits import Visits
from desk.applicant import Agent, Applicant, IdentityMatch
from desk.case import Case
from desk.done import Done
from desk.item import ItemVersion
from desk.ports.identity import CardReading
from desk.record import Record
from desk.refusal import Refused
from desk.row_files import read_table
from desk.visits import read_rows
from ui.window.files import file_of
from ui.window.operations.acts import Acts
from ui.window.registers.basket import DRAFT, FIELD, QUESTION
from ui.window.registers.port import Values
from ui.window.registers.service import TICKED
from ui.window.registers.wording import chosen
from ui.window.tongue import data, tr

MATCH = {TICKED: IdentityMatch.MATCH}


def opened(acts: Acts, _record: Record | None, values: Values) -> Done[str]:
    """A visit; the agent's certificate makes the letter one that is checked for each thing."""
    visits, certificate = Visits(acts.desk), values["certificate"].strip()
    mandate = _mandate(acts, values, certificate) if certificate else None
    return visits.open(
        acts.actor,
        who=values["who"],
        agent=values["agent"],
        authority=values["authority"],
        mandate=mandate,
        principals=_words(values["principals"]),
    )


def _mandate(acts: Acts, values: Values, certificate: str) -> Agent:
    scan, until = values["letter"].strip(), values["valid_to"]
    return Agent(
        name=values["agent"].strip(),
        certificate_type="111",
        certificate_number=certificate,
        scope=values["authority"].strip(),
        valid_to=date.fromisoformat(until) if until else None,
        items=tuple(_item(acts, code).code for code in _words(values["items"])),
        letter=(acts.desk.store.blobs.put(file_of(scan)),) if scan else (),
        identity_match=MATCH.get(values["match"]),
    )


def _words(typed: str) -> tuple[str, ...]:
    plain = typed
    for mark in data("、，,；;"):
        plain = plain.replace(mark, " ")
    return tuple(plain.split())


def _item(acts: Acts, code: str) -> ItemVersion:
    found = acts.desk.catalogue.find(code.strip(), acts.desk.clock.now().date())
    if not found:
        raise Refused("item.unknown")
    return found[0]


def from_list(acts: Acts, _record: Record | None, values: Values) -> Done[str]:
    """A batch from a list; the agent stands at the counter for all of them."""
    agent = Agent(
        name=values["name"].strip(),
        certificate_type="111",
        certificate_number=values["certificate"].strip(),
        scope=tr("本批全部事项"),
        identity_match=MATCH.get(values["match"]),
    )
    done = Batches(acts.desk).of_rows(
        acts.actor,
        _item(acts, values["item"]),
        read_rows(read_table(file_of(values["file"]))),
        answers={},
        all_paper=values["materials"] == TICKED,
        agent=agent,
    )
    return Done(done.value.visit, done.changed)


def by_cards(acts: Acts, _record: Record | None, values: Values) -> Done[str]:
    """A batch of cards of that item."""
    item = _item(acts, values["item"])
    return Batches(acts.desk).open_cards(acts.actor, item, who=values["who"])


def next_card(
    acts: Acts, record: Record | None, values: Values, reading: CardReading
) -> Done[tuple[Case, ...]]:
    """The person whose card was read is the next case of the batch."""
    person = Applicant.from_card(reading, phone=values["phone"].strip())
    done = Batches(acts.desk).next_card(
        chosen(record),
        acts.actor,
        replace(person, identity_match=MATCH.get(values["match"])),
        answers=_of(values, QUESTION),
        values=_of(values, FIELD),
        all_paper=values["materials"] == TICKED,
    )
    return Done((done.value,), done.changed)


def _of(values: Values, head: str) -> dict[str, str]:
    """What was answered under that head, without what stayed empty."""
    found = ((code, each) for code, each in values.items() if code.startswith(head))
    return {code.removeprefix(head): each for code, each in found if each.strip()}


def ticked(values: Values) -> tuple[str, ...]:
    """The drafts that were ticked."""
    heads = ((code, words) for code, words in values.items() if code.startswith(DRAFT))
    return tuple(code.removeprefix(DRAFT) for code, words in heads if words == TICKED)
