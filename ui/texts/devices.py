"""What the devices room says to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "card.absent": (
        "读卡器上没有证件。已填内容都在；请放好证件（已放好的请拿起再放一次），按 F3 重读，"
        "也可手工录入。",
        "There is no card on the reader. What was entered is kept; place the card (lift it and "
        "place it again if it lies there), press F3, or type the details.",
    ),
    "card.removed": (
        "证件在读取途中被拿走了，没有读到内容。已填内容都在；请重新放好证件，"
        "等“读卡中”消失后再拿起，按 F3 重读。",
        "The card was taken away while it was being read; nothing was taken from it. What was "
        "entered is kept; place it again until reading ends, or press F3.",
    ),
    "card.read-failed": (
        "这张证件的芯片没有读出来。已填内容都在；请把证件放平放稳后按 F3 重读，"
        "仍不行请手工录入并拍摄证件两面。",
        "The chip of this card could not be read. What was entered is kept; lay it flat and "
        "press F3; if it fails again, type the details and capture both sides.",
    ),
    "card.not-understood": (
        "这张卡不是本窗口能识别的身份证件或社会保障卡。已填内容都在；请换身份证件后按 F3，"
        "或手工录入。",
        "This card is not an identity or social security card known here. What was entered is "
        "kept; place another card and press F3, or type the details.",
    ),
    "card.authentication-failed": (
        "读卡器与证件互相验证没有通过，内容不可信，未采用。已填内容都在；请按 F3 再读一次，"
        "仍不通过请核对证件真伪并手工录入。",
        "Reader and card did not authenticate each other; nothing was taken from the card. "
        "What "
        "was entered is kept; press F3, then check the card itself and type the details.",
    ),
    "card.mute": (
        "卡片长时间没有应答，本次读卡已停止。已填内容都在；请拔出卡片再插入，或手工录入。",
        "The card did not answer and reading was stopped. What was entered is kept; take the "
        "card out and put it in again, or type the details.",
    ),
    "card.held-elsewhere": (
        "卡片正被本机另一个程序占用。已填内容都在；请关闭那个程序后按 F3 重读，或手工录入。",
        "Another program on this computer is using the card. What was entered is kept; close "
        "that program and press F3, or type the details.",
    ),
    "reader.port-absent": (
        "找不到读卡器的串口 {port}。已填内容都在；请检查读卡器的线后按 F3，或手工录入；"
        "端口在“设备”页更改。",
        "The reader's serial port {port} does not exist. What was entered is kept; check the "
        "cable and press F3, or type the details; the port is set on the devices page.",
    ),
    "reader.port-busy": (
        "串口 {port} 正被另一个程序占用。已填内容都在；请关闭那个程序后按 F3，或手工录入。",
        "Serial port {port} is in use by another program. What was entered is kept; close that "
        "program and press F3, or type the details.",
    ),
    "reader.port-denied": (
        "当前用户无权使用串口 {port}。已填内容都在，可手工录入；请管理员把本用户加入 dialout "
        "组。",
        "This user may not open serial port {port}. What was entered is kept and can be typed; "
        "ask the administrator to add the user to group dialout.",
    ),
    "reader.unplugged": (
        "读卡器的线断开了（{port}）。已填内容都在；请重新插好，程序会自动接上，也可按 F3 "
        "重读或手工录入。",
        "The reader at {port} was unplugged. What was entered is kept; plug it in and it is "
        "picked up by itself; press F3 to read again, or type the details.",
    ),
    "reader.silent": (
        "读卡器没有应答（{port}）。已填内容都在；请检查电源、端口和速率后按 F3，或手工录入。",
        "The reader at {port} does not answer. What was entered is kept; check power, port and "
        "rate and press F3, or type the details.",
    ),
    "reader.half-answer": (
        "读卡器的应答中断了（{port}）。已填内容都在；请按 F3 重读，经常出现请检查接线，"
        "也可手工录入。",
        "The answer of the reader at {port} broke off. What was entered is kept; press F3; if "
        "it happens often check the cable; the details can be typed.",
    ),
    "reader.bad-checksum": (
        "读卡器的数据在传输中出错，未采用。已填内容都在；请按 F3 重读，"
        "经常出现请检查接线和速率，也可手工录入。",
        "Data was damaged between reader and computer and was not used. What was entered is "
        "kept; press F3; if it happens often check cable and rate; the details can be typed.",
    ),
    "reader.too-slow": (
        "读卡超过时限，已停止。已填内容都在；请拿起证件再放一次，按 F3 重读，或手工录入。",
        "Reading took longer than allowed and was stopped. What was entered is kept; lift the "
        "card, place it again and press F3, or type the details.",
    ),
    "reader.command-refused": (
        "读卡器拒绝了命令（状态 {status}）。已填内容都在；请按 F3 重读，"
        "仍不行请重新插拔读卡器，或手工录入。",
        "The reader refused a command (status {status}). What was entered is kept; press F3, "
        "then plug the reader in again, or type the details.",
    ),
    "sam.not-authorised": (
        "读卡器的安全模块未授权或已过期（状态 {status}），读不了居民身份证。已填内容都在；"
        "请手工录入，并通知管理员更换模块。",
        "The reader's security module is not authorised (status {status}), so identity cards "
        "cannot be read. What was entered is kept; type the details and tell the "
        "administrator.",
    ),
    "sam.faulty": (
        "读卡器的安全模块自检未通过（状态 {status}）。已填内容都在；请重新插拔读卡器后按 F3，"
        "或手工录入，并通知管理员。",
        "The reader's security module failed its own test (status {status}). What was entered "
        "is kept; plug the reader in again and press F3, or type the details.",
    ),
}
