"""What is asked before an act on a stored case, and which acts there are.

Owned by no thread. The one rule: nothing that the law asks for is preset: a manner, a reason,
a receiver who is not the applicant are the clerk's words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from desk.case import Case
from desk.item import MaterialRule
from desk.material import Collected
from desk.stages import Act, allowed
from ui.window.presenters.materials import defective, defects
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.receivers import receiver_presets, receiver_words
from ui.window.views.asking import AskView, MenuLine, Preset
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

MANNERS = (
    Option(code="self", text="本人"),
    Option(code="agent", text="代领"),
    Option(code="mail", text="邮寄"),
)
OLD_LICENCES = (
    Option(code="taken_back", text="已收回"),
    Option(code="declared_lost", text="已声明遗失"),
)
GROUNDS = (
    Option(code="不予受理", text="不予受理"),
    Option(code="不受理", text="不受理"),
)
ARTICLES = MappingProxyType(
    {
        "不予受理": "行政许可法第三十二条第一款第（二）项",
        "不受理": "行政许可法第三十二条第一款第（一）项",
    }
)
REPRINT_REASONS = tuple(
    Option(code=words, text=words) for words in ("打坏", "遗失", "打印不清", "另需存档")
)
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "supply": "补交材料（容缺、补正）",
        "ask_supplement": "一次性告知补正",
        "complete_supplement": "补正已收齐",
        "refuse": "不予受理",
        "return": "退件",
        "withdraw": "撤件（申请人要求）",
        "void": "作废（录入错误，值班主任）",
    }
)
ACTS: Mapping[str, tuple[Act, ...]] = MappingProxyType(
    {
        "ask_supplement": (Act.ASK_SUPPLEMENT, Act.ASK_SUPPLEMENT_AFTER),
        "complete_supplement": (Act.COMPLETE_SUPPLEMENT, Act.COMPLETE_SUPPLEMENT_AFTER),
        "refuse": (Act.REFUSE,),
        "return": (Act.RETURN,),
        "withdraw": (Act.WITHDRAW,),
        "void": (Act.VOID,),
    }
)


def menu_lines(case: Case, around: Surroundings) -> tuple[MenuLine, ...]:
    """Further acts that the table knows for this case at the window that holds it."""
    if case.item is None or not case.is_held_by(around.station.station_id):
        return ()
    known = allowed(case.stage)
    codes = [code for code, acts in ACTS.items() if known.intersection(acts)]
    if owed(case):
        codes.insert(0, "supply")
    return tuple(MenuLine(code=code, text=TEXTS[code]) for code in codes)


def owed(case: Case) -> tuple[MaterialRule, ...]:
    """Materials that may still be handed in: tolerated ones, and those still missing."""
    if case.decision is not None and case.licence_number:
        return ()
    missing = {rule.code for rule in case.missing_materials()}
    return tuple(
        rule
        for rule in case.rules()
        if rule.code in missing
        or ((found := case.materials.get(rule.code)) and found.how is Collected.TOLERATED)
    )


def view_of(code: str, case: Case, around: Surroundings) -> AskView | None:
    """What to ask before that act, or None for one that needs no more than its key."""
    if code == "decide" and not case.get_item().result_licences:
        return None
    made = VIEWS.get(code)
    return None if made is None else made(case, around)


def _supply(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="补交材料",
        note="勾选现在收到的材料（数字或空格）；份数按清单登记。",
        fields=_ticks(owed(case)),
        do_text="登记收到",
    )


def _supplement(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="一次性告知补正",
        note="一次说全：勾选要补的材料（数字或空格），写明要求。每件只能告知一次。",
        fields=(*_ticks(case.rules(), defective(case)), _reason("要求和理由", defects(case))),
        do_text="告知补正",
    )


def _refuse(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="不予受理",
        note="不属于本机关职权的不予受理，依法不需要取得许可的不受理；依据和理由写在通知书上。",
        fields=(
            FieldView(
                code="ground",
                label="决定",
                kind=FieldKind.CHOICE,
                options=GROUNDS,
                required=True,
                wide=True,
            ),
            FieldView(code="article", label="依据", required=True, wide=True),
            _reason("理由"),
        ),
        presets=tuple(
            Preset(code="ground", value=ground, fill={"article": article})
            for ground, article in ARTICLES.items()
        ),
        do_text="决定不予受理",
        tone=Tone.BAD,
    )


def _with_reason(title: str, note: str, do_text: str) -> Callable[..., AskView]:
    def made(_case: Case, _around: Surroundings) -> AskView:
        return AskView(
            title=title, note=note, fields=(_reason("原因"),), do_text=do_text, tone=Tone.WARN
        )

    return made


def _decide(case: Case, around: Surroundings) -> AskView:
    item = case.get_item()
    options = tuple(Option(code=name, text=name) for name in item.result_licences)
    kind = FieldKind.CHOICE if len(options) > 1 else FieldKind.TEXT
    return AskView(
        title="当场办结（准予）",
        note="填写作出的证照；证号照证面录入。",
        fields=(
            FieldView(
                code="kind",
                label="证照",
                kind=kind,
                options=options,
                value=options[0].code if len(options) == 1 else "",
                required=True,
            ),
            FieldView(code="number", label="证照编号", kind=FieldKind.CODE, required=True),
            FieldView(code="issuer", label="发证机关", value=item.organ.name, required=True),
            FieldView(
                code="valid_from",
                label="有效期起",
                kind=FieldKind.DATE,
                value=around.today.isoformat(),
            ),
            FieldView(
                code="valid_to", label="有效期止", kind=FieldKind.DATE, hint="长期的不填"
            ),
            FieldView(
                code="long_term", label="长期", kind=FieldKind.TICK, hint="1 证照长期有效"
            ),
        ),
        do_text="准予并办结",
    )


_COLLECTING = (
    FieldView(
        code="authority",
        label="委托书（写明领取）",
        hint="代领时填写日期或编号",
        wide=True,
    ),
    FieldView(code="tracking", label="邮件编号", kind=FieldKind.CODE, hint="邮寄时填写"),
    FieldView(
        code="old_licence",
        label="原证",
        kind=FieldKind.CHOICE,
        options=OLD_LICENCES,
        hint="换证、补证时选择",
    ),
    FieldView(
        code="ids_checked",
        label="证件核对",
        kind=FieldKind.TICK,
        hint="1 已核对领取人（代领时为双方）证件",
    ),
    FieldView(
        code="receipt_lost",
        label="凭证遗失",
        kind=FieldKind.TICK,
        hint="2 收件凭证遗失，凭证件和办件核对",
    ),
)


def _hand_over(case: Case, around: Surroundings) -> AskView:
    named = receiver_words(case, around.today)
    return AskView(
        title="发证",
        note=f"{case.get_item().name} {case.licence_number}：请核对领取人的证件。{named}",
        fields=(
            FieldView(
                code="manner",
                label="领取方式",
                kind=FieldKind.CHOICE,
                options=MANNERS,
                required=True,
                wide=True,
            ),
            FieldView(code="receiver", label="领取人（收件人）", required=True),
            FieldView(
                code="receiver_certificate",
                label="代领人证件号码",
                kind=FieldKind.CODE,
                hint="代领时填写",
            ),
            *_COLLECTING,
        ),
        presets=receiver_presets(case, around.today),
        do_text="登记发证",
    )


def reprint_view() -> AskView:
    """Why a paper is printed once more; it is counted, and stands on the paper."""
    return AskView(
        title="补打单据",
        note="补打的单据标明第几次补打和原因，计入日统计。",
        fields=(
            FieldView(
                code="reason",
                label="原因",
                kind=FieldKind.CHOICE,
                options=REPRINT_REASONS,
                required=True,
                wide=True,
            ),
        ),
        do_text="补打",
    )


def _reason(label: str, value: str = "") -> FieldView:
    kind = FieldKind.LONG_TEXT
    return FieldView(
        code="reason", label=label, kind=kind, required=True, wide=True, value=value
    )


def _ticks(rules: tuple[MaterialRule, ...], wrong: Sequence[str] = ()) -> tuple[FieldView, ...]:
    return tuple(
        FieldView(
            code=rule.code,
            label=rule.necessity.label + (" · 主件" if rule.core else ""),
            kind=FieldKind.TICK,
            value="yes" if rule.code in wrong else "",
            hint=f"{number} {rule.name}" if number < 10 else rule.name,
        )
        for number, rule in enumerate(rules, start=1)
    )


VIEWS: Mapping[str, Callable[[Case, Surroundings], AskView]] = MappingProxyType(
    {
        "supply": _supply,
        "ask_supplement": _supplement,
        "refuse": _refuse,
        "return": _with_reason("退件", "补正逾期或申请人放弃补正。材料退还申请人。", "退件"),
        "withdraw": _with_reason("撤件", "申请人要求撤回申请；编号保留。", "撤件"),
        "void": _with_reason("作废", "只用于录入错误；编号保留在登记簿上。", "作废"),
        "decide": _decide,
        "hand_over": _hand_over,
    }
)
