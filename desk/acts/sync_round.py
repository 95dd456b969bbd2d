"""One whole round of synchronisation, step by step, for the command line.

STORE lane with one caller: the window runs the same steps in their lanes. The one rule: both
sides are put in step before anything is sent, and a batch that the platform cannot take never
stops what comes behind it.
"""

from __future__ import annotations

from desk.acts import outbox
from desk.acts.exchange import APPLIED, Exchange
from desk.acts.filing import FileRound, Filing
from desk.acts.outbox import Synced
from desk.acts.reckoning import Reckoning, Standing
from desk.desk import Desk
from desk.done import Done, Kind
from desk.ports.platform import FeedPage
from desk.refusal import Refused

MOST_REWINDS = 40  # halving: more than any feed is long
# What a batch may hold that the platform cannot digest, though the line is good.
INDIGESTIBLE = frozenset({"platform.too-large", "platform.failed"})


class Round:
    """The steps of an exchange in turn."""

    def __init__(self, desk: Desk, steps: Exchange) -> None:
        self._desk, self._steps = desk, steps

    def run(self) -> Done[Synced]:
        """Push until nothing waits, then read the feed to its end (one lane, one caller)."""
        self.reckon()
        pushed, received = self._push_all(), 0
        while True:
            page = self._next_page()
            before = self._steps.position()
            received += self._steps.apply_page(page).value
            if not page.more or self._steps.position() == before:
                break
        number, refused = self._update_catalogue()
        self._push_all()
        files, files_refused = self._send_files()
        done = Synced(
            pushed=pushed,
            received=received,
            waiting=self._steps.waiting(),
            catalogue=number,
            catalogue_refused=refused,
            files=files,
            files_left=Filing(self._desk).waiting().left,
            files_refused=files_refused,
        )
        return Done(done, APPLIED | ({Kind.CATALOGUE} if number else frozenset()))

    def reckon(self) -> Standing:
        """Put both sides in step (one lane, one caller): resend, or take back what was lost."""
        reckoning, head = Reckoning(self._desk), self._steps.resolve()
        standing = reckoning.settle(head).value
        while standing is Standing.BEHIND and self._desk.store.views.head().seq < head.seq:
            entries = self._steps.fetch_own(self._desk.store.views.head().seq)
            if not entries:
                raise Refused("sync.nothing-recorded", seq=head.seq)
            reckoning.take_back(entries)
        return standing

    def _update_catalogue(self) -> tuple[int, str]:
        """The number that was taken, or why not: cases are synced whatever comes of it."""
        try:
            package = self._steps.fetch_catalogue(self._desk.catalogues.newest.hash)
            edition = self._steps.apply_catalogue(package).value
        except Refused as refusal:
            if not refusal.code.startswith("catalogue."):
                raise
            return 0, refusal.code
        return (0 if edition is None else edition.number), ""

    def _send_files(self) -> tuple[int, str]:
        """How many files went, and what kept the others: cases are synced all the same."""
        sending = FileRound(self._desk)
        try:
            sending.run()
        except Refused as refusal:
            return sending.went, refusal.code
        return sending.went, sending.refused

    def _next_page(self) -> FeedPage:
        """The next events; where the feed went back, from where both still agree."""
        for _try in range(MOST_REWINDS):
            try:
                return self._steps.fetch(self._steps.position(), known=self._steps.known())
            except Refused as refusal:
                if refusal.code != "platform.behind":
                    raise
                Reckoning(self._desk).rewind_feed(int(str(refusal.facts.get("seq", 0))))
        return self._steps.fetch(self._steps.position(), known=self._steps.known())

    def _push_all(self) -> int:
        """Push until nothing waits; how many entries the platform recorded.

        A batch that it cannot take is halved; what it cannot take alone goes header-only.
        """
        began, most = self._steps.recorded(), outbox.MAX_ENTRIES
        while (batch := self._steps.next_batch(most)) is not None:
            before = self._steps.recorded()
            try:
                self._steps.apply_receipt(self._steps.push(batch))
            except Refused as refusal:
                if refusal.code not in INDIGESTIBLE or outbox.is_bare(batch):
                    raise
                if most == 1:
                    Reckoning(self._desk).withhold([e.header.seq for e in batch.entries])
                most = max(1, most // 2)
                continue
            if self._steps.recorded() == before:
                raise Refused("sync.nothing-recorded", seq=before)
            most = min(outbox.MAX_ENTRIES, most * 2)
        return self._steps.recorded() - began
