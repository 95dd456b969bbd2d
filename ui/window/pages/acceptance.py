"""受理: the acceptance page, its tabs, its five steps, its side columns.

Owned by the window thread. The one rule: it shows an `AcceptanceView` and says what the clerk
asked for; it never decides, stores, reads a device or knows a case.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.window.pages.acceptance_keys import MATERIAL_COMMANDS, PASSED_ON
from ui.window.pages.confirm_step import ConfirmStep, DoneStep
from ui.window.pages.focusing import Focusing
from ui.window.pages.form_step import FormStep
from ui.window.pages.head import ItemHeadView
from ui.window.pages.identity_step import IdentityStep
from ui.window.pages.item_step import ItemStep
from ui.window.pages.materials_step import MaterialsStep
from ui.window.pages.page import Page
from ui.window.pages.sides import Sides
from ui.window.pages.whereabouts import Whereabouts, go_back
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.acceptance import AcceptanceView, Step
from ui.window.views.shell import Notice
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.card import Card
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.stepper import Stepper
from ui.window.widgets.tabs import CaseTabs


class AcceptancePage(Page):
    """The page of the counter."""

    step_chosen = Signal(object)
    next_asked = Signal()
    back_asked = Signal()
    tab_chosen = Signal(str)
    new_case_asked = Signal()
    parked = Signal()
    card_asked = Signal()
    tray_asked = Signal()
    reuse_asked = Signal(str)
    material_marked = Signal(str, object)
    field_left = Signal(object, str, str)
    item_searched = Signal(str)
    item_chosen = Signal(str)
    situation_answered = Signal(str, str)
    paper_asked = Signal(str)
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("受理"))
        self.view: AcceptanceView | None = None
        self.focusing = Focusing(self, self._settle)
        self._wanted: Whereabouts | None = None
        self.tabs = CaseTabs(look)
        self.stepper = Stepper(look)
        self.notice = NoticeBar(look)
        self._sides = Sides(self, look)
        self.applicant, self.strip = self._sides.applicant, self._sides.strip
        self.history = self._sides.history
        self.head = ItemHeadView(look)
        self.clock, self.missing = self._sides.clock, self._sides.missing
        self.next = KeyButton(look, tr("下一步"), "F12")
        self.park = KeyButton(look, tr("挂起，先办别人"), "F4", kind="second")
        self.materials = MaterialsStep(look)
        self.steps = QStackedWidget()
        self.identity = IdentityStep(look)
        self.items = ItemStep(look)
        self.form = FormStep(look)
        self.confirm = ConfirmStep(look)
        self.done = DoneStep(look)
        for step in self._bodies():
            self.steps.addWidget(step)
        self._build()
        self._connect()
        look.changed.connect(self._arrange)
        self._arrange()

    def _build(self) -> None:
        look = self.look
        whole = Column(look, self, spacing=0)
        whole.addWidget(self.tabs)
        whole.addWidget(self.stepper)
        columns = Row(look, spacing=13, margins=(16, 11, 16, 11))
        self._left = QWidget()
        left = Column(look, self._left, spacing=12)
        left.addWidget(self.applicant)
        left.addWidget(self.history, 1)
        columns.addWidget(self._left)
        middle = Column(look, spacing=12)
        middle.addWidget(self.notice)
        middle.addWidget(self.strip)
        self._middle = Card(look, spacing=0, margins=(16, 12, 14, 12))
        self._middle.column.addWidget(self.head)
        self._middle.column.addWidget(self.steps, 1)
        middle.addWidget(self._middle, 1)
        columns.addLayout(middle, 1)
        self._right = QWidget()
        right = Column(look, self._right, spacing=12)
        # What is missing may be long and the window low: it is scrolled, the buttons are not.
        told = QWidget()
        cards = Column(look, told, spacing=12)
        cards.addWidget(self.clock)
        cards.addWidget(self.missing)
        right.addWidget(scrolled(told), 1)
        right.addWidget(self.next)
        right.addWidget(self.park)
        columns.addWidget(self._right)
        whole.addLayout(columns, 1)

    def _connect(self) -> None:
        self._sides.applicant_shown.connect(self._arrange)
        self._sides.shown.connect(self._tell_hints)
        self.tabs.tab_chosen.connect(self.tab_chosen)
        self.tabs.new_case_asked.connect(self.new_case_asked)
        self.stepper.step_chosen.connect(self.step_chosen)
        self.next.clicked.connect(lambda: self.perform(Command.NEXT_STEP))
        self.park.clicked.connect(self.parked)
        self.identity.tray_asked.connect(self.tray_asked)
        self.history.reuse_asked.connect(self.reuse_asked)
        self.materials.material_marked.connect(self.material_marked)
        self.items.searched.connect(self.item_searched)
        self.items.item_chosen.connect(self.item_chosen)
        self.items.situation_answered.connect(self.situation_answered)
        self.done.paper_asked.connect(self.paper_asked)
        self.done.next_case_asked.connect(self.new_case_asked)
        for step, body in (
            (Step.IDENTITY, self.identity),
            (Step.FORM, self.form),
            (Step.CONFIRM, self.confirm),
        ):
            body.field_left.connect(
                lambda code, value, s=step: self.field_left.emit(s, code, value)
            )
        for finishing in (self.identity, self.items, self.form, self.confirm):
            finishing.finished.connect(self.next.setFocus)

    def _arrange(self) -> None:
        px, compact = self.look.px, self.look.compact
        self._left.setFixedWidth(px(282))
        self._right.setFixedWidth(px(270))
        for side in (self._left, self._right):
            side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        air = px(6 if compact else 12)
        self._middle.column.setContentsMargins(px(16), air, px(14), air)
        shown = self.view is not None and self.view.applicant is not None
        appear(self._left, not compact and shown)
        appear(self.strip, compact and shown)

    @property
    def settled(self) -> bool:
        """Whether all of the view is shown."""
        return self._sides.settled and self.items.settled

    def take(self, view: AcceptanceView) -> None:
        """Show that view."""
        self._show_middle(view)
        self._sides.take(view)

    def take_in_turns(self, view: AcceptanceView) -> None:
        """Show its middle now, its sides in the next turns of the loop: keys come between."""
        if self.isVisible():
            self._show_middle(view)
            self._sides.take_in_turns(view)
        else:
            self.take(view)

    def _show_middle(self, view: AcceptanceView) -> None:
        moved = self.view is None or self.view.step != view.step
        self.view = view
        self.tabs.take(view)
        self.stepper.take(view)
        self.head.take(view.head)
        self.next.say(view.next_text)
        self.next.setEnabled(view.next_enabled)
        appear(self.park, view.can_park)
        self._bodies()[int(view.step) - 1].take(view.body)
        self.steps.setCurrentIndex(int(view.step) - 1)
        if moved:
            self._wanted = None
            self.take_focus()

    def _tell_hints(self) -> None:
        if self.view is not None:
            self.hints_changed.emit(self.view.hints)

    def _bodies(self) -> tuple[Any, ...]:
        return (
            self.identity,
            self.items,
            self.materials,
            self.form,
            self.confirm,
            self.done,
        )

    def flush(self) -> None:
        """Tell what is being typed, before anything else is asked."""
        if self.view is not None:
            self._bodies()[int(self.view.step) - 1].flush()

    def take_focus(self) -> None:
        """Put the keyboard where the work is, when the loop comes to it."""
        self.focusing.want()

    def return_to(self, place: Whereabouts | None) -> None:
        """Put the keyboard where it was when this case was last in front."""
        self._wanted = place
        self.focusing.want()

    @property
    def body(self) -> QWidget | None:
        """The step that is shown."""
        return None if self.view is None else self._bodies()[int(self.view.step) - 1]

    def _settle(self) -> None:
        wanted, self._wanted = self._wanted, None
        if self.view is None or self.body is None:
            return
        if wanted is None or not go_back(self.body, wanted):
            self._bodies()[int(self.view.step) - 1].take_focus()

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence; whatever was on its way came to this."""
        self.notice.say(notice)
        self.focusing.release()

    def perform(self, command: Command) -> bool:
        """Do what that command means here; False when it means nothing."""
        self.notice.dismiss()
        self.flush()
        if command in MATERIAL_COMMANDS and self._at(Step.MATERIALS):
            self.materials.mark_current(MATERIAL_COMMANDS[command])
            return True
        signal = {
            Command.NEXT_STEP: self.next_asked,
            Command.STEP_BACK: self.back_asked,
            Command.NEW_CASE: self.new_case_asked,
            Command.READ_CARD: self.card_asked,
            Command.PARK: self.parked,
        }.get(command)
        if signal is None:
            return self._ask(command)
        signal.emit()
        return True

    def _ask(self, command: Command) -> bool:
        if command.value.startswith("tab_"):
            self._choose_tab(int(command.value[-1]) - 1)
        elif command is Command.REUSE:
            # After a step that is just being shown has taken the keyboard, not before.
            QTimer.singleShot(0, self, self.history.list.take_focus)
        elif command is Command.CLOSE:
            self.take_focus()
        elif command in PASSED_ON:
            self.asked.emit(command)
        else:
            return False
        # Esc goes on: it may take back what stands beside the page.
        return command is not Command.CLOSE

    def _choose_tab(self, index: int) -> None:
        tabs = self.view.tabs if self.view else ()
        if index < len(tabs):
            self.tab_chosen.emit(tabs[index].key)

    def _at(self, step: Step) -> bool:
        return self.view is not None and self.view.step is step
