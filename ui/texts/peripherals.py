"""What page scanner, photo decoder, signature pad and rating machine say: code → (zh, en).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data, no path.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "flatbed.program-missing": (
        "这台电脑没有扫描程序 scanimage，扫不了。已拍的页都在；请按 Ctrl+O 选文件，"
        "并请管理员安装 sane-utils。",
        "This computer has no scanning program (scanimage). The pages so far are kept; press "
        "Ctrl+O for files and ask the administrator to install sane-utils.",
    ),
    "flatbed.absent": (
        "没有找到扫描仪，或它中途断开了。已拍的页都在；请看电源和数据线，再按 Ctrl+S，"
        "也可按 Ctrl+O 选文件。",
        "No scanner was found, or it was unplugged. The pages so far are kept; look at power "
        "and cable and press Ctrl+S again, or Ctrl+O for files.",
    ),
    "flatbed.no-feeder": (
        "这台扫描仪没有进纸器。已拍的页都在；请把纸放在玻璃板上，按 Ctrl+S 一页一页扫。",
        "This scanner has no feeder. The pages so far are kept; lay the paper on the glass and "
        "press Ctrl+S page by page.",
    ),
    "flatbed.feeder-empty": (
        "进纸器里没有纸。已拍的页都在；请放好纸后按 Ctrl+Shift+S，单页请放玻璃板按 Ctrl+S。",
        "The feeder is empty. The pages so far are kept; put paper in and press Ctrl+Shift+S, "
        "or use the glass with Ctrl+S.",
    ),
    "flatbed.jammed": (
        "卡纸了，扫到卡住的那张为止。之前扫好的页都在；请取出卡住的纸，"
        "把没扫的放回进纸器，按 Ctrl+Shift+S 接着扫。",
        "The paper jammed. Pages before it are kept; take the jammed sheet out, put "
        "back what was not scanned, press Ctrl+Shift+S.",
    ),
    "flatbed.cover-open": (
        "扫描仪的盖子开着。已扫的页都在；请盖好后按 Ctrl+S 或 Ctrl+Shift+S。",
        "The scanner's cover is open. The pages so far are kept; close it and press Ctrl+S or "
        "Ctrl+Shift+S.",
    ),
    "flatbed.busy": (
        "扫描仪正被别的程序或别的电脑使用。已扫的页都在；请稍候或关闭那个程序，再按 Ctrl+S。",
        "Another program or computer is using the scanner. The pages so far are kept; wait or "
        "close it, then press Ctrl+S.",
    ),
    "flatbed.denied": (
        "当前用户无权使用扫描仪。已拍的页都在，可按 Ctrl+O 选文件；"
        "请管理员把本用户加入 scanner 组。",
        "This user may not use the scanner. The pages so far are kept, press Ctrl+O for files; "
        "ask the administrator to add the user to group scanner.",
    ),
    "flatbed.not-a-page": (
        "扫描仪送来的不是完整的一页，没有采用。之前的页都在；请再扫一次，"
        "仍不行请关开扫描仪，或按 Ctrl+O 选文件。",
        "What the scanner sent is no whole page and was not used. The pages before are kept; "
        "scan again, then switch the scanner off and on, or press Ctrl+O.",
    ),
    "flatbed.hung": (
        "扫描仪长时间没有送来页，已停止等待。之前的页都在；请关开扫描仪后再按 Ctrl+S，"
        "或按 Ctrl+O 选文件。",
        "The scanner sent nothing for too long and was given up. The pages before are kept; "
        "switch it off and on and press Ctrl+S, or Ctrl+O for files.",
    ),
    "flatbed.failed": (
        "扫描没有成功（状态 {status}）。之前的页都在；请再扫一次，仍不行请把状态号告诉管理员。",
        "Scanning failed (status {status}). The pages before are kept; scan again, then tell "
        "the administrator that number.",
    ),
    "camera.not-installed": (
        "本程序没有装摄像头部件，真高拍仪用不了。已拍的页都在；可按 Ctrl+O 选文件、"
        "Ctrl+S 扫描；请管理员安装可选部件 camera。",
        "The camera part of this program is not installed. The pages so far are kept; press "
        "Ctrl+O for files or Ctrl+S to scan; the administrator installs the extra “camera”.",
    ),
    "camera.failed": (
        "高拍仪打不开，可能正被别的程序使用。已拍的页都在；请关闭那个程序后按 F5，"
        "或按 Ctrl+O 选文件。",
        "The document camera does not open; another program may be using it. The pages so far "
        "are kept; close that program and press F5, or Ctrl+O for files.",
    ),
    "photo.not-decoded": (
        "证件照片没有解码出来。照片的原始数据已加密保存，不影响受理；需要相片可按 Shift+F7 "
        "用高拍仪拍人像。",
        "The photo of the card could not be decoded. Its bytes are kept encrypted and nothing "
        "else is affected; Shift+F7 takes a portrait with the camera instead.",
    ),
    "photo.decoder-hung": (
        "照片解码库没有应答，已停止。证件内容已读到，照片的原始数据已加密保存；"
        "需要相片可按 Shift+F7 拍人像。",
        "The photo decoder did not answer and was ended. The card was read and the photo's "
        "bytes are kept encrypted; Shift+F7 takes a portrait instead.",
    ),
    "photo.decoder-crashed": (
        "照片解码库崩溃了，已自动换新的进程。证件内容已读到，照片的原始数据已加密保存；"
        "需要相片可按 Shift+F7 拍人像。",
        "The photo decoder crashed; it is started anew by itself. The card was read and the "
        "photo's bytes are kept encrypted; Shift+F7 takes a portrait instead.",
    ),
    "photo.library-unusable": (
        "照片解码库用不了（{problem}）。证件内容已读到，照片的原始数据已加密保存；"
        "请管理员核对“设置 → 设备 → 照片解码库”，需要相片可按 Shift+F7 拍人像。",
        "The photo decoder cannot be used ({problem}). The card was read and the photo's bytes "
        "are kept encrypted; have the library checked; Shift+F7 takes a portrait instead.",
    ),
    "pad.library-unusable": (
        "签字板的动态库用不了（{problem}）。已填内容都在，没有留下签字；请管理员核对"
        "“设置 → 设备 → 签字板动态库”，可按 Ctrl+M 登记纸签。",
        "The library of the signature pad cannot be used ({problem}). What was entered is kept "
        "and nothing was signed; have it checked; Ctrl+M takes a signature on paper.",
    ),
    "pad.absent": (
        "没有找到签字板。已填内容都在，没有留下签字；请看数据线后再按 F10，"
        "或按 Shift+F10 用客屏签、按 Ctrl+M 登记纸签。",
        "No signature pad was found. What was entered is kept and nothing was signed; look at "
        "its cable and press F10, or sign on the applicant screen (Shift+F10) or on paper "
        "(Ctrl+M).",
    ),
    "pad.declined": (
        "申请人在签字板上点了“不签”，没有留下签字。按 F10 再请签一次，或按 Ctrl+M 登记纸签。",
        "The applicant declined on the signature pad; nothing was signed. Press F10 to ask "
        "again, or Ctrl+M for a signature on paper.",
    ),
    "pad.time-over": (
        "在规定时间内没有签完，没有留下签字。按 F10 再请签一次，或按 Ctrl+M 登记纸签。",
        "Nobody signed in time; nothing was signed. Press F10 to ask again, or Ctrl+M for a "
        "signature on paper.",
    ),
    "pad.hung": (
        "签字板没有应答，已停止，没有留下签字。已填内容都在；请重新插拔签字板后按 F10，"
        "或按 Ctrl+M 登记纸签。",
        "The signature pad did not answer and was given up; nothing was signed. Plug it in "
        "again and press F10, or Ctrl+M for a signature on paper.",
    ),
    "pad.crashed": (
        "签字板的动态库崩溃了，没有留下签字，程序会自动重新启动它。已填内容都在；请再按 F10，"
        "或按 Ctrl+M 登记纸签。",
        "The library of the signature pad crashed; nothing was signed and it is started anew. "
        "Press F10 again, or Ctrl+M for a signature on paper.",
    ),
    "pad.not-understood": (
        "签字板送来的笔迹不完整，没有采用。已填内容都在；请按 F10 再签一次，"
        "或按 Ctrl+M 登记纸签。",
        "The strokes that the signature pad sent are not whole and were not used. Press F10 to "
        "sign again, or Ctrl+M for a signature on paper.",
    ),
    "rater.url-not-set": (
        "没有设置评价器的地址。这件保持“未评价”，已办的不受影响；可按 Shift+F10 在客屏上评，"
        "并请管理员在“设置 → 设备”填写。",
        "No address of the rating machine is set. The case stays unrated and nothing else is "
        "affected; rate on the applicant screen (Shift+F10), and have it set.",
    ),
    "rater.unreachable": (
        "评价器连不上。这件保持“未评价”，邀请已记下，恢复后自动补发；也可按 Shift+F10 "
        "在客屏上评。",
        "The rating machine cannot be reached. The case stays unrated; the invitation waits "
        "and is sent by itself later; the applicant screen works, too (Shift+F10).",
    ),
    "rater.too-slow": (
        "评价器没有及时应答。这件保持“未评价”，邀请已记下，恢复后自动补发；也可按 Shift+F10 "
        "在客屏上评。",
        "The rating machine did not answer in time. The case stays unrated; the invitation "
        "waits and is sent by itself later; or use the applicant screen (Shift+F10).",
    ),
    "rater.not-understood": (
        "评价器的回答看不懂，没有采用。这件保持“未评价”；可按 Shift+F10 在客屏上评，"
        "并请管理员核对地址。",
        "The rating machine's answer is not understood and was not used. The case stays "
        "unrated; rate on the applicant screen (Shift+F10), and have the address checked.",
    ),
    "rater.said-no": (
        "评价器不接受（代码 {reason}）。这件保持“未评价”；可按 Shift+F10 在客屏上评，"
        "并把代码告诉管理员。",
        "The rating machine refused (code {reason}). The case stays unrated; rate on the "
        "applicant screen (Shift+F10), and tell the administrator the code.",
    ),
}
