"""What keeps a clerk from the next step, in one sentence each.

Owned by no thread. The one rule: only what the next step cannot do without stops; what merely
stands in the way of acceptance is said once and then let through (收件 alone stays possible),
by a press that came after somebody could have read it.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from desk.applicant import ApplicantKind, IdentityMatch
from ui.window.presenters.open_case import OpenCase
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, Tone

WHO_FIRST = Notice(
    sentence=tr("还不知道是谁办：请放身份证，或填姓名和证件号码。已填的都在。"), tone=Tone.WARN
)
LOOK_FIRST = Notice(
    sentence=tr("请先核对人证：按 1 人证一致，按 2 人证不符。已读的信息都在。"), tone=Tone.WARN
)
NOT_THE_SAME = Notice(
    sentence=tr("人证不符，不能继续受理。草稿已存；按 F4 挂起本件，或请本人持证再来。"),
    tone=Tone.BAD,
    code="applicant.identity-mismatch",
)
ITEM_FIRST = Notice(
    sentence=tr("请先选事项：输短码、名称或首字母，↑↓ 选，Enter 定。"), tone=Tone.WARN
)
ANSWER_FIRST = Notice(sentence=tr("请先选情形（按数字键），材料按情形列出。"), tone=Tone.WARN)

Stop = tuple[Notice, dict[str, str]]

READING_SECONDS = 0.7  # the least time in which a warning can be seen and answered


def blocked(front: OpenCase) -> Stop | None:
    """The sentence that stops F12 at this step, and the complaints per field; None to go on."""
    check = {
        Step.IDENTITY: _identity,
        Step.ITEM: _item,
        Step.FORM: _form,
    }.get(front.step)
    return None if check is None else check(front)


class Warned:
    """What the last warning of empty fields was about, and when it was shown.

    A press that comes sooner than it can be read is heard as the press before it, and begins
    the time anew: keys that are hammered pass nothing.
    """

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self.now = now
        self._key, self._shown = "", 0.0

    def tell(self, front: OpenCase) -> None:
        """The warning stands on the screen from now."""
        self._key, self._shown = front.key, self.now()

    def is_answered(self, front: OpenCase, errors: dict[str, str], pressed: float) -> bool:
        """Whether F12, `pressed` then, means to go on although the same fields are empty."""
        same = front.step is Step.FORM and bool(errors) and set(errors) == set(front.errors)
        return same and front.key == self._key and pressed - self._shown >= READING_SECONDS


def _identity(front: OpenCase) -> Stop | None:
    applicant = front.case.applicant
    if applicant is None:
        return WHO_FIRST, dict.fromkeys(_empty(front), tr("请填写。"))
    if applicant.kind is not ApplicantKind.PERSON:
        return None
    if applicant.identity_match is None:
        return LOOK_FIRST, {"identity_match": tr("请选择。")}
    return (NOT_THE_SAME, {}) if applicant.identity_match is IdentityMatch.MISMATCH else None


def _item(front: OpenCase) -> Stop | None:
    if front.case.item is None:
        return ITEM_FIRST, {}
    return (ANSWER_FIRST, {}) if front.case.missing_answers() else None


def _form(front: OpenCase) -> Stop | None:
    case = front.case
    empty = {
        field.code: tr("必填；现在没有，再按 F12 先收件。")
        for field in case.get_item().form
        if field.required and not case.form.get(field.code, "").strip()
    }
    if not empty:
        return None
    sentence = tr(
        "还有 {0} 栏必填未填。补填后按 F12；现在没有，再按一次 F12，只收件。", len(empty)
    )
    return Notice(sentence=sentence, tone=Tone.WARN), empty


def _empty(front: OpenCase) -> list[str]:
    return [c for c in ("name", "certificate_number") if not front.typed.get(c, "").strip()]
