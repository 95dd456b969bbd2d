"""The archive package: whole, verified by itself, and every change of it told."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from desk.acts.archiving import Archiving
from desk.acts.day import totals
from desk.acts.evidence import Evidence
from desk.acts.papering import Papering
from desk.acts.results import Results
from desk.acts.supervision import Supervision
from desk.archive import verify
from desk.events.facts import Result
from desk.people import Role
from desk.progress import Watched
from desk.refusal import Refused
from desk.signatures import Signature, SignatureWay
from tests.desk.registering import PDF
from tests.desk.window import DAY, NAME, NINE


@pytest.fixture
def package(window, tmp_path):
    case = window.accepted()
    Papering(window.desk).print(case.case_id, "acceptance_notice", window.actor())
    window.cases.withdraw(case.case_id, window.actor(), reason="申请人撤回")
    name = Archiving(window.desk).export(case.case_id, window.actor(), folder=str(tmp_path))
    return (tmp_path / name.value).read_bytes()


def test_a_package_that_was_called_off_leaves_no_file_and_no_entry(window, tmp_path):
    case, called_off, before = window.accepted(), Watched(), set(tmp_path.iterdir())
    called_off.cancel()
    window.cases.withdraw(case.case_id, window.actor(), reason="申请人撤回")
    seq = window.seq()
    with pytest.raises(Refused, match=r"work\.cancelled"):
        Archiving(window.desk).export(
            case.case_id, window.actor(), folder=str(tmp_path), progress=called_off
        )
    assert set(tmp_path.iterdir()) == before
    assert window.seq() == seq


def changed(data: bytes, name: str, text: bytes | None) -> bytes:
    """The package with one part changed, or taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as fresh:
        for each in old.namelist():
            kept = old.read(each) if each != name else text
            if kept is not None:
                fresh.writestr(each, kept)
        if name not in old.namelist() and text is not None:
            fresh.writestr(name, text)
    return out.getvalue()


def test_a_package_names_who_sealed_it_and_has_no_part_twice(package, window):
    found = verify(package)
    signer = window.desk.signer.public
    assert (found.station, found.public) == (window.desk.station.station_id, signer)
    out = io.BytesIO(package)
    with (
        zipfile.ZipFile(out, "a") as doubled,
        pytest.warns(UserWarning, match=r"case\.json"),
    ):
        doubled.writestr("case.json", b"{}")
    with pytest.raises(Refused, match=r"archive\.unreadable"):
        verify(out.getvalue())


def test_a_package_holds_every_file_of_its_case(window):
    case = window.accepted()
    evidence = Evidence(window.desk)
    sheet = evidence.keep_file(PDF)
    signed = Signature(way=SignatureWay.PAPER, by=NAME, at=NINE, sheet=(sheet,))
    evidence.sign(case.case_id, window.actor(), signed)
    Results(window.desk).record(
        case.case_id,
        window.actor(),
        result=Result.NOT_GRANTED,
        number="示例决〔2025〕1号",
        decided_on=NINE.date(),
        giver="审批科张某",
        reason="不符合条件",
        scan=PDF + b"\n",
    )
    packed = Archiving(window.desk).pack(case.case_id, window.actor()).data
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.read("files/signed-1") == PDF
        assert archive.read("files/result-1") == PDF + b"\n"
    assert verify(packed).faults == ()


def test_a_package_is_whole_and_counted(package, window):
    found = verify(package)
    assert found.faults == ()
    assert found.entries >= 3
    assert totals(window.store.views.counts(DAY))["archives_packed"] == 1
    assert window.proved().is_sound


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("case.json", b"{}", "changed case.json"),
        ("case.json", None, "missing case.json"),
        ("extra.txt", b"x", "added extra.txt"),
        ("papers/01-acceptance_notice.pdf", b"%PDF", "changed papers"),
        ("seal.json", b'{"by":"00","manifest":"00"}', "seal"),
    ],
)
def test_a_change_of_a_package_is_told(package, name, text, fault):
    found = verify(changed(package, name, text))
    assert any(each.startswith(fault) for each in found.faults)


def test_an_event_that_was_changed_is_told_by_its_place(package):
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        lines = archive.read("events.jsonl")
    text = lines.replace(b'"state":"full"', b'"state":"received"', 1)
    assert "changed events.jsonl" in verify(changed(package, "events.jsonl", text)).faults


def test_what_is_no_package_is_refused():
    with pytest.raises(Refused, match=r"archive\.unreadable"):
        verify(b"no zip")


def test_a_folder_that_is_not_there_is_refused_and_nothing_is_entered(window):
    case = window.accepted()
    window.cases.withdraw(case.case_id, window.actor(), reason="申请人撤回")
    seq = window.seq()
    with pytest.raises(Refused, match=r"archive\.folder-missing"):
        Archiving(window.desk).export(case.case_id, window.actor(), folder="/no/such/place")
    assert window.seq() == seq


def test_a_supervision_export_holds_headers_and_figures_and_no_names(window, tmp_path):
    case = window.accepted()
    acts, auditor = Supervision(window.desk), window.actor(Role.AUDITOR)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        acts.export(window.actor(), first=NINE.date(), last=NINE.date(), folder=str(tmp_path))
    name = acts.export(auditor, first=NINE.date(), last=NINE.date(), folder=str(tmp_path)).value
    text = (tmp_path / name).read_text("utf-8")
    assert case.case_id in text
    assert NAME not in text
    (row,) = window.store.views.records("export")
    assert row.state == "made"
    with pytest.raises(Refused, match=r"supervision\.bad-days"):
        acts.made(NINE.date(), date(2020, 1, 1))
