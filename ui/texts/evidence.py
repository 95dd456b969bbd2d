"""Sentences about materials, originals, signatures and the people of a case.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do;
no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "signature.nobody": (
        "没有写明谁签的字。没有登记；请填签字人后再按 F12。",
        "Nobody is named as the one who signed. Nothing was recorded; fill in who signed, then"
        " press F12 again.",
    ),
    "signature.witness-missing": (
        "捺印须有见证人：姓名和身份证号码都要。没有登记；请补填后再按 F12。",
        "A fingerprint needs a witness, with name and ID number. Nothing was recorded; fill in"
        " both, then press F12 again.",
    ),
    "signature.authority-missing": (
        "代签须写明授权（委托书名称或编号）。没有登记；请补填后再按 F12，或改由本人签字。",
        "Signing for somebody else needs the letter of authority. Nothing was recorded; name"
        " the letter, then press F12 again, or have the applicant sign.",
    ),
    "signature.not-read-aloud": (
        "捺印前须向本人宣读内容。没有登记；请宣读后勾选“已宣读”，再按 F12。",
        "Before a fingerprint the text is read aloud to the person. Nothing was recorded; read"
        " it, tick that it was read, then press F12 again.",
    ),
    "custody.not-possible": (
        "这份原件现在“{place}”，不能登记为“{to}”。台账未变；请按 F5 刷新，核对去向后再登记。",
        "The original is {place} now and cannot be entered as {to}. The register is as it was;"
        " press F5, look where it is, then enter the move.",
    ),
    "custody.hands-missing": (
        "原件交接要写明交出人和接收人。台账未变；请补填后再按 F12。",
        "A move of an original names who gives and who receives. The register is as it was;"
        " fill in both, then press F12 again.",
    ),
}
