"""What a vendor's reader service and library say to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data, no path.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "bridge.url-not-set": (
        "没有设置读卡服务的地址，读卡未启用。已填内容都在，可手工录入；请管理员在“设置 → 设备”"
        "填写读卡服务地址。",
        "No address of the reader service is set, so card reading is off. What was entered is "
        "kept and can be typed; the administrator sets it in Settings → devices.",
    ),
    "bridge.bad-url": (
        "读卡服务的地址写得不对，读卡未启用。已填内容都在，可手工录入；请管理员改正，形如 "
        "http://127.0.0.1:8989。",
        "The address of the reader service is not one. What was entered is kept and can be "
        "typed; it looks like http://127.0.0.1:8989.",
    ),
    "bridge.not-here": (
        "读卡服务的地址不在本机，明文传证件内容不安全，没有去读。已填内容都在，可手工录入；"
        "请管理员改成本机地址或 https。",
        "The reader service is on another computer, and cards must not travel in clear; it was "
        "not asked. What was entered is kept and can be typed; use this computer or https.",
    ),
    "bridge.unreachable": (
        "读卡服务没有运行，连不上。已填内容都在；请启动厂家的读卡服务后按 F3，或手工录入。",
        "The reader service is not running. What was entered is kept; start the maker's "
        "service and press F3, or type the details.",
    ),
    "bridge.too-slow": (
        "读卡服务没有及时应答，已停止等待。已填内容都在；请拿起证件再放一次，按 F3 重读，"
        "或手工录入。",
        "The reader service did not answer in time and was given up. What was entered is kept; "
        "lift the card, place it again and press F3, or type the details.",
    ),
    "bridge.busy": (
        "读卡服务正忙，可能别的程序在读卡。已填内容都在；请关闭那个程序后按 F3，或手工录入。",
        "The reader service is busy, perhaps with another program. What was entered is kept; "
        "close that program and press F3, or type the details.",
    ),
    "bridge.web-page": (
        "读卡服务的地址上应答的是网页，不是读卡数据，没有采用。已填内容都在，可手工录入；"
        "请管理员核对地址和端口。",
        "A web page answered where the reader service should be; nothing was used. What was "
        "entered is kept and can be typed; the administrator checks address and port.",
    ),
    "bridge.half-answer": (
        "读卡服务的应答不完整，没有采用。已填内容都在；请按 F3 重读，经常出现请重启读卡服务，"
        "也可手工录入。",
        "The answer of the reader service broke off and was not used. What was entered is "
        "kept; press F3; if it happens often restart the service; the details can be typed.",
    ),
    "bridge.wrong-charset": (
        "读卡服务的文字编码不对，姓名会错，没有采用。已填内容都在，请手工录入；"
        "请管理员请厂家改用 UTF-8。",
        "The reader service wrote its text in a wrong encoding, so names would be wrong; "
        "nothing was used. What was entered is kept; type the details; the maker must send "
        "UTF-8.",
    ),
    "bridge.unknown-card": (
        "读卡服务给了一种不认识的证件类型，没有采用。已填内容都在；请手工录入并拍摄证件两面，"
        "告诉管理员升级本程序。",
        "The reader service gave a kind of card that is not known here; nothing was used. What "
        "was entered is kept; type the details, capture both sides, tell the administrator.",
    ),
    "bridge.not-understood": (
        "读卡服务的应答看不懂，没有采用。已填内容都在，请手工录入；请管理员核对服务的版本和接口。",
        "The answer of the reader service was not understood and not used. What was entered is "
        "kept; type the details; the administrator checks its version and interface.",
    ),
    "bridge.refused": (
        "读卡服务拒绝了读卡（状态 {status}）。已填内容都在；请按 F3 重读，"
        "仍不行请重启读卡服务，或手工录入。",
        "The reader service refused (status {status}). What was entered is kept; press F3, "
        "then restart the service, or type the details.",
    ),
}
