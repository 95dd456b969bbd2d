"""Acts on the codes of papers: is this one of ours, of a neighbour's, of nobody's?

Runs in the STORE or the READ lane, without a line. The one rule: what is not known is said to
be unknown; only words that a known key did not sign are called forged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desk.desk import Desk
from desk.done import Done
from desk.paper_code import (
    Judged,
    StationKey,
    Verdict,
    check_of,
    digest,
    judge,
    kind_of,
    read_code,
)
from desk.people import Actor
from desk.ports.store import Views
from desk.refusal import Refused
from desk.settings import STATION_KEYS, read_setting
from desk.station import Station
from desk.station_keys import merged, read_keys, read_list, write_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """What a code is worth: the verdict, what the code says, the case it names if it is here.

    `template` is the kind of paper, "" where the code does not say; `other_case` that a case
    of that number is here and the code is of another.
    """

    verdict: Verdict
    number: str
    station: str
    name: str
    template: str = ""
    case_id: str = ""
    other_case: bool = False

    @property
    def is_genuine(self) -> bool:
        """Whether a known station signed it, for this number and this case."""
        return self.verdict in (Verdict.GENUINE, Verdict.FORMER_KEY) and not self.other_case


def prove(
    views: Views,
    station: Station,
    public: str,
    text: str,
    *,
    templates: Iterable[str],
    number: str = "",
) -> Proven:
    """What a scanned code is worth; `number` is what the sheet bears, where somebody says it.

    `templates` are the kinds of papers that there are. Raises Refused("proof.no-code") for a
    text that is no signed code of a paper.
    """
    code = read_code(text)
    if code is None:
        raise Refused("proof.no-code")
    own = StationKey(station=station.station_id, public=public, name=station.name)
    judged = judge(code, [own, *read_keys(read_setting(views, STATION_KEYS))], number=number)
    row = views.find_case_by_number(code.number)
    case_id = "" if row is None else row.case_id
    kinds = {kind_of(template): template for template in templates}
    return Proven(
        verdict=judged.verdict,
        number=code.number,
        station=code.station,
        name=judged.name,
        template=kinds.get(code.kind, ""),
        case_id=case_id,
        other_case=_is_other(judged, case_id, kinds.get(code.kind, "")),
    )


def _is_other(judged: Judged, case_id: str, template: str) -> bool:
    """Whether the code's short check is of another case; a licence is checked by its number."""
    check = judged.code.check
    return bool(check and case_id and template != "licence") and check != check_of(case_id)


class Proving:
    """The keys by which this station knows its neighbours."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take_list(self, actor: Actor, text: str) -> Done[int]:
        """Take the platform's signed list of station keys; gives how many there are now.

        A key that a station has no longer stays, as a former one. Raises
        Refused("proof.list-unreadable"), ("proof.list-not-signed"), and
        as a change of a setting does.
        """
        from desk.acts.settings import Settings

        fresh = read_list(text, self._desk.platform_public)
        before = read_setting(self._desk.store.views, STATION_KEYS)
        both = merged(read_keys(before), fresh)
        done = Settings(self._desk).change(STATION_KEYS, write_keys(both), actor)
        return Done(len(both), done.changed)


def fingerprint(public: str) -> str:
    """How a key is named to people: eight characters."""
    return digest(public, 8)
