"""通知与更新: a message reaches the windows of its hall, is counted, read, and marked."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import date

import pytest

from desk.acts.notices import Notices
from desk.calendars import national_calendar
from desk.catalogue import Catalogue
from desk.catalogues import Catalogues, Edition
from desk.refusal import Refused
from tests.desk.samples import an_item
from tests.desk.window import open_window
from ui.opening.demonstration import said_to_hall
from ui.window.counter.noticing import Noticing
from ui.window.presenters.notices import notices_view

ONE = {"title": "下午三点停电演练", "text": "请提前存好草稿。", "sender": "大厅值班室"}


def words(**changes: str) -> Namespace:
    given = {"what": "say", "hall": "demo-hall", "giver": "值班", "title": "甲", "text": "乙"}
    return Namespace(**{**given, **changes})


def test_a_message_without_words_is_refused():
    with pytest.raises(Refused, match=r"gateway\.message-empty"):
        said_to_hall(words(text="  "))
    assert said_to_hall(words())["event"]["title"] == "甲"


def test_a_message_reaches_the_window_is_counted_and_read(clerk, hall):
    noticing = next(f for f in clerk.counter.fittings if isinstance(f, Noticing))
    event = {**ONE, "at": "2025-11-24T09:00:00+08:00", "record_id": "message-1"}
    hall.say(
        "say", "", {"kind": "hall_message_said", "event": event, "hall": hall_of(clerk)}, None
    )
    clerk.counter.syncing.now()
    top = clerk.counter.window.top.notices
    clerk.robot.wait(lambda: "1" in top.accessibleName(), "the count")
    clerk.robot.key("Ctrl+Shift+N")
    clerk.robot.wait(lambda: noticing.sheet is not None, "the sheet")
    assert noticing.sheet.title.whole == ONE["title"]
    assert noticing.sheet.text.whole == ONE["text"]
    clerk.robot.wait(lambda: "0" in top.accessibleName(), "the mark")
    person = clerk.counter.acts.actor.person_id
    assert clerk.read(lambda _views: Notices(clerk.desk).unread(person)) == 0
    assert clerk.read(lambda _views: Notices(clerk.desk).unread("somebody-else")) == 1


def hall_of(clerk) -> str:
    return clerk.desk.station.hall


def test_what_a_catalogue_changed_is_told_by_names(tmp_path):
    window = open_window(tmp_path / "data")
    old = an_item(code="A" * 31, name="甲事项")
    editions = Catalogues(Catalogue(versions={"a": (old,)}))
    fresh = an_item(code="B" * 31, name="乙事项")
    newer = Catalogue(versions={"b": (fresh,)})
    editions.take(Edition(number=7, effective=date(2025, 12, 1), catalogue=newer))
    object.__setattr__(window.desk, "catalogues", editions)
    changes = Notices(window.desk).catalogues(date(2025, 11, 24))
    view = notices_view((), changes, national_calendar(), "p")
    told = view.lines[0]
    assert "第 7 版" in told.title
    assert "自动换上" in told.note
    assert "新增 1 项：乙事项" in told.text
    assert "不再有 1 项：甲事项" in told.text
    assert "更新包" in view.lines[-1].note
    window.store.close()


def test_a_read_mark_is_written_once(tmp_path):
    window = open_window(tmp_path / "data")
    with pytest.raises(Refused, match=r"record\.unknown"):
        Notices(window.desk).read("message-9", window.actor())
    assert json.loads("[]") == list(Notices(window.desk).messages())
    window.store.close()
