"""Play acts on a draft: open, identify, choose, collect, fill.

Runs in the main thread. The one rule: what a play may say is what a clerk could do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desk.acts.drafts import Drafts
from desk.acts.outcomes import Outcomes
from desk.acts.reading import applicant_of
from desk.applicant import Applicant, ApplicantKind, IdentityMatch, Source
from desk.case import Case
from desk.desk import Desk
from desk.material import Collected, Material
from desk.refusal import Refused
from desk.stages import Stage
from desk.values import load
from ui.terminal.play_file import PlayLine
from ui.terminal.player_state import Player

_SHORT = {"number": "certificate_number", "type": "certificate_type"}


def open_case(player: Player, desk: Desk, line: PlayLine) -> None:
    """A new draft; a name that is used again means the new one from here on."""
    player.numbers.pop(line.case, None)
    player.cases[line.case] = Drafts(desk).open(player.actor(desk)).value.case_id


def identify(player: Player, desk: Desk, line: PlayLine) -> None:
    """The applicant, from the `card` laid down or typed; `match` says 人证一致 or not."""
    facts = {key: value for key, value in line.facts.items() if key != "match"}
    applicant = _applicant(player, facts)
    if "match" in line.facts:
        same = IdentityMatch.MATCH if line.facts["match"] else IdentityMatch.MISMATCH
        applicant = replace(applicant, identity_match=same)
    Drafts(desk).identify(player.case_id(line), applicant)


def _applicant(player: Player, facts: Mapping[str, Any]) -> Applicant:
    """From the card on the reader, or typed: `name`, `number`, `type`, `phone`."""
    if "card" in facts:
        for reader in player.reading.readers:
            place = getattr(reader, "place", None)
            if place is not None:
                place(str(facts["card"]))
        applicant = applicant_of(player.reading.read())
        return _with_phone(applicant, str(facts.get("phone", "")))
    typed = {_SHORT.get(key, key): value for key, value in facts.items()}
    named = {key: value for key, value in typed.items() if value}
    return load(
        Applicant,
        {
            "kind": ApplicantKind.PERSON.value,
            "certificate_type": "111",
            "sources": dict.fromkeys(named, Source.TYPED.value),
            **typed,
        },
    )


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
        code = found[0].key
    drafts = Drafts(desk)
    drafts.choose_item(player.case_id(line), code)
    answers = line.facts.get("situation", {})
    if answers:
        drafts.answer(player.case_id(line), {str(k): str(v) for k, v in answers.items()})


def collect_material(player: Player, desk: Desk, line: PlayLine) -> None:
    """One material by `material` (code), or with `all` every one that is still owed."""
    case = player.case(desk, line)
    if line.facts.get("all"):
        owed = [m.code for m in case.materials.values() if m.how is Collected.TOLERATED]
        missing = [rule.code for rule in case.missing_materials()]
        codes = missing if case.stage is Stage.DRAFT else owed + missing
    else:
        codes = [str(line.facts["material"])]
    for code in codes:
        material = _material(desk, case, code, line.facts)
        if case.stage is Stage.DRAFT:
            Drafts(desk).collect(case.case_id, material)
        else:
            Outcomes(desk).supply(case.case_id, player.actor(desk), material)


def _material(desk: Desk, case: Case, code: str, facts: Mapping[str, Any]) -> Material:
    how = Collected(str(facts.get("how", Collected.PAPER)))
    rule = case.get_item().find_material(code)
    on_paper = rule if how in (Collected.PAPER, Collected.REUSED) else None
    return Material(
        code=code,
        how=how,
        at=desk.clock.now(),
        originals=int(facts.get("originals", on_paper.originals if on_paper else 0)),
        copies=int(facts.get("copies", on_paper.copies if on_paper else 0)),
    )


def fill(player: Player, desk: Desk, line: PlayLine) -> None:
    """Fields of the form, by code."""
    values = {str(k): str(v) for k, v in line.facts.get("values", line.facts).items()}
    Drafts(desk).fill(player.case_id(line), values)
