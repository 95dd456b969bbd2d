"""A whole scripted day through the real window: what `./run` does where there is no display.

Runs on the window thread of an offscreen application. The one rule: every step is done by
keys on the window that clerks get; only the cards, the cut of the line and the department's
decision come from outside it, as they do at a counter.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from desk.case import Case
from desk.stages import Stage
from ui.opening.parts import Hall, Parts
from ui.terminal.answers import say
from ui.window.clerk import Clerk
from ui.window.entry import readers_of
from ui.window.errand import Errand
from ui.window.robot import Waited
from ui.window.start import make_application
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

FOOD_FORM = {
    "operator": "测试小馆",
    "credit_code": "92379901MA3TEXT90H",
    "premises": "测试市演示区模拟路 8 号",
    "trade": "2",
    "scope": "2",
    "area": "86.5",
    "staff": "3",
    "manager": "测试明",
    "online": "2",
}
ROAD_FORM = {
    "road": "模拟路",
    "position": "8 号门前",
    "area": "12",
    "use": "2",
    "from_day": "20261201",
    "to_day": "20261231",
    "contact": "测试明",
}
PLEDGE_FORM = {
    "certificate_no": "测试不动产证明第0000001号",
    "location": "测试市演示区模拟路 9 号",
    "mortgagee": "测试银行演示支行",
    "mortgage_no": "TEST-0001",
    "amount": "300000",
}


def play_day(parts: Parts, hall: Hall, folder: Path, out: Path) -> int:
    """Play the day; pictures and papers go to `out`; 0 when everything came as expected."""
    make_application()
    for name in ("screens", "papers"):
        shutil.rmtree(out / name, ignore_errors=True)
        (out / name).mkdir(parents=True)
    day = ScriptedDay(parts, hall, folder, out)
    try:
        for title, step in day.steps():
            timed(title, step)
    except Waited as lost:
        day.seat.robot.shot(out / "screens" / "stopped.png")
        say(f"停在这里：没有等到 {lost}。窗口的样子见 {out / 'screens' / 'stopped.png'}")
        return 1
    finally:
        day.close()
    screens, papers = (
        len(list((out / "screens").iterdir())),
        len(list((out / "papers").iterdir())),
    )
    say(f"完成：{screens} 幅画面、{papers} 份单据，在 {out}")
    return 0


def timed(title: str, step: Callable[[], None]) -> None:
    """One line per step, with its time."""
    start = perf_counter()
    step()
    stamp = datetime.now(UTC).astimezone().strftime("%H:%M:%S")
    say(f"{stamp}  {title}  {perf_counter() - start:.2f} 秒")


class Album:
    """Where the day's pictures and papers are kept."""

    def __init__(self, out: Path) -> None:
        self._out, self._shots = out, 0

    def shot(self, seat: Clerk, name: str) -> None:
        """A picture of that window, numbered in the order of the day."""
        self._shots += 1
        seat.robot.shot(self._out / "screens" / f"{self._shots:02d}-{name}.png")

    def keep(self, papers: Iterable[tuple[str, bytes]]) -> None:
        """Every paper as it was made."""
        for number, (name, pdf) in enumerate(papers, 1):
            (self._out / "papers" / f"{number:02d}-{name}.pdf").write_bytes(pdf)


class ScriptedDay:
    """The day: two windows of one demonstration hall."""

    def __init__(self, parts: Parts, hall: Hall, folder: Path, out: Path) -> None:
        self._parts, self._hall, self._folder = parts, hall, folder
        self.first = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
        self._second: Clerk | None = None
        self._cases: dict[str, Case] = {}
        self._album = Album(out)

    @property
    def seat(self) -> Clerk:
        """The window that was opened last."""
        return self._second or self.first

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """The day in order."""
        return (
            ("开窗口", self._open),
            ("读卡，人证一致", lambda: self.first.identify("ordinary", "13800000001")),
            ("选事项和情形：食品经营许可（新办）", self._choose_food),
            ("收材料", self.first.collect),
            ("填表单", lambda: self._fill(FOOD_FORM)),
            ("受理并打印", lambda: self._finish("food")),
            ("断网", self._cut),
            ("离线受理：临时占用城市道路，容缺一项", self._road),
            ("离线收件：不动产解押，缺登记簿查询，只收件", self._pledge),
            ("待同步：离线的两件在等，说得出为什么", self._waiting),
            ("恢复网络，自行上传完", self._mend),
            ("部门准予，结果自己回到办件", self._decided),
            ("二号窗口认领", self._claim),
            ("二号窗口出证、发证", self._hand_over),
            ("一号窗口看到已领取", self._seen_back),
            ("日统计", self._daily),
            ("留存单据", lambda: self._album.keep(self.first.papers())),
        )

    def close(self) -> None:
        """Close both windows."""
        for seat in (self._second, self.first):
            if seat is not None:
                seat.close()

    def _open(self) -> None:
        self.first.open()
        self._album.shot(self.first, "open")

    def _choose_food(self) -> None:
        self._album.shot(self.first, "item")
        self.first.choose("1101", (1, 1, 1))

    def _fill(self, values: dict[str, str]) -> None:
        self.first.fill(values)
        self._album.shot(self.first, "form")
        self.first.next(Step.CONFIRM)
        self._album.shot(self.first, "confirm")

    def _finish(self, name: str, stage: Stage = Stage.ACCEPTED) -> None:
        case = self.first.finish()
        if case.stage is not stage:
            raise Waited(f"{name}: {stage.value}, not {case.stage.value}")
        self._cases[name] = case
        self._album.shot(self.first, f"done-{name}")

    def _cut(self) -> None:
        """Pull the plug: the line is cut, and the window notices by itself."""
        desk = self.first.desk
        desk.line.cut = True
        self.first.robot.wait(lambda: not desk.line.up, "offline")

    def _next_case(self, card: str, phone: str) -> None:
        self.first.lift()
        self.first.robot.key("F2")
        self.first.robot.wait(lambda: self.first.step() == Step.IDENTITY, "a new case")
        self.first.identify(card, phone)

    def _road(self) -> None:
        self._next_case("rare", "13800000003")
        self.first.choose("4101", (2, 2, 1))
        self._album.shot(self.first, "materials")
        self.first.collect(tolerate=("restore",))
        self._fill(ROAD_FORM)
        self._finish("road")

    def _pledge(self) -> None:
        self._next_case("long-term", "13800000002")
        self.first.choose("2101", (1, 1))
        self.first.collect()
        self._fill(PLEDGE_FORM)
        self._finish("pledge", Stage.RECEIVED)

    def _waiting(self) -> None:
        self.first.turn_to(PageName.WAITING)
        self.first.robot.wait(lambda: self.first.waiting_cases() >= 2, "cases in the queue")
        self._album.shot(self.first, "waiting")

    def _mend(self) -> None:
        desk = self.first.desk
        desk.line.cut = False
        self.first.robot.key("F5")
        self.first.robot.wait(lambda: desk.line.up, "the line")
        self.first.robot.wait(lambda: self.first.waiting_cases() == 0, "an empty queue")
        self._album.shot(self.first, "drained")

    def _decided(self) -> None:
        food = self._cases["food"]
        self._hall.decide(food.receipt, {"result": "granted", "long_term": True}, None)
        self.first.turn_to(PageName.CASES)
        Errand(self.first).wait_for_stage(food.case_id, Stage.DECIDED)
        self._album.shot(self.first, "decided")

    def _claim(self) -> None:
        folder = self._folder.with_name(f"{self._folder.name}-02")
        if not folder.exists():
            self._hall.make_station(folder, window="02")
        parts, url = self._parts, self._hall.url
        self._second = Clerk(lambda: parts.open_desk(folder, None, url), readers_of(parts))
        self._second.open()
        Errand(self._second).find_and_claim(self._cases["food"])
        self._album.shot(self._second, "claimed")

    def _hand_over(self) -> None:
        if self._second is None:
            raise Waited("the second window")
        food = self._cases["food"]
        Errand(self._second).act_on(food, "issue")
        Errand(self._second).hand_over(food)
        self._album.shot(self._second, "handed-over")

    def _seen_back(self) -> None:
        self.first.robot.come_to_front()
        Errand(self.first).wait_for_stage(self._cases["food"].case_id, Stage.HANDED_OVER)

    def _daily(self) -> None:
        self.first.turn_to(PageName.DAILY)
        self.first.robot.breathe(400)
        self._album.shot(self.first, "daily")
