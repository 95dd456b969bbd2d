"""A case as the five calls of the provincial case library: order, fields, only true values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.crossing import OnlineFacts
from desk.deadlines import Suspension
from desk.events.facts import Mode, Result
from desk.fees import FeeEntry, Fees
from desk.material import Collected, Material
from desk.refusal import Refused
from desk.stages import Stage
from sync.provincial.calls import BASIC, DONE, FILE, PROC, SPECIAL
from sync.provincial.cases import calls_of
from sync.provincial.envelope import make_pair, seal, unseal
from tests.sync.counter import AT, DAY, an_applicant
from tests.sync.told_cases import CODES, PLACE, a_case, granted, names


def test_an_accepted_case_is_told_with_its_first_step_and_its_files_wait_for_the_end():
    assert names(a_case()) == [BASIC, PROC]
    done = a_case(stage=Stage.DECIDED, decision=granted())
    assert names(done) == [BASIC, PROC, PROC, FILE, DONE]
    assert all(not call.missing for call in calls_of(done, PLACE, CODES))


def test_a_stopped_clock_is_told_when_it_stops_and_when_it_goes_on():
    stop = Suspension(number=1, procedure="听证", basis="行政许可法第四十五条", started_on=DAY)
    assert names(a_case(suspensions=(stop,))).count(SPECIAL) == 1
    gone_on = replace(stop, ended_on=DAY)
    calls = calls_of(a_case(suspensions=(gone_on,)), PLACE, CODES)
    told_ends = [call.fields["specialnodetype"] for call in calls if call.name == SPECIAL]
    assert told_ends == ["0", "1"]
    numbers = [int(call.fields["sn"]) for call in calls if "sn" in call.fields]
    assert numbers == sorted(numbers)


def test_what_counts_for_nothing_and_what_was_never_accepted_is_not_told():
    assert names(a_case(mode=Mode.SIMULATED)) == []
    assert (
        names(a_case(accepted_at=None, stage=Stage.WITHDRAWN), replace(PLACE, ended=AT)) == []
    )
    refused = a_case(accepted_at=None, stage=Stage.REFUSED, closed_reason="不属于本机关")
    assert names(refused, replace(PLACE, ended=AT)) == [BASIC, PROC, FILE, DONE]


def test_only_true_values_are_told():
    (basic, *_rest, done) = calls_of(
        a_case(stage=Stage.DECIDED, decision=granted()), PLACE, CODES
    )
    assert basic.fields["datasources"] == "2"
    assert basic.fields["applicantname"] == ""
    assert done.fields["fee"] == ""
    assert done.fields["isfee"] == "0"
    assert done.fields["exitres"] == "", "a reason is told only where one is asked for"
    refused = granted(result=Result.NOT_GRANTED, licence=None, reason="不符合条件")
    (*_, end) = calls_of(a_case(stage=Stage.DECIDED, decision=refused), PLACE, CODES)
    assert (end.fields["doneresult"], end.fields["exitres"]) == ("7", "不符合条件")
    assert end.fields["resulttype"] == "20"


def test_a_certificate_without_a_code_is_named_as_missing_and_not_guessed():
    foreign = replace(an_applicant(), certificate_type="414")
    (basic, *_rest) = calls_of(a_case(applicant=foreign), PLACE, CODES)
    assert basic.missing == ("applyerpagetype",)


def test_every_file_of_a_material_is_a_call_of_its_own():
    scans = Material(code="m1", how=Collected.SCAN, at=AT, files=("aa", "bb"))
    paper = Material(code="m2", how=Collected.PAPER, at=AT, originals=1, files=("cc",))
    done = a_case(stage=Stage.DECIDED, decision=granted(), materials={"m1": scans, "m2": paper})
    files = [call for call in calls_of(done, PLACE, CODES) if call.name == FILE]
    assert [call.key for call in files] == ["file:m1", "file:m1:2", "file:m2", "file:m2:1"]
    assert [call.fields["gettype"] for call in files] == ["2", "2", "1", "2"]
    assert len({call.fields["unid"] for call in files}) == 4


def test_an_application_that_was_not_found_yet_has_no_channel():
    named = OnlineFacts(application="A1")
    case = a_case()
    (first, *_rest) = calls_of(
        replace(case, dossier=replace(case.dossier, online=named)), PLACE, CODES
    )
    assert {"submit", "datasources"} <= set(first.missing)
    found = replace(named, channel="爱山东 App")
    (first, *_rest) = calls_of(
        replace(case, dossier=replace(case.dossier, online=found)), PLACE, CODES
    )
    assert (first.fields["datasources"], first.missing) == ("1", ())


def test_a_fee_names_its_standard_and_a_refusal_without_a_reason_waits():
    paid = Fees(entries=(FeeEntry(at=AT, cents=8050, voucher="票1"),))
    case = a_case(stage=Stage.DECIDED, decision=granted())
    (*_, done) = calls_of(replace(case, dossier=replace(case.dossier, fees=paid)), PLACE, CODES)
    assert (done.fields["isfee"], done.fields["fee"]) == ("1", "80.50")
    refused = granted(result=Result.NOT_GRANTED, licence=None, reason="")
    (*_, end) = calls_of(a_case(stage=Stage.DECIDED, decision=refused), PLACE, CODES)
    assert end.missing == ("exitres",)


def test_a_stop_on_the_day_of_acceptance_comes_after_it():
    stop = Suspension(number=1, procedure="听证", basis="行政许可法第四十五条", started_on=DAY)
    calls = calls_of(a_case(suspensions=(stop,)), PLACE, CODES)
    assert [call.name for call in calls] == [BASIC, PROC, SPECIAL]


def test_the_envelope_is_opened_by_its_key_and_by_no_other():
    private, public = make_pair()
    body = seal({"applicant": "试验𠅤"}, public)
    assert "试验" not in str(body)
    assert unseal(body, private) == {"applicant": "试验𠅤"}
    with pytest.raises(ValueError, match="envelope"):
        unseal(body, make_pair()[0])
    with pytest.raises(Refused) as refused:
        seal({}, "no key")
    assert refused.value.code == "province.bad-key"
