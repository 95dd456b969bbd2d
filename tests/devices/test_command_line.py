"""`devices list` and `devices read` of the program itself, from another folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from devices.adapters.hosted import HostedReader
from devices.simulators.people import CARDS
from devices.simulators.sam_reader import Fault, SamReaderSimulator
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.vpcd_card import VirtualCard
from tests.devices.private_pcscd import PrivatePcscd, wait_until

MAIN = Path(__file__).parents[2] / "main.py"
READ = ("devices", "read", "--adapter", "pcsc")


def run(folder, *arguments, **environment):
    done = subprocess.run(
        [sys.executable, str(MAIN), *arguments, "--json"],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("card", ["ordinary", "foreign-2023"])
def test_a_card_on_a_serial_reader_is_read(tmp_path, card):
    with SamReaderSimulator() as wire:
        wire.place(CARDS[card].text)
        what = ("devices", "read", "--adapter", "sam-serial", "--port", wire.path)
        code, told = run(tmp_path, *what)
    assert code == 0
    assert told["number"] == CARDS[card].fields["number"]
    assert told["kind"] == CARDS[card].kind


def test_a_silent_reader_is_one_clear_sentence(tmp_path):
    with SamReaderSimulator() as wire:
        wire.fault = Fault.SILENT
        what = ("devices", "read", "--adapter", "sam-serial", "--port", wire.path)
        code, told = run(tmp_path, *what, "--baud", "115200")
    assert code == 1
    assert told["error"]["code"] == "reader.silent"
    assert told["error"]["sentence"]


def test_a_card_in_a_pcsc_reader_is_listed_and_read(tmp_path):
    with PrivatePcscd(tmp_path) as service:
        card = VirtualCard(service.port, SOCIAL_CARDS["social-1"])
        card.insert()
        environment = {"PCSCLITE_CSOCK_NAME": service.socket_name}
        wait_until(lambda: run(tmp_path, *READ, **environment)[0] == 0)
        _, listed = run(tmp_path, "devices", "list", **environment)
        code, told = run(tmp_path, *READ, "--reader", "Virtual PCD 00 00", **environment)
        card.pull()
    assert code == 0
    assert told["kind"] == "social_card"
    assert told["name"] == SOCIAL_CARDS["social-1"]["name"]
    names = [one["name"] for one in listed["devices"] if one["adapter"] == "pcsc"]
    assert names == ["Virtual PCD 00 00", "Virtual PCD 00 01"]


def test_the_host_verb_serves_the_card_readers(tmp_path, monkeypatch):
    monkeypatch.setenv("PCSCLITE_CSOCK_NAME", str(tmp_path / "none"))
    reader = HostedReader("pcsc", (sys.executable, str(MAIN), "host", "pcsc"))
    assert reader.state().code == "pcsc.service-not-running"
    reader.close()


def test_an_unknown_host_is_wrong_use(tmp_path):
    done = subprocess.run([sys.executable, str(MAIN), "host", "x"], timeout=30, check=False)
    assert done.returncode == 2
