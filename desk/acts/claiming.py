"""Acts on cases that another window holds: find, claim.

`find` and `claim` talk to the platform and belong to the PUSH lane. The one rule: a claim
changes nothing here; the case comes with its snapshot by the feed.
"""

from __future__ import annotations

from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.people import Actor, check_counter
from desk.ports.platform import FoundCase
from desk.refusal import Refused


class Claiming:
    """Finding a case of the county and taking it over as its holder."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str, actor: Actor) -> tuple[FoundCase, ...]:
        """Cases the platform knows by a printed number, query code or certificate number.

        Raises Refused("person.act-not-allowed") for a role that acts on no case.
        """
        check_counter(actor, "claim")
        self._require_line()
        return self._desk.platform.find_cases(text.strip())

    def claim(self, case_id: str, actor: Actor, known: Case | None = None) -> Done[str]:
        """Ask to hold the case; gives the event whose snapshot the feed will bring.

        `known` is the case as this station has it. Without a line its holder, as last heard
        of, is named: Refused("case.claim-needs-line"), or ("line.down") where nobody is known.
        """
        check_counter(actor, "claim")
        try:
            self._require_line()
            return Done(self._desk.platform.claim(case_id), frozenset({Kind.CASE}))
        except Refused as refusal:
            holder = None if known is None else known.holder
            if refusal.code != "line.down" or holder is None:
                raise
            name = holder.name or holder.id
            raise Refused("case.claim-needs-line", holder=name) from refusal

    def _require_line(self) -> None:
        if self._desk.line.cut:
            raise Refused("line.down")
