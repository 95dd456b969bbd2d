"""Acts of signing on the applicant screen: what is shown, and the signature under it.

Belongs to the STORE lane. The one rule: a signature is put to the case only while the case
still says what was shown; otherwise it is refused and has to be given again.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.acts.evidence import Evidence
from desk.acts.finding import find_case
from desk.case import Case
from desk.declarations import Declaration, content_of, declaration_of, signer_of
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.handwriting import Handwriting
from desk.people import Actor
from desk.refusal import Refused
from desk.signatures import Signature, SignatureWay


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningSheet:
    """What is put before somebody: of which case, in which state, as shown, signed by whom."""

    case_id: str
    content: str
    shown: Declaration
    by: str


class ScreenSigning:
    """Signatures that are written on the applicant screen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def sheet(self, case_id: str, actor: Actor) -> SigningSheet:
        """What is to be shown and signed now.

        Raises Refused("case.applicant-missing"), ("case.item-missing"), ("case.unknown") and
        what the duty refuses.
        """
        case = find_case(self._desk, case_id)
        check_duty(Duty.TAKE_SIGNATURE, actor, self._desk.station, case)
        case.get_item()
        return SigningSheet(
            case_id=case_id,
            content=content_of(case),
            shown=declaration_of(case),
            by=signer_of(case),
        )

    def take(
        self, sheet: SigningSheet, actor: Actor, *, written: Handwriting, picture: bytes
    ) -> Done[Case]:
        """The signature under that sheet; `picture` is its PNG.

        The shown text, the strokes with their times and the picture are kept as files before
        the case names them. Raises Refused("signature.content-changed"),
        ("signature.no-ink") and as `Evidence.sign`.
        """
        written.check()
        if content_of(find_case(self._desk, sheet.case_id)) != sheet.content:
            raise Refused("signature.content-changed")
        evidence, blobs = Evidence(self._desk), self._desk.store.blobs
        signature = Signature(
            way=SignatureWay.SCREEN,
            by=sheet.by,
            at=self._desk.clock.now(),
            sheet=(evidence.keep_file(picture),),
            text=blobs.put(sheet.shown.data()),
            strokes=blobs.put(written.data()),
            content=sheet.content,
        )
        return evidence.sign(sheet.case_id, actor, signature)
