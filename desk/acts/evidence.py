"""Acts with materials: attach, show a licence, ask for shared data, review, sign, custody.

Belongs to the STORE lane. The one rule: what has to be asked of a register is only written
down here, as 待核验; desk/acts/confirming asks it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from desk.acts.acting import KEPT, perform_duty
from desk.acts.drafts import Drafts
from desk.acts.finding import find_case
from desk.acts.outcomes import Outcomes
from desk.attachments import look_at, read_path
from desk.case import Case
from desk.custody import Place
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.evidence import SignatureTaken
from desk.events.facts import Event
from desk.journal import writing
from desk.material import Collected, Material
from desk.people import Actor, check_counter
from desk.proof import Level
from desk.record import Record
from desk.record_rows import read_record
from desk.registers.evidence import CUSTODY
from desk.settings import FILE_LIMIT, read_setting
from desk.signatures import Signature
from desk.stages import Stage
from desk.steps import evidence


class Evidence:
    """What stands behind an application; each act takes a draft or a stored case."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep_file(self, data: bytes) -> str:
        """Keep a file, on disk before anything names it; Refused as `look_at`."""
        limit = read_setting(self._desk.store.views, FILE_LIMIT)
        look_at(data, most_megabytes=limit)
        return self._desk.store.blobs.put(data)

    def keep_path(self, path: str) -> str:
        """Keep the file of that path; Refused("attachment.unreadable"), or as `look_at`."""
        return self.keep_file(read_path(path))

    def attach(
        self,
        case_id: str,
        code: str,
        data: bytes,
        actor: Actor,
        *,
        scanned: bool = False,
        pages: int = 1,
    ) -> Done[Case]:
        """A file of a material with so many pages; a second one is added to the first.

        A scan was made here from the original (level B), a file came from the applicant (C).
        """
        case = find_case(self._desk, case_id)
        how = Collected.SCAN if scanned else Collected.ATTACHMENT
        rule = case.get_item().find_material(code)
        known = case.materials.get(code)
        same = known if known is not None and known.how is how else None
        digest = self.keep_file(data)
        files = (*(same.files if same else ()), digest)
        return self._collect(
            case,
            Material(
                code=code,
                how=how,
                at=self._desk.clock.now(),
                originals=rule.originals if rule and scanned else 0,
                pages=(same.pages if same else 0) + pages,
                files=files,
                level=Level.WINDOW if scanned else Level.UPLOADED,
                points=same.points if same else (),
            ),
            actor,
        )

    def show_licence(self, case_id: str, code: str, shown: str, actor: Actor) -> Done[Case]:
        """亮证: the code on the citizen's screen, 待核验 until the store answers."""
        return self._wait(case_id, code, actor, shown=shown, licence=True)

    def ask_shared(self, case_id: str, code: str, actor: Actor) -> Done[Case]:
        """数据共享: nothing is handed in, the register is asked."""
        return self._wait(case_id, code, actor, shown="", licence=False)

    def take_paper(self, case_id: str, code: str, actor: Actor) -> Done[Case]:
        """纸质, in place of what was there before."""
        case = find_case(self._desk, case_id)
        rule = case.get_item().find_material(code)
        material = Material(
            code=code,
            how=Collected.PAPER,
            at=self._desk.clock.now(),
            originals=rule.originals if rule else 0,
            copies=rule.copies if rule else 0,
        )
        return self._collect(case, material, actor)

    def recount(
        self, case_id: str, code: str, actor: Actor, *, originals: int, copies: int, pages: int
    ) -> Done[Case]:
        """Counts where they differ from what the item asks for."""
        case = find_case(self._desk, case_id)
        known = evidence.get_material(case, code)
        changed = replace(known, originals=originals, copies=copies, pages=pages)
        return self._collect(case, changed, actor)

    def review(
        self,
        case_id: str,
        code: str,
        actor: Actor,
        *,
        points: tuple[str, ...],
        deficiency: str = "",
    ) -> Done[Case]:
        """审查要点: who checked which; what is wrong with it."""

        def step(case: Case, at: datetime) -> Event:
            return evidence.review(
                case,
                at=at,
                by=actor.person_id,
                material=code,
                points=points,
                deficiency=deficiency,
            )

        return self._note(case_id, Duty.VERIFY_MATERIAL, actor, step)

    def sign(self, case_id: str, actor: Actor, signature: Signature) -> Done[Case]:
        """How somebody signed; Refused as `Signature.check`."""
        signature.check()
        if find_case(self._desk, case_id).stage is Stage.DRAFT:
            return self._note(
                case_id,
                Duty.TAKE_SIGNATURE,
                actor,
                lambda _case, at: SignatureTaken(at=at, signature=replace(signature, at=at)),
            )
        with writing(self._desk, actor) as journal:
            case, at = journal.get(case_id), journal.reading.wall
            check_duty(Duty.TAKE_SIGNATURE, actor, self._desk.station, case)
            taken = SignatureTaken(at=at, signature=replace(signature, at=at))
            case = journal.append(taken, case)
            for digest in signature.files:
                journal.append(evidence.kept(digest, "签字页", at), case)
        return Done(case, KEPT)

    def move_original(
        self,
        case_id: str,
        code: str,
        actor: Actor,
        *,
        to: Place,
        giver: str,
        receiver: str,
        paper: str = "",
        due: date | None = None,
    ) -> Done[Case]:
        """An original changes hands; Refused as `check_move`."""
        return perform_duty(
            self._desk,
            Duty.MOVE_MATERIAL,
            case_id,
            actor,
            lambda case, at: evidence.move_original(
                case,
                at=at,
                material=code,
                to=to,
                giver=giver,
                receiver=receiver,
                paper=paper,
                due=due,
            ),
        )

    def held(self) -> tuple[Record, ...]:
        """Every original that is here or in a department: for the day's close and hand-over."""
        states = (Place.WINDOW.value, Place.OUT.value)
        rows = self._desk.store.views.records(CUSTODY, states=states)
        return tuple(read_record(row) for row in rows)

    def _wait(
        self, case_id: str, code: str, actor: Actor, *, shown: str, licence: bool
    ) -> Done[Case]:
        case = find_case(self._desk, case_id)
        how, proof = evidence.waiting_proof(case, code, shown=shown, licence=licence)
        material = Material(
            code=code,
            how=how,
            at=self._desk.clock.now(),
            pending=True,
            proof=proof,
            level=Level.UPLOADED if licence else None,
        )
        return self._collect(case, material, actor)

    def _collect(self, case: Case, material: Material, actor: Actor) -> Done[Case]:
        if case.stage is Stage.DRAFT:
            return Drafts(self._desk).collect(case.case_id, material)
        return Outcomes(self._desk).supply(case.case_id, actor, material)

    def _note(
        self, case_id: str, duty: Duty, actor: Actor, step: Callable[[Case, datetime], Event]
    ) -> Done[Case]:
        case = find_case(self._desk, case_id)
        if case.stage is not Stage.DRAFT:
            return perform_duty(self._desk, duty, case_id, actor, step)
        if duty is Duty.VERIFY_MATERIAL:
            check_counter(actor, duty.value)  # a draft is reviewed before it has a stage
        else:
            check_duty(duty, actor, self._desk.station, case)
        return Drafts(self._desk).note(case_id, step(case, self._desk.clock.now()))
