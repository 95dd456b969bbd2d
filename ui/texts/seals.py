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
    "seal.order-incomplete": (
        "订制印章要写明刻制单位、法定代表人和证件号码、联系电话、营业执照日期。没有登记；请填齐"
        "后再按 F12。",
        "An order of seals names the engraver, the legal representative with the certificate "
        "number, a phone and the day of the licence. Nothing was entered; fill them in, then "
        "press F12.",
    ),
    "seal.already-ordered": (
        "这家企业已经订制过：{seals}。没有再登记；请在台账“印章刻制”里查看，要换的"
        "先撤销原来的委托。",
        "These seals of the company were ordered already: {seals}. Nothing was entered; see "
        "the register 印章刻制 and give up the old order first.",
    ),
    "seal.receiver-missing": (
        "领取印章要写明领取人。没有登记；请填上姓名再按 F12。",
        "It was not said who takes the seals. Nothing was entered; give the name, then press "
        "F12.",
    ),
    "seal.not-engraved": (
        "刻制单位还没有交付，不能登记领取。登记没有变化；请先按 F12 登记“已刻制”。",
        "The engraver has not delivered, so nobody can collect. Nothing was changed; enter "
        "已刻制 first with F12.",
    ),
    "seal.not-collected": (
        "印章还没有领取、印模还没有扫描，不能登记备案编号。登记没有变化；请先登记领取。",
        "The seals were not collected and no imprint was scanned, so there is nothing to file."
        " Nothing was changed; enter the collection first.",
    ),
    "seal.code-wrong": (
        "编号“{number}”不合本站设定的格式。没有登记；请照备案回执改正再按 F12，格式有误的请"
        "管理员在设置里改。",
        "The number {number} does not have the form that is set at this station. Nothing was "
        "entered; correct it by the receipt, then press F12; the administrator sets the form.",
    ),
    "seal.code-twice": (
        "同一个编号填了两次，一枚印章一个编号。没有登记；请核对备案回执后再按 F12。",
        "One number was given twice; each seal has its own. Nothing was entered; check the "
        "receipt, then press F12.",
    ),
    "seal.facts-missing": (
        "用印登记要写明印章、文书和份数。没有登记；请填齐后再登记。",
        "A use of a seal names seal, paper and copies. Nothing was entered; fill in all three.",
    ),
}
