"""What the scanner and what it scanned say to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: what was scanned is never repeated in a sentence, for
it may be the number of a person.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "scanner.port-not-set": (
        "设置里没有填扫码枪的串口，扫码暂停。已填内容都在，号码可以手工输入；"
        "请管理员在设置里填写串口。",
        "No serial port is set for the scanner, so scanning is off. What was entered is kept "
        "and numbers can be typed; have the administrator set the port.",
    ),
    "scanner.port-absent": (
        "没有找到扫码枪的串口 {port}。已填内容都在，号码可以手工输入；"
        "请插好数据线，插回后自动恢复。",
        "The scanner's port {port} is not there. What was entered is kept and numbers can be "
        "typed; plug the scanner in, it is picked up by itself.",
    ),
    "scanner.port-busy": (
        "扫码枪的串口 {port} 被另一个程序占用。已填内容都在，号码可以手工输入；"
        "请关闭那个程序，之后自动恢复。",
        "Another program uses the scanner's port {port}. What was entered is kept and numbers "
        "can be typed; close that program, the scanner is picked up by itself.",
    ),
    "scanner.port-denied": (
        "本用户无权使用扫码枪的串口 {port}。已填内容都在，号码可以手工输入；"
        "请管理员把本用户加入 dialout 组后重新登录。",
        "This user may not use the scanner's port {port}. What was entered is kept and numbers "
        "can be typed; have this user added to the group dialout and sign in again.",
    ),
    "scanner.unplugged": (
        "扫码枪的连接断了（{port}）。已填内容都在，号码可以手工输入；插回后自动恢复。",
        "The scanner was unplugged ({port}). What was entered is kept and numbers can be "
        "typed; it is picked up by itself when it is plugged in again.",
    ),
    "scanner.kind-unknown": (
        "设置里的扫码枪类型“{kind}”不认识，扫码暂停。已填内容都在，号码可以手工输入；"
        "请管理员在设置里改正。",
        "The scanner kind “{kind}” in the settings is unknown, so scanning is off. What was "
        "entered is kept and numbers can be typed; have the administrator correct it.",
    ),
    "scan.nothing-found": (
        "本窗口没有与这个码相符的事项、办件、叫号或证照。栏里的内容没有动；"
        "请再扫一次，或按 {key} 手工查找。",
        "Nothing here belongs to this code: no item, case, ticket or licence. The field was "
        "left as it was; scan again or press {key} and search by hand.",
    ),
}
