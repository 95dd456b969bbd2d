"""Checks of the computer: program, libraries, fonts, input method, keys, screens.

FILES lane. The one rule: a library is asked for its version, never for what it holds.
"""

from __future__ import annotations

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from desk.desk import PROGRAM
from ui.checks.port import Check, Found, Ground, State, untested, working

_FCITX = ("fcitx", "fcitx5")


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
    environ = ground.environ
    module = environ.get("QT_IM_MODULE", "").lower()
    modifiers = environ.get("XMODIFIERS", "").lower().removeprefix("@im=")
    if sys.platform in ("win32", "darwin"):
        return working("由系统提供", "the system's own")
    if module in _FCITX or (not module and modifiers in _FCITX):
        return Found(
            state=State.WEAK,
            found=(
                "设的是 fcitx；程序没有它的插件，开窗口时改走 ibus 桥",
                "fcitx is set; the window goes over its ibus bridge",
            ),
            remedy=(
                "打不出汉字时，请确认装的是 fcitx5 并已启动。",
                "If no Chinese can be typed, see that fcitx5 is installed and running.",
            ),
        )
    if module or modifiers:
        return working(f"已设 {module or modifiers}", f"set: {module or modifiers}")
    return Found(
        state=State.ABSENT,
        found=("没有设输入法", "no input method is set"),
        remedy=(
            "在桌面设置里启用 ibus 或 fcitx5，再重新登录桌面。",
            "Enable ibus or fcitx5 in the desktop's settings and sign in again.",
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
