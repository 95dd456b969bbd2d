"""Seals at the window: ordered on a case, followed in their register, listed today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.acts.bundles import Bundles
from desk.acts.papering import Papering
from desk.acts.settings import Settings
from desk.case import Case
from desk.people import Role
from desk.ports.printer import PrintJob, PrintState
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.seals import ORDER
from desk.settings import SEALS_HELD
from tests.desk.bundle_items import CODE, ITEMS, OPENING
from tests.desk.test_seal_orders import PNG
from tests.desk.window import NUMBER, Window, open_window
from tests.ui.test_parts import around
from ui.window.case_acts.seals import SEAL_ACTS
from ui.window.files import CAPTURED
from ui.window.operations.acts import Acts
from ui.window.registers.seals import ORDERS, USED
from ui.window.today.seals import late_seals, unsealed

(ORDERING,) = SEAL_ACTS
TYPED = {
    "kind:company": "yes",
    "kind:invoice": "yes",
    "kind:person": "yes",
    "cost": "free",
    "engraver": "示例刻章店（测试）",
    "legal_person": "测试明",
    "legal_person_number": NUMBER,
}


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def opened(window: Window) -> Case:
    case = window.accepted(OPENING)
    return (
        Bundles(window.desk).finish(case.case_id, window.actor(), "licence", number=CODE).value
    )


def acts(window: Window, role: Role = Role.CLERK) -> Acts:
    return Acts.of(window.desk, window.actor(role))


def order(window: Window, case: Case, **typed: str) -> Record:
    view = ORDERING.asked(case, around(window))
    assert view is not None
    values = {field.code: field.value for field in view.fields}
    done = ORDERING.work(acts(window), case, {**values, **TYPED, **typed})
    return live(window, done.value)


def live(window: Window, key: str) -> Record:
    row = window.store.views.find_record(key)
    assert row is not None
    assert ORDERS.live is not None
    return ORDERS.live(acts(window), read_record(row))


def do(window: Window, record: Record, code: str, **typed: str) -> Record:
    act = next(each for each in ORDERS.acts if each.code == code)
    assert act.offered(record, around(window))
    view = act.asked(record, around(window))
    values = {} if view is None else {field.code: field.value for field in view.fields}
    assert set(typed) <= set(values)
    act.work(acts(window), record, {**values, **typed})
    return live(window, record.record_id)


def offered(window: Window, record: Record) -> list[str]:
    return [act.code for act in ORDERS.acts if act.offered(record, around(window))]


def test_seals_are_offered_where_the_company_has_its_code(window):
    case = window.accepted(OPENING)
    assert not ORDERING.offered(case, around(window))
    assert ORDERING.offered(opened(window), around(window))
    assert not ORDERING.offered(window.accepted(), around(window))


def test_what_the_case_knows_stands_in_the_form_and_the_cost_is_asked(window):
    case = opened(window)
    view = ORDERING.asked(case, around(window))
    assert view is not None
    fields = {field.code: field for field in view.fields}
    assert fields["licence_date"].value == "2025-11-24"
    assert fields["phone"].value == "13800000000"
    assert (fields["cost"].value, fields["cost"].required) == ("", True)
    assert [f.value for f in view.fields if f.code.startswith("kind:")] == [""] * 5


def test_an_order_is_followed_to_its_filing_number(window, tmp_path):
    scan = tmp_path / "imprint.png"
    scan.write_bytes(PNG)
    record = order(window, opened(window))
    assert (record.state, record.facts["cost"]) == ("ordered", "免费，待平台核定")
    assert record.facts["seals"] == "法定名称章、发票专用章、法定代表人名章"
    assert offered(window, record)[0] == "engraved"
    record = do(window, record, "engraved")
    assert offered(window, record)[0] == "collected"
    record = do(window, record, "collected", receiver="测试明", file=str(scan))
    assert offered(window, record)[0] == "filed"
    codes = {"code:0": "3799010000001", "code:2": "3799010000003"}
    record = do(window, record, "filed", number="ZA-379901-1", **codes)
    assert record.state == "filed"
    assert record.facts["codes"] == "3799010000001、、3799010000003"
    cells = ORDERS.cells(record, around(window))
    assert len(cells) == len(ORDERS.columns)
    assert cells[-1] == "ZA-379901-1"
    assert set(ORDERS.states) >= {record.state}


def test_both_papers_are_printed_from_the_register_and_marked_the_second_time(window):
    record = order(window, opened(window))
    actor = window.actor()
    for code in ("print_seal_registration", "print_seal_order_sheet"):
        act = next(each for each in ORDERS.acts if each.code == code)
        assert act.prints is not None
        first = act.prints(acts(window), record.record_id)
        Papering(window.desk).record(first, PrintJob(state=PrintState.SENT), actor)
        again = act.prints(acts(window), record.record_id)
        assert (first.paper.reprint, again.paper.reprint) == (0, 1)
    assert window.store.views.records("seal") == ()


def test_a_paid_order_says_so_and_a_cancelled_one_is_printed_no_more(window):
    record = order(window, opened(window), cost="paid")
    assert record.facts["cost"] == "自费"
    record = do(window, record, "cancel", reason="改名")
    assert offered(window, record) == []


def test_today_lists_what_is_late_and_what_waits_for_its_owner(window):
    record = order(window, opened(window))
    views = window.store.views
    assert late_seals(views, around(window)) == ()
    window.later(days=2)
    (row,) = late_seals(views, around(window))
    assert (row.key, row.due) == (record.record_id, record.due)
    do(window, record, "engraved")
    (row,) = late_seals(views, around(window))
    assert row.note == "印章待领"


def test_papers_that_wait_for_a_seal_are_listed_until_they_are_stamped(window):
    Settings(window.desk).change(SEALS_HELD, "", window.actor(Role.ADMINISTRATOR))
    case = window.accepted()
    Papering(window.desk).print(case.case_id, "acceptance_notice", window.actor())
    views = window.store.views
    (row,) = unsealed(views, around(window))
    assert row.note == "待盖受理专用章"
    (record,) = (read_record(each) for each in views.records("seal"))
    put, not_used = USED.acts
    assert put.offered(record, around(window))
    with pytest.raises(Refused, match=r"case\.reason-missing"):
        not_used.work(acts(window), record, {"reason": ""})
    put.work(acts(window), record, {"by": "示例持章人"})
    (record,) = (read_record(each) for each in views.records("seal"))
    assert (record.state, record.facts["used_by"]) == ("used", "示例持章人")
    assert unsealed(views, around(window)) == ()


def test_nobody_but_the_counter_is_shown_the_acts(window):
    from ui.window.presenters.registers import done_on

    record = order(window, opened(window))
    assert done_on(ORDERS, record, around(window))
    seen = {act.code for act in done_on(ORDERS, record, around(window, Role.AUDITOR))}
    assert seen <= {"print_seal_registration", "print_seal_order_sheet"}
    assert window.store.views.records(ORDER)


def test_the_imprints_may_be_captured_in_place_of_a_file(window: Window) -> None:
    record = do(window, order(window, opened(window)), "engraved")
    act = next(each for each in ORDERS.acts if each.code == "collected")
    view = act.asked(record, around(window))
    assert view is not None
    assert view.captures == "file"
    digest = window.store.blobs.put(PNG)
    record = do(window, record, "collected", receiver="测试明", file=f"{CAPTURED}{digest}")
    assert record.state == "collected"
    kept = window.store.views.records("file", case_id=record.case_id)
    assert digest in {read_record(row).facts["digest"] for row in kept}
