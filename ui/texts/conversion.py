"""What is said of simulated approval (模拟审批): code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "conversion.not-offered": (
        "“{item}”没有实行模拟审批。草稿已存；请按正式件办理。",
        "{item} is not open to simulated approval. The draft is kept; go on with a formal "
        "case.",
    ),
    "conversion.letter-missing": (
        "模拟审批要有意向书：名称或文号、出具单位、日期（不晚于今天）。草稿已存；请填全后按 "
        "F12。",
        "A simulated case rests on a letter of intent: its name or number, who wrote it, its "
        "day (not after today). The draft is kept; fill them in, then press F12.",
    ),
    "conversion.no-licence": (
        "模拟审批只出意见，不出证照。决定没有写入；转为正式件后再发证。",
        "A simulated case ends in an opinion, never in a licence. The decision was not "
        "written; convert the case, then issue.",
    ),
    "conversion.materials-expired": (
        "有 {count} 份材料在转正式当日不再有效：{materials}。模拟件没有改动；请收取后勾选再"
        "转。",
        "{count} materials do not hold on this day: {materials}. The simulated case is as it "
        "was; receive them, tick them, then convert.",
    ),
}
