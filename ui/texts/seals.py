"""What is said of engraved seals and of papers that are sealed: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe, what to
do with which key.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "seal.no-measure": (
        "“{seal}”在这一天没有登记的尺寸或期限，没有生成。办件没有改动；请联系管理员更新程序。",
        "There is no measure or period on record for {seal} on that day; nothing was made. The "
        "case is unchanged; ask the administrator for an update.",
    ),
    "seal.name-length": (
        "{seal}的文字有 {count} 个字，章面排得下 {least} 到 {most} 个字。没有登记；请核对名称，"
        "过长的改用规范化简称后再按 F12。",
        "The text of {seal} has {count} characters; a seal carries {least} to {most}. Nothing "
        "was entered; check the name, shorten it by the rules, then press F12.",
    ),
    "seal.nothing-ordered": (
        "没有选要刻的印章。没有登记；请至少勾选一枚，再按 F12。",
        "No seal was chosen. Nothing was entered; tick at least one, then press F12.",
    ),
    "seal.facts-missing": (
        "用印登记要写明印章、文书和份数。没有登记；请填齐后再登记。",
        "A use of a seal names seal, paper and copies. Nothing was entered; fill in all three.",
    ),
}
