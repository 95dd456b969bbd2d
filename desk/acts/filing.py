"""Files to the platform: which is next, how far it is, what it has, what cannot go.

`next_file`, `sent`, `hold` and `waiting` belong to the STORE lane, the rest to SENDING. The one
rule: acts before files; a file goes only when the entry that names it is recorded, and one
that cannot go is told and never blocks the others. (Rule: sync design, section 3.)

One cursor holds it all: every file that is named up to `seq` is with the platform, but `held`;
of the entry after it those in `done`. Nothing here takes a file away.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace

from desk.acts.bringing import GONE, Bringing
from desk.acts.reckoning import FILES, recorded_seq
from desk.desk import Desk
from desk.named_files import named_by
from desk.ports.platform import FileStanding, NamedFile
from desk.ports.store import Views
from desk.refusal import Refused

SCANNED = 500  # entries looked through at once: the STORE lane belongs to the clerk
MOST_COUNTED = 5000  # entries of which the page counts the files
# Why a file is set aside while the others go on; everything else is tried again by itself.
ASIDE = frozenset(
    {
        "blob.missing",
        "blob.damaged",
        "blob.not-named",
        "blob.too-large",
        "blob.other-bytes",
        "platform.unreadable",
        "platform.too-large",
        "platform.failed",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldFile:
    """A file that could not go, and why; it is tried again at the next start and by F5."""

    seq: int
    epoch: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """The next file to send, None for none here; `more` when the search is not at its end."""

    file: NamedFile | None = None
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesWaiting:
    """What the platform does not have yet: how many files, bytes, and those that cannot go."""

    left: int = 0
    size: int = 0
    held: Mapping[str, HeldFile] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """The cursor as a value."""

    seq: int = 0
    done: tuple[str, ...] = ()
    held: Mapping[str, HeldFile] = field(default_factory=dict)


class Filing:
    """The steps of sending files, written against the platform port."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def next_file(self, passed: frozenset[str] = frozenset()) -> Search:
        """The next file of a recorded entry; at the end those held that are not in `passed`."""
        views = self._desk.store.views
        state, recorded = read_state(views), recorded_seq(views)
        at = state.seq
        for entry in views.entries(after=state.seq, limit=SCANNED):
            if entry.header.seq > recorded:
                break
            for digest in named_by(entry):
                if digest not in state.done and digest not in state.held:
                    seq, epoch = entry.header.seq, entry.header.epoch
                    return Search(file=NamedFile(digest=digest, epoch=epoch, seq=seq))
            at = entry.header.seq
        if at - state.seq >= SCANNED:
            self._write(replace(state, seq=at, done=()))
            return Search(more=True)
        for digest, held in state.held.items():
            if digest not in passed:
                file = NamedFile(digest=digest, epoch=held.epoch, seq=held.seq)
                return Search(file=file)
        return Search()

    def standing(self, file: NamedFile) -> FileStanding:
        """How much of it the platform has (SENDING lane)."""
        self._require_line()
        return self._desk.platform.file_standing(file)

    def load(self, file: NamedFile) -> bytes:
        """Its bytes (SENDING lane); Refused("blob.missing"), ("blob.damaged")."""
        return self._desk.store.blobs.get(file.digest)

    def send_part(self, file: NamedFile, data: bytes, offset: int) -> FileStanding:
        """Send the next part of it (SENDING lane)."""
        self._require_line()
        return self._desk.platform.send_part(file, data, offset)

    def sent(self, file: NamedFile) -> None:
        """The platform has the whole of it."""
        state = read_state(self._desk.store.views)
        held = {digest: why for digest, why in state.held.items() if digest != file.digest}
        if file.seq > state.seq:
            done = (*state.done, file.digest)
            left = [each for each in self._names(file.seq) if each not in (*done, *held)]
            seq = state.seq if left else file.seq
            state = replace(state, seq=seq, done=done if left else ())
        self._write(replace(state, held=held))

    def hold(self, file: NamedFile, code: str) -> None:
        """It cannot go now: the others do."""
        state = read_state(self._desk.store.views)
        why = HeldFile(seq=file.seq, epoch=file.epoch, code=code)
        self._write(replace(state, held={**state.held, file.digest: why}))

    def waiting(self) -> FilesWaiting:
        """What the platform does not have yet, recorded entries or not."""
        views, blobs = self._desk.store.views, self._desk.store.blobs
        left = unsent(views, MOST_COUNTED)
        size = sum(blobs.size(digest) or 0 for digest in left)
        return FilesWaiting(left=len(left), size=size, held=read_state(views).held)

    def _require_line(self) -> None:
        """A drill cuts files as well; the state of the line is the acts' to tell."""
        if self._desk.line.cut:
            raise Refused("line.down")

    def _names(self, seq: int) -> tuple[str, ...]:
        entry = next(iter(self._desk.store.views.entries(after=seq - 1, limit=1)), None)
        return () if entry is None else named_by(entry)

    def _write(self, state: _State) -> None:
        with self._desk.store.change() as change:
            change.set_cursor(FILES, json.dumps(asdict(state)))


class FileRound:
    """One whole round of sending, for the command line (one lane, one caller)."""

    def __init__(self, desk: Desk, part_sent: Callable[[], None] | None = None) -> None:
        """`part_sent` is told of every part that went: the line carries again."""
        self._steps, self._part_sent = Filing(desk), part_sent or _nobody
        self._bringing = Bringing(desk)
        self.went = 0
        self.refused = ""

    def run(self) -> None:
        """Send until nothing waits: `went` many; `refused` is why one of them could not.

        Raises what keeps all of them from going.
        """
        passed = frozenset[str]()
        while (found := self._steps.next_file(passed)).file is not None or found.more:
            if found.file is None:
                continue
            try:
                self._send(found.file)
            except Refused as refusal:
                if refusal.code not in ASIDE:
                    raise
                self._steps.hold(found.file, refusal.code)
                self.refused = refusal.code
                passed |= {found.file.digest}
                continue
            self._steps.sent(found.file)
            self.went += 1
        self._bring()

    def _bring(self) -> None:
        """What claimed cases lack here; a file that is still on its way there comes later."""
        later = frozenset[str]()
        while (wanted := self._bringing.next_case(later)) is not None:
            try:
                self._bringing.bring(wanted)
            except Refused as refusal:
                if refusal.code.startswith(("line.", "platform.", "gateway.")):
                    raise
                if refusal.code not in GONE:
                    later |= {wanted.case_id}
                    continue
                wanted = replace(wanted, digests=())
            self._bringing.brought(wanted)

    def _send(self, file: NamedFile) -> None:
        standing = self._steps.standing(file)
        data = b"" if standing.whole else self._steps.load(file)
        while not standing.whole:
            try:
                standing = self._steps.send_part(file, data, standing.offset)
                self._part_sent()
            except Refused as refusal:
                if refusal.code != "blob.other-offset":
                    raise
                standing = self._steps.standing(file)


def _nobody() -> None:
    """Whoever does not want to be told."""


def read_state(views: Views) -> _State:
    """How far the files are (STORE lane)."""
    text = views.find_cursor(FILES)
    if text is None:
        return _State()
    facts = json.loads(text)
    held = {digest: HeldFile(**why) for digest, why in facts["held"].items()}
    return _State(seq=facts["seq"], done=tuple(facts["done"]), held=held)


def unsent(views: Views, most: int = 0) -> frozenset[str]:
    """The files that entries name and the platform does not have: never to be taken away.

    Of all entries, or of the next `most`.
    """
    return frozenset(_unsent(views, most))


def _unsent(views: Views, most: int) -> Iterator[str]:
    state = read_state(views)
    yield from state.held
    for entry in views.entries(after=state.seq, limit=most):
        yield from (digest for digest in named_by(entry) if digest not in state.done)
