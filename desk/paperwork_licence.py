"""What a licence says: each field of its form from the decision, the case, or the clerk.

Owned by no thread. The one rule: a licence is composed from a granting decision that names it
by its number; what the case does not know is typed by the clerk, never made up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.bundles import CODED_LICENCES
from desk.case import Case, Decision
from desk.certificates import check_credit_code
from desk.desk import Desk
from desk.events.facts import Licence, Mode
from desk.overprint import Correction, Field, Subject, Template
from desk.papers_licence import LicencePaper, RulerPage
from desk.paperwork_parts import long_day, sheet_number, signed_code, watermark
from desk.people import Actor
from desk.refusal import Refused
from desk.steps.outcome import GRANTING

LONG_TERM = "长期"
RULER = "ruler_page"
LICENCE = "licence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A form filled from a case: texts and captions by field, and what has to be typed."""

    form: Template
    subject: Subject | None
    texts: Mapping[str, str]
    labels: Mapping[str, str]
    missing: tuple[str, ...]
    licence_number: str
    typed: tuple[str, ...] = ()


def granted(case: Case) -> tuple[Decision, Licence]:
    """The decision and its licence.

    Raises Refused("licence.no-decision"), ("licence.not-granted"), ("licence.no-code"), and
    ("licence.not-formal") for a simulated or training case: it takes no numbered blank.
    """
    if case.mode is not Mode.FORMAL:
        raise Refused("licence.not-formal")
    made = case.decision
    if made is None:
        raise Refused("licence.no-decision")
    if made.result not in GRANTING or made.licence is None:
        raise Refused("licence.not-granted")
    if not (made.number.strip() and made.licence.number.strip()):
        raise Refused("licence.no-code")
    return made, made.licence


def fill(
    form: Template, case: Case, *, subject: str = "", typed: Mapping[str, str] | None = None
) -> Filled:
    """The form filled; `subject` where the item does not say the type of subject.

    Raises as `granted`, Refused("licence.wrong-form"), ("licence.subject-unknown").
    """
    made, licence = granted(case)
    item, given = case.get_item(), typed or {}
    if not form.serves(item.code, item.short_code, licence.kind):
        raise Refused("licence.wrong-form", form=form.title)
    _check_code(licence)
    kind = _subject(form, case, subject)
    facts = _facts(case, made, licence)
    texts, labels, missing = {}, {}, []
    for field in form.fields:
        if kind is not None and field.code in kind.without:
            continue
        text = given.get(field.code, "").strip() or _text(field, kind, facts)
        texts[field.code] = text
        labels[field.code] = _label(field, kind)
        if not text and not field.empty:
            missing.append(field.code)
    return Filled(
        typed=tuple(sorted(given)),
        licence_number=licence.number,
        form=form,
        subject=kind,
        texts=texts,
        labels=labels,
        missing=tuple(missing),
    )


def _check_code(licence: Licence) -> None:
    """A business licence is numbered by a credit code (GB 32100), or it is not printed."""
    if licence.kind not in CODED_LICENCES:
        return
    try:
        check_credit_code(licence.number)
    except Refused:
        raise Refused("licence.no-code") from None


def _subject(form: Template, case: Case, chosen: str) -> Subject | None:
    if not form.subjects:
        return None
    if chosen:
        found = next((each for each in form.subjects if each.code == chosen), None)
        if found is None:
            raise Refused("licence.subject-unknown")
        return found
    item = case.get_item()
    return form.subject_of(item.code, item.short_code)


def _text(field: Field, kind: Subject | None, facts: Mapping[str, str]) -> str:
    own = "" if kind is None else kind.texts.get(field.code, "")
    return next((facts[name] for name in field.source if facts.get(name)), own)


def _label(field: Field, kind: Subject | None) -> str:
    if field.label is None:
        return ""
    own = "" if kind is None else kind.labels.get(field.code, "")
    return own or field.label.text


def _facts(case: Case, made: Decision, licence: Licence) -> dict[str, str]:
    """The form as it was filled in, and the facts of the decision with an @ before them."""
    return {
        **{code: text.strip() for code, text in case.form.items()},
        "@number": licence.number,
        "@issuer": licence.issuer,
        "@decision": made.number,
        **_day("@decided", made.at.date()),
        **_day("@valid_from", licence.valid_from),
        **_day("@valid_to", licence.valid_to),
        **({"@valid_to": LONG_TERM} if licence.long_term else {}),
    }


def _day(name: str, day: date | None) -> dict[str, str]:
    if day is None:
        return {}
    parts = {"year": f"{day:%Y}", "month": str(day.month), "day": str(day.day)}
    return {name: long_day(day), **{f"{name}.{part}": n for part, n in parts.items()}}


def licence_paper(
    desk: Desk,
    case: Case,
    actor: Actor,
    filled: Filled,
    *,
    correction: Correction,
    background: bool = False,
) -> LicencePaper:
    """The sheet as it will be; Refused("licence.field-missing") where a field is empty."""
    if filled.missing and not background:
        titles = {each.code: each.title for each in filled.form.fields}
        named = "、".join(titles[code] for code in filled.missing)
        raise Refused("licence.field-missing", fields=named)
    form = filled.form
    return LicencePaper(
        template=LICENCE,
        version=str(form.version),
        number=case.receipt,
        organ=case.implementing_organ().name,
        hall=desk.station.hall_name,
        station=desk.station.name,
        item_name=case.get_item().name,
        item_code=case.get_item().code,
        clerk=actor.name,
        printed_at=desk.clock.now(),
        title=form.title,
        qr=_qr(desk, case),
        watermark=watermark(desk, case),
        form=form,
        texts=filled.texts,
        labels=filled.labels,
        correction=correction,
        background=background,
    )


def ruler_page(
    desk: Desk, actor: Actor, form: Template, *, printer: str, correction: Correction | None
) -> RulerPage:
    """The ruler page of a printer; with a correction it is the page that checks it."""
    return RulerPage(
        template=RULER,
        version=str(form.version),
        number=sheet_number(desk, "BC"),
        title="打印校准页",
        clerk=actor.name,
        form=form,
        printer=printer,
        correction=correction or Correction(),
        checking=correction is not None,
    )


def _qr(desk: Desk, case: Case) -> str:
    """ASCII: receipt, a check of the licence's number, the station's signature of both."""
    _made, licence = granted(case)
    return signed_code(desk, number=case.receipt, template=LICENCE, about=licence.number)
