"""What the capture screen says when something is in the way: code → (Chinese, English).

Owned by no thread: data. The one rule: it is always said that what was captured is kept.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "camera.absent": (
        "没有找到高拍仪。已拍的页都在；请插好数据线后按 F5，或按 Ctrl+O 选文件、"
        "Ctrl+V 粘贴图片。",
        "No document camera was found. The pages captured so far are kept; plug it in and "
        "press F5, or press Ctrl+O for files, Ctrl+V to paste a picture.",
    ),
    "camera.no-picture": (
        "高拍仪没有送来画面。已拍的页都在；请看镜头盖和数据线，再按 F5。",
        "The document camera sent no picture. The pages captured so far are kept; look at its "
        "cap and cable, then press F5.",
    ),
    "camera.kind-unknown": (
        "设置里的高拍仪类型“{kind}”不认识，高拍未启用。已填内容都在；可按 Ctrl+O 选文件，"
        "并请管理员在设置里改正。",
        "The camera kind “{kind}” in the settings is unknown, so capture is off. What was "
        "entered is kept; press Ctrl+O for files and have the administrator correct it.",
    ),
    "capture.not-a-picture": (
        "这个文件不是能打开的图片（JPG、PNG）。已拍的页都在；请另选文件。PDF 请在材料上按 "
        "Enter，选“附件”。",
        "This file is no picture that can be opened (JPG, PNG). The pages captured so far are "
        "kept; choose another one. For a PDF press Enter on the material and choose the file "
        "there.",
    ),
    "capture.nothing-to-paste": (
        "剪贴板里没有图片。已拍的页都在；请先复制图片，再按 Ctrl+V。",
        "There is no picture to paste. The pages captured so far are kept; copy a picture "
        "first, then press Ctrl+V.",
    ),
}
