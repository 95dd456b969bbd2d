"""What every store keeps, whoever opened it: the port's sentences, one by one."""

from dataclasses import replace

import pytest

from desk.chain import check_chain
from desk.entry import GENESIS, BodyState, Head
from desk.ports.store import Store
from desk.refusal import Refused
from tests.contracts.store_stands import store
from tests.store import makings
from tests.store.makings import DAY, append, case, count, draft, entry_after, number, paper

__all__ = ["store"]  # the fixture


def test_an_empty_journal_ends_at_genesis(store):
    assert store.views.head() == Head(epoch=1, seq=0, hash=GENESIS)
    assert list(store.views.entries()) == []


def test_entries_come_back_byte_for_byte(store):
    with store.change() as change:
        kept = append(change)
    (found,) = store.views.entries()
    assert found == kept
    assert store.views.head() == Head(epoch=1, seq=1, hash=kept.hash)


def test_a_header_only_entry_keeps_its_state(store):
    with store.change() as change:
        full = entry_after(change.head())
        change.put_entry(
            type(full).read(full.header_bytes, None, BodyState.WITHHELD),
        )
    (found,) = store.views.entries()
    assert (found.body, found.state) == (None, BodyState.WITHHELD)


def test_a_chain_of_many_transactions_checks_out(store):
    for n in range(20):
        with store.change() as change:
            append(change, 1 + n % 3)
    report = check_chain(
        makings.STATION.station_id,
        makings.SIGNER.public,
        store.views.entries(),
        store.views.signatures(),
    )
    assert report.faults == ()
    assert report.head == store.views.head()


def test_an_entry_that_does_not_follow_the_head_is_a_bug(store):
    with pytest.raises(RuntimeError, match="does not follow"), store.change() as change:
        change.put_entry(entry_after(Head(epoch=1, seq=5, hash=GENESIS)))
    assert store.views.head().seq == 0


def test_entries_of_one_case_after_a_seq_and_limited(store):
    with store.change() as change:
        for case_id in ("a", "b", "a", "b", "a"):
            append(change, case_id=case_id)
    seqs = [e.header.seq for e in store.views.entries(case_id="a")]
    assert seqs == [1, 3, 5]
    assert [e.header.seq for e in store.views.entries(after=1, limit=2)] == [2, 3]
    assert [e.header.seq for e in store.views.entries(case_id="a", after=1, limit=1)] == [3]


def test_the_next_case_seq_is_known(store):
    with store.change() as change:
        assert change.last_case_seq("c1") == 0
        append(change, 3)
        assert change.last_case_seq("c1") == 3
        assert change.last_case_seq("c2") == 0


def test_signatures_are_found_by_seq(store):
    with store.change() as change:
        append(change, 2)
    assert store.views.signature(1) == ""
    assert store.views.signatures() == {2: store.views.signature(2)}


def write_everything_and_stop(store: Store) -> None:
    with store.change() as change:
        append(change)
        change.put_case(case("c2"))
        change.add_count(count())
        change.put_draft(draft())
        change.put_number(number(1))
        change.put_paper(paper())
        change.set_cursor("feed", "1")
        change.put_setting("a", "1")
        raise ValueError("stop")


def test_nothing_of_a_change_left_by_an_error_remains(store):
    with store.change() as change:
        append(change)
        change.put_case(case())
    with pytest.raises(ValueError, match="stop"):
        write_everything_and_stop(store)
    views = store.views
    assert views.head().seq == 1
    assert [row.case_id for row in views.list_cases()] == ["c1"]
    assert (views.counts(DAY), views.drafts(), views.numbers(DAY), views.papers()) == (
        (),
        (),
        (),
        (),
    )
    assert (views.find_cursor("feed"), views.settings()) == (None, {})


def test_writing_after_the_change_was_left_is_a_bug(store):
    with store.change() as change:
        pass
    with pytest.raises(RuntimeError, match="outside a change"):
        change.put_case(case())


def test_a_change_inside_a_change_is_a_bug(store):
    with store.change(), pytest.raises(RuntimeError, match="already open"), store.change():
        pass


def test_a_case_is_written_in_place_of_its_older_state(store):
    with store.change() as change:
        change.put_case(case())
    with store.change() as change:
        change.put_case(case(stage="accepted", applicant="测小二"))
        assert change.find_case("c1") == case(stage="accepted", applicant="测小二")
    assert store.views.get_case("c1").stage == "accepted"
    assert store.views.list_cases(text="测小一") == ()
    assert len(store.views.list_cases(text="测小二")) == 1


def test_an_unknown_case_is_refused(store):
    with pytest.raises(Refused, match=r"case\.unknown"):
        store.views.get_case("c9")
    with store.change() as change:
        assert change.find_case("c9") is None


def test_a_case_is_found_by_each_printed_number(store):
    long = "11370000MB28465713" + "0" * 13 + "202511240001"
    assert len(long) == 43
    row = case(receipt=number(1).receipt, spoken="3-24-1", case_number=long)
    with store.change() as change:
        change.put_case(row)
        change.put_case(case("c2"))
    for text in (row.receipt, row.spoken, long, f" {long} "):
        assert store.views.find_case_by_number(text) == row
    assert store.views.find_case_by_number("") is None
    assert store.views.find_case_by_number(long[:-1]) is None


def test_lists_are_newest_first_and_turn_pages(store):
    with store.change() as change:
        for n in range(7):
            change.put_case(case(f"c{n}", stage="received" if n % 2 else "accepted"))
    pages, after = [], ""
    while page := store.views.list_cases(limit=3, after=after):
        pages.append([row.case_id for row in page])
        after = page[-1].case_id
    assert pages == [["c6", "c5", "c4"], ["c3", "c2", "c1"], ["c0"]]
    chosen = store.views.list_cases(stages=("received",), after="c5")
    assert [row.case_id for row in chosen] == ["c3", "c1"]


def test_words_stages_and_pages_narrow_together(store):
    with store.change() as change:
        for n in range(6):
            row = case(f"c{n}", stage="received" if n % 2 else "accepted")
            change.put_case(replace(row, applicant="测甲" if n < 4 else "测乙"))
    found = store.views.list_cases(text="测甲", stages=("received", "decided"))
    assert [row.case_id for row in found] == ["c3", "c1"]
    rest = store.views.list_cases(text="测甲", stages=("received",), after="c3", limit=5)
    assert [row.case_id for row in rest] == ["c1"]
    assert store.views.list_cases(after="unknown") == ()


def test_a_page_stays_put_while_its_cases_change(store):
    with store.change() as change:
        for n in range(4):
            change.put_case(case(f"c{n}"))
    first = store.views.list_cases(limit=2)
    with store.change() as change:
        change.put_case(case("c0", stage="accepted", updated="2025-11-25"))
    rest = store.views.list_cases(limit=2, after=first[-1].case_id)
    assert [row.case_id for row in (*first, *rest)] == ["c3", "c2", "c1", "c0"]


def test_a_long_number_and_rare_names_survive(store):
    row = case(
        applicant="测𠅤\ue863\U0002ceb0·a'\"",
        case_number="1" * 64,
        state='{"a":"\u0000𠅤"}',
        search=("𠅤", ""),
    )
    with store.change() as change:
        change.put_case(row)
    assert store.views.get_case("c1") == row
    assert store.views.list_cases(text="1" * 43) == (row,)


def test_counters_add_up_in_their_own_cells(store):
    with store.change() as change:
        change.add_count(count())
        change.add_count(count(n=2))
        change.add_count(count("accepted"))
        change.add_count(count("accepted", n=-1))
        change.add_count(count(business_date="2025-11-25"))
    assert store.views.counts(DAY) == (count(n=3),)


def test_numbers_come_in_order_and_voided_ones_stay(store):
    with store.change() as change:
        assert change.last_serial(DAY) == 0
        change.put_number(number(2, "b"))
        change.put_number(number(1, "a"))
        change.put_number(number(9, "z", "2025-11-25"))
    with store.change() as change:
        assert change.last_serial(DAY) == 2
        change.put_number(replace(number(1, "a"), state="voided"))
    assert [(n.serial, n.state) for n in store.views.numbers(DAY)] == [
        (1, "voided"),
        (2, "minted"),
    ]


def test_papers_by_case_and_state(store):
    with store.change() as change:
        change.put_paper(paper("p1"))
        change.put_paper(paper("p2", case_id="c2", at="2025-11-24T10:00:00+08:00"))
        change.put_paper(paper("p1", state="printed"))
    views = store.views
    assert [p.paper_id for p in views.papers()] == ["p2", "p1"]
    assert views.papers(case_id="c1") == (paper("p1", state="printed"),)
    assert [p.paper_id for p in views.papers(state="saved")] == ["p2"]
    assert views.papers(case_id="c1", state="saved") == ()


def test_drafts_come_back_whole(store):
    with store.change() as change:
        change.put_draft(draft(steps=5))
        change.put_draft(draft("d2", saved="2025-11-24T09:02:00+08:00"))
    with store.change() as change:
        shorter = draft(steps=2)
        change.put_draft(shorter)
        assert change.find_draft("d1") == shorter
        assert change.find_draft("d9") is None
    assert [row.draft_id for row in store.views.drafts()] == ["d2", "d1"]
    with store.change() as change:
        change.drop_draft("d2")
    assert store.views.drafts() == (shorter,)


def test_cursors_and_settings_move(store):
    with store.change() as change:
        assert change.find_cursor("feed") is None
        change.set_cursor("feed", "1")
        change.set_cursor("feed", "2")
        change.put_setting("idle", "5")
        change.put_setting("idle", "6")
        assert change.find_cursor("feed") == "2"
    assert store.views.find_cursor("feed") == "2"
    assert store.views.settings() == {"idle": "6"}


def test_a_file_is_kept_under_the_hash_of_its_content(store):
    digest = store.blobs.put(b"scan")
    assert digest == makings.sha256(b"scan")
    assert store.blobs.get(digest) == b"scan"
    assert store.blobs.put(b"scan") == digest


def test_a_file_that_is_not_there_is_refused(store):
    with pytest.raises(Refused, match=r"blob\.missing"):
        store.blobs.get("0" * 64)
