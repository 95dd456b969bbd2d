"""The sync state of cases: what the platform recorded, and what it said of each entry."""

from desk.ports.store import JudgementRow
from tests.contracts.store_stands import store
from tests.store.makings import DAY, append

__all__ = ["store"]  # the fixture


def judgement(event_id: str, outcome: str, case_id: str = "c1") -> JudgementRow:
    return JudgementRow(
        event_id=event_id, case_id=case_id, outcome=outcome, code="", sentence="", at=DAY
    )


def test_a_case_is_in_the_worst_state_of_its_entries(store):
    with store.change() as change:
        for case_id in ("judged", "recorded", "local", "held"):
            append(change, case_id=case_id)
        change.set_cursor("recorded", '{"seq":2,"hash":"x"}')
        change.put_judgement(judgement("event-000001", "accepted", "judged"))
        change.put_judgement(judgement("event-000003", "accepted", "local"))
        change.put_judgement(judgement("event-000004", "rejected", "held"))
    states = store.views.case_sync(["judged", "recorded", "local", "held", "elsewhere"])
    assert states == {
        "judged": "judged",
        "recorded": "recorded",
        "local": "local",
        "held": "held",
        "elsewhere": "judged",
    }


def test_judgements_that_hold_a_case_up_are_listed(store):
    with store.change() as change:
        for n, outcome in enumerate(("accepted", "conflict", "deferred", "mismatch")):
            change.put_judgement(judgement(f"e{n}", outcome, f"c{n}"))
    held = {row.outcome for row in store.views.judgements(held=True)}
    assert held == {"conflict", "deferred", "mismatch"}
    assert len(store.views.judgements()) == 4
    assert [row.outcome for row in store.views.judgements(case_id="c1")] == ["conflict"]
    with store.change() as change:
        change.put_judgement(judgement("e1", "accepted"))
    held = {row.outcome for row in store.views.judgements(held=True)}
    assert held == {"deferred", "mismatch"}
