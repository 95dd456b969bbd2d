"""Addresses that are none: said to be none, before anything is opened or repeated."""

from __future__ import annotations

import traceback

import pytest

from desk.refusal import Refused
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
