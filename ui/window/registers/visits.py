"""办事车 on the 台账 page: visits with a basket, batches from a list or card by card.

Owned by no thread. The one rule: what goes into a basket is ticked by the clerk; what failed
is listed with its reason and leaves the rest alone.
"""

from __future__ import annotations

from dataclasses import replace

from desk.acts.drafts import Drafts
from desk.acts.visits import Visits, lines_of
from desk.done import Done
from desk.duties import Duty
from desk.record import Record
from desk.refusal import CodedError
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.registers.basket import (
    BASKET,
    QUESTION,
    basket_of,
    card_fields,
    card_questions,
    ticks_of,
)
from ui.window.registers.papers import hall_paper, print_act
from ui.window.registers.port import Filter, Register, RegisterAct
from ui.window.registers.visit_work import by_cards, from_list, next_card, opened, ticked
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.tongue import data, tr
from ui.window.views.asking import AskView
from ui.window.views.fields import day, extra, number, text, tick


def _live(acts: Acts, record: Record) -> Record:
    """The visit with its things in words, and the drafts that may still join."""
    told = {tr("第 {0} 件", n): _told(line) for n, line in enumerate(lines_of(record), 1)}
    more: dict[str, str] = {}
    if record.state == "open":
        more[BASKET] = basket_of(Drafts(acts.desk).listed())
        code = record.facts.get("item_code", "")
        if code:
            item = acts.desk.catalogue.get(code, acts.desk.clock.now().date())
            more[QUESTION] = card_questions(item)
    return replace(record, facts={**record.facts, **told, **more})


NOT_TAKEN = data("未收：")


def _told(line: str) -> str:
    """One thing: item, person, receipt number; or the sentence that says why it is none."""
    head, _bar, end = line.rpartition("|")
    words = " ".join(part for part in head.split("|") if part)
    if not end.startswith(NOT_TAKEN):
        return f"{words} {end}"
    return tr(
        "{0} 未收：{1}", words, notice_of(CodedError(end.removeprefix(NOT_TAKEN))).sentence
    )


def _choosing(record: Record | None, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("收进办事车"),
        do_text=tr("逐件收件"),
        note=tr("勾选这次来访要收的草稿；收不了的留作草稿，列明原因，不影响其他件。"),
        fields=ticks_of(record),
    )


def _sharing(record: Record | None, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("共用材料只收一份"),
        do_text=tr("补到缺的草稿里"),
        note=tr(
            "勾选几件草稿：同一申请人、同名材料，一份里已收的补到还缺的草稿里，份数只记一次。"
        ),
        fields=ticks_of(record),
    )


def _card_asked(record: Record | None, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("下一张卡"),
        do_text=tr("收件"),
        note=tr("已读到证件；逐人核对后收件，每人一件、各有编号。"),
        fields=(
            tick("match", tr("人证一致")),
            tick("materials", tr("材料已收齐（纸质）")),
            number("phone", tr("电话"), required=False),
            *card_fields(record),
        ),
    )


def _is_open_cards(record: Record | None, _around: Surroundings) -> bool:
    return record is not None and record.state == "open" and "item_code" in record.facts


def _is_open_basket(record: Record | None, _around: Surroundings) -> bool:
    return record is not None and record.state == "open" and "item_code" not in record.facts


VISITS = Register(
    code="visits",
    title=tr("办事车"),
    empty=tr("没有办事车。"),
    kinds=("visit",),
    columns=(tr("来访人"), tr("代办人"), tr("收件"), tr("未收")),
    cells=facts("@title", "agent", "cases", "failed"),
    states={"open": tr("办理中"), "closed": tr("已结束")},
    filters=(Filter(text=tr("办理中"), states=("open",)), Filter(text=tr("全部"))),
    live=_live,
    labels={"authority": tr("委托书"), "principals": tr("委托人")},
    acts=(
        RegisterAct(
            code="open",
            duty=Duty.RUN_VISIT,
            text=tr("开始一次来访"),
            begins=True,
            asked=asking(
                tr("开始一次来访"),
                tr("开始"),
                (
                    text("who", tr("来访人")),
                    extra("agent", tr("代办人")),
                    extra("authority", tr("委托书（日期或编号、范围）")),
                    number("certificate", tr("代办人证件号码"), required=False),
                    number("items", tr("委托的事项短码（不填：不限）"), required=False),
                    extra("principals", tr("委托人（不填：不限）")),
                    day("valid_to", tr("委托书有效期止"), required=False),
                    extra("letter", tr("委托书扫描件（文件）")),
                    tick("match", tr("代办人人证一致")),
                ),
                note=tr("填了代办人证件号码的，委托书只查验一次，每一件、每个申请人逐一核对。"),
            ),
            work=opened,
        ),
        RegisterAct(
            code="batch",
            duty=Duty.RUN_VISIT,
            text=tr("批量：一个事项，多个人（清单）"),
            begins=True,
            asked=asking(
                tr("批量收件"),
                tr("逐人收件"),
                (
                    number("item", tr("事项短码")),
                    text("file", tr("清单文件（.xlsx、.csv）")),
                    text("name", tr("经办人")),
                    number("certificate", tr("经办人证件号码")),
                    tick("match", tr("经办人人证一致")),
                    tick("materials", tr("材料已逐人收齐（纸质）")),
                ),
                note=tr(
                    "情形写在清单里（表头是问题，格里是选项）。每人一件；出错的行不影响"
                    "其他人，错在哪一行会列出来。"
                ),
            ),
            work=from_list,
        ),
        RegisterAct(
            code="cards",
            duty=Duty.RUN_VISIT,
            text=tr("批量：一个事项，逐张刷卡"),
            begins=True,
            asked=asking(
                tr("逐张刷卡批量收件"),
                tr("开始"),
                (number("item", tr("事项短码")), text("who", tr("来办的单位或地点"))),
                note=tr("事项只选一次；放一张卡就是下一件。"),
            ),
            work=by_cards,
        ),
        RegisterAct(
            code="next_card",
            duty=Duty.RUN_VISIT,
            text=tr("下一张卡"),
            offered=_is_open_cards,
            asked=_card_asked,
            work=lambda _acts, record, _v: Done(chosen(record)),
            carded=next_card,
            prints_cases=True,
            said=tr("已收件，正在打印。"),
        ),
        RegisterAct(
            code="join",
            duty=Duty.RUN_VISIT,
            text=tr("选草稿收进来"),
            offered=_is_open_basket,
            asked=_choosing,
            work=lambda acts, record, values: Visits(acts.desk).join_all(
                chosen(record), acts.actor, ticked(values)
            ),
            prints_cases=True,
            said=tr("已逐件收件；没有收成的列在右边，草稿还在。"),
        ),
        RegisterAct(
            code="share",
            duty=Duty.RUN_VISIT,
            text=tr("共用材料只收一份"),
            offered=_is_open_basket,
            asked=_sharing,
            work=lambda acts, _record, values: Visits(acts.desk).share(ticked(values)),
            said=tr("共用的材料已补到草稿里。"),
        ),
        RegisterAct(
            code="close",
            duty=Duty.RUN_VISIT,
            text=tr("结束来访"),
            offered=in_state("open"),
            work=lambda acts, record, _v: Visits(acts.desk).close(chosen(record), acts.actor),
            prints=hall_paper,
        ),
        print_act("visit_receipt", "closed"),
    ),
)
