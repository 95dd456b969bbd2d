"""Names of places: one database, however it is spelled, is one gateway."""

from __future__ import annotations

from pathlib import Path

from ui.opening.places import gateway_key_id


def test_a_file_has_one_name_from_wherever_it_is_named(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    spelled = ("g.db", f"{tmp_path}/g.db", f"sqlite:///{tmp_path}/g.db", "sqlite:///g.db")
    assert len({gateway_key_id(one) for one in spelled}) == 1
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path / "other")
    assert gateway_key_id("g.db") != gateway_key_id(spelled[1])


def test_a_server_keeps_its_name_when_its_password_changes():
    old, new = (f"postgresql://desk:{word}@db.example/desk" for word in ("one", "two"))
    assert gateway_key_id(old) == gateway_key_id(new)
    assert gateway_key_id(new) == gateway_key_id("postgresql+psycopg://db.example/desk")
    assert gateway_key_id(new) != gateway_key_id("postgresql://db.example/other")
