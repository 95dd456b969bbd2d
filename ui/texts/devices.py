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
        "卡片长时间没有应答，本次读卡已停止。已填内容都在；请拔出卡片，芯片朝上再插入，"
        "或手工录入。",
        "The card did not answer and reading was stopped. What was entered is kept; take the "
        "card out and put it in again chip up, or type the details.",
    ),
    "card.held-elsewhere": (
        "卡片正被本机另一个程序占用。已填内容都在；请关闭那个程序后按 F3 重读，或手工录入。",
        "Another program on this computer is using the card. What was entered is kept; close "
        "that program and press F3, or type the details.",
    ),
    "card.held-by": (
        "卡片正被本机另一个程序占用，可能是：{program}。已填内容都在；请关闭它后按 F3 重读，"
        "或手工录入。",
        "Another program on this computer is using the card, probably: {program}. What was "
        "entered is kept; close it and press F3, or type the details.",
    ),
    "pcsc.bad-profile": (
        "卡片说明文件读不懂，惠才卡等卡没有启用。已填内容都在；请管理员核对“设置 → 设备 → "
        "卡片说明文件”，可改用身份证或手工录入。",
        "The file that describes further cards is not understood, so these cards are off. What "
        "was entered is kept; have it checked; use the identity card or type the details.",
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
    "pcsc.service-not-running": (
        "电脑的智能卡服务没有运行，社保卡读不了。已填内容都在；服务恢复后会自动接上，也可按 F3 "
        "重试、改用身份证或手工录入；请通知管理员启动智能卡服务。",
        "The smart card service of this computer is not running. What was entered is kept; it "
        "is picked up again by itself; press F3, use the identity card or type the details; "
        "tell the administrator to start the service.",
    ),
    "pcsc.service-lost": (
        "智能卡服务在读卡途中停止了，没有读到内容。已填内容都在；请稍候按 F3 重读，"
        "或改用身份证、手工录入。",
        "The smart card service stopped while a card was being read; nothing was taken from "
        "it. What was entered is kept; wait a moment and press F3, use the identity card or "
        "type the details.",
    ),
    "pcsc.no-reader": (
        "没有找到社保卡读卡器。已填内容都在；请插好读卡器，程序会自动认出，"
        "也可改用身份证或手工录入。",
        "No smart card reader is connected. What was entered is kept; plug it in and it is "
        "found by itself, or use the identity card or type the details.",
    ),
    "pcsc.reader-absent": (
        "指定的读卡器“{reader}”不在。已填内容都在；请插好它后按 F3，或在“设备”页改选，"
        "也可手工录入。",
        "The chosen reader “{reader}” is not connected. What was entered is kept; plug it in "
        "and press F3, choose another on the devices page, or type the details.",
    ),
    "pcsc.failed": (
        "智能卡读取失败（状态 {status}）。已填内容都在；请拔出卡片再插入后按 F3，"
        "或改用身份证、手工录入。",
        "Reading the smart card failed (status {status}). What was entered is kept; take the "
        "card out, put it in again and press F3, or use the identity card or type the details.",
    ),
    "reader.hung": (
        "读卡服务没有应答，已停止等待。已填内容都在；请按 F3 重试，也可手工录入，"
        "并通知管理员检查读卡服务。",
        "The card service did not answer and was given up. What was entered is kept; press F3 "
        "to try again or type the details, and tell the administrator to check the service.",
    ),
    "host.not-started": (
        "读卡的后台程序没有启动。已填内容都在；请按 F3 重试，仍不行请重新安装本程序，"
        "期间可手工录入。",
        "The background program for card reading did not start. What was entered is kept; "
        "press F3; if it fails again install this program anew; meanwhile type the details.",
    ),
    "host.ended": (
        "读卡的后台程序意外结束，没有读到内容。已填内容都在；程序会自动重新启动它，请按 F3 "
        "重读，或手工录入。",
        "The background program for card reading ended unexpectedly; nothing was read. What "
        "was entered is kept; it is started again by itself; press F3, or type the details.",
    ),
    "reader.kind-unknown": (
        "设置中的读卡器类型“{kind}”不认识，读卡未启用。已填内容都在，可手工录入；"
        "请在“设备”页改正。",
        "The reader kind “{kind}” in the settings is unknown, so card reading is off. What was "
        "entered is kept and can be typed; correct it on the devices page.",
    ),
    "reader.port-not-set": (
        "没有设置身份证读卡器的串口，读卡未启用。已填内容都在，可手工录入；"
        "请在“设备”页选择端口。",
        "No serial port is set for the identity card reader, so it is off. What was entered is "
        "kept and can be typed; choose the port on the devices page.",
    ),
    "reader.none": (
        "本窗口没有设置读卡器。已填内容都在；请手工录入，或在“设备”页设置读卡器后按 F3。",
        "No card reader is set up at this window. What was entered is kept; type the details, "
        "or set up a reader on the devices page and press F3.",
    ),
    "card.needs-identity-card": (
        "这张社保卡（3.0 版）不经认证不给出姓名，只读到卡号。已填内容都在；请放居民身份证后按 "
        "F3，或手工录入。",
        "This social security card (version 3.0) gives no name without authentication, only "
        "its number. What was entered is kept; place the identity card and press F3, or type "
        "the details.",
    ),
}
