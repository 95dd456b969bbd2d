"""Sentences about credit.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do;
no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "credit.document-missing": (
        "信用修复要有修复文书的名称或编号。没有登记；请补填后再按 F12。",
        "A repair of credit names its document. Nothing was recorded; fill it in, then press"
        " F12 again.",
    ),
    "credit.tolerance-barred": (
        "申请人{list}（{article}），不能容缺。草稿没有改动；请收齐这份材料，或先办信用修复。",
        "The applicant stands on a list ({list}; {article}), so nothing may be tolerated. The"
        " draft is as it was; collect the material, or have the credit repaired first.",
    ),
    "credit.publication-open": (
        "信用承诺书要由申请人选择是否公开。没有登记；请问清后选“同意公开”或“不公开”。",
        "Whether the promise of credit is published is the applicant's choice. Nothing was"
        " recorded; ask, then choose one of the two.",
    ),
}
