"""Play acts on a draft: open, identify, choose, collect, fill.

Runs in the main thread. The one rule: what a play may say is what a clerk could do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desk.acts.drafts import Drafts
from desk.acts.reading import applicant_of
from desk.applicant import Applicant, ApplicantKind, Source
from desk.desk import Desk
from desk.material import Collected, Material
from desk.refusal import Refused
from desk.values import ShapeError, load
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player


def open_case(player: Player, desk: Desk, line: PlayLine) -> None:
    """A new draft."""
    player.cases[line.case] = Drafts(desk).open(player.actor(desk)).value.case_id


def identify(player: Player, desk: Desk, line: PlayLine) -> None:
    """The applicant, from the `card` laid down or typed."""
    Drafts(desk).identify(player.case_id(line), _applicant(player, line.facts))


def _applicant(player: Player, facts: Mapping[str, Any]) -> Applicant:
    """From the card on the reader, or typed: `name`, `number`, `type`, `phone`."""
    if "card" in facts:
        for reader in player.reading.readers:
            place = getattr(reader, "place", None)
            if place is not None:
                place(str(facts["card"]))
        applicant = applicant_of(player.reading.read())
        return _with_phone(applicant, str(facts.get("phone", "")))
    typed = dict(facts)
    named = {key: value for key, value in typed.items() if value}
    try:
        return load(
            Applicant,
            {
                "kind": ApplicantKind.PERSON.value,
                "certificate_type": "111",
                "sources": dict.fromkeys(named, Source.TYPED.value),
                **typed,
            },
        )
    except ShapeError as error:
        raise ValueError(str(error)) from error


def _with_phone(applicant: Applicant, phone: str) -> Applicant:
    if not phone:
        return applicant
    sources = {**applicant.sources, "phone": Source.TYPED}
    return replace(applicant, phone=phone, sources=sources)


def choose_item(player: Player, desk: Desk, line: PlayLine) -> None:
    """`code` in full, or `find`: a short code, initials or words with exactly one answer."""
    code = str(line.facts.get("code", ""))
    if not code:
        found = desk.catalogue.find(str(line.facts["find"]), desk.clock.now().date())
        if not found:
            raise Refused("item.unknown")
        code = found[0].code
    drafts = Drafts(desk)
    drafts.choose_item(player.case_id(line), code)
    answers = line.facts.get("situation", {})
    if answers:
        drafts.answer(player.case_id(line), {str(k): str(v) for k, v in answers.items()})


def collect_material(player: Player, desk: Desk, line: PlayLine) -> None:
    """One material by `material` (code) or every one still missing with `all`."""
    drafts, facts = Drafts(desk), line.facts
    case = player.case(desk, line)
    if facts.get("all"):
        codes = [rule.code for rule in case.missing_materials()]
    else:
        codes = [str(facts["material"])]
    for code in codes:
        rule = case.get_item().find_material(code)
        how = Collected(str(facts.get("how", Collected.PAPER)))
        on_paper = how in (Collected.PAPER, Collected.REUSED) and rule is not None
        drafts.collect(
            case.case_id,
            Material(
                code=code,
                how=how,
                at=desk.clock.now(),
                originals=int(
                    facts.get("originals", rule.originals if on_paper and rule else 0)
                ),
                copies=int(facts.get("copies", rule.copies if on_paper and rule else 0)),
            ),
        )


def fill(player: Player, desk: Desk, line: PlayLine) -> None:
    """Fields of the form, by code."""
    values = {str(k): str(v) for k, v in line.facts.get("values", line.facts).items()}
    Drafts(desk).fill(player.case_id(line), values)
