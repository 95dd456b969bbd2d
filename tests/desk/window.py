"""One window for the tests of the acts: a real store, a scripted clock, a closed line.

The one rule: nothing here stands in for code of ours; the line is the true one, to a port
where nobody listens, and people are invented.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import printing.build
import sync.build
from desk.acts.cases import Cases
from desk.acts.clocks import Clocks
from desk.acts.drafts import Drafts
from desk.acts.outcomes import Outcomes
from desk.acts.promises import Promises
from desk.acts.verifying import Verified, verify
from desk.applicant import Applicant, ApplicantKind, IdentityMatch, Source
from desk.calendars import national_calendar
from desk.case import Case
from desk.catalogue import Catalogue
from desk.catalogues import Catalogues
from desk.desk import Desk
from desk.events.facts import Event, Holder, HolderKind, Licence
from desk.events.outcome import HolderMoved
from desk.item import FormField, ItemVersion, MaterialRule, Option, Situation
from desk.item_basis import Limit
from desk.item_rules import Exclusion, PromiseRule
from desk.item_words import CaseType, Depth, FieldKind, Necessity
from desk.journal import writing
from desk.material import Collected, Material
from desk.people import Actor, Role, demonstration_roster
from desk.projection import read_case
from desk.roster import Roster
from desk.signing import SigningKey
from desk.stages import Stage
from desk.station import StationKind
from desk.store.rebuild import open_rebuilt
from desk.store.store import StationStore
from devices.simulators.people import with_check_digit
from devices.system.clock import ScriptedClock
from devices.system.ids import SystemIds
from tests.desk.samples import an_item
from tests.store import makings

NINE = datetime.fromisoformat("2025-11-24T09:00:00+08:00")
DAY = "2025-11-24"
PLATFORM = SigningKey(bytes(range(2, 34)))
NAME = "测试明"
NUMBER = with_check_digit("37990119850412001")
LICENCE = Licence(kind="食品经营许可证", number="JY1-TEST", issuer="示例县行政审批服务局")
ELSEWHERE = Holder(kind=HolderKind.STATION, id="T-999999-00009", name="九号窗口")
POOL = Holder(kind=HolderKind.POOL, id="H1", name="测试大厅出证窗口")
DEPARTMENT = Holder(kind=HolderKind.PLATFORM, id="platform", name="测试审批科")

FORM = (
    FormField(code="name", label="经营者", from_applicant="name"),
    FormField(code="phone", label="电话", kind=FieldKind.PHONE, from_applicant="phone"),
    FormField(code="place", label="经营场所"),
    FormField(code="remark", label="备注", required=False),
)
MATERIALS = (
    MaterialRule(code="application", name="申请书", order=1, core=True, originals=1),
    MaterialRule(
        code="plan",
        name="平面图",
        order=2,
        necessity=Necessity.TOLERABLE,
        tolerable_days=5,
        copies=1,
    ),
    MaterialRule(
        code="kitchen", name="明厨亮灶说明", order=3, shown_when={"hot": frozenset({"yes"})}
    ),
)
HOT = Situation(
    code="hot",
    question="有热食吗？",
    options=(Option(code="yes", text="有"), Option(code="no", text="没有")),
)
PROMISE = PromiseRule(
    text="告知：平面图应当如实绘制。",
    basis=("示例条例第一条",),
    conditions=("经营场所与申报一致",),
    waives=("plan",),
    verify_within=Limit(value=10),
    consequence="承诺不实的，撤销许可。",
    exclusions=(
        Exclusion(
            code="listed",
            name="严重失信主体名单",
            article="示例办法第九条",
            as_of=date(2025, 11, 1),
        ),
    ),
    version="2025-01",
)
ITEM = an_item(
    form=FORM,
    materials=MATERIALS,
    situations=(HOT,),
    tolerance_allowed=True,
    commitment_allowed=True,
    promise=PROMISE,
    result_licences=("食品经营许可证",),
)
AT_ONCE = replace(
    ITEM,
    code=ITEM.code[:-1] + "1",
    short_code="1102",
    name="食品经营备案",
    case_type=CaseType.AT_ONCE,
    depth=Depth.ISSUE,
)


def an_applicant(**changes: Any) -> Applicant:
    """The invented applicant, typed."""
    typed = dict.fromkeys(("name", "certificate_number", "phone"), Source.TYPED)
    person = Applicant(
        kind=ApplicantKind.PERSON,
        name=NAME,
        certificate_type="111",
        certificate_number=NUMBER,
        phone="13800000000",
        sources=typed,
        identity_match=IdentityMatch.MATCH,
    )
    return replace(person, **changes)


def paper(code: str, how: Collected = Collected.PAPER) -> Material:
    """One material as handed in."""
    return Material(code=code, how=how, at=NINE, originals=1)


@dataclass
class Window:
    """A window with its desk, and short names for what a clerk does."""

    desk: Desk
    store: StationStore
    folder: Path
    clock: ScriptedClock
    catalogue: Catalogue = field(repr=False)

    @property
    def drafts(self) -> Drafts:
        return Drafts(self.desk)

    @property
    def cases(self) -> Cases:
        return Cases(self.desk)

    @property
    def outcomes(self) -> Outcomes:
        return Outcomes(self.desk)

    @property
    def promises(self) -> Promises:
        return Promises(self.desk)

    @property
    def clocks(self) -> Clocks:
        return Clocks(self.desk)

    def actor(self, role: Role = Role.CLERK) -> Actor:
        return next(person for person in self.desk.roster if person.role is role)

    def draft(self, item: ItemVersion = ITEM, *, whole: bool = True) -> Case:
        """A draft that may be accepted, or one without materials."""
        case_id = self.drafts.open(self.actor()).value.case_id
        self.drafts.identify(case_id, an_applicant())
        self.drafts.choose_item(case_id, item.code)
        self.drafts.answer(case_id, {"hot": "no"})
        draft = self.drafts.fill(case_id, {"place": "测试路1号"}).value
        if whole:
            self.drafts.collect(case_id, paper("application"))
            draft = self.drafts.collect(case_id, paper("plan")).value
        return draft

    def tolerated(self, item: ItemVersion = ITEM) -> Case:
        """A draft whose plan comes later, on a signed promise."""
        case_id = self.draft(item, whole=False).case_id
        self.drafts.collect(case_id, paper("application"))
        self.drafts.collect(case_id, paper("plan", Collected.TOLERATED))
        return self.promises.acknowledge_tolerance(case_id, self.actor()).value

    def received(self, item: ItemVersion = ITEM) -> Case:
        return self.cases.receive(self.draft(item), self.actor()).value

    def accepted(self, item: ItemVersion = ITEM) -> Case:
        return self.cases.receive_and_accept(self.draft(item), self.actor()).value

    def move(
        self, case_id: str, stage: Stage | None = None, holder: Holder | None = None
    ) -> Case:
        """Put a stored case where a test wants it, by a true entry."""
        word = "" if stage is None else stage.value
        moved = HolderMoved(at=NINE, holder=holder or self.desk.holder(), stage=word)
        return self.write(case_id, moved)

    def write(self, case_id: str, event: Event) -> Case:
        with writing(self.desk, None) as journal:
            return journal.append(event, journal.get(case_id))

    def case(self, case_id: str) -> Case:
        return read_case(self.store.views.get_case(case_id))

    def seq(self) -> int:
        return self.store.views.head().seq

    def kinds(self, after: int = 0) -> list[str]:
        return [e.header.kind for e in self.store.views.entries(after=after)]

    def proved(self) -> Verified:
        """The whole proof: the chain and every view."""
        return verify(
            self.store.views,
            station=self.desk.station.station_id,
            public=self.desk.signer.public,
            rebuild=lambda: open_rebuilt(self.store.views),
        )

    def seen_by(self, kind: StationKind) -> Window:
        """The same window as a station of another kind."""
        station = replace(self.desk.station, kind=kind)
        return replace(self, desk=replace(self.desk, station=station))

    def later(self, **by: float) -> None:
        self.clock.advance(timedelta(**by))


def open_window(
    folder: Path,
    items: Iterable[ItemVersion] = (ITEM, AT_ONCE),
    *,
    start: datetime = NINE,
    marks: Path | None = None,
) -> Window:
    """A window on a new store in that folder."""
    store = makings.ready_store(folder, marks=marks)
    return window_on(store, folder, items, start=start)


def window_on(
    store: StationStore,
    folder: Path,
    items: Iterable[ItemVersion] = (ITEM, AT_ONCE),
    *,
    start: datetime = NINE,
) -> Window:
    """A window on an open store."""
    clock, catalogue = ScriptedClock(start), Catalogue.of(items)
    maker, printer = printing.build.build({"printer.kind": "saved"})
    station = makings.STATION
    desk = Desk(
        station=station,
        store=store,
        clock=clock,
        ids=SystemIds(),
        signer=makings.SIGNER,
        catalogues=Catalogues(catalogue),
        calendar=national_calendar(),
        platform=sync.build.build(
            {
                "gateway.url": "http://127.0.0.1:9",
                "gateway.pin": PLATFORM.public,
                "gateway.ca": "",
                "station.id": station.station_id,
                "station.epoch": station.epoch,
                "station.hall": station.hall,
                "sign": makings.SIGNER.sign,
            }
        ),
        platform_public=PLATFORM.public,
        maker=maker,
        printer=printer,
        roster=Roster(demonstration_roster()),
        session="test",
    )
    return Window(desk=desk, store=store, folder=folder, clock=clock, catalogue=catalogue)
