"""Addresses and words that are none: said to be none, before anything is opened."""

from __future__ import annotations

import json
import traceback
from pathlib import Path

import httpx
import pytest

from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.store.engine import open_store
from sync.line import check_url


@pytest.mark.parametrize(
    "url", ["http://[::1", "https://platform.example:port", "https://a:99999", "https://a b"]
)
def test_a_platform_at_no_address(url: str) -> None:
    with pytest.raises(Refused, match=r"line\.bad-address"):
        check_url(url)


@pytest.mark.parametrize("database", ["postgresql:nowhere", "postgresql://u:secret@[::1/db"])
def test_a_database_at_no_address_whose_password_is_not_repeated(database: str) -> None:
    with pytest.raises(Refused, match=r"gateway\.database-unreachable") as told:
        open_store(database, bytes(32))
    assert "secret" not in "".join(traceback.format_exception(told.value))


def test_a_database_file_is_its_owners_alone(tmp_path: Path) -> None:
    open_store(str(tmp_path / "g.db"), bytes(32)).close()
    assert (tmp_path / "g.db").stat().st_mode & 0o077 == 0


def test_half_a_character_in_an_enrolment_is_no_bug(gateway: EmbeddedGateway) -> None:
    asked = json.dumps({"code": "\ud800", "public": "00" * 32, "signature": "00" * 64})
    answer = httpx.post(f"{gateway.url}/v1/stations:enrol", content=asked.encode("ascii"))
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "platform.refused-signature"
