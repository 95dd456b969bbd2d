"""What is said of promises (告知承诺, 容缺, 强实名): code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "commitment.not-offered": (
        "“{item}”没有实行告知承诺。已填的都在；请按清单收材料，能容缺的按 F8。",
        "{item} is not open to a commitment. Everything entered is kept; collect the listed "
        "materials, F8 where one may come later.",
    ),
    "commitment.made-already": (
        "本件已经作出告知承诺。没有改动；要改为提交材料，请先办“撤回承诺”。",
        "A commitment was already made. Nothing was changed; withdraw it first to hand in "
        "materials instead.",
    ),
    "commitment.authority-missing": (
        "代理人作出承诺要有特别授权（授权书写明可以代为承诺）。草稿已存；核对授权书后勾选，"
        "或请申请人本人选择。",
        "An agent needs express authority to promise. The draft is kept; check the letter of "
        "authority and tick it, or let the applicant choose.",
    ),
    "commitment.excluded": (
        "申请人列入“{list}”，依据{article}不适用告知承诺。草稿已存；已作承诺的先“撤回承诺”，"
        "再按清单提交材料。",
        "The applicant is on the list {list}; under {article} a commitment is not open. The "
        "draft is kept; withdraw one that was made, then collect the materials.",
    ),
    "commitment.none": (
        "本件没有生效的告知承诺。办件没有改动；请按 F5 刷新后看清再办。",
        "There is no standing commitment on this case. It was not changed; press F5 and look "
        "again.",
    ),
    "commitment.decided": (
        "已经作出决定，承诺不能再撤回。办件没有改动；承诺不实的，按核查结果处理。",
        "The case was decided, so the commitment can no longer be withdrawn. Nothing was "
        "changed; a false one is dealt with by its verification.",
    ),
    "commitment.not-decided": (
        "还没有作出决定，不用核查。办件没有改动；决定后核查任务会列在台账里。",
        "The case was not decided yet, so there is nothing to verify. Nothing was changed; "
        "the task is listed once it was.",
    ),
    "commitment.finding-missing": (
        "核查不实要写明查到什么。办件没有改动；请填写后再按 F12。",
        "A breach needs what was found. Nothing was changed; write it down, then press F12.",
    ),
    "commitment.revocation-missing": (
        "核查不实要撤销已发的证照，请填写撤销决定文号。办件没有改动；填好后再按 F12。",
        "A breach revokes the licence: the number of the revoking decision is missing. "
        "Nothing was changed; fill it in, then press F12.",
    ),
    "commitment.tolerance-unsigned": (
        "有 {count} 份材料容缺，申请人还没有签容缺承诺书。草稿已存；请申请人阅签后在确认一步"
        "勾选“容缺承诺书已签”，或按空格收到材料。",
        "{count} materials are to come later and the promise was not signed. The draft is "
        "kept; let the applicant sign and tick it at the last step, or receive the materials.",
    ),
    "commitment.due-past-promise": (
        "“{material}”的补交日不能晚于 {until}（承诺办结日；事项另有依据的除外）。草稿已存；请改"
        "早。",
        "{material} may not be due later than {until}, the promised day. The draft is kept; "
        "choose an earlier day.",
    ),
    "commitment.nothing-owed": (
        "本件没有容缺待补的材料。办件没有改动；请按 F5 刷新。",
        "Nothing is owed on this case. It was not changed; press F5.",
    ),
    "commitment.reminded-already": (
        "容缺已经提醒过一次，记录在办件里。办件没有改动；逾期的由值班主任终止或延期。",
        "The one reminder was already given and is on record. Nothing was changed; once "
        "overdue the supervisor terminates or extends.",
    ),
    "commitment.not-overdue": (
        "容缺补交期限到 {until}，还没有逾期，不需要延期。办件没有改动；可以先提醒。",
        "The materials are owed until {until}; nothing is overdue and nothing to extend. The "
        "case was not changed; a reminder may be given.",
    ),
    "commitment.bad-day": (
        "延到的日子不能早于今天。办件没有改动；请改日期后再按 F12。",
        "The new day must not lie in the past. Nothing was changed; choose another day, then "
        "press F12.",
    ),
    "commitment.tolerance-overdue": (
        "容缺补交期限 {until} 已过。材料没有登记；请值班主任先决定：终止办理，或因不可抗力延期"
        "后再收。",
        "The material was owed until {until}. It was not recorded; the supervisor first "
        "terminates, or extends for force majeure.",
    ),
    "commitment.decides-tolerated": (
        "还缺容缺材料：{materials}。决定没有写入；只能作“容缺通过”，补齐后出证。",
        "Still owed: {materials}. The decision was not written; it can only be granted with "
        "tolerance, and is issued once everything is there.",
    ),
    "applicant.not-verified-online": (
        "本事项要求强实名，还没有联网核验身份。草稿已存；请按 Ctrl+M 登记联网核验，没有网络时"
        "按 F12 先收件。",
        "This item needs the person verified online. The draft is kept; press Ctrl+M and "
        "record the verification, or without a line receive it with F12.",
    ),
    "applicant.verify-needs-line": (
        "现在离线，不能联网核验身份。草稿已存；可以先收件，联网后再核验受理。",
        "The line is down, so nobody can be verified online. The draft is kept; receive the "
        "case now and verify when the line is back.",
    ),
    "applicant.reference-missing": (
        "请填写核验渠道和核验流水号。草稿已存；照核验结果录入后再按 F12。",
        "The service and the reference of the verification are missing. The draft is kept; "
        "enter them as they were given, then press F12.",
    ),
    "applicant.match-missing": (
        "还没有核对人证。草稿已存；请回到身份一步，按 1 人证一致或按 2 人证不符。",
        "Person and certificate were not compared yet. The draft is kept; go back to the "
        "first step and press 1 for a match or 2 for none.",
    ),
    "material.promise-by-choice": (
        "“{material}”只能经申请人选择告知承诺来免交。草稿没有改动；请按 Ctrl+M 办“告知承诺”。",
        "{material} is only waived by the applicant's own commitment. The draft is as it was; "
        "press Ctrl+M and choose the commitment.",
    ),
}
