"""Checks of the computer: program, libraries, fonts, input method, keys, screens.

FILES lane. The one rule: a library is asked for its version, never for what it holds.
"""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from desk.desk import PROGRAM
from ui.checks.port import Check, Found, Ground, State, untested, working
from ui.opening.input_method import Framework, look

_ENABLE = (
    "在桌面设置里启用 ibus 或 fcitx5，再重新登录桌面。",
    "Enable ibus or fcitx5 in the desktop's settings and sign in again.",
)


def _program(_ground: Ground) -> Found:
    good = sys.version_info >= (3, 11)
    text = f"{PROGRAM} · Python {platform.python_version()} · {platform.system()}"
    if good:
        return working(text, text)
    return Found(
        state=State.FAULTY,
        found=(text, text),
        remedy=(
            "需要 Python 3.11 或更新：请用安装包里自带的版本。",
            "Python 3.11 or newer is needed: use the one that the package brings.",
        ),
    )


def _engine(_ground: Ground) -> Found:
    from desk.store.engine import versions

    text = " ".join(f"{name} {number}" for name, number in versions().items())
    return working(text, text)


def _qt(_ground: Ground) -> Found:
    try:
        text = f"PySide6 {version('PySide6-Essentials')}"
    except PackageNotFoundError:
        return Found(
            state=State.FAULTY,
            found=("没有装 PySide6-Essentials", "PySide6-Essentials is not installed"),
            remedy=("请重新安装程序。", "Install the program again."),
        )
    return working(text, text)


def _fonts(_ground: Ground) -> Found:
    from printing.fonts import faces

    lost = " ".join(path.name for path in faces.paths() if not path.exists())
    if lost:
        return Found(
            state=State.FAULTY,
            found=(f"缺少字体文件 {lost}", f"font files are missing: {lost}"),
            remedy=("请重新安装程序。", "Install the program again."),
        )
    rare = " ".join(path.name for path in faces.rare_paths())
    if rare:
        return working(f"自带字体齐全；生僻字字体 {rare}", f"complete; rare characters: {rare}")
    return Found(
        state=State.WEAK,
        found=(
            "自带字体齐全；没有生僻字字体，姓名里的扩展区汉字会印成 [U+XXXXX]",
            "complete; no font for rare characters, which print as [U+XXXXX]",
        ),
        remedy=(
            "请安装 fonts-hanazono（或 HanaMin 字体）后重开程序。",
            "Install fonts-hanazono, then start the program again.",
        ),
    )


def _input_method(ground: Ground) -> Found:
    known = look(ground.environ)
    if known.framework is Framework.SYSTEM:
        return working("由系统提供", "the system's own")
    if known.framework is Framework.NONE:
        return Found(
            state=State.ABSENT,
            found=("没有找到输入法", "no input method was found"),
            remedy=_ENABLE,
        )
    if known.framework is Framework.OTHER:
        return working(f"按设定用 {known.module}", f"as set: {known.module}")
    if known.framework is Framework.FCITX4:
        return Found(
            state=State.FAULTY,
            found=(
                "只有 fcitx 4：它没有 ibus 前端，本程序里打不出汉字",
                "only fcitx 4, which has no ibus front end: no Chinese can be typed here",
            ),
            remedy=_ENABLE,
        )
    if known.framework is Framework.FCITX5:
        zh, en = "fcitx5，经它的 ibus 前端接入", "fcitx5, by way of its ibus front end"
    else:
        zh, en = "ibus", "ibus"
    if known.running:
        return working(f"{zh}；正在运行", f"{en}; running")
    return Found(
        state=State.WEAK,
        found=(f"设的是 {zh}；没有看到它在运行", f"set: {en}; not seen running"),
        remedy=(
            "在终端运行 fcitx5 -d 或 ibus-daemon -drx，再重开程序。",
            "Run fcitx5 -d or ibus-daemon -drx in a terminal, then start the program again.",
        ),
    )


def _screens(ground: Ground) -> Found:
    if not ground.screens:
        return untested("没有开窗口，看不到屏幕", "no window is open; screens are unknown")
    if ground.screens > 1:
        return working(f"{ground.screens} 个屏幕", f"{ground.screens} screens")
    return Found(
        state=State.ABSENT,
        found=("只有一个屏幕，没有可给申请人看的", "one screen; none for the applicant"),
        remedy=(
            "接上第二个屏幕，在桌面设置里选“扩展”。",
            "Connect a second screen and choose “extend” in the desktop's settings.",
        ),
    )


CHECKS = (
    Check(key="program", title=("程序", "Program"), look=_program),
    Check(key="engine", title=("加密库", "Encryption library"), look=_engine),
    Check(key="qt", title=("窗口库", "Window library"), look=_qt),
    Check(key="fonts", title=("字体", "Fonts"), look=_fonts),
    Check(key="input", title=("输入法", "Input method"), look=_input_method, needed=False),
    Check(key="screens", title=("申请人屏", "Applicant's screen"), look=_screens, needed=False),
)
