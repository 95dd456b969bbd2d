"""Invented bodies of the other steps, for the pictures and the tests of the look.

Owned by no thread. The one rule: nobody in here exists.
"""

from __future__ import annotations

from ui.window import samples
from ui.window.samples_materials import MATERIALS
from ui.window.views.acceptance import AcceptanceView, Step
from ui.window.views.form import FieldKind, FieldView, FormView, Option
from ui.window.views.shell import Badge, Tone
from ui.window.views.steps import (
    Body,
    ConfirmBody,
    DoneBody,
    FormBody,
    FoundItem,
    IdentityBody,
    ItemBody,
    PaperRow,
    Question,
)

YES_NO = (Option(code="yes", text="是"), Option(code="no", text="否"))


def _card(code: str, label: str, value: str, *, wide: bool = False) -> FieldView:
    return FieldView(code=code, label=label, value=value, locked=True, source="读卡", wide=wide)


IDENTITY = IdentityBody(
    title="核对身份",
    prompt="已读居民身份证，请核对人证",
    detail="读卡器 sam-serial，0.8 秒。重读按 F3；没有证件可直接在下面填写。",
    tone=Tone.OK,
    form=FormView(
        fields=(
            FieldView(
                code="identity_match",
                label="人证核对",
                kind=FieldKind.CHOICE,
                required=True,
                options=(
                    Option(code="match", text="人证一致"),
                    Option(code="mismatch", text="人证不符"),
                ),
                wide=True,
            ),
            _card("name", "姓名", "王建国"),
            _card("certificate_type", "证件类型", "居民身份证"),
            _card("certificate_number", "证件号码", "370999197901011219"),
            _card("valid_to", "有效期至", "2032-06-01"),
            _card("address", "住址", "示范县历城街道演示路 1 号", wide=True),
            FieldView(
                code="phone",
                label="手机",
                kind=FieldKind.PHONE,
                required=True,
                hint="办结时通知用",
                error="电话只写数字，如 13800000000。",
            ),
            FieldView(
                code="role",
                label="办理方式",
                kind=FieldKind.CHOICE,
                value="self",
                options=(
                    Option(code="self", text="本人"),
                    Option(code="agent", text="代办"),
                ),
            ),
        )
    ),
)

ITEMS = ItemBody(
    search="spjyxk",
    chosen="i2",
    found=(
        FoundItem(
            key="i1",
            name="食品经营许可（新办）",
            detail="县行政审批服务局 · 承诺 5 个工作日",
            short_code="101",
            badge=Badge(text="离线可受理", tone=Tone.OK),
        ),
        FoundItem(
            key="i2",
            name="食品经营许可（延续）",
            detail="县行政审批服务局 · 承诺 5 个工作日",
            short_code="102",
            badge=Badge(text="离线可受理", tone=Tone.OK),
        ),
        FoundItem(
            key="i3",
            name="不动产抵押权注销登记（解押）",
            detail="县自然资源和规划局 · 即办",
            short_code="301",
            badge=Badge(text="离线只收件", tone=Tone.WARN),
        ),
    ),
    questions=(
        Question(
            code="scale",
            text="经营规模",
            options=(
                Option(code="small", text="小型餐饮，面积 200 ㎡ 以下"),
                Option(code="large", text="中大型餐饮，面积 200 ㎡ 以上"),
                Option(code="canteen", text="单位食堂"),
            ),
            answer="small",
        ),
        Question(code="changed", text="许可条件有没有变化？", options=YES_NO),
    ),
    guide=(
        ("受理条件", "许可证有效期届满 30 个工作日前提出；经营条件未发生变化。"),
        ("收费", "不收费"),
        ("离线时", "可办到受理；联网后自动上报。"),
    ),
)

FORM = FormBody(
    form=FormView(
        fields=(
            _card("name", "经营者姓名", "王建国"),
            _card("number", "证件号码", "370999197901011219"),
            FieldView(
                code="shop",
                label="经营者名称",
                value="示范县老王饭店",
                required=True,
                group="经营",
            ),
            FieldView(
                code="code",
                label="统一社会信用代码",
                kind=FieldKind.CODE,
                required=True,
                group="经营",
                hint="18 位",
            ),
            FieldView(
                code="place",
                label="经营场所",
                value="示范县历城街道演示路 1 号",
                required=True,
                wide=True,
                source="复用 2022-12",
                group="经营",
            ),
            FieldView(
                code="area",
                label="面积",
                kind=FieldKind.NUMBER,
                unit="㎡",
                required=True,
                group="经营",
                value="8x",
                error="只填数字，如 86.5。",
            ),
            FieldView(
                code="until",
                label="原证有效期至",
                kind=FieldKind.DATE,
                required=True,
                group="经营",
            ),
            FieldView(
                code="kind",
                label="主体业态",
                kind=FieldKind.CHOICE,
                required=True,
                group="许可",
                options=(
                    Option(code="1", text="食品销售经营者"),
                    Option(code="2", text="餐饮服务经营者"),
                    Option(code="3", text="单位食堂"),
                ),
            ),
            FieldView(
                code="deliver",
                label="网络经营",
                kind=FieldKind.CHOICE,
                value="no",
                options=YES_NO,
                group="许可",
            ),
            FieldView(code="note", label="备注", kind=FieldKind.LONG_TEXT, group="许可"),
        )
    )
)

PAPERS = (
    PaperRow(
        key="receipt",
        name="收件凭证",
        detail="1 份，交申请人",
        state="将打印",
        tone=Tone.PRIMARY,
    ),
    PaperRow(
        key="notice",
        name="受理通知书",
        detail="2 份，加盖受理专用章",
        state="将打印",
        tone=Tone.PRIMARY,
    ),
)

CONFIRM = ConfirmBody(
    groups=(
        (
            "申请人",
            (
                ("姓名", "王建国"),
                ("证件", "居民身份证 370999********1219"),
                ("手机", "138****6621"),
            ),
        ),
        (
            "事项",
            (
                ("名称", "食品经营许可（延续）"),
                ("情形", "小型餐饮，面积 200 ㎡ 以下；条件无变化"),
            ),
        ),
        (
            "材料",
            (("已收", "共 7 件：纸质 4 电子 2 容缺 1"), ("容缺", "从业人员健康证明，12-01 前")),
        ),
        (
            "表单",
            (
                ("经营者名称", "示范县老王饭店"),
                ("面积", "86.5 ㎡"),
                ("原证有效期至", "2025-12-31"),
            ),
        ),
    ),
    papers=PAPERS,
    will_happen=(
        "收件并受理：当场生成收件编号，承诺 12-01（周一）前办结。",
        "现在离线：编号同样有效，联网后自动上报。",
    ),
    tone=Tone.WARN,
    form=FormView(
        fields=(
            FieldView(
                code="declared",
                label="申请人声明",
                kind=FieldKind.TICK,
                required=True,
                hint="已宣读声明，申请人已签字",
            ),
        )
    ),
)

DONE = DoneBody(
    headline="已收件并受理",
    tone=Tone.OK,
    spoken="3-1124-028",
    number="SJ 370999 00003 20251124 0028 7",
    facts=(
        ("事项", "食品经营许可（延续）"),
        ("承诺办结", "12-01（周一）17:00 前"),
        ("查询码", "交申请人的凭证上有"),
        ("同步", "已存本机，联网后自动上报"),
    ),
    papers=(
        PaperRow(key="p1", name="收件凭证", detail="1 份", state="已送打印机", tone=Tone.OK),
        PaperRow(
            key="p2", name="受理通知书", detail="2 份", state="待打印（已保存）", tone=Tone.WARN
        ),
    ),
    tell=("请提醒申请人：健康证明 12-01 前补交，可到任一窗口。",),
)


def at(step: Step) -> AcceptanceView:
    """The acceptance page at that step."""
    bodies: dict[Step, Body] = {
        Step.IDENTITY: IDENTITY,
        Step.ITEM: ITEMS,
        Step.MATERIALS: MATERIALS,
        Step.FORM: FORM,
        Step.CONFIRM: CONFIRM,
        Step.DONE: DONE,
    }
    return samples.acceptance(step, bodies[step])
