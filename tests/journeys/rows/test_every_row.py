"""The list of rows: each row of the requirement has its journey, and the table says where.

The one rule: a name stands here before its test is written, so that no row is forgotten.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TABLE = (HERE.parents[2] / "docs/requirements.md").read_text("utf-8")

ROWS: Mapping[str, tuple[str, ...]] = {
    "R01": ("test_r01_one_window_takes_items_of_food_road_health_and_welfare",),
    "R02": ("test_r02_a_cancelled_item_opens_no_case_and_says_the_new_way",),
    "R03": ("test_r03_the_organ_that_implements_is_that_of_the_day",),
    "R04": ("test_r04_a_place_in_the_zone_is_dealt_with_in_the_zone",),
    "R05": ("test_r05_a_new_trade_is_taken_as_free_text_and_the_trial_is_named",),
    "R06": (
        "test_r06_a_promise_is_the_applicants_choice_and_a_breach_revokes",
        "test_r06_who_is_listed_or_without_express_authority_promises_nothing",
        "test_r06_a_promise_is_taken_back_before_the_decision",
    ),
    "R07": (
        "test_r07_what_is_tolerated_is_owed_before_anything_is_issued",
        "test_r07_what_is_overdue_is_the_supervisors",
    ),
    "R08": ("test_r08_a_simulated_case_becomes_a_formal_one_of_that_day",),
    "R09": (
        "test_r09_what_was_entered_is_put_right_by_a_further_entry",
        "test_r09_a_void_is_asked_for_and_answered_and_the_number_stays",
    ),
    "R10": ("test_r10_a_person_and_a_case_are_the_same_at_every_window",),
    "R11": ("test_r11_shared_data_says_whence_and_when_and_falls_back_to_paper",),
    "R12": ("test_r12_the_talent_card_is_the_only_voucher",),
    "R13": ("test_r13_fifty_natural_days_are_said_before_the_department_accepts",),
    "R14": ("test_r14_the_direct_track_waives_what_is_not_checked",),
    "R15": ("test_r15_four_legs_follow_each_other_each_with_its_own_clock",),
    "R16": (
        "test_r16_a_result_goes_to_the_supervising_department_and_its_answer_comes_back",
        "test_r16_an_item_is_taken_near_home_only_where_it_says_so",
    ),
    "R17": (
        "test_r17_a_company_is_opened_as_one_thing",
        "test_r17_the_licence_is_issued_from_the_decision_with_its_code",
        "test_r17_the_seals_of_a_new_company_are_ordered_collected_and_put_on_file",
    ),
    "R18": (
        "test_r18_general_registration_is_decided_at_once",
        "test_r18_tax_paid_switches_the_clock_to_one_day",
    ),
    "R19": ("test_r19_the_stages_of_a_project_stand_on_one_line",),
    "R20": ("test_r20_a_shown_licence_waits_without_a_line_and_is_verified_with_it",),
    "R21": (
        "test_r21_a_grade_a_promise_of_credit_and_a_repair",
        "test_r21_without_a_line_an_old_list_warns_and_is_asked_again",
    ),
    "R22": ("test_r22_a_medical_item_keeps_its_six_elements",),
    "R23": (
        "test_r23_a_filing_gets_its_receipt_at_once",
        "test_r23_the_class_of_an_exporter_switches_the_refund_to_two_days",
    ),
    "R24": ("test_r24_inside_the_government_tasks_have_their_own_limits",),
    "R25": (
        "test_r25_departments_answer_side_by_side",
        "test_r25_the_lead_scores_the_others_and_a_clue_is_answered",
    ),
    "R26": (
        "test_r26_what_waited_starts_side_by_side",
        "test_r26_what_cannot_be_done_is_reported_and_answered",
    ),
    "R27": ("test_r27_the_morning_list_and_one_honest_rating",),
    "R28": ("test_r28_an_old_file_is_indexed_and_never_counted",),
    "R29": ("test_r29_the_archive_of_a_case_is_packed_and_exported",),
}


def written() -> dict[str, str]:
    """Every journey of this folder with its file."""
    found = {}
    for path in sorted(HERE.glob("test_*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and re.match(r"test_r\d\d_", node.name):
                found[node.name] = path.name
    return found


def named_tests(row: str) -> str:
    """What the table names as the tests of that row."""
    line = next(line for line in TABLE.splitlines() if line.startswith(f"| {row} "))
    return line.split("|")[-2]


def test_the_list_has_every_row_once() -> None:
    assert list(ROWS) == [f"R{n:02d}" for n in range(1, 30)]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_has_its_journeys_and_the_table_names_their_file(row: str) -> None:
    files = written()
    assert [name for name in ROWS[row] if name not in files] == []
    assert all(name.startswith(f"test_{row.lower()}_") for name in ROWS[row])
    column = named_tests(row)
    for name in ROWS[row]:
        assert f"`tests/journeys/rows/{files[name]}`" in column
    assert "*journey" not in column


def test_no_journey_is_missing_from_the_list() -> None:
    listed = {name for names in ROWS.values() for name in names}
    assert set(written()) - listed == set()
