"""Row R17, its seals: a company is opened, its seals ordered free, collected, put on file."""

from __future__ import annotations

from pathlib import Path

from desk.bundles import PartState
from desk.check_digits import credit_code_check
from desk.record import Record
from desk.refusal import Refused
from desk.registers.bundle import GIVEAWAY, GIVEN, giveaway_id
from desk.registers.seals import ORDER
from tests.desk.test_seal_orders import PNG
from tests.desk.window import NUMBER
from tests.journeys.living_hall import LivingHall, find_case
from tests.journeys.rows.proving import counted, is_sound, kinds, paper, synced
from tests.journeys.rows.seeing import sees, wait_to_see
from tests.journeys.rows.taker import take
from ui.terminal.answers import sentence
from ui.window.clerk import Clerk
from ui.window.errand import Errand

FIRST = "91379901MA3TEXT88"
CODE = FIRST + credit_code_check(FIRST)
ORDERED = {
    "cost": "free",
    "engraver": "示例刻章店（测试）",
    "legal_person": "测试明",
    "legal_person_number": NUMBER,
    "phone": "13800000000",
}


def order_of(clerk: Clerk) -> Record:
    (order,) = clerk.records(ORDER)
    return order


def is_given(clerk: Clerk) -> bool:
    """Whether the platform said that the free set was given here first."""
    wanted = giveaway_id(CODE, "seals")
    return any(r.record_id == wanted and r.state == GIVEN for r in clerk.records(GIVEAWAY))


def test_r17_the_seals_of_a_new_company_are_ordered_collected_and_put_on_file(
    clerk: Clerk, day: LivingHall, tmp_path: Path
) -> None:
    scan = tmp_path / "imprint.png"
    scan.write_bytes(PNG)
    case = take(clerk, "1301")
    find_case(clerk, case)
    synced(clerk)
    day.say("part", case.receipt, part="licence", number=CODE)
    wait_to_see(clerk, CODE, 30)

    clerk.do_case_act(case, "order_seals", ORDERED)
    assert order_of(clerk).state == "ordered"
    assert CODE in paper(clerk, "seal_registration")
    sheet = paper(clerk, "seal_order_sheet")
    assert "样章" in sheet
    assert NUMBER not in sheet
    again = clerk.do_case_act(case, "order_seals", ORDERED)
    assert "订制过" in again
    clerk.robot.wait(lambda: is_given(clerk), "the platform's word", 30)

    early = {"receiver": "测试明", "file": str(scan)}
    clerk.do_register_act("seal_orders", "engraved", order_of(clerk))
    missing = {**early, "file": str(tmp_path / "nothing.png")}
    told = clerk.do_register_act("seal_orders", "collected", order_of(clerk), missing)
    assert told == sentence(Refused("service.file-missing"))
    clerk.do_register_act("seal_orders", "collected", order_of(clerk), early)
    bundle = clerk.stored(case).dossier.bundle
    assert bundle is not None
    assert "seals" in bundle.codes(PartState.DONE)
    clerk.do_register_act("seal_orders", "filed", order_of(clerk), {"number": "ZA379901-77"})
    assert order_of(clerk).state == "filed"
    Errand(clerk).show_record("seal_orders", order_of(clerk).record_id)
    assert sees(clerk, "ZA379901-77")
    figures = ("seal_orders", "seal_orders_free", "seals_ordered", "seal_orders_filed")
    assert [counted(clerk, name) for name in figures] == [1, 1, 5, 1]
    entries = kinds(clerk, case)
    assert entries.index("giveaway_given") < entries.index("seals_ordered")
    assert {"seals_engraved", "seals_collected", "seals_filed", "file_kept"} <= set(entries)
    synced(clerk)
    assert is_sound(clerk)
