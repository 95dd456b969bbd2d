"""A place that is enrolled again never gives a number a second time."""

from __future__ import annotations

from pathlib import Path

import main
from desk.acts.cases import Cases
from desk.acts.drafts import Drafts
from desk.acts.exchange import Exchange
from desk.applicant import Applicant, ApplicantKind, IdentityMatch
from desk.desk import Desk
from desk.numbering import check_receipt_number
from devices.simulators.people import with_check_digit

SOMEBODY = Applicant(
    kind=ApplicantKind.PERSON,
    name="测试明",
    certificate_type="111",
    certificate_number=with_check_digit("37990119850412001"),
    identity_match=IdentityMatch.MATCH,
)


def receive(desk: Desk) -> str:
    drafts, actor = Drafts(desk), desk.roster[0]
    case = drafts.open(actor).value
    drafts.identify(case.case_id, SOMEBODY)
    drafts.choose_item(case.case_id, desk.catalogue.find("4101")[0].code)
    answers = {"use": "stall", "traffic": "no", "agent": "self"}
    case = drafts.answer(case.case_id, answers).value
    return Cases(desk).receive(case, actor).value.receipt


def test_a_place_enrolled_again_begins_above_its_earlier_numbers(
    tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    hall = main.hall(tmp_path / "hall")
    try:
        numbers = []
        for folder in (tmp_path / "first", tmp_path / "second"):
            hall.make_station(folder, window="07")
            desk = main.open_desk(folder, None, hall.url)
            numbers += [check_receipt_number(receive(desk)) for _ in range(2)]
            Exchange(desk).sync_once()
            desk.close()
    finally:
        hall.stop()
    assert [number.serial for number in numbers] == [1, 2, 1001, 1002]
    assert len({number.text for number in numbers}) == len(numbers)
