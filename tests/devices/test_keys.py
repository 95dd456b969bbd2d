"""Where keys are kept: the system's key ring, and the file of a demonstration."""

import json
import os
import stat
import subprocess
import sys

import pytest
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from desk.refusal import Refused
from devices.keys.keyfile import KeyFile
from devices.keys.keyring_keys import KeyringKeys

SECRET = bytes(range(32))


def code_of(work):
    with pytest.raises(Refused) as refused:
        work()
    return refused.value.code


@pytest.fixture
def path(tmp_path):
    return tmp_path / "keys" / "demo.json"


def test_a_secret_in_a_file_is_found_again(path):
    KeyFile(path).put("store", SECRET)
    KeyFile(path).put("signing", b"\0other")
    keys = KeyFile(path)
    assert keys.find("store") == SECRET
    assert keys.find("signing") == b"\0other"
    assert keys.find("unknown") is None
    assert not keys.protected


def test_a_newer_secret_replaces_the_older(path):
    keys = KeyFile(path)
    keys.put("store", b"old")
    keys.put("store", SECRET)
    assert keys.find("store") == SECRET


def test_the_file_is_for_its_user_alone_and_nothing_is_left_beside_it(path):
    old = os.umask(0)
    try:
        KeyFile(path).put("store", SECRET)
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o700, 0o666])
def test_a_file_others_may_read_is_refused(path, mode):
    keys = KeyFile(path)
    keys.put("store", SECRET)
    path.chmod(mode)
    assert code_of(lambda: keys.find("store")) == "keys.file-too-open"
    assert code_of(lambda: keys.put("store", b"x")) == "keys.file-too-open"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"store": 1}', '{"store": "%%"}'])
def test_a_damaged_file_is_refused_and_left_alone(path, content):
    keys = KeyFile(path)
    keys.put("store", SECRET)
    path.write_text(content)
    assert code_of(lambda: keys.find("store")) == "keys.file-damaged"
    assert path.read_text() == content


def test_a_file_in_the_data_folder_is_refused(tmp_path):
    inside = tmp_path / "data" / "sub" / "keys.json"
    code = code_of(lambda: KeyFile(inside, data_folder=tmp_path / "data"))
    assert code == "keys.file-in-data-folder"
    KeyFile(tmp_path / "keys.json", data_folder=tmp_path / "data")


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, ChainerBackend, object])
def test_a_backend_that_does_not_guard_is_refused_before_it_gets_a_secret(backend, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    assert code_of(lambda: KeyringKeys(backend())) == "keys.no-backend"


IN_A_SESSION = """
import json, sys
from desk.refusal import Refused
from devices.keys.keyring_keys import KeyringKeys
import keyring
secret = bytes(range(32))
keys = KeyringKeys(service="one-window-desk-test")
before = keys.find("store")
keys.put("store", b"older")
keys.put("store", secret)
again = KeyringKeys(service="one-window-desk-test").find("store") == secret
other = KeyringKeys(service="one-window-desk-other").find("store")
print(json.dumps({"protected": keys.protected, "before": before, "again": again, "other": other,
                  "loaded": type(keys._backend).__module__}))
"""


def test_a_real_secret_service_keeps_secrets(tmp_path):
    script = (
        "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        f' "{sys.executable}" -W error -c "$SCRIPT"'
    )
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    tmp_path.chmod(0o700)
    done = subprocess.run(
        ["dbus-run-session", "--", "/bin/sh", "-c", script],
        env={**os.environ, **home, "SCRIPT": IN_A_SESSION},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "protected": True,
        "before": None,
        "again": True,
        "other": None,
        "loaded": "keyring.backends.SecretService",
    }
