"""Document numbers of one case: every kind its own, every repeat its own, without a line."""

from __future__ import annotations

from desk.document_numbers import DocumentKind, case_document


def test_every_kind_and_every_repeat_of_a_case_has_its_own_number(window):
    case = window.received()
    numbers = [
        case_document(case, kind, repeat=repeat)
        for kind in DocumentKind
        for repeat in (1, 2, 3)
    ]
    assert len(set(numbers)) == len(numbers)


def test_a_number_says_its_kind_its_station_and_its_repeat(window):
    case = window.received()
    first = case_document(case, DocumentKind.SUPPLEMENT)
    assert first.endswith("〔2025〕补00001-11240001号")
    again = case_document(case, DocumentKind.SUPPLEMENT, repeat=2)
    assert again.endswith("〔2025〕补00001-11240001-2号")


def test_supplement_acceptance_and_refusal_of_cases_share_no_number(window):
    actor, seen = window.actor(), []
    case = window.received()
    case = window.cases.ask_supplement(case.case_id, actor, wanted=("plan",), reason="缺").value
    seen.append(case.supplements[0].document_number)
    window.cases.complete_supplement(case.case_id, actor)
    seen.append(window.cases.accept(case.case_id, actor).value.document_number)
    other = window.received()
    seen.append(case_document(other, DocumentKind.REFUSAL))
    assert len(set(seen)) == 3
