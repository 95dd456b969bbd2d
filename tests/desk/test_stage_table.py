"""Every stage and every act, against the domain's table written out anew."""

from __future__ import annotations

import pytest

from desk.people import ROLE_ACTS
from desk.refusal import Refused
from desk.stages import Act, Stage, allowed, next_stage
from desk.station import STATION_ACTS

# Domain design, section 2.1, line by line: act, the stages it is done in, where it leads
# ("=" stays). Written from the design, not from desk/stages.py.
LAW = """
file_online               draft precheck_returned                        filed_online
precheck                  filed_online                                   prechecked
return_precheck           filed_online                                   precheck_returned
collect_for               draft                                          collected_for
receive                   draft prechecked collected_for                 received
ask_supplement            received                                       supplement
complete_supplement       supplement                                     received
accept                    received                                       accepted
deem_accepted             received supplement                            accepted
refuse                    received supplement                            refused
return                    received supplement                            returned
withdraw                  received supplement accepted handling suspended supplement_after \
withdrawn
handle                    accepted                                       handling
suspend                   handling                                       suspended
resume                    suspended                                      handling
ask_supplement_after      handling                                       supplement_after
complete_supplement_after supplement_after                               handling
terminate                 accepted handling suspended supplement_after decided terminated
decide                    handling accepted                              decided
issue                     decided                                        issued
hand_over                 issued                                         handed_over
deliver                   decided refused returned withdrawn terminated  =
archive                   handed_over decided refused returned withdrawn terminated archived
void                      collected_for received supplement accepted handling suspended \
supplement_after voided
convert                   decided                                        archived
"""

MOVES = {
    (act, stage): (stage if target == "=" else target)
    for act, *stages, target in (line.split() for line in LAW.strip().splitlines())
    for stage in stages
}


def test_the_table_names_every_act_and_no_other():
    assert {act for act, _ in MOVES} == {act.value for act in Act}


def test_every_stage_can_be_reached_but_the_draft():
    assert {*MOVES.values(), "draft"} == {stage.value for stage in Stage}


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("act", list(Act))
def test_every_pair_is_as_the_law_has_it(act, stage):
    target = MOVES.get((act.value, stage.value))
    if target is not None:
        assert next_stage(stage, act) == target
        assert act in allowed(stage)
        return
    assert act not in allowed(stage)
    with pytest.raises(Refused) as refused:
        next_stage(stage, act)
    assert refused.value.code == "case.act-not-allowed"
    assert refused.value.facts == {"act": act.value, "stage": stage.value}


@pytest.mark.parametrize("stage", ["archived", "voided"])
def test_nothing_is_done_to_a_case_that_is_over(stage):
    assert allowed(Stage(stage)) == frozenset()


def test_the_words_of_acts_are_the_same_everywhere():
    words = {act.value for act in Act}
    assert set().union(*STATION_ACTS.values()) <= words
    assert set().union(*ROLE_ACTS.values()) == words
