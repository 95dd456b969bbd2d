"""Materials in every way, and the people of a case, at a real window by keys."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QFileDialog

from desk.custody import Place
from desk.material import Collected, MaterialStatus
from desk.projection import read_case
from desk.record_rows import read_record
from desk.registers.evidence import CUSTODY
from tests.ui.test_case_acts import elder
from ui.window.clerk import Clerk
from ui.window.dialog_hands import choose_in_menu
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.views.steps import Mark

FOOD, TALENT = "1101", "8102"
PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"


def at_materials(clerk: Clerk, code: str = FOOD) -> None:
    item = clerk.desk.catalogue.find(code, clerk.desk.clock.now().date())[0]
    clerk.identify("ordinary", "13800000001")
    clerk.choose(code, (1,) * len(item.situations))


def material(clerk: Clerk, code: str):
    return clerk.front.materials.get(code)


def licensed(clerk: Clerk) -> str:
    return next(rule.code for rule in clerk.front.rules() if rule.licence_type)


def has_status(clerk: Clerk, code: str, status: MaterialStatus) -> bool:
    found = material(clerk, code)
    return found is not None and found.status is status


def test_a_licence_that_is_shown_is_verified_by_itself(clerk):
    at_materials(clerk)
    code = licensed(clerk)
    said = clerk.use_way(code, "licence", {"shown": "DEMO-1"})
    assert "待核验" in said
    clerk.robot.wait(
        partial(has_status, clerk, code, MaterialStatus.QUALIFIED), "the store's answer"
    )
    found = material(clerk, code)
    assert (found.how, found.level) == (Collected.LICENCE, "A")
    assert found.proof.report_number


def test_a_licence_without_a_line_waits_and_is_contradicted_when_the_line_is_back(clerk):
    at_materials(clerk)
    code = licensed(clerk)
    clerk.desk.line.cut = True
    clerk.use_way(code, "licence", {"shown": "DEMO-REVOKED"})
    assert has_status(clerk, code, MaterialStatus.PENDING)
    clerk.desk.line.cut = False
    clerk.robot.key("F5")
    clerk.robot.wait(
        partial(has_status, clerk, code, MaterialStatus.DEFECTIVE), "the contradiction", 30
    )
    row = next(row for row in clerk.page.view.body.rows if row.key == code)
    assert (row.mark, row.state_note) == (Mark.DEFECTIVE, "证照已注销")


def test_a_defect_is_noted_and_blocks(clerk):
    at_materials(clerk)
    rule = next(rule for rule in clerk.front.rules() if rule.review_points and rule.core)
    clerk.robot.wait(partial(clerk._at_material, rule.code), rule.name)
    clerk.robot.key("Space")
    clerk.robot.wait(partial(clerk._has_material, rule.code), rule.name)
    said = clerk.use_way(
        rule.code, "review", {"point0": "yes", "deficiency": "签名与证件不一致"}
    )
    assert "缺陷" in said
    assert rule in clerk.front.missing_materials()
    assert [each.point for each in material(clerk, rule.code).points] == [rule.review_points[0]]


def test_counts_are_changed_only_where_they_differ(clerk):
    at_materials(clerk)
    rule = clerk.front.rules()[0]
    clerk.robot.wait(partial(clerk._at_material, rule.code), rule.name)
    clerk.robot.key("Space")
    clerk.robot.wait(partial(clerk._has_material, rule.code), rule.name)
    clerk.use_way(rule.code, "count", {"pages": "7"})
    found = material(clerk, rule.code)
    assert (found.originals, found.copies, found.pages) == (rule.originals, rule.copies, 7)


def test_a_file_is_chosen_by_its_path_and_a_broken_one_refused(clerk, tmp_path):
    at_materials(clerk)
    rule = clerk.front.rules()[0]
    good, bad = tmp_path / "good.pdf", tmp_path / "bad.pdf"
    good.write_bytes(PDF)
    bad.write_bytes(PDF[:12])
    for path in (bad, good):
        clerk.robot.wait(partial(clerk._at_material, rule.code), rule.name)
        clerk.robot.key("Return")
        choose_in_menu(clerk.robot, "attach")
        clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, QFileDialog), "the files")
        clerk.robot.write(str(path))
        clerk.robot.key("Return")
        clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
        clerk.robot.wait(clerk.page.notice.isVisible, "a sentence")
        if path is bad:
            assert "不完整" in clerk.page.notice.words.whole
            assert material(clerk, rule.code) is None
    clerk.robot.wait(partial(clerk._has_material, rule.code), rule.name)
    assert len(material(clerk, rule.code).files) == 1


def test_a_talent_card_spares_what_the_item_says(clerk):
    at_materials(clerk, TALENT)
    before = {rule.code for rule in clerk.front.missing_materials()}
    clerk.do_front_act("status", {"kind": "talent_card", "number": "HC-0001"})
    clerk.robot.wait(lambda: clerk.front.applicant.statuses, "the card")
    after = {rule.code for rule in clerk.front.missing_materials()}
    assert after < before
    row = next(row for row in clerk.page.view.body.rows if row.state == "免交")
    assert row.state_note == "山东惠才卡"


AGENT = {
    "name": "测试代",
    "number": "379901197507070016",
    "scope": "办理食品经营许可",
    "match": "match",
}


@pytest.mark.parametrize("power", ["promise", "collect"])
def test_an_agent_may_do_what_was_ticked(clerk, power):
    at_materials(clerk)
    clerk.do_front_act("agent", {**AGENT, power: "yes"})
    clerk.robot.wait(lambda: clerk.front.applicant.agent, "the agent")
    assert clerk.front.applicant.agent.powers == {"apply", power}


def test_credit_is_asked_and_its_grade_stands_in_the_panel(clerk):
    at_materials(clerk)
    clerk.do_front_act("check_credit")

    def answered() -> bool:
        report = clerk.front.dossier.credit.report
        return report is not None and not report.pending

    clerk.robot.wait(answered, "the register", 30)
    assert any("信用 A" in role.text for role in clerk.page.view.applicant.roles)


def test_a_company_that_is_not_founded_yet_is_known_by_its_reserved_name(clerk):
    form = clerk.page.identity.form
    clerk.fill({"kind": "2"}, form)
    clerk.robot.wait(lambda: "founding" in form.fields, "the tick")
    form.fields["founding"].editor.setFocus()
    clerk.robot.key("Space")
    clerk.robot.wait(lambda: "reservation" in form.fields, "the reserved name")
    clerk.fill({"name": "示例县测试有限公司", "reservation": "示名预字2026第1号"}, form)
    clerk.robot.wait(lambda: clerk.front and clerk.front.applicant, "the company")
    applicant = clerk.front.applicant
    assert applicant.founding
    assert applicant.credit_code == ""
    clerk.robot.wait(lambda: "legal_representative" in form.fields, "who represents it")
    clerk.fill({"legal_representative": "测试明"}, form)
    clerk.robot.wait(
        lambda: clerk.front.applicant.legal_representative == "测试明", "the representative"
    )
    assert any(role.text == "尚未设立" for role in clerk.page.view.applicant.roles)


def kept_in_store(clerk: Clerk, read):
    """What the lane of the store reads."""
    found: list = []
    Operation(clerk.counter.place, Lane.STORE, read).then(found.append).start()
    clerk.robot.wait(lambda: found, "the store")
    return found[0]


def test_an_original_is_left_sent_out_and_given_back_by_keys(clerk):
    case = elder(clerk)
    rule = next(rule for rule in case.rules() if rule.code in case.materials)
    hands = {"giver": "测试明", "receiver": "窗口一"}
    clerk.do_case_act(case, "original_at_window", {"material": rule.code, **hands})

    def held():
        return [read_record(row) for row in clerk.counter.place.views.records(CUSTODY)]

    (record,) = kept_in_store(clerk, held)
    assert record.state == Place.WINDOW
    out = {"giver": "窗口一", "receiver": "测试科", "due": "20270110"}
    clerk.do_register_act("custody", "original_out", record, out)
    (record,) = kept_in_store(clerk, held)
    assert (record.state, record.facts["holder"]) == (Place.OUT, "测试科")
    back = {"giver": "测试科", "receiver": "窗口一"}
    clerk.do_register_act("custody", "original_at_window", record, back)
    (record,) = kept_in_store(clerk, held)
    assert [line.word for line in record.log] == ["at_window", "out", "at_window"]
    stored = kept_in_store(
        clerk, lambda: read_case(clerk.counter.place.views.get_case(case.case_id))
    )
    assert stored.dossier.custody[rule.code].place is Place.WINDOW
