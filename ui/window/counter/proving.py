"""A scan of a paper's signed code: genuine, forged or unknown, told before anything is opened.

Owned by the window thread. The one rule: a code that is forged or of another case opens
nothing; a genuine one opens its case and asks for a look at the sheet.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.acts.proving import Proven
from desk.paper_code import Verdict
from ui.texts.proofs import sentence_of
from ui.window.operations import proving
from ui.window.operations.acts import CounterPlace
from ui.window.pages.page import Page
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import pair
from ui.window.views.shell import Notice, Tone


def prove_then(
    place: CounterPlace,
    scan: str,
    page: Callable[[], Page],
    follow: Callable[[Notice], None],
) -> None:
    """Check the code; go on with what is to be said unless it must not be followed."""

    def known(found: Proven) -> None:
        notice = proof_notice(found)
        if notice.tone is Tone.BAD:
            page().explain(notice)
        else:
            follow(notice)

    proving.proven(place, scan).then(known).refused(
        lambda error: page().explain(notice_of(error))
    ).start()


def proof_notice(found: Proven) -> Notice:
    """What is said of a code on the screen."""
    unknown = found.verdict in (Verdict.UNKNOWN_STATION, Verdict.UNKNOWN_KEY)
    tone = Tone.WARN if unknown else Tone.OK if found.is_genuine else Tone.BAD
    return Notice(sentence=pair(sentence_of(found)), tone=tone)
