"""Words of the domain inside a sentence: act and stage → (Chinese, English).

Owned by no thread: data. The one rule: a word that a refusal may name as a fact has its
spelling here; a sentence that shows the stored word to a clerk is a mistake.
"""

from __future__ import annotations

from collections.abc import Mapping

ACTS: dict[str, tuple[str, str]] = {
    "file_online": ("网上申报", "filing online"),
    "precheck": ("预审通过", "passing the precheck"),
    "return_precheck": ("预审退回", "returning the precheck"),
    "collect_for": ("代收", "collecting for the hall"),
    "receive": ("收件", "receipt"),
    "ask_supplement": ("告知补正", "asking for a supplement"),
    "complete_supplement": ("补正完成", "completing the supplement"),
    "accept": ("受理", "acceptance"),
    "deem_accepted": ("视为受理", "deemed acceptance"),
    "refuse": ("不予受理", "refusing acceptance"),
    "return": ("退件", "giving the case back"),
    "withdraw": ("撤件", "withdrawal"),
    "handle": ("转入办理", "taking up"),
    "suspend": ("启动特别程序", "suspension"),
    "resume": ("结束特别程序", "resumption"),
    "ask_supplement_after": ("受理后补正", "asking for a supplement after acceptance"),
    "complete_supplement_after": ("受理后补正完成", "completing the later supplement"),
    "terminate": ("终止办理", "termination"),
    "decide": ("办结", "decision"),
    "issue": ("出证", "issue"),
    "hand_over": ("领取", "hand-over"),
    "deliver": ("送达", "delivery"),
    "archive": ("归档", "archiving"),
    "void": ("作废", "voiding"),
    "convert": ("转为正式件", "conversion to a formal case"),
    "make_promise": ("告知承诺", "a commitment"),
    "withdraw_promise": ("撤回承诺", "withdrawing a commitment"),
    "verify_promise": ("承诺核查", "verifying a commitment"),
    "extend": ("延期", "an extension"),
    "extend_tolerance": ("容缺延期", "extending a tolerance"),
    "remind": ("容缺提醒", "a reminder"),
    "propose_deemed": ("提请视为受理", "proposing deemed acceptance"),
    "verify_identity": ("登记联网核验", "recording an online verification"),
    "load_calendar": ("更新日历", "loading a calendar"),
    "simulate": ("模拟审批", "a simulated case"),
    "draft": ("草稿", "a draft"),
    "print": ("打印单据", "printing papers"),
    "close_day": ("日结", "closing the day"),
    "supply": ("补交材料", "handing in materials"),
    "claim": ("认领", "claiming a case"),
}
STAGES: dict[str, tuple[str, str]] = {
    "draft": ("草稿", "draft"),
    "filed_online": ("网上申报", "filed online"),
    "prechecked": ("预审通过", "prechecked"),
    "precheck_returned": ("预审退回", "returned from the precheck"),
    "collected_for": ("代收", "collected for the hall"),
    "received": ("已收件", "received"),
    "supplement": ("待补正", "waiting for a supplement"),
    "accepted": ("已受理", "accepted"),
    "refused": ("不予受理", "acceptance refused"),
    "returned": ("已退件", "given back"),
    "withdrawn": ("已撤件", "withdrawn"),
    "handling": ("办理中", "being handled"),
    "suspended": ("特别程序", "suspended"),
    "supplement_after": ("受理后补正", "waiting for a supplement after acceptance"),
    "terminated": ("终止办理", "terminated"),
    "decided": ("已决定", "decided"),
    "issued": ("已出证", "issued"),
    "handed_over": ("已领取", "handed over"),
    "archived": ("已归档", "archived"),
    "voided": ("已作废", "voided"),
}

SPELLED: Mapping[str, Mapping[str, tuple[str, str]]] = {"act": ACTS, "stage": STAGES}
