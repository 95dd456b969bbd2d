"""A store put back from a backup takes its own entries back."""

from __future__ import annotations

import shutil

from desk.acts.reckoning import Reckoning
from desk.store.store import open_store
from tests.desk.window import window_on
from tests.store.makings import KEY


def test_the_draft_of_the_backup_goes_with_its_receipt(window, tmp_path):
    draft = window.draft()
    window.store.close()
    shutil.copytree(window.folder, tmp_path / "backup")
    later = window_on(open_store(window.folder, KEY), window.folder)
    case = later.cases.receive(draft, later.actor()).value
    entries = tuple(later.store.views.entries())
    later.store.close()
    shutil.rmtree(window.folder)
    shutil.copytree(tmp_path / "backup", window.folder)
    again = window_on(open_store(window.folder, KEY), window.folder)
    Reckoning(again.desk).take_back(entries)
    assert again.drafts.listed() == ()
    assert again.case(draft.case_id) == case
    assert again.proved().is_sound
    again.store.close()
