"""Whose each kind of event is to write: one table over every kind, asked of every entry.

Owned by no thread. The one rule: no kind is without a row (a test holds the table against
the kinds), and roles, places and stages come from the tables that the station itself asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desk.duties import Duty
from desk.people import ROLE_ACTS, Role
from desk.stages import Act


class Whose(StrEnum):
    """To whom a kind belongs; the value is the word of docs/protocol.md."""

    ACT = "act"  # moves the stage: the holder's, at its stage
    HOLDER = "holder"  # changes the dossier: the holder's, though it moves no stage
    UNION = "union"  # said beside the stage: what comes late is taken all the same
    STATION = "station"  # the station's record of itself: moves no case
    PLATFORM = "platform"  # the platform's alone, by the feed
    DRAFT = "draft"  # a step of a draft, which is in no journal


COUNTER = frozenset(role for role in Role if ROLE_ACTS[role])
EVERYBODY = frozenset(Role)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Who may write a kind.

    `act` as the stage table names it; any one of `duties` opens it; without both `roles`
    says who. `system` for what a station writes without a person. `receiver`: only where the
    case was taken in.
    """

    whose: Whose
    act: Act | None = None
    duties: tuple[Duty, ...] = ()
    roles: frozenset[Role] = EVERYBODY
    system: bool = False
    receiver: bool = False


def _act(act: Act) -> Rule:
    return Rule(whose=Whose.ACT, act=act)


def _holder(*duties: Duty) -> Rule:
    return Rule(whose=Whose.HOLDER, duties=duties, roles=COUNTER)


def _union(*duties: Duty, system: bool = False, receiver: bool = False) -> Rule:
    return Rule(
        whose=Whose.UNION, duties=duties, roles=COUNTER, system=system, receiver=receiver
    )


def _station(*duties: Duty, system: bool = False) -> Rule:
    return Rule(whose=Whose.STATION, duties=duties, system=system)


_OWN = Rule(whose=Whose.STATION, system=True)
_PLATFORM = Rule(whose=Whose.PLATFORM)
_DRAFT = Rule(whose=Whose.DRAFT)
# Written with another entry of the same transaction, or by the station itself later.
_FOLLOWS = _union(system=True)

_ACTS: Mapping[str, Rule] = {
    "received": _act(Act.RECEIVE),  # COLLECT_FOR where the event says so
    "received_from_point": _act(Act.RECEIVE),
    "accepted": _act(Act.ACCEPT),  # DEEM_ACCEPTED where the event says so
    "supplement_asked": _act(Act.ASK_SUPPLEMENT),
    "supplement_completed": _act(Act.COMPLETE_SUPPLEMENT),
    "refused": _act(Act.REFUSE),
    "returned": _act(Act.RETURN),
    "withdrawn": _act(Act.WITHDRAW),
    "handled": _act(Act.HANDLE),
    "suspended": _act(Act.SUSPEND),
    "resumed": _act(Act.RESUME),
    "terminated": _act(Act.TERMINATE),
    "decided": _act(Act.DECIDE),
    "issued": _act(Act.ISSUE),
    "handed_over": _act(Act.HAND_OVER),
    "delivered": _act(Act.DELIVER),
    "archived": _act(Act.ARCHIVE),
    "voided": _act(Act.VOID),
    "converted": _act(Act.CONVERT),
    "prechecked": _act(Act.PRECHECK),  # RETURN_PRECHECK where it was sent back
}
_HOLDERS: Mapping[str, Rule] = {
    "material_collected": _holder(),
    "form_corrected": _holder(Duty.CORRECT),
    "material_corrected": _holder(Duty.CORRECT),
    "organ_transferred": _holder(Duty.TRANSFER_ORGAN),
    "void_asked": _holder(Duty.REQUEST_VOID),
    "slip_confirmed": _holder(Duty.CONFIRM_AFTERWARDS),
    "blank_used": _holder(Duty.PRINT_LICENCE),
    "bundle_parts_chosen": _holder(Duty.RUN_PART),
    "bundle_part_moved": _holder(Duty.RUN_PART, Duty.SETTLE_PART),
    "slip_sent": _holder(Duty.RUN_TASK),
    "task_answered": _holder(Duty.RUN_TASK),
}
_UNIONS: Mapping[str, Rule] = {
    "noted": _union(),
    "extended": _union(Duty.EXTEND),
    "deemed_proposed": _union(Duty.PROPOSE_DEEMED),
    "promise_recomputed": _union(Duty.LOAD_CALENDAR, system=True, receiver=True),
    "notice_delivered": _union(Duty.DELIVER_NOTICE),
    "fee_registered": _union(Duty.REGISTER_FEE),
    "licence_changed": _union(Duty.CHANGE_LICENCE, Duty.VERIFY_PROMISE),
    "entered_outside": _union(Duty.ENTER_OUTSIDE),
    "application_joined": _union(Duty.ENTER_OUTSIDE),
    "archive_packed": _union(Duty.PACK_ARCHIVE),
    "void_answered": _union(Duty.ANSWER_VOID),
    "result_sent": _union(system=True),
    "seal_awaited": _FOLLOWS,
    "seal_used": _union(Duty.USE_SEAL, system=True),
    "seal_unused": _union(Duty.USE_SEAL, system=True),
    "seals_ordered": _union(Duty.ORDER_SEALS),
    "seals_engraved": _union(Duty.RUN_SEALS),
    "seals_collected": _union(Duty.RUN_SEALS),
    "seals_filed": _union(Duty.RUN_SEALS),
    "seal_order_cancelled": _union(Duty.RUN_SEALS),
    "promise_made": _union(Duty.MAKE_PROMISE),
    "promise_withdrawn": _union(Duty.WITHDRAW_PROMISE),
    "tolerance_acknowledged": _union(Duty.MAKE_PROMISE),
    "real_name_verified": _union(Duty.VERIFY_IDENTITY),
    "tolerance_opened": _FOLLOWS,
    "tolerance_reminded": _union(Duty.REMIND),
    "tolerance_extended": _union(Duty.EXTEND_TOLERANCE),
    "tolerance_closed": _FOLLOWS,
    "promise_check_planned": _FOLLOWS,
    "promise_check_opened": _FOLLOWS,
    "promise_check_dropped": _FOLLOWS,
    "promise_verified": _union(Duty.VERIFY_PROMISE),
    "credit_checked": _union(Duty.CHECK_CREDIT, system=True),
    "credit_repaired": _union(Duty.REPAIR_CREDIT),
    "credit_promised": _union(Duty.CHECK_CREDIT),
    "verification_opened": _FOLLOWS,
    "material_verified": _union(Duty.VERIFY_MATERIAL, system=True),
    "material_reviewed": _union(Duty.VERIFY_MATERIAL),
    "original_moved": _union(Duty.MOVE_MATERIAL),
    "signature_taken": _union(Duty.TAKE_SIGNATURE),
    "file_kept": _FOLLOWS,
    "task_scored": _union(Duty.SCORE_TASK),
    "dispute_raised": _union(Duty.RAISE_DISPUTE),
    "clue_handed": _union(Duty.HAND_CLUE),
    "clue_answered": _union(Duty.HAND_CLUE),
    "project_begun": _union(Duty.JOIN_PROJECT),
    "project_joined": _union(Duty.JOIN_PROJECT),
    "giveaway_given": _union(Duty.GIVE_AWAY),
    "policy_given": _union(Duty.GIVE_AWAY),
    "licence_shelved": _union(Duty.KEEP_SHELF),
    "licence_sent": _union(Duty.KEEP_SHELF),
    "licence_arrived": _union(Duty.KEEP_SHELF),
    "licence_taken": _union(Duty.KEEP_SHELF),
    "slip_entered": _union(Duty.ENTER_AFTERWARDS),
    "dossier_sent": _union(Duty.MOVE_DOSSIER),
    "dossier_arrived": _union(Duty.MOVE_DOSSIER),
    "rated": _union(Duty.TAKE_RATING),
    "rating_followed": _union(Duty.FOLLOW_RATING),
    "rating_invited": _union(Duty.TAKE_RATING),
    "invitation_sent": _union(Duty.TAKE_RATING),
    "problem_reported": _union(Duty.REPORT_PROBLEM),
    "problem_escalated": _union(Duty.ESCALATE_PROBLEM),
    "problem_answered": _union(Duty.REPORT_PROBLEM),
    "problem_closed": _union(Duty.REPORT_PROBLEM),
}
_STATIONS: Mapping[str, Rule] = {
    "paper_made": _OWN,
    "paper_settled": _OWN,
    "station_enrolled": _OWN,
    "setting_changed": _OWN,
    "message_read": _OWN,
    "draft_abandoned": _OWN,
    "day_closed": _OWN,
    "platform_said": _OWN,
    "blanks_received": _station(Duty.KEEP_BLANKS),
    "blanks_issued": _station(Duty.KEEP_BLANKS),
    "blanks_put_away": _station(Duty.KEEP_BLANKS),
    "blank_kept": _station(Duty.SPOIL_BLANK),
    "blank_freed": _station(Duty.SPOIL_BLANK),
    "blank_spoiled": _station(Duty.SPOIL_BLANK),
    "blanks_counted": _station(Duty.KEEP_BLANKS),
    "blank_tested": _station(Duty.CALIBRATE_PRINTER),
    "form_background_placed": _station(Duty.KEEP_TEMPLATES),
    "template_imported": _station(Duty.KEEP_TEMPLATES),
    "template_withdrawn": _station(Duty.KEEP_TEMPLATES),
    "printer_calibrated": _station(Duty.CALIBRATE_PRINTER),
    "calendar_loaded": _station(Duty.LOAD_CALENDAR),
    "catalogue_updated": _station(Duty.UPDATE_CATALOGUE, system=True),
    "credit_list_kept": _station(system=True),
    "person_registered": _station(Duty.KEEP_ROSTER, system=True),
    "person_changed": _station(Duty.KEEP_ROSTER),
    "person_left": _station(Duty.KEEP_ROSTER),
    "pin_set": _station(Duty.SET_PIN, system=True),
    "signed_in": _OWN,
    "signed_out": _OWN,
    "sign_in_failed": _OWN,
    "locked": _OWN,
    "unlocked": _OWN,
    "relieved": _station(Duty.RELIEVE),
    "window_handed_over": _station(Duty.HAND_OVER_WINDOW),
    "bag_sent": _station(Duty.SEND_BAG),
    "bag_arrived": _station(Duty.SEND_BAG),
    "ticket_taken": _station(Duty.CALL_TICKET),
    "ticket_called": _station(Duty.CALL_TICKET),
    "ticket_ended": _station(Duty.CALL_TICKET),
    "appointment_booked": _station(Duty.BOOK_APPOINTMENT),
    "appointment_ended": _station(Duty.BOOK_APPOINTMENT),
    "visit_opened": _station(Duty.RUN_VISIT),
    "visit_joined": _station(Duty.RUN_VISIT),
    "visit_closed": _station(Duty.RUN_VISIT),
    "slips_reserved": _station(Duty.ENTER_AFTERWARDS),
    "slip_spoiled": _station(Duty.ENTER_AFTERWARDS),
    "old_file_indexed": _station(Duty.IMPORT_HISTORY),
    "old_case_imported": _station(Duty.IMPORT_HISTORY),
    "old_case_closed": _station(Duty.IMPORT_HISTORY),
    "supervision_exported": _station(Duty.EXPORT_SUPERVISION),
    "entry_set_aside": _station(Duty.REPAIR_ENTRY),
    "entry_taken_up": _station(Duty.REPAIR_ENTRY),
    "entry_yielded": _station(Duty.REPAIR_ENTRY),
    "entry_voided": _station(Duty.VOID_ENTRY),
    "entry_void_asked": _station(Duty.ASK_VOID_ENTRY),
    "entry_void_answered": _station(Duty.ANSWER_VOID_ENTRY),
    "queue_exported": _station(Duty.EXPORT_QUEUE),
    "case_purged": _station(Duty.PURGE),
}
_PLATFORMS: Mapping[str, Rule] = dict.fromkeys(
    (
        "holder_moved",
        "overruled",
        "filed_online",
        "giveaway_judged",
        "hall_message_said",
        "result_answered",
        "escalation_taken",
    ),
    _PLATFORM,
)
_DRAFTS: Mapping[str, Rule] = dict.fromkeys(
    (
        "applicant_identified",
        "item_chosen",
        "situation_answered",
        "material_cleared",
        "form_filled",
        "earlier_reused",
        "simulation_begun",
        "area_chosen",
        "case_linked",
        "application_noted",
    ),
    _DRAFT,
)

TABLE: Mapping[str, Rule] = MappingProxyType(
    {**_ACTS, **_HOLDERS, **_UNIONS, **_STATIONS, **_PLATFORMS, **_DRAFTS}
)
