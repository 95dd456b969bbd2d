"""The readers that a station's settings name, their JSON, and what their codes say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from desk.ports.identity import CardKind
from desk.refusal import DeviceError
from devices.adapters.simulated import SimulatedReader
from devices.build import build, host_command
from devices.cards.identity_text import decode
from devices.listing import list_devices
from devices.reading import reading_as_json
from devices.simulators.people import CARDS, with_check_digit
from devices.simulators.sam_reader import SamReaderSimulator
from ui.texts import devices, keys, reader_services

ROOT = Path(__file__).parents[2]
KNOWN_FACTS = {
    "backend",
    "found",
    "function",
    "kind",
    "needed",
    "port",
    "program",
    "reader",
    "status",
}
SENTENCES = devices.SENTENCES | keys.SENTENCES | reader_services.SENTENCES


def code_of(work):
    with pytest.raises(DeviceError) as refused:
        work()
    return refused.value.code


def test_no_kind_means_no_reader():
    assert build({}) == ()
    assert build({"reader.kind": ""}) == ()


def test_the_simulator_is_built_and_marked():
    (reader,) = build({"reader.kind": "simulated"})
    assert isinstance(reader, SimulatedReader)
    reader.place("rare")
    assert reader.read().simulated


def test_several_kinds_come_in_their_order():
    kinds = "sam-serial, pcsc,simulated"
    readers = build({"reader.kind": kinds, "reader.port": "/dev/ttyNONE", "reader.baud": 0})
    assert [reader.name for reader in readers] == ["sam-serial", "pcsc", "simulated"]


def test_a_serial_reader_is_built_from_port_and_rate():
    with SamReaderSimulator(rate=57600) as wire:
        settings = {"reader.kind": "sam-serial", "reader.port": wire.path}
        for baud in (57600, "57600", 0):
            wire.place(CARDS["ordinary"].text)
            (reader,) = build({**settings, "reader.baud": baud})
            assert reader.read().kind is CardKind.CITIZEN
            reader.close()


def test_wrong_settings_are_named():
    assert code_of(lambda: build({"reader.kind": "telepathy"})) == "reader.kind-unknown"
    assert code_of(lambda: build({"reader.kind": "sam-serial"})) == "reader.port-not-set"


def test_the_given_host_command_is_used():
    assert host_command(["program", "host", "pcsc"]) == ("program", "host", "pcsc")
    assert host_command(None)[0] == sys.executable


def test_building_loads_no_driver_that_was_not_chosen():
    script = (
        "import sys; from devices.build import build; build({'reader.kind': 'simulated,pcsc'});"
        "assert not {'serial', 'smartcard', 'keyring'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=30)


def test_without_a_service_the_list_says_why(monkeypatch, tmp_path):
    monkeypatch.setenv("PCSCLITE_CSOCK_NAME", str(tmp_path / "none"))
    entry = list_devices()[-1]
    assert (entry["adapter"], entry["ready"]) == ("pcsc", False)
    assert entry["code"] == "pcsc.service-not-running"


def test_a_reading_as_json_has_the_keys_of_the_contract():
    told = reading_as_json(decode(CARDS["long-term"].text))
    assert told["kind"] == "citizen"
    assert told["birth"] == "1958-09-08"
    assert (told["valid_to"], told["long_term"]) == (None, True)
    assert (told["sex_name"], told["nation_name"]) == ("女", "满")
    contract = "kind name sex nation birth address number issuer valid_from valid_to"
    assert set(contract.split()) < told.keys()


def test_invented_people_have_valid_check_digits_and_cannot_be_real():
    for card in CARDS.values():
        number = card.fields["number"]
        if len(number) == 18:
            assert with_check_digit(number[:17]) == number
        assert card.fields["name"].startswith("测试")


@pytest.mark.parametrize("code", SENTENCES)
def test_each_sentence_says_what_is_safe_and_what_to_do(code):
    chinese, english = SENTENCES[code]
    assert "。" in chinese
    assert any(safe in chinese for safe in ("都在", "数据"))
    assert "请" in chinese
    facts = set(re.findall(r"{(\w+)}", chinese))
    assert facts == set(re.findall(r"{(\w+)}", english))
    assert facts <= KNOWN_FACTS
