"""What the domain says to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "certificate.bad-form": (
        "证件号码的位数或字符不对（现在是 {length} 位）。其他内容都在；请对照证件重新录入，"
        "或按 F3 读卡。",
        "The number has the wrong length or characters ({length} now). Everything else is "
        "kept; type it again from the certificate, or press F3 to read the card.",
    ),
    "certificate.bad-check-digit": (
        "证件号码的校验位不对，多半是有一位输错了。其他内容都在；请逐位核对后重新录入，"
        "或按 F3 读卡。",
        "The check digit of the number is wrong; most likely one digit was mistyped. "
        "Everything else is kept; compare digit by digit and type it again, or press F3 to "
        "read the card.",
    ),
    "certificate.bad-date": (
        "证件号码里的出生日期不成立，或与填写的出生日期不一致。其他内容都在；请核对后重新录入，"
        "或按 F3 读卡。",
        "The date of birth in the number is impossible or differs from the one entered. "
        "Everything else is kept; check and type it again, or press F3 to read the card.",
    ),
    "certificate.unknown-type": (
        "不认识证件类型 {type_code}。已填内容都在；请在证件类型栏重新选择。",
        "Certificate type {type_code} is not known. What was entered is kept; choose the type "
        "of certificate again.",
    ),
    "certificate.expired": (
        "证件已于 {expired_on} 到期。草稿已存；请申请人换用有效证件后按 F3 重读，"
        "或按 F4 挂起，先办别人。",
        "The certificate expired on {expired_on}. The draft is kept; ask for a valid one and "
        "press F3, or press F4 to set the case aside.",
    ),
    "number.bad-form": (
        "这不是一个完整的编号（现在是 {length} 个字符）。没有改动任何办件；请重新扫码，"
        "或按 Ctrl+K 再输一遍。",
        "This is not a whole number ({length} characters now). No case was changed; scan it "
        "again, or press Ctrl+K and type it once more.",
    ),
    "number.bad-check-digit": (
        "编号的校验位不对，多半是有一位输错了。没有改动任何办件；请重新扫码，"
        "或按 Ctrl+K 再输一遍。",
        "The check digit of the number is wrong; most likely one digit was mistyped. No case "
        "was changed; scan it again, or press Ctrl+K and type it once more.",
    ),
    "number.day-exhausted": (
        "本窗口今天的收件编号已用到 {last}，不能再编号。草稿已存；请按 F4 挂起，"
        "转到其他窗口收件，或明天再收。",
        "This station has used its receipt numbers of today up to {last}. The draft is kept; "
        "press F4 to set it aside, then receive it at another window or tomorrow.",
    ),
    "item.unknown": (
        "事项目录里没有这个事项。已填内容都在；请按 F2 重新选事项，或请管理员更新事项目录。",
        "The catalogue has no such item. What was entered is kept; press F2 and choose "
        "again, or ask the administrator to update the catalogue.",
    ),
    "item.ambiguous": (
        "实施编码 {item_code} 下有 {choices} 个业务办理项，不能确定是哪一个。已填内容都在；"
        "请按 F2 选到具体的业务办理项。",
        "{choices} businesses share the code {item_code}. What was entered is kept; press F2 "
        "and choose one of them.",
    ),
    "item.not-yet": (
        "“{item}”从 {from_day} 起才可办理。草稿已存；请按 F4 挂起，到那天再办，"
        "或按 F2 改选事项。",
        "“{item}” can be applied for from {from_day}. The draft is kept; press F4 and go on "
        "that day, or press F2 for another item.",
    ),
    "item.cancelled": (
        "“{item}”已于 {on} 取消，依据{document}。{new_way}。以前开的办件不受影响，"
        "已填内容都在；请按 F2 改选事项。",
        "“{item}” was cancelled on {on} by {document}. The way now: {new_way}. Cases opened "
        "earlier go on and what was entered is kept; press F2 for another item.",
    ),
    "station.act-not-here": (
        "{station_kind}不能办这一步，办件没有变化，材料都在。请按 F4 挂起，"
        "连同材料转给乡镇便民中心或县级大厅办理。",
        "This step cannot be done at a {station_kind}; the case is unchanged and its materials "
        "are kept. Press F4, and pass it on to the township centre or the county hall.",
    ),
    "person.act-not-allowed": (
        "当前登录的{role}没有这一步的权限，办件没有变化。请按 F4 挂起，"
        "请有权限的人员登录后再办。",
        "The role signed in ({role}) may not do this step; the case is unchanged. Press F4, "
        "and have somebody with that right sign in.",
    ),
    "rule.not-known": (
        "规则库里没有“{rule}”在这一天的受理规则，期限算不出来。草稿已存；请按 F4 挂起，"
        "并请管理员更新规则数据。",
        "No acceptance rule “{rule}” is known for that day, so no limit can be worked out. The "
        "draft is kept; press F4, and ask the administrator to update the rules.",
    ),
}
