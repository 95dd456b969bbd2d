"""The code of a paper, judged without a line: genuine, forged, unknown, of another paper."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.acts.papering import Papering
from desk.acts.proving import Proven, Proving, prove
from desk.paper_code import StationKey, Verdict, judge, kind_of, paper_code, read_code
from desk.people import Role
from desk.refusal import Refused
from desk.settings import STATION_KEYS, read_setting
from desk.signing import SigningKey
from desk.station_keys import merged, read_list, signed_list, write_keys
from tests.desk.window import PLATFORM, Window
from ui.texts.papers import NAMES
from ui.texts.proofs import sentence_of

NUMBER = "SJ37990100001251124000011"
HERE, THERE = "37990100001", "37990100002"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A station and its key."""

    station: str
    signer: SigningKey

    def listed(self, *, former: bool = False) -> StationKey:
        """As the list of keys has it."""
        name = f"示例大厅 {self.station[-2:]}"
        public = self.signer.public
        return StationKey(station=self.station, public=public, name=name, former=former)

    def code(self, number: str = NUMBER, template: str = "decision", about: str = "") -> str:
        """A code under this key."""
        return paper_code(
            self.signer, number=number, template=template, station=self.station, about=about
        )


@pytest.fixture
def own() -> Key:
    return Key(station=HERE, signer=SigningKey.generate())


@pytest.fixture
def neighbour() -> Key:
    return Key(station=THERE, signer=SigningKey.generate())


def verdict(code: str, *keys: StationKey, number: str = "") -> Verdict:
    read = read_code(code)
    assert read is not None
    return judge(read, keys, number=number).verdict


def changed(code: str, place: int, word: str) -> str:
    """The code with one of its words replaced."""
    words = code.split(":")
    words[place] = word
    return ":".join(words)


def test_the_code_of_a_neighbour_is_genuine_by_its_key(own: Key, neighbour: Key) -> None:
    keys = (own.listed(), neighbour.listed())
    assert verdict(neighbour.code(), *keys) is Verdict.GENUINE
    assert judge(read_code(own.code()), keys).name == "示例大厅 01"  # type: ignore[arg-type]


def test_a_code_is_of_capitals_and_digits_that_a_qr_code_packs_small(own: Key) -> None:
    assert re.fullmatch(r"[0-9A-Z:]+", own.code())
    assert len(own.code()) < 175


@pytest.mark.parametrize(
    ("place", "word"),
    [(1, "SJ37990100001251124000029"), (2, "ABCD"), (5, "AAAAAAAA"), (6, "A" * 103), (6, "")],
)
def test_a_word_that_was_not_signed_is_forged(own: Key, place: int, word: str) -> None:
    forged = changed(own.code(about="case"), place, word)
    assert verdict(forged, own.listed()) is Verdict.FORGED


def test_the_code_of_one_station_does_not_pass_for_anothers(own: Key, neighbour: Key) -> None:
    moved = changed(own.code(), 3, THERE)
    assert verdict(moved, own.listed(), neighbour.listed()) is Verdict.UNKNOWN_KEY
    whole = changed(moved, 4, neighbour.code().split(":")[4])
    assert verdict(whole, own.listed(), neighbour.listed()) is Verdict.FORGED


def test_a_station_that_nobody_listed_is_unknown_and_not_forged(
    own: Key, neighbour: Key
) -> None:
    assert verdict(neighbour.code(), own.listed()) is Verdict.UNKNOWN_STATION


def test_a_key_taken_after_the_list_is_unknown_and_not_forged(own: Key) -> None:
    fresh = Key(station=HERE, signer=SigningKey.generate())
    assert verdict(fresh.code(), own.listed()) is Verdict.UNKNOWN_KEY


def test_what_was_printed_before_the_key_was_changed_stays_genuine(own: Key) -> None:
    fresh = Key(station=HERE, signer=SigningKey.generate())
    keys = merged([own.listed()], [fresh.listed()])
    assert verdict(own.code(), *keys) is Verdict.FORMER_KEY
    assert verdict(fresh.code(), *keys) is Verdict.GENUINE
    assert verdict(changed(own.code(), 1, "SJ1"), *keys) is Verdict.FORGED


def test_a_genuine_code_on_the_sheet_of_another_number_is_told(own: Key) -> None:
    code = own.code()
    assert verdict(code, own.listed(), number=NUMBER.lower()) is Verdict.GENUINE
    other = "SJ37990100001251124000029"
    assert verdict(code, own.listed(), number=other) is Verdict.OTHER_PAPER


def test_every_kind_of_paper_has_a_word_of_its_own() -> None:
    assert len({kind_of(template) for template in NAMES}) == len(NAMES)


@given(st.text(max_size=60))
def test_no_text_is_too_strange_to_be_read(text: str) -> None:
    for scan in (text, f"OWD2:{text}", f"OWD2:{text}:::::", f"OWD1:{text}:a:b:{text}"):
        code = read_code(scan)
        if code is not None:
            judge(code, [StationKey(station=code.station, public="00" * 32)])


@pytest.mark.parametrize(
    "scan", ["", NUMBER, "https://banshi.example/q?n=1", "OWD2:1:2", "OWD9:a"]
)
def test_what_is_no_signed_code_is_not_judged(window: Window, scan: str) -> None:
    with pytest.raises(Refused, match=r"proof\.no-code"):
        proven(window, scan)


def proven(window: Window, scan: str, *, number: str = "") -> Proven:
    """What this window makes of a scan."""
    desk = window.desk
    public = desk.signer.public
    return prove(window.store.views, desk.station, public, scan, templates=NAMES, number=number)


def test_a_paper_of_this_window_is_genuine_and_names_itself(window: Window) -> None:
    case = window.accepted()
    for template in ("collection_receipt", "acceptance_notice"):
        paper = Papering(window.desk).compose(case.case_id, template, window.actor()).paper
        found = proven(window, paper.qr, number=paper.number)
        assert (found.verdict, found.is_genuine) == (Verdict.GENUINE, True)
        assert (found.template, found.number) == (template, case.receipt)
        assert found.case_id == case.case_id
        assert NAMES[template][0] in sentence_of(found)[0]


def test_a_code_whose_check_is_of_another_case_is_not_genuine(window: Window) -> None:
    case = window.accepted()
    scan = paper_code(
        window.desk.signer,
        number=case.receipt,
        template="decision",
        station=window.desk.station.station_id,
        about="another case",
    )
    found = proven(window, scan)
    assert (found.other_case, found.is_genuine) == (True, False)
    assert "另一件" in sentence_of(found)[0]


def test_a_signed_list_makes_neighbours_known_and_keeps_former_keys(
    window: Window, neighbour: Key
) -> None:
    platform, actor = PLATFORM, window.actor(Role.ADMINISTRATOR)
    take = Proving(window.desk).take_list
    assert proven(window, neighbour.code()).verdict is Verdict.UNKNOWN_STATION
    take(actor, as_file([neighbour.listed()], platform))
    found = proven(window, neighbour.code())
    assert (found.verdict, found.name) == (Verdict.GENUINE, "示例大厅 02")
    fresh = Key(station=THERE, signer=SigningKey.generate())
    assert take(actor, as_file([fresh.listed()], platform)).value == 2
    assert proven(window, neighbour.code()).verdict is Verdict.FORMER_KEY
    assert proven(window, fresh.code()).verdict is Verdict.GENUINE


def as_file(keys: list[StationKey], signer: SigningKey) -> str:
    """A list as the platform hands it out."""
    return json.dumps(signed_list(keys, signer), ensure_ascii=False)


def test_a_list_of_somebody_else_is_refused_and_changes_nothing(
    window: Window, neighbour: Key
) -> None:
    forged = as_file([neighbour.listed()], SigningKey.generate())
    with pytest.raises(Refused, match=r"proof\.list-not-signed"):
        Proving(window.desk).take_list(window.actor(Role.ADMINISTRATOR), forged)
    assert read_setting(window.store.views, STATION_KEYS) == ""


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"form": 1, "stations": [1]}', '{"form": 2}']
)
def test_a_list_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"proof\.list-"):
        read_list(text, SigningKey.generate().public)


def test_only_the_administrator_takes_a_list(window: Window, neighbour: Key) -> None:
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        Proving(window.desk).take_list(
            window.actor(Role.CLERK), as_file([neighbour.listed()], PLATFORM)
        )


def test_the_keys_are_kept_in_one_order(own: Key, neighbour: Key) -> None:
    keys = [own.listed(), neighbour.listed()]
    assert write_keys(merged([], keys)) == write_keys(merged([], reversed(keys)))


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_told_in_both_tongues(verdict: Verdict) -> None:
    found = Proven(verdict=verdict, number=NUMBER, station=HERE, name="示例大厅")
    chinese, english = sentence_of(found)
    assert "示例大厅" in chinese
    assert "{" not in chinese + english
