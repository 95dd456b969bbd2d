"""Set-up and what tests run in, as far as it can be tried without a new machine.

The one rule: nothing here installs anything.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
import tomllib
from pathlib import Path

import sqlalchemy

ROOT = Path(__file__).resolve().parents[1]


def shell(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-uo", "pipefail", "-c", f". .ci/setup\n{script}"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "DESK_COMMAND": "./run"} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_locked_package_is_named_in_the_notices() -> None:
    lock = (ROOT / ".ci/requirements.lock").read_text("utf-8")
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text("utf-8")
    named = set(re.findall(r"[a-z0-9-]+", notices))
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    assert locked - named == set()


def test_what_is_declared_is_locked() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lock = (ROOT / ".ci/requirements-test.lock").read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    wanted = [*declared["dependencies"], *declared["optional-dependencies"]["test"]]
    names = {re.split(r"[<>=\[]", name)[0].lower().replace("_", "-") for name in wanted}
    assert names - locked == set()


def test_the_tests_run_on_the_programs_own_versions() -> None:
    versions = []
    for name in ("requirements.lock", "requirements-test.lock"):
        lock = (ROOT / ".ci" / name).read_text("utf-8")
        versions.append(set(re.findall(r"^([a-z0-9-]+==\S+)", lock, re.MULTILINE)))
    assert versions[0] <= versions[1]


def test_the_run_is_private_and_in_the_business_zone() -> None:
    folder = Path(os.environ["XDG_RUNTIME_DIR"])
    assert folder.stat().st_mode & 0o777 == 0o700
    assert time.strftime("%z") == "+0800"


def test_postgresql_answers_as_an_ordinary_user(postgres_url: str) -> None:
    engine = sqlalchemy.create_engine(postgres_url)
    with engine.connect() as connection:
        name = connection.exec_driver_sql("select current_user").scalar_one()
    engine.dispose()
    assert name == "desk"


def test_each_test_has_a_database_of_its_own(postgres_url: str) -> None:
    engine = sqlalchemy.create_engine(postgres_url)
    assert not sqlalchemy.inspect(engine).get_table_names()
    engine.dispose()


def test_a_package_that_is_not_there_is_found_missing() -> None:
    answer = shell("missing_packages bash no-such-package coreutils")
    assert answer.stdout.split() == ["no-such-package"]


def test_a_python_that_is_too_old_is_named_in_one_sentence(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = -V ] && echo Python 3.9.2 && exit 0\nexit 1\n')
    old.chmod(0o755)
    for name in ("bash", "cut"):
        (tmp_path / name).symlink_to(f"/usr/bin/{name}")
    answer = shell("find_python", PATH=str(tmp_path))
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert "3.9.2" in answer.stderr
    assert "3.11 or newer" in answer.stderr


def test_a_missing_network_is_named_in_one_sentence(tmp_path: Path) -> None:
    words = "ERROR: Could not install: NewConnectionError: Temporary failure in name resolution"
    answer = shell(f"logged Installing sh -c 'echo \"{words}\"; exit 1'", TMPDIR=str(tmp_path))
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert "run the same command again" in answer.stderr
    assert words in next(tmp_path.iterdir()).read_text("utf-8")


def test_a_full_disk_is_named_in_one_sentence(tmp_path: Path) -> None:
    words = "OSError: [Errno 28] No space left on device"
    answer = shell(f"logged Installing sh -c 'echo \"{words}\"; exit 1'", TMPDIR=str(tmp_path))
    assert "the disk is full" in answer.stderr


def test_too_little_room_is_seen_before_anything_is_fetched() -> None:
    answer = shell("need_space 999999999")
    assert answer.returncode == 1
    assert "MB are free" in answer.stderr


def test_a_package_only_root_can_install_is_named(tmp_path: Path) -> None:
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")
    (tmp_path / "id").chmod(0o755)
    path = f"{tmp_path}:{os.environ['PATH']}"
    answer = shell("install_packages bash no-such-package", PATH=path)
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert "apt-get install no-such-package" in answer.stderr


def test_a_runtime_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    answer = shell(f"private_runtime_dir {tmp_path}/link")
    assert answer.returncode == 1
    assert "belongs to somebody else" in answer.stderr


def test_the_runtime_folder_is_ours_alone(tmp_path: Path) -> None:
    answer = shell(f"private_runtime_dir {tmp_path}/r && stat -c %a $XDG_RUNTIME_DIR")
    assert answer.stdout.strip() == "700"
