"""A session with a device, recorded for support: nobody is in it, and it plays as it went."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.check_digits import mod11_2_check
from desk.ports.identity import CardKind
from desk.refusal import Refused
from devices.adapters.pcsc.pseudo import READ_TEXT
from devices.adapters.sam_frame import frame
from devices.cards import identity_text
from devices.cards.identity_text import LAYOUTS
from devices.recording.inventing import Inventor
from devices.recording.scrubbing import scrubbed
from devices.recording.session import differences, outcomes, record
from devices.recording.transcript import Call, Event, read, save
from devices.simulators.bridge_stub import BridgeFault, BridgeStub
from devices.simulators.people import CARDS
from devices.simulators.sam_reader import Fault, SamReaderSimulator
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.social_chip import SocialChip
from devices.simulators.vpcd_card import VirtualCard
from tests.devices.private_pcscd import PrivatePcscd

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 23)
KEPT = Path(__file__).parent / "transcripts"


def of_line(wire: SamReaderSimulator, seconds: float = 0.7):
    line = {"reader.kind": "sam-serial", "reader.port": wire.path, "reader.baud": 115200}
    return record(line, seconds=seconds, today=TODAY)


def everything(path: Path) -> bytes:
    """The file with all that stands in it as hexadecimal beside it."""
    found = path.read_bytes()
    for line in path.read_text("utf-8").splitlines():
        for event in json.loads(line).get("events", ()):
            found += bytes.fromhex(event.get("came", "")) + bytes.fromhex(event.get("out", ""))
    return found


@pytest.mark.parametrize("card", CARDS)
def test_a_card_on_a_serial_reader_becomes_somebody_else_s_of_the_same_shape(card, tmp_path):
    real = {
        name: value.replace("测试", "样例").replace("TEST", "LIKE").replace("37990", "37992")
        for name, value in CARDS[card].fields.items()
    }
    with SamReaderSimulator() as wire:
        wire.place(identity_text.encode(CARDS[card].kind, real))
        made = of_line(wire)
    assert made.faithful
    found = [call.outcome["card"] for call in made.calls if "card" in call.outcome]
    assert len(found) == 1
    assert found[0]["kind"] == CARDS[card].kind.value
    assert found[0]["number"] != real["number"]
    assert len(found[0]["number"]) == len(real["number"])
    save(made, tmp_path / "one.jsonl")
    read_again = read(tmp_path / "one.jsonl")
    assert read_again == made
    assert differences(read_again) == ()
    for secret in (real["number"], real.get("name", ""), real.get("address", "")):
        for coding in ("utf-8", "utf-16-le"):
            assert not secret or secret.encode(coding) not in everything(tmp_path / "one.jsonl")


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault is not Fault.NONE])
def test_what_went_wrong_on_the_line_goes_wrong_when_it_is_played(fault):
    with SamReaderSimulator() as wire:
        wire.place(CARDS["ordinary"].text)
        wire.fault = fault
        made = of_line(wire, 0.3)
    assert made.faithful
    assert [dict(call.outcome) for call in made.calls] == list(outcomes(made))


def test_two_people_stay_two_and_the_same_one_stays_the_same():
    inventor = Inventor(TODAY)
    one, other = CARDS["ordinary"].text, CARDS["expired"].text
    assert inventor.chip_text(one) == inventor.chip_text(one)
    first = identity_text.decode(inventor.chip_text(one))
    second = identity_text.decode(inventor.chip_text(other))
    assert first.number != second.number
    assert first.valid_to > TODAY > second.valid_to


@settings(max_examples=150, deadline=None)
@given(
    kind=st.sampled_from(sorted(CardKind, key=str)[:4]),
    bytes_of=st.binary(min_size=256, max_size=256),
)
def test_any_chip_is_replaced_within_its_own_size(kind, bytes_of):
    if kind not in LAYOUTS:
        return
    flags = {CardKind.CITIZEN: " ", CardKind.RESIDENCE_HMT: "J", CardKind.FOREIGN_2023: "Y"}
    text = bytearray(bytes_of)
    text[248:250] = flags.get(kind, "I").encode("utf-16-le")
    made = Inventor(TODAY).chip_text(bytes(text))
    assert len(made) == 256
    assert made[248:250] == bytes(text[248:250])


def test_a_valid_number_stays_valid_and_a_wrong_one_wrong():
    inventor = Inventor(TODAY)
    good = dict(CARDS["ordinary"].fields)
    bad = good | {"number": good["number"][:17] + ("1" if good["number"][17] != "1" else "2")}
    for fields, valid in ((good, True), (bad, False)):
        text = identity_text.encode(CardKind.CITIZEN, fields)
        number = identity_text.decode(inventor.chip_text(text)).number
        assert (mod11_2_check(number[:17]) == number[17]) is valid


def test_half_of_an_answer_is_replaced_as_far_as_it_came():
    text = CARDS["ordinary"].text
    whole = frame(b"\x00\x00\x90" + b"\x01\x00\x04\x00" + text + bytes(1024))
    asked = Event(do="write", out=frame(b"\x30\x01"))
    for cut in range(20, len(whole), 97):
        call = Call(name="next", events=(asked, Event(do="read", came=whole[:cut])))
        (made,) = scrubbed("sam-serial", [call], Inventor(TODAY))
        came = made.events[1].came
        assert len(came) == cut
        assert CARDS["ordinary"].fields["number"].encode("utf-16-le") not in came


def test_chips_in_a_reader_are_recorded_by_the_command_on_the_real_service(tmp_path):
    file, holder = tmp_path / "chips.jsonl", SOCIAL_CARDS["social-1"]
    with PrivatePcscd(tmp_path) as service:
        environ = os.environ | {"PCSCLITE_CSOCK_NAME": service.socket_name}
        command = [sys.executable, str(ROOT / "main.py"), "--json", "devices"]
        asked = [*command, "record", str(file), "--adapter", "pcsc-pseudo", "--limit", "2"]
        with subprocess.Popen(asked, env=environ, stdout=subprocess.PIPE, text=True) as session:
            card = VirtualCard(service.port, SocialChip(holder))
            card.insert()
            told = json.loads(session.communicate(timeout=30)[0])
            card.pull()
    assert told["faithful"]
    assert told["cards"] == 1
    for secret in (holder["number"].encode(), holder["name"].encode("gb18030")):
        assert secret not in everything(file)
    again = subprocess.run(
        [*command, "replay", str(file)], capture_output=True, text=True, timeout=30, check=True
    )
    assert json.loads(again.stdout)["differences"] == []


def test_the_text_that_a_pcsc_reader_gives_is_replaced():
    text = CARDS["residence-hmt"].text
    told = Event(do="apdu", out=READ_TEXT, came=text + b"\x90\x00")
    (made,) = scrubbed("pcsc-pseudo", [Call(name="next", events=(told,))], Inventor(TODAY))
    came = made.events[0].came
    assert came[-2:] == b"\x90\x00"
    assert identity_text.decode(came[:-2]).number != identity_text.decode(text).number


@pytest.mark.parametrize(
    "fault", [None, BridgeFault.PAGE, BridgeFault.HALF, BridgeFault.UNKNOWN_CARD]
)
def test_a_reader_service_is_recorded_with_what_it_answers(fault, tmp_path):
    with BridgeStub() as stub:
        stub.place("ordinary")
        if fault is not None:
            stub.fault = fault
        made = record(
            {"reader.kind": "http-bridge", "reader.url": stub.url}, seconds=0.3, today=TODAY
        )
    assert made.faithful
    save(made, tmp_path / "bridge.jsonl")
    assert CARDS["ordinary"].fields["number"].encode() not in everything(
        tmp_path / "bridge.jsonl"
    )


@pytest.mark.parametrize("path", sorted(KEPT.glob("*.jsonl")), ids=lambda path: path.stem)
def test_what_support_recorded_still_comes_out_as_it_did(path):
    assert differences(read(path)) == ()


def test_a_program_that_asks_otherwise_is_told():
    with SamReaderSimulator() as wire:
        wire.place(CARDS["ordinary"].text)
        made = of_line(wire, 0.3)
    (call, *_rest) = made.calls
    other = [
        Event(do="write", out=frame(b"\x11\xff")) if event.do == "write" else event
        for event in call.events
    ]
    changed = type(made)(
        adapter=made.adapter,
        settings=made.settings,
        calls=(Call(name="next", events=tuple(other), outcome=call.outcome),),
    )
    ((_, _, now),) = differences(changed)
    assert now == {"code": "replay.asked-otherwise"}


@pytest.mark.parametrize(
    "text", ["", "{}", '{"transcript": 2}', "[1]\n", '{"transcript": 1}\n{']
)
def test_a_file_that_is_no_recording_is_refused_with_its_line(tmp_path, text):
    (tmp_path / "no.jsonl").write_text(text, "utf-8")
    with pytest.raises(Refused) as refused:
        read(tmp_path / "no.jsonl")
    assert refused.value.code == "recording.unreadable"


def test_what_has_no_line_is_not_recorded():
    with pytest.raises(Refused) as refused:
        record({"reader.kind": "simulated"}, seconds=0.1, today=TODAY)
    assert refused.value.code == "recording.adapter"
