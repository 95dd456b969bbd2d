"""Searching the cases: names, rare characters, numbers from their beginning."""

import pytest

from tests.contracts.store_stands import store
from tests.store.makings import case

__all__ = ["store"]  # the fixture

SEARCHES = {
    "a name of two characters": ("测三", "测三"),
    "one character of a name": ("测三", "三"),
    "the beginning of a number": ("999999199001010016", "99999919"),
    "a number with a small x": ("99999919900101001X", "99999919900101001x"),
    "a rare character of extension B": ("测𠅤", "𠅤"),
    "a rare character of extension G": ("测\U00030000", "\U00030000"),
    "a private-use character": ("测\ue863", "\ue863"),
    "the Unicode character of a private-use one": ("测\ue863", "䶮"),
    "a private-use character for a Unicode one": ("测䶮", "\ue863"),
    "a minority name without its dot": ("买买提·吐尔孙", "买买提吐尔孙"),
    "a minority name with another dot": ("买买提·吐尔孙", "买买提•吐"),
    "a foreign name in small letters": ("ZHANG Lëa", "lëa zhang"),
    "full-width digits": ("A座12号", "１２"),
    "two words in any order": ("测三 食品", "食品 测三"),
}


@pytest.mark.parametrize("what", SEARCHES)
def test_search_finds(store, what):
    stored, typed = SEARCHES[what]
    with store.change() as change:
        change.put_case(case(applicant="别人", certificate="1", item_name=""))
        change.put_case(case("c2", applicant="", search=(stored,), item_name=""))
    rows = store.views.list_cases(text=typed)
    assert [row.case_id for row in rows if row.case_id == "c2"] == ["c2"]
    assert rows[0].search == (stored,)


def test_search_does_not_find_what_is_not_there(store):
    with store.change() as change:
        change.put_case(case(applicant="王二", search=("三丰",)))
    for typed in ("二三", "二王", "王三", "李", "0016", "?", '"', "*", "王 AND", "NEAR("):
        assert store.views.list_cases(text=typed) == (), typed
