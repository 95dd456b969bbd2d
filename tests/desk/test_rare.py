"""Good input that trips others: rare characters, and a case number of 43 characters."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts.exchange import Exchange
from desk.acts.papering import Papering
from desk.applicant import Applicant, IdentityMatch
from desk.entry import Entry
from desk.events.intake import CaseReceived
from desk.events.kinds import read
from desk.names import mask_name, normalise
from desk.ports.identity import CardKind, CardReading
from desk.ports.platform import FeedPage
from desk.projection import row_of
from desk.values import dump, load
from sync import codec
from tests.desk.feed import Feed, page
from tests.desk.window import NINE, NUMBER, Window
from tests.printing import reading
from tests.store.makings import STATION

EXTENSION_B = "测试\U00020164"
PRIVATE_USE = "测试\ue863"
MINORITY = "测试买提·玉苏甫江艾合买提·吐尔逊阿卜杜热合曼"
LONG = "1137990100490101774000131220100" + "20251124" + "0001"
NAMES = {"extension B": EXTENSION_B, "private use": PRIVATE_USE, "minority": MINORITY}


def applicant(name: str) -> Applicant:
    read = Applicant.from_card(CardReading(kind=CardKind.CITIZEN, name=name, number=NUMBER))
    return replace(read, identity_match=IdentityMatch.MATCH)


def accepted(window: Window, name: str):
    """A case of that person, received and accepted."""
    draft = window.draft()
    draft = window.drafts.identify(draft.case_id, applicant(name)).value
    draft = window.drafts.fill(draft.case_id, {"phone": "13800000000"}).value
    return window.cases.receive_and_accept(draft, window.actor()).value


def numbered(window: Window, name: str):
    """The same case once the platform has given it its 43-character number."""
    case, own = accepted(window, name), window.desk.holder()
    snapshot = replace(case, case_number=LONG)
    event = Feed().claimed(snapshot, own, STATION.station_id)
    pages = codec.read(FeedPage, codec.write(page(event)))
    Exchange(window.desk).apply_page(pages)
    return window.case(case.case_id)


def test_the_number_is_of_the_length_that_the_platform_uses():
    assert len(LONG) == 43


@pytest.mark.parametrize("what", NAMES)
def test_a_rare_name_keeps_its_spelling_and_is_compared_by_its_normal_form(window, what):
    case = accepted(window, NAMES[what])
    assert case.applicant is not None
    assert case.applicant.name_raw == NAMES[what]
    assert case.applicant.name == normalise(NAMES[what])
    assert window.case(case.case_id) == case
    assert window.proved().is_sound


@pytest.mark.parametrize("what", NAMES)
def test_a_rare_name_is_found_however_it_is_typed(window, what):
    case, name = accepted(window, NAMES[what]), NAMES[what]
    for typed in (name, normalise(name), name[2:], name[:3]):
        rows = window.store.views.list_cases(text=typed)
        assert [row.case_id for row in rows] == [case.case_id], typed


@pytest.mark.parametrize("what", NAMES)
def test_a_rare_name_goes_over_the_wire_byte_for_byte(window, what):
    accepted(window, NAMES[what])
    batch = Exchange(window.desk).next_batch()
    assert batch is not None
    there = codec.read_batch(codec.write_batch(batch))
    assert there == batch
    entry: Entry = there.entries[0]
    received = read(entry.header.kind, entry.facts() or {})
    assert isinstance(received, CaseReceived)
    assert received.applicant.name_raw == NAMES[what]


@pytest.mark.parametrize("what", NAMES)
def test_name_and_number_stand_in_the_text_of_both_papers(window, what):
    case, papering = numbered(window, NAMES[what]), Papering(window.desk)
    name, printed = normalise(NAMES[what]), {}
    for template in papering.due(case):
        sheet = papering.compose(case.case_id, template, window.actor())
        printed[template] = reading.text(sheet.pdf).replace("\n", "")
        assert "□" not in printed[template]
        assert case.receipt in printed[template]
    # The receipt lies about at the counter: its name is masked, the last letter stands.
    assert mask_name(name) in printed["collection_receipt"]
    assert name in printed["acceptance_notice"]
    assert LONG in printed["acceptance_notice"]


def test_the_long_number_finds_its_case_whole_and_by_its_beginning(window):
    case = numbered(window, EXTENSION_B)
    views = window.store.views
    assert case.case_number == LONG
    found = views.find_case_by_number(LONG)
    assert found is not None
    assert found.case_id == case.case_id
    for typed in (LONG, LONG[:31]):
        assert [row.case_id for row in views.list_cases(text=typed)] == [case.case_id]
    assert window.proved().is_sound


def test_a_case_survives_the_store_with_every_kind_of_character(window):
    case = accepted(window, EXTENSION_B)
    odd = replace(
        case, form={"place": "\u0000\u2028\\\"'\U0010ffff\ue863𠅤\t"}, notes=("\u202e",)
    )
    assert load(type(odd), dump(odd)) == odd
    with window.store.change() as change:
        change.put_case(row_of(odd, NINE.isoformat()))
    assert window.case(case.case_id) == odd


@pytest.mark.parametrize("text", ["\ud800", "测\udc00"])
def test_half_a_character_is_refused_and_nothing_is_lost(window, text):
    draft = window.draft()
    with pytest.raises(ValueError, match=r"surrogates|surrogate"):
        window.drafts.fill(draft.case_id, {"place": text})
    assert window.drafts.get(draft.case_id) == draft
