"""Files at the window: they follow the acts by themselves, and what cannot go is told."""

from __future__ import annotations

from desk.acts.filing import FilesWaiting, Filing
from desk.journal import writing
from desk.steps.evidence import kept
from tests.sync.file_station import noise
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.views.shell import PageName


def name_files(clerk, *contents: bytes, lose: int = -1) -> None:
    """Keep files and write what names them; the one at `lose` goes from the disk."""
    desk = clerk.counter.place.acts.desk

    def work() -> None:
        digests = [desk.store.blobs.put(data) for data in contents]
        if lose >= 0:
            desk.store.blobs._path(digests[lose]).unlink()
        with writing(desk, None) as journal:
            for digest in digests:
                journal.append(kept(digest, "测试材料", journal.reading.wall))

    Operation(clerk.counter.place, Lane.STORE, work).start()


def test_files_follow_the_acts_and_one_that_is_gone_is_told(clerk):
    def waiting() -> FilesWaiting:
        return clerk.read(lambda _views: Filing(clerk.counter.place.acts.desk).waiting())

    name_files(clerk, noise(200_000, 1), noise(90_000, 2), noise(300_000, 3), lose=1)
    # Written behind the window's back: F5 asks for the act, what it names follows.
    clerk.robot.key("F5")
    clerk.robot.wait(lambda: waiting().held, "what cannot go")
    clerk.robot.wait(lambda: waiting().left == 1, "the others sent")
    assert [held.code for held in waiting().held.values()] == ["blob.missing"]
    clerk.counter.window.turn_to(PageName.WAITING)
    page = clerk.counter.pages.waiting
    clerk.robot.wait(lambda: "1 个附件传不上去" in page.reason.text(), "the sentence")
    assert "不在本机" in page.reason.text()
