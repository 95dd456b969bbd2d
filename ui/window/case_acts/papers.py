"""Papers that somebody asks for: a one-time notice of a draft, a decision, a receipt to sign.

Owned by no thread. The one rule: nothing is changed here; what an act has earned is printed
with the act, these are printed when they are wanted.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.case import Case
from desk.done import Done
from desk.paperwork_bundle import PARTS
from desk.paperwork_clock import SUSPENSION
from desk.paperwork_custody import CUSTODY, FEE, MANDATE
from desk.paperwork_estate import APPLICATION, INQUIRY, is_estate
from desk.paperwork_fees import FEE_NOTICE
from desk.paperwork_hall import BUNDLE, CONTACT, GUIDE
from desk.paperwork_list import BY_TEMPLATE
from desk.paperwork_notices import ONE_TIME
from desk.paperwork_outcome import ARCHIVE, COLLECTION, DECISION, DELIVERY, OPINION
from desk.paperwork_promise import COMMITMENT, PLEDGE
from desk.paperwork_roll import PICKUP
from desk.stages import Stage
from desk.station import StationKind
from ui.texts.papers import NAMES
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import pair, tr

Has = Callable[[Case], bool]


def _of_item(case: Case, _around: Surroundings) -> bool:
    return case.stage is Stage.DRAFT and case.item is not None


def _bundled(case: Case, around: Surroundings) -> bool:
    """A case whose form is due, or a draft of a bundle: then it is printed as a 草稿."""
    drafted = case.stage is Stage.DRAFT and case.applicant is not None
    bundles = case.item is not None and bool(case.item.bundle)
    return (drafted and bundles) or _earned(BUNDLE)(case, around)


def _of_point(case: Case, around: Surroundings) -> bool:
    point = around.station.kind is StationKind.VILLAGE
    return point and bool(case.receipt) and case.received_at is None


def _where(has: Has) -> Callable[[Case, Surroundings], bool]:
    return lambda case, _around: bool(case.receipt) and has(case)


def _earned(template: str) -> Callable[[Case, Surroundings], bool]:
    return _where(lambda case: bool(BY_TEMPLATE[template].earned(case)))


def _has_fee(case: Case) -> bool:
    return case.item is not None and case.item.fee is not None


def _owes_fee(case: Case) -> bool:
    return _has_fee(case) and not case.dossier.fees.settled


def _of_estate(case: Case, _around: Surroundings) -> bool:
    return is_estate(case.item) and case.applicant is not None and case.received_at is None


def _has_promise(case: Case) -> bool:
    made = case.dossier.promise is not None
    return made or (case.item is not None and case.item.promise is not None)


def _has_licence(case: Case) -> bool:
    return case.decision is not None and case.decision.licence is not None


def _is_kept(case: Case) -> bool:
    return bool(case.dossier.custody)


def _nothing(_acts: Acts, case: Case, _values: Values) -> Done[Case]:
    return Done(case)


def _print(template: str, offered: Callable[[Case, Surroundings], bool]) -> CaseAct:
    name = pair(NAMES[template])
    return CaseAct(
        code=f"print_{template}",
        text=tr("打印{0}", name),
        offered=offered,
        work=_nothing,
        said=tr("正在打印：{0}。", name),
        papers=(template,),
    )


PAPER_ACTS: tuple[CaseAct, ...] = (
    _print(ONE_TIME, _of_item),
    _print(GUIDE, _of_item),
    _print(APPLICATION, _of_estate),
    _print(INQUIRY, _of_estate),
    _print(MANDATE, _of_point),
    _print(COMMITMENT, _where(_has_promise)),
    _print(PLEDGE, _where(lambda _case: True)),
    _print(BUNDLE, _bundled),
    _print(PARTS, _earned(BUNDLE)),
    _print(FEE_NOTICE, _where(_owes_fee)),
    _print(FEE, _where(_has_fee)),
    _print(CUSTODY, _where(_is_kept)),
    _print(CONTACT, _earned(CONTACT)),
    _print(SUSPENSION, _earned(SUSPENSION)),
    _print(OPINION, _earned(OPINION)),
    _print(DECISION, _where(lambda case: case.decision is not None)),
    _print(COLLECTION, _where(_has_licence)),
    _print(PICKUP, _where(lambda case: case.stage is Stage.ISSUED)),
    _print(DELIVERY, _where(lambda case: case.accepted_at is not None)),
    _print(ARCHIVE, _where(lambda case: case.stage is Stage.ARCHIVED)),
)
