"""Signing on the applicant screen: what is shown, masked, and what is signed with it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from desk.acts.drafts import Drafts
from desk.acts.evidence import Evidence
from desk.acts.screen_signing import ScreenSigning
from desk.canonical import sha256
from desk.declarations import content_of, declaration_of, mask_text
from desk.files import named_files
from desk.handwriting import Handwriting, Point, Stroke
from desk.item import FormField
from desk.item_words import FieldKind
from desk.refusal import Refused
from desk.signatures import Signature, SignatureWay
from desk.stages import Stage
from desk.values import dump, load
from tests.desk.window import ITEM, NAME, NUMBER, Window, an_applicant, paper

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(30) + b"IEND\xaeB`\x82"
PHONE = "13800000000"


def written(*, length: int = 4000) -> Handwriting:
    """A stroke of that length in tenths of a pixel."""
    points = tuple(
        Point(x=x, y=500, ms=x // 10, pressure=700) for x in range(0, length + 1, 100)
    )
    return Handwriting(width=800, height=240, strokes=(Stroke(tool="pen", points=points),))


def test_the_declaration_shows_no_whole_number(window: Window) -> None:
    item = replace(
        ITEM,
        form=(*ITEM.form, FormField(code="owner", label="负责人", kind=FieldKind.ID_NUMBER)),
    )
    case = replace(window.draft(), item=item)
    form = {**case.form, "owner": NUMBER, "remark": f"另联系 {PHONE}，证件 {NUMBER.lower()}"}
    told = declaration_of(replace(case, form=form)).data().decode()
    assert NUMBER not in told.upper()
    assert PHONE not in told
    assert NAME in told
    assert "138****0000" in told


@pytest.mark.parametrize("text", [f"第{NUMBER}号", f"{PHONE}、{PHONE}", "370102850412001"])
def test_a_number_in_the_middle_of_words_is_masked_too(window: Window, text: str) -> None:
    assert "****" in mask_text(text, window.draft())


def test_a_signature_names_what_was_shown_and_keeps_it_with_the_strokes(
    window: Window,
) -> None:
    signing, case = ScreenSigning(window.desk), window.draft()
    sheet = signing.sheet(case.case_id, window.actor())
    signed = signing.take(sheet, window.actor(), written=written(), picture=PNG).value
    signature = signed.dossier.signature
    assert signature is not None
    assert (signature.way, signature.by) == (SignatureWay.SCREEN, NAME)
    assert signature.text == sha256(sheet.shown.data())
    blobs = window.store.blobs
    assert blobs.get(signature.text) == declaration_of(case).data()
    kept = json.loads(blobs.get(signature.strokes))
    assert kept["strokes"][0]["points"][1] == {"x": 100, "y": 500, "ms": 10, "pressure": 700}
    assert set(signature.files) <= set(named_files(window.store.views))


def test_the_files_stay_named_when_the_draft_became_a_case(window: Window) -> None:
    signing, case = ScreenSigning(window.desk), window.draft()
    sheet = signing.sheet(case.case_id, window.actor())
    draft = signing.take(sheet, window.actor(), written=written(), picture=PNG).value
    accepted = window.cases.receive_and_accept(draft, window.actor()).value
    signature = accepted.dossier.signature
    assert signature is not None
    assert set(signature.files) <= set(named_files(window.store.views))
    assert window.proved().is_sound


def test_a_case_accepted_meanwhile_with_the_same_content_takes_the_signature(
    window: Window,
) -> None:
    signing, case = ScreenSigning(window.desk), window.draft()
    sheet = signing.sheet(case.case_id, window.actor())
    accepted = window.cases.receive_and_accept(case, window.actor()).value
    signed = signing.take(sheet, window.actor(), written=written(), picture=PNG).value
    assert signed.stage is Stage.ACCEPTED
    assert signed.case_id == accepted.case_id
    assert signed.dossier.signature is not None
    assert window.proved().is_sound


def test_content_changed_while_somebody_signed_refuses_the_signature(window: Window) -> None:
    signing, case = ScreenSigning(window.desk), window.draft()
    sheet = signing.sheet(case.case_id, window.actor())
    Drafts(window.desk).fill(case.case_id, {"place": "测试路9号"})
    with pytest.raises(Refused, match=r"signature\.content-changed"):
        signing.take(sheet, window.actor(), written=written(), picture=PNG)
    assert signing.sheet(case.case_id, window.actor()).content != sheet.content


def test_a_mere_dot_is_no_signature(window: Window) -> None:
    signing, case = ScreenSigning(window.desk), window.draft()
    sheet = signing.sheet(case.case_id, window.actor())
    with pytest.raises(Refused, match=r"signature\.no-ink"):
        signing.take(sheet, window.actor(), written=written(length=100), picture=PNG)


def test_what_the_program_notes_beside_it_is_no_other_content(window: Window) -> None:
    case = window.draft()
    signature = ScreenSigning(window.desk)
    sheet = signature.sheet(case.case_id, window.actor())
    after = signature.take(sheet, window.actor(), written=written(), picture=PNG).value
    assert content_of(after) == content_of(case)
    assert content_of(replace(case, applicant=an_applicant(phone="13900000000"))) != (
        content_of(case)
    )


def test_a_signature_of_an_older_entry_still_loads(window: Window) -> None:
    case = window.draft()
    old = Signature(way=SignatureWay.PAPER, by=NAME, at=window.clock.now())
    shape = {k: v for k, v in dump(old).items() if k not in ("text", "strokes")}
    assert load(Signature, shape) == old
    assert Evidence(window.desk).sign(case.case_id, window.actor(), old).value is not None


def test_a_draft_that_says_something_else_later_is_signed_no_longer(window: Window) -> None:
    signing, case = ScreenSigning(window.desk), window.draft()
    sheet = signing.sheet(case.case_id, window.actor())
    signing.take(sheet, window.actor(), written=written(), picture=PNG)
    changed = window.drafts.fill(case.case_id, {"place": "别处9号"}).value
    assert changed.dossier.signature is None
    assert window.drafts.undo(case.case_id).value.dossier.signature is not None


def test_what_is_supplied_after_the_receipt_leaves_the_signature(window: Window) -> None:
    signing, case = ScreenSigning(window.desk), window.draft()
    sheet = signing.sheet(case.case_id, window.actor())
    draft = signing.take(sheet, window.actor(), written=written(), picture=PNG).value
    case = window.cases.receive_and_accept(draft, window.actor()).value
    window.outcomes.supply(case.case_id, window.actor(), paper("plan"))
    assert window.case(case.case_id).dossier.signature is not None
