"""A store that takes nothing: one sentence, and what was typed stays on the screen."""

from __future__ import annotations

from tests.ui.test_case_acts import ROAD


def write_protect(clerk, on: bool) -> None:
    """As a disk that was mounted read-only in the middle of the work."""
    words = f"PRAGMA query_only = {'ON' if on else 'OFF'}"
    clerk.read(lambda views: views.database.conn.execute(words).fetchall())


def test_what_could_not_be_saved_stays_and_is_saved_with_the_next_field(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ROAD, (2, 2, 1))
    clerk.collect()
    saved = clerk.counter.accepting.table.front.saved
    write_protect(clerk, on=True)
    clerk.fill({"road": "模拟路"})
    clerk.robot.wait(
        lambda: "store.read-only" in clerk.page.notice.details.whole, "the sentence"
    )
    field = clerk.page.form.form.fields["road"]
    assert (field.value, bool(field.complaint)) == ("模拟路", True)
    assert clerk.counter.accepting.table.front.saved == saved
    write_protect(clerk, on=False)
    clerk.fill({"position": "八号门前"})
    clerk.robot.wait(lambda: clerk.front.form.get("position") == "八号门前", "the next field")
    assert clerk.front.form["road"] == "模拟路"
    assert field.complaint == ""
