"""Somebody with the key edits the store: the proof names what was touched."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desk.acts.exchange import Exchange
from desk.acts.verifying import verify
from desk.canonical import canonical
from desk.entry import SALT_BYTES
from desk.ports.platform import Receipt
from desk.store.reserve import NAME as RESERVE
from desk.store.store import open_views
from tests.desk.intruder import Intruder, lived_in
from tests.desk.window import NINE, Window, open_window
from tests.store.makings import KEY, SIGNER, STATION


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store that somebody lived in, proved sound before anybody touched it."""
    window = open_window(tmp_path_factory.mktemp("sound") / "data")
    lived_in(window)
    assert window.proved().is_sound
    window.store.close()
    return window.folder


@pytest.fixture
def intruder(sound: Path, tmp_path: Path) -> Intruder:
    """Somebody at a copy of that store."""
    shutil.copytree(sound, tmp_path / "data", ignore=shutil.ignore_patterns(RESERVE))
    return Intruder(tmp_path / "data")


def renamed_body(i: Intruder) -> None:
    body = i.body(1).replace("测试明".encode(), "测试暗".encode())
    assert body != i.body(1)
    i.run("UPDATE body SET bytes = ? WHERE seq = 1", body)


def rehashed(i: Intruder) -> None:
    """A changed body with its header, hash and every later link made right again."""
    body = i.body(3).replace("测试明".encode(), "测试暗".encode())
    i.run("UPDATE body SET bytes = ? WHERE seq = 3", body)
    last, changes = "", {"body_hash": hashlib.sha256(body).hexdigest()}
    for seq in range(3, 12):
        if last:
            changes = {"prev_hash": last}
        i.rewrite(seq, **changes)
        last = hashlib.sha256(canonical(i.header(seq))).hexdigest()
        i.run("UPDATE entry SET hash = ? WHERE seq = ?", last, seq)


# What is done, the seq where it shows, and the fault that must be among those named.
CHAIN: dict[str, tuple[Callable[[Intruder], None], int, str]] = {
    "the actor of an entry": (lambda i: i.rewrite(3, actor="demo-09"), 4, "chain.link-broken"),
    "the day of an entry": (
        lambda i: i.rewrite(3, business_date="2025-11-25"),
        4,
        "chain.link-broken",
    ),
    "the last header": (lambda i: i.rewrite(11, actor="demo-09"), 11, "chain.signature-wrong"),
    "another station's name": (
        lambda i: i.rewrite(5, station="T-999999-00009"),
        5,
        "chain.foreign-entry",
    ),
    "a header that is no JSON": (
        lambda i: i.run("UPDATE entry SET header = ? WHERE seq = 4", b"\xff{"),
        4,
        "chain.entry-unreadable",
    ),
    "a header with a field too few": (
        lambda i: i.run("UPDATE entry SET header = ? WHERE seq = 4", b'{"seq":4}'),
        4,
        "chain.entry-unreadable",
    ),
    "the name in a body": (renamed_body, 1, "chain.body-changed"),
    "a body that is no JSON": (
        lambda i: i.run("UPDATE body SET bytes = ? WHERE seq = 2", b"\x00" * 20),
        2,
        "chain.body-changed",
    ),
    "a body that is empty": (
        lambda i: i.run("UPDATE body SET bytes = x'' WHERE seq = 2"),
        2,
        "chain.body-changed",
    ),
    "a body taken away": (
        lambda i: i.run("DELETE FROM body WHERE seq = 2"),
        2,
        "chain.body-missing",
    ),
    "a body called withheld": (
        lambda i: i.run("UPDATE body SET bytes = NULL, state = 'withheld' WHERE seq = 2"),
        2,
        "chain.body-missing",
    ),
    "a body called purged": (
        lambda i: i.run("UPDATE body SET bytes = NULL, state = 'purged' WHERE seq = 2"),
        2,
        "chain.body-missing",
    ),
    "what the platform said, taken away": (
        lambda i: i.run("UPDATE body SET bytes = NULL WHERE seq = 10"),
        10,
        "chain.body-missing",
    ),
    "an act called received, so that it is never sent": (
        lambda i: i.run("UPDATE body SET state = 'received' WHERE seq = 2"),
        2,
        "chain.state-wrong",
    ),
    "a row deleted in the middle": (
        lambda i: i.run("DELETE FROM entry WHERE seq = 4"),
        5,
        "chain.entry-missing",
    ),
    "a whole transaction deleted in the middle": (
        lambda i: i.run("DELETE FROM entry WHERE seq IN (3, 4)"),
        5,
        "chain.entry-missing",
    ),
    "the last row deleted": (
        lambda i: i.run("DELETE FROM entry WHERE seq = 11"),
        11,
        "chain.entry-missing",
    ),
    "the first row deleted": (
        lambda i: i.run("DELETE FROM entry WHERE seq = 1"),
        2,
        "chain.entry-missing",
    ),
    "two rows swapped": (lambda i: i.swap_entries(3, 5), 5, "chain.entry-missing"),
    "two rows with their bodies swapped": (
        lambda i: (i.swap_entries(3, 5), i.swap_bodies(3, 5))[0],
        5,
        "chain.entry-missing",
    ),
    "two bodies swapped": (lambda i: i.swap_bodies(1, 3), 1, "chain.body-changed"),
    "a signature changed": (
        lambda i: i.run("UPDATE signature SET signature = ? WHERE seq = 2", "00" * 64),
        2,
        "chain.signature-wrong",
    ),
    "a signature taken away": (
        lambda i: i.run("DELETE FROM signature WHERE seq = 11"),
        11,
        "chain.signature-wrong",
    ),
    "every link made right but for the signatures": (rehashed, 4, "chain.signature-wrong"),
}


@pytest.mark.parametrize("rebuild", [False, True], ids=["chain", "chain and views"])
@pytest.mark.parametrize("what", CHAIN)
def test_verify_names(intruder, what, rebuild):
    change, seq, code = CHAIN[what]
    change(intruder)
    found = intruder.proof(rebuild=rebuild)
    assert (seq, code) in [(fault.seq, fault.code) for fault in found.chain.faults]
    assert (found.is_sound, found.rebuilt) == (False, rebuild)


VIEWS: dict[str, tuple[str, str]] = {
    "a stage": ("case_view", "UPDATE case_view SET stage = 'decided' WHERE id = 1"),
    "a holder": ("case_view", "UPDATE case_view SET holder_id = 'X' WHERE id = 1"),
    "a name": ("case_view", "UPDATE case_view SET applicant = '测试暗' WHERE id = 1"),
    "a case's whole state": ("case_view", "UPDATE case_view SET state = '{}' WHERE id = 2"),
    "a case taken away": ("case_view", "DELETE FROM case_view WHERE id = 3"),
    "search words": ("case_view", "UPDATE case_view SET words = 'x' WHERE id = 1"),
    "a counter": ("counter_view", "UPDATE counter_view SET n = n + 1 WHERE name = 'accepted'"),
    "a counter gone": ("counter_view", "DELETE FROM counter_view WHERE name = 'received'"),
    "a number": ("number_view", "UPDATE number_view SET state = 'voided' WHERE serial = 1"),
    "a number gone": ("number_view", "DELETE FROM number_view WHERE serial = 3"),
    "a paper": ("paper_view", "UPDATE paper_view SET state = 'printed'"),
    "a judgement": ("judgement_view", "UPDATE judgement_view SET outcome = 'accepted'"),
    "a setting": ("setting_view", "UPDATE setting_view SET value = '\"light\"'"),
    "the kind beside a header": ("entry", "UPDATE entry SET kind = 'accepted' WHERE seq = 1"),
    "the case beside a header": ("entry", "UPDATE entry SET case_id = 'x' WHERE seq = 1"),
    "the hash beside a header": ("entry", "UPDATE entry SET hash = 'x' WHERE seq = 1"),
}


@pytest.mark.parametrize("what", VIEWS)
def test_the_rebuilding_proof_names(intruder, what):
    table, sql = VIEWS[what]
    intruder.run(sql)
    found = intruder.proof(rebuild=True)
    assert table in {difference["table"] for difference in found.differences}
    assert not found.is_sound


def test_the_last_transaction_deleted_with_its_signature_shows_in_the_views(intruder):
    intruder.cut_the_end_off()
    found = intruder.proof(rebuild=True)
    assert {d["table"] for d in found.differences} >= {"case_view", "counter_view"}


def recorded(window: Window) -> None:
    head = window.store.views.head()
    receipt = Receipt(station=STATION.station_id, head=head, at=NINE.isoformat(), signature="")
    Exchange(window.desk).apply_receipt(receipt)


def test_what_the_platform_has_recorded_cannot_be_cut_off(window):
    lived_in(window)
    recorded(window)
    window.store.close()
    intruder = Intruder(window.folder)
    intruder.cut_the_end_off()
    faults = intruder.proof(rebuild=False).chain.faults
    assert [(f.seq, f.code) for f in faults] == [(11, "chain.entry-missing")]


def test_a_journal_written_anew_is_not_the_one_the_platform_recorded(window):
    lived_in(window)
    recorded(window)
    head = canonical(
        {"seq": 11, "hash": "0" * 64, "epoch": 1, "at": NINE.isoformat(), "signature": ""}
    )
    with window.store.change() as change:
        change.set_cursor("recorded", head.decode())
    faults = window.proved().chain.faults
    assert [(f.seq, f.code) for f in faults] == [(11, "chain.differs-from-recorded")]


def test_the_proof_runs_beside_a_window_that_goes_on_writing(window):
    lived_in(window)
    views = open_views(window.folder, KEY)
    with views.snapshot():
        window.received()
        assert views.head().seq == 11
    assert verify(views, station=STATION.station_id, public=SIGNER.public).chain.entries == 12
    views.close()


def test_a_body_is_salted_so_that_its_hash_tells_nothing(intruder):
    first, second = intruder.body(2), intruder.body(4)
    assert first[SALT_BYTES:] != b""
    assert first[:SALT_BYTES] != second[:SALT_BYTES]
