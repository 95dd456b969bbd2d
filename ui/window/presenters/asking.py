"""What is asked before an act on a stored case, and which acts there are.

Owned by no thread. The one rule: nothing that the law asks for is preset: a manner, a reason,
a receiver who is not the applicant are the clerk's words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from desk.case import Case
from desk.item import MaterialRule
from desk.stages import Act, allowed
from ui.window.presenters.answers import (
    ARTICLES,
    GROUNDS,
    MANNERS,
    OLD_LICENCES,
    REPRINT_REASONS,
)
from ui.window.presenters.materials import defective, defects, owed
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.receivers import receiver_presets, receiver_words
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView, MenuLine, Preset
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "supply": tr("补交材料（容缺、补正）"),
        "ask_supplement": tr("一次性告知补正"),
        "complete_supplement": tr("补正已收齐"),
        "refuse": tr("不予受理"),
        "return": tr("退件"),
        "withdraw": tr("撤件（申请人要求）"),
        "void": tr("作废（录入错误，值班主任）"),
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


def view_of(code: str, case: Case, around: Surroundings) -> AskView | None:
    """What to ask before that act, or None for one that needs no more than its key."""
    if code == "decide" and not case.get_item().result_licences:
        return None
    made = VIEWS.get(code)
    return None if made is None else made(case, around)


def _supply(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("补交材料"),
        note=tr("勾选现在收到的材料（数字或空格）；份数按清单登记。"),
        fields=_ticks(owed(case)),
        do_text=tr("登记收到"),
    )


def _supplement(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("一次性告知补正"),
        note=tr("一次说全：勾选要补的材料（数字或空格），写明要求。每件只能告知一次。"),
        fields=(
            *_ticks(case.rules(), defective(case)),
            _reason(tr("要求和理由"), defects(case)),
        ),
        do_text=tr("告知补正"),
    )


def _refuse(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("不予受理"),
        note=tr(
            "不属于本机关职权的不予受理，依法不需要取得许可的不受理；依据和理由写在通知书上。"
        ),
        fields=(
            FieldView(
                code="ground",
                label=tr("决定"),
                kind=FieldKind.CHOICE,
                options=GROUNDS,
                required=True,
                wide=True,
            ),
            FieldView(code="article", label=tr("依据"), required=True, wide=True),
            _reason(tr("理由")),
        ),
        presets=tuple(
            Preset(code="ground", value=ground, fill={"article": article})
            for ground, article in ARTICLES.items()
        ),
        do_text=tr("决定不予受理"),
        tone=Tone.BAD,
    )


def _with_reason(title: str, note: str, do_text: str) -> Callable[..., AskView]:
    def made(_case: Case, _around: Surroundings) -> AskView:
        return AskView(
            title=title,
            note=note,
            fields=(_reason(tr("原因")),),
            do_text=do_text,
            tone=Tone.WARN,
        )

    return made


def _decide(case: Case, around: Surroundings) -> AskView:
    item = case.get_item()
    options = tuple(Option(code=name, text=name) for name in item.result_licences)
    kind = FieldKind.CHOICE if len(options) > 1 else FieldKind.TEXT
    return AskView(
        title=tr("当场办结（准予）"),
        note=tr("填写作出的证照；证号照证面录入。"),
        fields=(
            FieldView(
                code="kind",
                label=tr("证照"),
                kind=kind,
                options=options,
                value=options[0].code if len(options) == 1 else "",
                required=True,
            ),
            FieldView(code="number", label=tr("证照编号"), kind=FieldKind.CODE, required=True),
            FieldView(
                code="issuer", label=tr("发证机关"), value=item.organ.name, required=True
            ),
            FieldView(
                code="valid_from",
                label=tr("有效期起"),
                kind=FieldKind.DATE,
                value=around.today.isoformat(),
            ),
            FieldView(
                code="valid_to",
                label=tr("有效期止"),
                kind=FieldKind.DATE,
                hint=tr("长期的不填"),
            ),
            FieldView(
                code="long_term",
                label=tr("长期"),
                kind=FieldKind.TICK,
                hint=tr("1 证照长期有效"),
            ),
        ),
        do_text=tr("准予并办结"),
    )


_COLLECTING = (
    FieldView(
        code="authority",
        label=tr("委托书（写明领取）"),
        hint=tr("代领时填写日期或编号"),
        wide=True,
    ),
    FieldView(
        code="tracking", label=tr("邮件编号"), kind=FieldKind.CODE, hint=tr("邮寄时填写")
    ),
    FieldView(
        code="old_licence",
        label=tr("原证"),
        kind=FieldKind.CHOICE,
        options=OLD_LICENCES,
        hint=tr("换证、补证时选择"),
    ),
    FieldView(
        code="ids_checked",
        label=tr("证件核对"),
        kind=FieldKind.TICK,
        hint=tr("1 已核对领取人（代领时为双方）证件"),
    ),
    FieldView(
        code="receipt_lost",
        label=tr("凭证遗失"),
        kind=FieldKind.TICK,
        hint=tr("2 收件凭证遗失，凭证件和办件核对"),
    ),
)


def _hand_over(case: Case, around: Surroundings) -> AskView:
    named = receiver_words(case, around.today)
    return AskView(
        title=tr("发证"),
        note=tr(
            "{0} {1}：请核对领取人的证件。{2}", case.get_item().name, case.licence_number, named
        ),
        fields=(
            FieldView(
                code="manner",
                label=tr("领取方式"),
                kind=FieldKind.CHOICE,
                options=MANNERS,
                required=True,
                wide=True,
            ),
            FieldView(code="receiver", label=tr("领取人（收件人）"), required=True),
            FieldView(
                code="receiver_certificate",
                label=tr("代领人证件号码"),
                kind=FieldKind.CODE,
                hint=tr("代领时填写"),
            ),
            *_COLLECTING,
        ),
        presets=receiver_presets(case, around.today),
        do_text=tr("登记发证"),
    )


def reprint_view() -> AskView:
    """Why a paper is printed once more; it is counted, and stands on the paper."""
    return AskView(
        title=tr("补打单据"),
        note=tr("补打的单据标明第几次补打和原因，计入日统计。"),
        fields=(
            FieldView(
                code="reason",
                label=tr("原因"),
                kind=FieldKind.CHOICE,
                options=REPRINT_REASONS,
                required=True,
                wide=True,
            ),
        ),
        do_text=tr("补打"),
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
            label=word(rule.necessity.label) + (tr(" · 主件") if rule.core else ""),
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
        "return": _with_reason(
            tr("退件"), tr("补正逾期或申请人放弃补正。材料退还申请人。"), tr("退件")
        ),
        "withdraw": _with_reason(tr("撤件"), tr("申请人要求撤回申请；编号保留。"), tr("撤件")),
        "void": _with_reason(
            tr("作废"), tr("只用于录入错误；编号保留在登记簿上。"), tr("作废")
        ),
        "decide": _decide,
        "hand_over": _hand_over,
    }
)
