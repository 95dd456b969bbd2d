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
    "signature.no-ink": (
        "签字框里几乎没有笔迹。没有登记签字，已填内容都在；请申请人重签，"
        "或按 Ctrl+M 登记纸签。",
        "There is hardly any ink in the field. No signature was entered, everything typed is"
        " kept; let the applicant sign again, or press Ctrl+M and enter a signature on paper.",
    ),
    "signature.content-changed": (
        "申请人签字期间，这件的内容改过了。这次签字没有登记，已填内容都在；请按 F10 把现在的"
        "内容重新推给申请人核对签字。",
        "The case was changed while the applicant was signing. This signature was not entered,"
        " everything typed is kept; press F10 to show the present content and have it signed.",
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
    "attachment.empty": (
        "这个文件是空的。没有附上；请重新扫描或换一个文件再按 F7。",
        "The file is empty. Nothing was attached; scan it again or choose another file, then"
        " press F7.",
    ),
    "attachment.too-large": (
        "文件超过 {limit} MB。没有附上；请降低扫描精度或分成几份后再按 F7。",
        "The file is larger than {limit} MB. Nothing was attached; scan it at a lower"
        " resolution or in parts, then press F7.",
    ),
    "attachment.kind-unknown": (
        "文件不是 PDF、JPG 或 PNG（按内容判断，不看文件名）。没有附上；请另存为这三种之一再按"
        " F7。",
        "The file is no PDF, JPG or PNG, whatever its name says. Nothing was attached; save it"
        " as one of the three, then press F7.",
    ),
    "attachment.damaged": (
        "文件不完整，像是没有拷贝完（{kind}）。没有附上；请重新拷贝或扫描后再按 F7。",
        "The {kind} file is cut short. Nothing was attached; copy or scan it again, then"
        " press F7.",
    ),
    "attachment.unreadable": (
        "读不到这个文件：可能已移走，或没有权限。没有附上；请核对位置后再按 F7。",
        "The file cannot be read: it was moved, or may not be opened. Nothing was attached;"
        " check where it is, then press F7.",
    ),
    "register.none": (
        "本站没有接证照库和共享数据。办件没有改动；请按空格收纸质材料。",
        "No register of licences or shared data is connected to this station. Nothing was"
        " changed; take the material on paper with the space bar.",
    ),
    "register.nothing-to-ask": (
        "这份材料没有对应的证照或共享数据。办件没有改动；请按空格收纸质，或按 F7 附文件。",
        "No licence and no shared data stand for this material. Nothing was changed; take it on"
        " paper with the space bar, or attach a file with F7.",
    ),
    "register.code-missing": (
        "没有扫到亮证码。办件没有改动；请让申请人重新亮码再扫，或按空格收纸质。",
        "No code was scanned from the citizen's screen. Nothing was changed; have it shown and"
        " scan again, or take paper with the space bar.",
    ),
    "register.number-missing": (
        "还不知道申请人的证件号码，不能查。办件没有改动；请先在身份一步读卡或填写。",
        "The applicant's certificate number is not known yet, so nothing can be asked. Nothing"
        " was changed; read the card or type the number in the first step.",
    ),
    "material.not-there": (
        "这份材料还没有收，不能登记审查。办件没有改动；请先按空格或 F7 收取。",
        "This material was not collected yet, so it cannot be reviewed. Nothing was changed;"
        " collect it first with the space bar or F7.",
    ),
    "material.expired": (
        "“{material}”已于 {expired_on} 到期，不能再用。办件没有改动；请收新的。",
        "{material} expired on {expired_on} and cannot be used again. Nothing was changed;"
        " collect a new one.",
    ),
    "material.contradicted": (
        "有 {count} 份材料核验不符（{materials}），不能办结或出证。办件没有改动；请告知申请人，"
        "收到合格的材料再办。",
        "{count} material(s) were contradicted by their register ({materials}), so the case can"
        " be neither decided nor issued. Nothing was changed; tell the applicant and collect"
        " what is sound first.",
    ),
    "applicant.guardian-missing": (
        "申请人未满十八周岁，须由监护人代为办理（民法典第十九条、第二十条）。草稿已存；请按"
        " Ctrl+M 登记监护人和关系证明。",
        "The applicant is under eighteen, so a guardian has to act (Civil Code, articles 19 and"
        " 20). The draft is kept; press Ctrl+M and enter the guardian and the proof of the"
        " relation.",
    ),
    "applicant.guardian-mismatch": (
        "监护人人证不符，不能继续。草稿已存；请监护人本人持证再来，或按 F4 挂起。",
        "The guardian is not the person of the card. The draft is kept; have the guardian come"
        " in person, or park the case with F4.",
    ),
    "applicant.sides-missing": (
        "芯片不可读时，证件两面都要留存。草稿已存；"
        "请按 Ctrl+M 选“芯片不可读”，附上两面再继续。",
        "Where the chip cannot be read, both sides of the certificate are captured. The draft"
        " is kept; press Ctrl+M, choose the unreadable chip, attach both sides, then go on.",
    ),
    "applicant.reservation-missing": (
        "尚未设立的企业要有预先登记的名称和登记号。草稿已存；请补填后再继续。",
        "A company that does not exist yet needs its reserved name and the number of the"
        " reservation. The draft is kept; fill in both, then go on.",
    ),
    "applicant.status-number-missing": (
        "没有写明所持卡或资格的编号。没有登记；请看卡补填后再按 F12。",
        "The number of the card or status is missing. Nothing was recorded; read it from the"
        " card, fill it in, then press F12 again.",
    ),
    "agent.name-missing": (
        "没有填代理人姓名。草稿已存；请按 Ctrl+M 登记代理人和委托书后再收件。",
        "The agent's name is missing. The draft is kept; press Ctrl+M, enter the agent and the"
        " letter of authority, then receive again.",
    ),
    "applicant.same-person": (
        "代理人或监护人的证件号码和申请人相同。草稿已存；请核对证件，或由本人直接办理。",
        "The agent or guardian has the applicant's own certificate number. The draft is kept;"
        " check the certificates, or let the applicant act in person.",
    ),
    "certificate.not-for-kind": (
        "这种证件不属于“{kind}”。草稿已存；请改选申请人类型或证件类型。",
        "This certificate does not belong to an applicant of the kind “{kind}”. The draft is"
        " kept; choose another kind of applicant or certificate.",
    ),
    "agent.expired": (
        "委托书已于 {expired_on} 到期。草稿已存；请让委托人重新出具，或由本人办理。",
        "The letter of authority expired on {expired_on}. The draft is kept; have a new letter"
        " given, or the applicant come in person.",
    ),
    "agent.not-for-item": (
        "委托书没有写这个事项。草稿已存；请让委托人补充授权，或由本人办理。",
        "The letter of authority does not name this item. The draft is kept; have the authority"
        " extended, or the applicant come in person.",
    ),
    "agent.no-power": (
        "委托书没有写明可以代为“{power}”。办件没有改动；请让委托人明确授权，或由本人办理。",
        "The letter of authority does not expressly allow the agent this: {power}. Nothing was"
        " changed; have it expressly allowed, or the applicant come in person.",
    ),
    "agent.identity-mismatch": (
        "代理人人证不符，不能继续。草稿已存；请代理人本人持证再来，或按 F4 挂起。",
        "The agent is not the person of the card. The draft is kept; have the agent come in"
        " person with the card, or park the case with F4.",
    ),
}
