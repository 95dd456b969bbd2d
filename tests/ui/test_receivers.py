"""Who receives a result is filled in only as the case itself says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.case import Case
from desk.closing import Collecting
from desk.refusal import Refused
from desk.roles import Agent, Power, Recipient
from desk.steps.closing import check_collecting
from tests.desk.window import open_window
from ui.window.presenters.receivers import receiver_presets, receiver_words

TODAY = date(2026, 2, 3)
AGENT = Agent(name="测试代", certificate_type="111", certificate_number="379901198504120019")


@pytest.fixture
def case(tmp_path) -> Case:
    window = open_window(tmp_path / "data")
    made = window.received()
    window.store.close()
    return made


def with_people(case: Case, **people: object) -> Case:
    return replace(case, applicant=replace(case.get_applicant(), **people))


def filled(case: Case, manner: str) -> dict[str, str]:
    return next(
        dict(each.fill) for each in receiver_presets(case, TODAY) if each.value == manner
    )


def test_nobody_but_the_applicant_is_filled_in_where_the_case_names_nobody(case):
    name = case.get_applicant().name
    assert filled(case, "self") == filled(case, "mail") == {"receiver": name}
    assert filled(case, "agent") == {"receiver": "", "receiver_certificate": ""}
    assert receiver_words(case, TODAY) == ""


def test_a_named_recipient_is_filled_in(case):
    named = Recipient(name="测试领", certificate_number="379901198504120019", address="示例路")
    case = with_people(case, recipient=named)
    assert filled(case, "agent")["receiver"] == "测试领"
    assert filled(case, "mail") == {"receiver": "测试领"}
    assert "测试领" in receiver_words(case, TODAY)


@pytest.mark.parametrize(
    ("agent", "may"),
    [
        (replace(AGENT, powers=frozenset({Power.APPLY, Power.COLLECT})), True),
        (AGENT, False),
        (replace(AGENT, scope="不含领取"), False),
        (replace(AGENT, powers=frozenset({Power.COLLECT}), valid_to=date(2026, 2, 2)), False),
        (replace(AGENT, powers=frozenset({Power.COLLECT}), items=("another",)), False),
    ],
)
def test_an_agent_collects_only_by_what_the_letter_says(case, agent, may):
    case = with_people(case, agent=agent)
    assert filled(case, "agent")["receiver"] == ("测试代" if may else "")
    facts = Collecting(ids_checked=True)
    if may:
        check_collecting(case, "agent", "测试代", facts, TODAY)
    else:
        with pytest.raises(Refused, match=r"case\.authority-missing"):
            check_collecting(case, "agent", "测试代", facts, TODAY)
