"""Taking any starter item in through the real window: card, item, materials, form, F12.

Runs on the window thread. The one rule: only keys; what a field is given is invented and
plausible, never what a program would know by itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.case import Case
from desk.item import FormField
from desk.item_words import FieldKind
from devices.simulators.people import with_check_digit
from ui.window.clerk import Clerk
from ui.window.counter.table import is_blank
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

PHONE = "13800000001"
_TYPED: Mapping[FieldKind, str] = {
    FieldKind.TEXT: "测试",
    FieldKind.NUMBER: "1",
    FieldKind.AREA: "12",
    FieldKind.DATE: "20261201",
    FieldKind.CHOICE: "1",
    FieldKind.PHONE: PHONE,
    FieldKind.CREDIT_CODE: "92379901MA3TEXT90H",
    FieldKind.ID_NUMBER: with_check_digit("37990119850412001"),
}


def take(
    clerk: Clerk,
    code: str,
    *,
    card: str = "ordinary",
    answers: Mapping[str, str] | None = None,
    tolerate: tuple[str, ...] = (),
    form: Mapping[str, str] | None = None,
) -> Case:
    """A new case of the item of that short code, accepted (or received) with its papers.

    `answers` are option codes by situation; others get the first option. `form` are texts
    by field; other required fields get something plausible.
    """
    begin(clerk, card)
    choose(clerk, code, answers or {})
    return collect_and_fill(clerk, form or {}, tolerate=tolerate)


def collect_and_fill(
    clerk: Clerk, form: Mapping[str, str], *, tolerate: tuple[str, ...] = ()
) -> Case:
    """Every material, the form, F12: accepted, or received where it goes no further."""
    clerk.collect(tolerate=tolerate)
    fill(clerk, form)
    clerk.next(Step.CONFIRM)
    return clerk.finish()


def begin(clerk: Clerk, card: str = "ordinary") -> None:
    """A new case, its card laid, 人证一致."""
    anew(clerk)
    clerk.identify(card, PHONE)


def begin_typed(clerk: Clerk, name: str, number: str) -> None:
    """A new case of somebody without a card: name and number by hand, 人证一致."""
    anew(clerk)
    typed = {"name": name, "certificate_number": number}
    form = clerk.page.identity.form
    clerk.fill({**typed, "phone": PHONE}, form)
    clerk.robot.wait(lambda: "identity_match" in form.fields, "the question 人证一致")
    clerk.fill({"identity_match": "1"}, form)
    clerk.next(Step.ITEM)


def anew(clerk: Clerk) -> None:
    """On 受理: an empty case at its first step."""
    if not clerk.shows(PageName.ACCEPT):
        clerk.turn_to(PageName.ACCEPT)
    if clerk.front is None or not is_blank(clerk.front):
        clerk.lift()
        clerk.robot.key("F2")
        clerk.robot.wait(
            lambda: clerk.front is not None and is_blank(clerk.front), "a new case"
        )
        clerk.robot.wait(lambda: clerk.step() == Step.IDENTITY, "the first step")


def choose(clerk: Clerk, code: str, answers: Mapping[str, str]) -> None:
    """The item by its short code, each question answered by its number."""
    item = next(each for each in clerk.desk.catalogue.find(code) if each.short_code == code)
    numbers = []
    for situation in item.situations:
        codes = [option.code for option in situation.options]
        numbers.append(
            codes.index(answers[situation.code]) + 1 if situation.code in answers else 1
        )
    clerk.choose(code, tuple(numbers))


def fill(clerk: Clerk, texts: Mapping[str, str]) -> None:
    """Every field that is named, and every required one that is still empty."""
    case = clerk.front
    if case is None:
        raise AssertionError("no case in front")
    filled = {code for code, text in case.form.items() if text.strip()}
    given = {
        field.code: texts.get(field.code, _plausible(field))
        for field in case.get_item().form
        if field.code in texts or (field.required and field.code not in filled)
    }
    clerk.fill(given)


def _plausible(field: FormField) -> str:
    return _TYPED[field.kind]
