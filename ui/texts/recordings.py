"""What the recorder of devices says: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and what
to do; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "recording.adapter": (
        "“{adapter}”没有可录的通信，什么也没有录。"
        "请用 --adapter 指明真实的读卡器或串口扫码枪。",
        "“{adapter}” has no line that can be recorded; nothing was. Name a real reader or a "
        "serial scanner with --adapter.",
    ),
    "recording.no-file": (
        "没有给出录制文件的名字，什么也没有做。请在命令后面写上文件名，例如 session.jsonl。",
        "No file was named; nothing was done. Put its name behind the command, such as "
        "session.jsonl.",
    ),
    "recording.not-written": (
        "录制文件 {file} 写不下去，录下的没有保存。请检查磁盘空间和文件夹权限后再录一次。",
        "The file {file} cannot be written; what was recorded is not kept. Look at the disk "
        "and the rights of the folder, then record again.",
    ),
    "recording.missing": (
        "录制文件 {file} 打不开或不是文本，什么也没有做。请核对文件名和位置。",
        "The file {file} cannot be opened or is no text; nothing was done. Check its name and "
        "place.",
    ),
    "recording.unreadable": (
        "录制文件 {file} 第 {line} 行读不懂，没有重放。请用本程序重新录制，或要来原文件。",
        "Line {line} of {file} is not understood; nothing was played. Record it again with "
        "this program, or ask for the original file.",
    ),
    "replay.asked-otherwise": (
        "程序现在对设备的问法与录制时不同，重放停在这里。录制文件没有改动；"
        "这是程序改动带来的差别，请交给技术支持。",
        "The program now asks the device otherwise than when this was recorded; playing "
        "stopped here. The file is as it was; the difference comes from a change of the "
        "program: give it to support.",
    ),
}
