"""Acts on a case of the day around it: filed online, rated, sent to another area.

Owned by no thread. The one rule: a rating is what the person before the window says; there is
no default and no rating for several at once.
"""

from __future__ import annotations

from typing import Any

from desk.acts.dossiers import Dossiers
from desk.acts.online import Online
from desk.acts.ratings import Ratings
from desk.case import Case
from desk.done import Done
from desk.duties import Duty
from desk.ratings import levels, services_of
from desk.refusal import Refused
from desk.service_words import RatingChannel, Service
from desk.stages import Act, Stage
from ui.window.case_acts.closing import TICKED, by_duty
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.fields import choice, extra, number, text, tick, words_of

# What the applicant screen takes is entered by itself, under its own word.
SPOKEN = (RatingChannel.WINDOW, RatingChannel.PAPER)
WAYS = (("carried", tr("专人转送")), ("mail", tr("邮寄")), ("network", tr("政务网传送")))


def _filed(case: Case, _around: Surroundings) -> bool:
    return case.stage is Stage.FILED_ONLINE


def _returning(case: Case, _around: Surroundings) -> AskView:
    ticks = tuple(tick(rule.code, rule.name) for rule in case.rules())
    return AskView(
        title=tr("预审退回"),
        note=tr("只退一次，要补的一次说全：勾选材料，其他要求写在下面。"),
        fields=(*ticks, extra("more", tr("其他要求"))),
        do_text=tr("退回"),
    )


def _returned(acts: Acts, case: Case, values: Values) -> Done[Any]:
    wanted = [rule.name for rule in case.rules() if values.get(rule.code) == TICKED]
    more = values["more"].strip()
    wanted += [more] if more else []
    return Online(acts.desk).send_back(case.case_id, acts.actor, wanted=tuple(wanted))


def _rating(case: Case, _around: Surroundings) -> AskView:
    details = tuple(
        (code, tr("{0}：{1}", level.name, words))
        for level in levels()
        for code, words in level.details.items()
    )
    return AskView(
        title=tr("好差评"),
        note=tr("由办事人自己评；不评的保持“未评价”。"),
        fields=(
            choice("service", tr("服务"), words_of(tuple(services_of(case)))),
            choice(
                "level", tr("等级"), tuple((str(each.level), each.name) for each in levels())
            ),
            choice("channel", tr("怎么评的"), words_of(SPOKEN)),
            choice("detail", tr("指标"), details, required=False),
            extra("text", tr("意见")),
            tick("anonymous", tr("匿名：姓名不随评价上报")),
        ),
        do_text=tr("登记评价"),
    )


def _rated(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Ratings(acts.desk).take(
        case.case_id,
        acts.actor,
        service=Service(values["service"]),
        level=int(values["level"]),
        channel=values["channel"],
        details=(values["detail"],) if values["detail"] else (),
        text=values["text"],
        anonymous=values.get("anonymous") == TICKED,
    )


def _sending(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("转送承办地"),
        fields=(
            choice("how", tr("方式"), WAYS),
            number("tracking", tr("邮件编号"), required=False),
        ),
        do_text=tr("登记转送"),
    )


def _area(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("异地通办"),
        note=tr("本地受理、外地办理：写明承办地和承办机关。"),
        fields=(number("area", tr("承办地（6 位区划）")), text("organ", tr("承办机关"))),
        do_text=tr("选定承办地"),
    )


def _application(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("网上申报号"),
        note=tr("申请人已在网上申报、本站还没有收到的，先登记申报号，平台送到后再合并。"),
        fields=(number("application", tr("申报号")),),
        do_text=tr("登记"),
    )


def _joining(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("合并网上申报"),
        fields=(number("application", tr("申报号")),),
        do_text=tr("合并"),
    )


def _join(acts: Acts, case: Case, values: Values) -> Done[Any]:
    row = acts.desk.store.views.find_case_by_number(values["application"].strip())
    if row is None:
        raise Refused("case.unknown")
    return Online(acts.desk).join(case.case_id, acts.actor, online_case=row.case_id)


def _waits_to_join(case: Case, _around: Surroundings) -> bool:
    online = case.dossier.online
    return bool(case.receipt) and online is not None and not online.channel


SERVICE_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="choose_area",
        text=tr("异地通办：选承办地"),
        offered=lambda case, _around: (
            case.stage is Stage.DRAFT and case.item is not None and bool(case.item.cross_region)
        ),
        asked=_area,
        work=lambda acts, case, values: Dossiers(acts.desk).choose_area(
            case.case_id, area=values["area"].strip(), organ=values["organ"]
        ),
    ),
    CaseAct(
        code="note_application",
        text=tr("登记网上申报号"),
        offered=lambda case, _around: case.stage is Stage.DRAFT,
        asked=_application,
        work=lambda acts, case, values: Online(acts.desk).note_application(
            case.case_id, application=values["application"]
        ),
    ),
    CaseAct(
        code="join_application",
        text=tr("合并网上申报"),
        offered=_waits_to_join,
        asked=_joining,
        work=_join,
    ),
    CaseAct(
        code="precheck",
        act=Act.PRECHECK,
        text=tr("预审通过"),
        offered=_filed,
        work=lambda acts, case, _v: Online(acts.desk).precheck(case.case_id, acts.actor),
    ),
    CaseAct(
        code="return_precheck",
        act=Act.RETURN_PRECHECK,
        text=tr("预审退回（一次说全）"),
        offered=_filed,
        asked=_returning,
        work=_returned,
    ),
    CaseAct(
        code="receive_online",
        act=Act.RECEIVE,
        text=tr("收件（网上申报）"),
        offered=lambda case, _around: case.stage is Stage.PRECHECKED,
        work=lambda acts, case, _v: Online(acts.desk).receive(case.case_id, acts.actor),
        papers=("collection_receipt",),
    ),
    CaseAct(
        code="take_rating",
        duty=Duty.TAKE_RATING,
        text=tr("好差评"),
        offered=by_duty(Duty.TAKE_RATING, lambda case: bool(services_of(case))),
        asked=_rating,
        work=_rated,
    ),
    CaseAct(
        code="move_dossier",
        duty=Duty.MOVE_DOSSIER,
        text=tr("转送承办地（异地通办）"),
        offered=by_duty(Duty.MOVE_DOSSIER, lambda case: case.dossier.crossing is not None),
        asked=_sending,
        work=lambda acts, case, values: Dossiers(acts.desk).send(
            case.case_id, acts.actor, how=values["how"], tracking=values["tracking"]
        ),
    ),
)
