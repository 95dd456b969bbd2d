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
    "vendor.library-not-set": (
        "没有设置读卡器厂家的动态库，读卡未启用。已填内容都在，可手工录入；请管理员在"
        "“设置 → 设备”填写它的完整路径。",
        "No library of the reader's maker is set, so card reading is off. What was entered is "
        "kept and can be typed; the administrator sets its path in Settings → devices.",
    ),
    "vendor.library-missing": (
        "设置的位置上没有读卡器厂家的动态库，读卡未启用。已填内容都在，可手工录入；"
        "请管理员核对路径，或重装厂家驱动。",
        "The library of the reader's maker is not where the settings say. What was entered is "
        "kept and can be typed; the administrator checks the path or installs the driver anew.",
    ),
    "vendor.not-a-library": (
        "设置的文件不是动态库，读卡未启用。已填内容都在，可手工录入；请管理员改成厂家的 .so 或 "
        ".dll 文件。",
        "The file in the settings is no library. What was entered is kept and can be typed; "
        "the administrator names the maker's .so or .dll file.",
    ),
    "vendor.wrong-build": (
        "读卡器动态库与本程序不配：库是 {found}，本程序要 {needed}。已填内容都在，可手工录入；"
        "请管理员向厂家要相同系统、位数和处理器的库。",
        "The reader's library does not fit: it is for {found}, this program needs {needed}. "
        "What was entered is kept and can be typed; the maker has a library for each.",
    ),
    "vendor.library-unusable": (
        "读卡器动态库装不上，多半缺它依赖的另一个库，或没有读取权限。已填内容都在，可手工录入；"
        "请管理员重装厂家驱动。",
        "The reader's library cannot be loaded: mostly a library that it needs is missing, or "
        "the right to read it. What was entered is kept and can be typed; install the maker's "
        "driver anew.",
    ),
    "vendor.library-incomplete": (
        "读卡器动态库里没有 {function}，不是本程序能用的那种。已填内容都在，可手工录入；"
        "请管理员向厂家要 sdtapi 接口的库。",
        "The reader's library has no {function}: it is of another kind. What was entered is "
        "kept and can be typed; ask the maker for the one with the sdtapi interface.",
    ),
    "vendor.port-number": (
        "读卡器端口号不对，读卡未启用。已填内容都在，可手工录入；请管理员填 1–16（串口）或 "
        "1001–1016（USB），USB 也可空着。",
        "The number of the reader's port is wrong. What was entered is kept and can be typed; "
        "it is 1–16 for serial, 1001–1016 for USB, or empty for USB.",
    ),
    "vendor.no-reader": (
        "厂家的动态库没有找到读卡器。已填内容都在；请检查读卡器的线和电源后按 F3，或手工录入；"
        "串口读卡器须由管理员填端口号。",
        "The maker's library finds no reader. What was entered is kept; check cable and power "
        "and press F3, or type the details; a serial reader needs its number in the settings.",
    ),
    "vendor.half-data": (
        "厂家的动态库给的证件内容不完整，没有采用。已填内容都在；请拿起证件再放一次，按 F3 "
        "重读，或手工录入。",
        "The maker's library gave only a part of the card; nothing was used. What was entered "
        "is kept; lift the card, place it again and press F3, or type the details.",
    ),
    "vendor.hung": (
        "厂家的动态库没有应答，已把它停掉。已填内容都在；程序会自动重新启动它，请拿起证件再放"
        "一次，按 F3 重读，或手工录入。",
        "The maker's library did not answer and was ended. What was entered is kept; it is "
        "started again by itself; lift the card, place it again and press F3, or type.",
    ),
    "vendor.crashed": (
        "厂家的动态库出错退出，没有读到内容。已填内容都在；程序会自动重新启动它，请按 F3 重读，"
        "经常出现请管理员换新版驱动，也可手工录入。",
        "The maker's library crashed; nothing was read. What was entered is kept; it is "
        "started again by itself; press F3; if it happens often a newer driver is needed; or "
        "type the details.",
    ),
}
