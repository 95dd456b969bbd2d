"""Invented materials, for the pictures and the tests of the look.

Owned by no thread. The one rule: nobody in here exists.
"""

from __future__ import annotations

from ui.window.views.shell import Badge, KeyHint, Tone
from ui.window.views.steps import Mark, MaterialRow, MaterialsBody


def hint(key: str, text: str) -> KeyHint:
    """Short for a key hint."""
    return KeyHint(key=key, text=text)


MATERIAL_HINTS = (
    hint("空格", "收到"),
    hint("F7", "高拍"),
    hint("F8", "标容缺"),
    hint("F6", "找可复用"),
    hint("Del", "不适用"),
)


def _material(  # noqa: PLR0917 - a table of literals reads by place
    order: int,
    name: str,
    need: str,
    mark: Mark,
    state: str,
    tone: Tone,
    badge: Badge | None = None,
    note: str = "",
) -> MaterialRow:
    return MaterialRow(
        key=f"m{order}",
        order=order,
        name=name,
        need=need,
        mark=mark,
        state=state,
        tone=tone,
        badge=badge,
        state_note=note,
        hints=MATERIAL_HINTS,
    )


MATERIALS = MaterialsBody(
    rows=(
        _material(
            1,
            "身份证明",
            "读卡即可，免复印件",
            Mark.OK,
            "已核验",
            Tone.OK,
            Badge(text="读卡核验", tone=Tone.OK),
        ),
        _material(
            2,
            "营业执照副本",
            "电子证照，免提交",
            Mark.OK,
            "联网后复核",
            Tone.WARN,
            Badge(text="本机缓存 11-23", tone=Tone.WARN),
        ),
        _material(
            3,
            "食品经营许可证（原证）",
            "必要 · 原件 1 份收回",
            Mark.OK,
            "已收",
            Tone.OK,
            Badge(text="高拍 2 页"),
        ),
        _material(
            4, "经营场所平面布局图", "必要 · 复印件 1 份盖章", Mark.MISSING, "未收", Tone.BAD
        ),
        _material(
            5,
            "食品安全管理制度",
            "必要 · 复印件 1 份",
            Mark.OK,
            "已收",
            Tone.OK,
            Badge(text="复用 2022-12"),
        ),
        _material(
            6,
            "从业人员健康证明",
            "可容缺 · 复印件",
            Mark.TOLERATED,
            "容缺",
            Tone.WARN,
            Badge(text="承诺补交", tone=Tone.WARN),
            "12-01（周一）前",
        ),
        _material(
            7, "延续申请书", "系统生成，申请人签字", Mark.PENDING, "待签字", Tone.PRIMARY
        ),
    ),
    points=(
        (
            "m4",
            (
                "标出操作间、就餐区、库房、卫生间的位置和面积，与申请书所填一致",
                "流程由生进熟出单向，不交叉；加盖公章或经营者签字",
            ),
        ),
    ),
    note="离线时电子证照取自本机缓存，联网后自动复核。",
    summary="共 7 件：纸质 3 电子 2 容缺 1",
)
