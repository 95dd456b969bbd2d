"""Words of the settings of camera, page scanner, photo decoder, signature pad, rating machine.

Owned by no thread: data. The one rule: the station administrator reads these, not a programmer.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.texts.setting_words import SettingWords

_NONE = ("没有", "none")
_SIMULATED = ("模拟", "simulated")
_LIBRARY = (
    "填动态库的完整路径；库装进单独的进程，卡死或崩溃都不影响窗口。",
    "The whole path; the library runs in a process of its own, which cannot stop a window.",
)

PERIPHERALS: Mapping[str, SettingWords] = {
    "reader.profiles": SettingWords(
        name=("卡片说明文件", "Descriptions of cards"),
        help=(
            "惠才卡等卡的应用和字段由发卡单位提供，写成文件后填完整路径；空着就只读社保卡。",
            "What the office tells of a talent card, as a file; else social cards only.",
        ),
        restart=True,
    ),
    "camera.kind": SettingWords(
        name=("高拍仪", "Document camera"),
        help=(
            "没有高拍仪时，附件从文件取或粘贴；真机要装“摄像头部件”。",
            "Without one pages come as files or are pasted; a real one needs the camera part.",
        ),
        values={
            '"none"': _NONE,
            '"simulated"': _SIMULATED,
            '"camera"': ("高拍仪或摄像头", "camera"),
        },
        restart=True,
    ),
    "camera.device": SettingWords(
        name=("高拍仪名字", "Camera by name"),
        help=(
            "接了几个摄像头时填其中一个的名字（自检里看得到）；空着用第一个。",
            "Where several are plugged in, the name of one (the self-check lists them); else "
            "the first.",
        ),
        restart=True,
    ),
    "flatbed.kind": SettingWords(
        name=("扫描仪", "Page scanner"),
        help=(
            "平板或带进纸器的扫描仪，经 SANE；在高拍画面按 Ctrl+S、Ctrl+Shift+S。",
            "Glass or feeder through SANE; Ctrl+S and Ctrl+Shift+S on the capture screen.",
        ),
        values={'"none"': _NONE, '"sane"': ("SANE", "SANE"), '"simulated"': _SIMULATED},
        restart=True,
    ),
    "flatbed.device": SettingWords(
        name=("扫描仪名字", "Scanner by name"),
        help=(
            "SANE 给的名字，scanimage -L 列得出；空着用第一个。",
            "The name SANE gives it, as scanimage -L lists; else the first.",
        ),
        restart=True,
    ),
    "photo.library": SettingWords(
        name=("照片解码库", "Photo decoder"), help=_LIBRARY, restart=True
    ),
    "pad.kind": SettingWords(
        name=("签字板", "Signature pad"),
        help=(
            "有签字板时，F10 请人在板上签；没有就在客屏上签。",
            "With one F10 asks for the signature there, otherwise on the applicant screen.",
        ),
        values={
            '"none"': _NONE,
            '"vendor"': ("厂家动态库", "maker's library"),
            '"simulated"': _SIMULATED,
        },
        restart=True,
    ),
    "pad.library": SettingWords(
        name=("签字板动态库", "Library of the pad"), help=_LIBRARY, restart=True
    ),
    "rater.kind": SettingWords(
        name=("评价器", "Rating machine"),
        help=(
            "有评价器时，F10 请人在它上面评；没有就在客屏上评。连不上时先记着，恢复后补发。",
            "With one F10 asks there, otherwise on the applicant screen; while it is away the "
            "invitations wait.",
        ),
        values={
            '"none"': _NONE,
            '"http"': ("联网评价器", "over HTTP"),
            '"simulated"': _SIMULATED,
        },
        restart=True,
    ),
    "rater.url": SettingWords(
        name=("评价器地址", "Address of the rating machine"),
        help=(
            "如 http://127.0.0.1:8091；问的是哪件、哪次服务，不带姓名和证号。",
            "Such as http://127.0.0.1:8091; it is told which service, never who.",
        ),
        restart=True,
    ),
}
