"""What is said of acts on a case: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "case.unknown": (
        "本机没有这个办件。没有改动任何内容；请核对编号，或按 Ctrl+K 重新查找。",
        "This station knows no such case. Nothing was changed; check the number, or press "
        "Ctrl+K and search again.",
    ),
    "case.item-missing": (
        "还没有选事项。草稿已存；请按 Alt+← 回到选事项一步，选好后再继续。",
        "No item was chosen yet. The draft is kept; press Alt+Left to go back, choose the "
        "item, then go on.",
    ),
    "case.applicant-missing": (
        "还没有申请人。草稿已存；请按 F3 读卡，或手工录入申请人后再继续。",
        "There is no applicant yet. The draft is kept; press F3 to read the card, or type "
        "the applicant in, then go on.",
    ),
    "case.situation-missing": (
        "事项的情形还没有选全，不知道该收哪些材料。草稿已存；请按 Alt+← 回到选事项一步逐题"
        "选好。",
        "The questions about the situation are not all answered, so the list of materials "
        "is not known. The draft is kept; press Alt+Left and answer each of them.",
    ),
    "case.situation-unknown": (
        "情形“{situation}”没有这个选项。草稿没有改动；请在列出的选项里选。",
        "Question {situation} has no such answer. The draft is as it was; choose one of the "
        "answers shown.",
    ),
    "case.act-not-allowed": (
        "办件现在是“{stage}”，不能做“{act}”。办件没有改动；请按 F5 刷新，看清状态后再办。",
        "The case is {stage}, which does not allow {act}. It was not changed; press F5, look "
        "at its stage, then go on.",
    ),
    "case.too-much-text": (
        "填写的内容太多（超过 {limit} KB），这一步没有办。草稿已存；请按 Alt+← 回到表单，"
        "把长文字改短，或作为附件材料收取。",
        "There is too much text (over {limit} KB), so this step was not done. The draft is "
        "kept; press Alt+Left, shorten the long answers in the form, or take them in as "
        "a material.",
    ),
    "case.held-elsewhere": (
        "这个办件现由“{holder}”持有，本窗口不能办。办件没有改动；请到那里办，或连上平台后先"
        "申领。",
        "This case is now held by {holder}, so this window may not act on it. Nothing was "
        "changed; have it done there, or claim it first while the line is up.",
    ),
    "case.claim-needs-line": (
        "线路不通，不能申领。这个办件按最近的消息由“{holder}”持有，没有改动；请到那里办，或线路"
        "恢复后再按 F12 申领。",
        "Without a line the case cannot be claimed. As last heard it is held by {holder}; it "
        "was not changed. Have it done there, or press F12 again when the line is back.",
    ),
    "case.deeper-than-offline": (
        "线路不通，查不到“{lookup}”，本事项离线最多办到“{depth}”。草稿已存；可以先收件（记到"
        "分钟），其余排队，线路恢复后再办。",
        "Without the line “{lookup}” cannot be looked up, so this item goes no further than "
        "{depth}. The draft is kept; receive it now with the minute stamped, the rest waits "
        "for the line.",
    ),
    "case.department-accepts": (
        "本事项由{organ}受理，窗口只收件。草稿已存；请先收件并出具收件凭证，由部门受理。",
        "The window receives this item and {organ} accepts it. The draft is kept; receive "
        "it with its receipt, the department does the rest.",
    ),
    "case.core-material-missing": (
        "主件还没有：{materials}，不能受理，也不能容缺。草稿已存；请收齐主件，或先收件。",
        "A core material is missing ({materials}); the case cannot be accepted and this "
        "cannot be tolerated. The draft is kept; collect it, or only receive the case.",
    ),
    "case.materials-missing": (
        "还缺 {count} 件必要材料：{materials}。草稿已存；请收齐，可容缺的按 F8 标容缺，或先收"
        "件。",
        "Still missing, {count} in number: {materials}. The draft is kept; collect them, "
        "press F8 on what may be tolerated, or only receive the case.",
    ),
    "case.form-incomplete": (
        "表单还有 {count} 个必填栏没填：{fields}。草稿已存；请填完，或先收件。",
        "Required fields of the form are empty, {count} in number: {fields}. The draft is "
        "kept; fill them in, or only receive the case.",
    ),
    "case.form-wrong": (
        "表单有 {count} 栏填得不对：{fields}。草稿已存；请按栏下的提示改好，或先收件。",
        "Fields of the form are wrong, {count} in number: {fields}. The draft is kept; put "
        "them right as the hint below each says, or only receive the case.",
    ),
    "case.supplement-already-asked": (
        "本件已经发过一次补正通知，依法应一次性告知，不能再发。办件没有改动；新交材料本身有"
        "问题的，请值班主任处理。",
        "This case has had its notice to supplement; the law allows one with the full list. "
        "Nothing was changed; if what came in is itself defective, ask the supervisor.",
    ),
    "case.supplement-after-not-allowed": (
        "本事项受理后不能再要求补正。办件没有改动；请继续办理，或由部门依法决定。",
        "This item allows no supplement after acceptance. The case was not changed; go on "
        "with it, or leave it to the department's decision.",
    ),
    "case.supplement-empty": (
        "补正通知里一件材料都没有列。办件没有改动；请把要补的全部列上，一次告知。",
        "The notice names nothing to supplement. The case was not changed; list everything "
        "that is wanted, all at once.",
    ),
    "case.ground-missing": (
        "不予受理要写明依据和理由。办件没有改动；请填写后再办。",
        "A refusal needs its ground and its reason. The case was not changed; fill both in "
        "and do it again.",
    ),
    "case.reason-missing": (
        "这一步要写明理由。办件没有改动；请填写理由后再办。",
        "This step needs a reason. The case was not changed; write the reason and do it again.",
    ),
    "case.clock-not-pausable": (
        "即办件和上报件的办理时间不能暂停。办件没有改动；请继续办理。",
        "The clock of an item decided at once or passed upward cannot be stopped. The case "
        "was not changed; go on with it.",
    ),
    "case.procedure-unknown": (
        "本事项没有“{procedure}”这个特别程序。办件没有改动；请在列出的特别程序里选。",
        "The item has no special procedure {procedure}. The case was not changed; choose "
        "one of those listed.",
    ),
    "case.not-at-once": (
        "本事项不是即办件，窗口不能当场决定。办件没有改动；请等部门的决定，由平台传回。",
        "This item is not decided at once, so the window cannot decide it. The case was not "
        "changed; wait for the department's decision to come from the platform.",
    ),
    "case.licence-missing": (
        "准予决定要写明证照（{licences}）的编号和有效期。办件没有改动；请填好证照后再办。",
        "A granting decision names its licence ({licences}) with number and validity. The "
        "case was not changed; fill in the licence and decide again.",
    ),
    "case.no-licence": (
        "这个决定没有证照可出。办件没有改动；请送达决定书。",
        "This decision carries no licence to issue. The case was not changed; deliver the "
        "decision instead.",
    ),
    "case.tolerance-open": (
        "还有 {count} 件容缺材料没补交，不能出证。办件没有改动；请收齐后再出证。",
        "Tolerated materials are still owed, {count} in number, so no licence is issued. "
        "The case was not changed; collect them first.",
    ),
    "case.manner-missing": (
        "没有说明怎样领取（本人、代理人或邮寄）。办件没有改动；请选一项再办。",
        "It was not said how the result is taken: in person, by an agent or by mail. The "
        "case was not changed; choose one and do it again.",
    ),
    "case.receiver-missing": (
        "没有填领取人。办件没有改动；请按 F3 读领取人的卡，或手工录入。",
        "Nobody was named as the one who takes the result. The case was not changed; press "
        "F3 to read their card, or type the name in.",
    ),
    "case.hand-over-instead": (
        "本件有证照，应当领取，不是送达。办件没有改动；请出证后办领取。",
        "This case has a licence, which is handed over, not delivered. The case was not "
        "changed; issue the licence and hand it over.",
    ),
    "case.not-delivered": (
        "文书还没有送达，不能归档。办件没有改动；请先记送达。",
        "The paper has not been delivered, so the case cannot be archived. Nothing was "
        "changed; record the delivery first.",
    ),
    "case.not-simulated": (
        "只有模拟件才能转为正式件。办件没有改动；正式件请照常办理。",
        "Only a simulated case is turned into a formal one. The case was not changed; go on "
        "with a formal case as usual.",
    ),
    "applicant.identity-mismatch": (
        "已勾选人证不符，不能收件。草稿已存；请核对来人和证件，或按 F4 挂起。",
        "The person was marked as not matching the card, so nothing is received. The draft "
        "is kept; check person and card, or press F4 to set it aside.",
    ),
    "station.not-an-acceptance-point": (
        "本事项不在{station_kind}受理（大厅之外无审批）。办件没有改动；请先收件，由县级大厅"
        "受理。",
        "This item is not accepted at a station of this kind ({station_kind}). The case was "
        "not changed; receive it here, the county hall accepts it.",
    ),
    "clock.before-receipt": (
        "电脑时间比收件时间还早，不能受理。办件没有改动；请校准电脑时间后再办。",
        "The computer's clock stands before the time of receipt, so nothing is accepted. "
        "The case was not changed; set the clock right and do it again.",
    ),
}
