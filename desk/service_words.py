"""Fixed words of the day around cases: outcomes of tickets, levels of ratings, services.

Owned by no thread. The one rule: the values are stored for ever; a label may change, a value
may not.
"""

from __future__ import annotations

from enum import StrEnum


class TicketOutcome(StrEnum):
    """What came of a queue ticket; every ticket has one."""

    CASE = "case"
    ADVICE = "advice"
    TOLD = "told"
    COLLECTED = "collected"
    SUPPLEMENT = "supplement"
    TRANSFERRED = "transferred"
    GIVEN_UP = "given_up"
    TURNED_AWAY = "turned_away"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _OUTCOMES[self]


class AppointmentEnd(StrEnum):
    """What came of an appointment."""

    KEPT = "kept"
    MISSED = "missed"
    CANCELLED = "cancelled"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _ENDS[self]


class Service(StrEnum):
    """Which service of a case is rated; each at most once."""

    RECEIVE = "receive"
    SUPPLEMENT = "supplement"
    COLLECT = "collect"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _SERVICES[self]


class RatingChannel(StrEnum):
    """How a rating was given at the counter; ratings from outside bring their own word."""

    SCREEN = "screen"
    WINDOW = "window"
    PAPER = "paper"
    MACHINE = "machine"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _CHANNELS[self]


_OUTCOMES = {
    TicketOutcome.CASE: "办件",
    TicketOutcome.ADVICE: "咨询",
    TicketOutcome.TOLD: "一次性告知",
    TicketOutcome.COLLECTED: "领证",
    TicketOutcome.SUPPLEMENT: "补正",
    TicketOutcome.TRANSFERRED: "转窗",
    TicketOutcome.GIVEN_UP: "弃号",
    TicketOutcome.TURNED_AWAY: "劝退",
}
_ENDS = {
    AppointmentEnd.KEPT: "已到",
    AppointmentEnd.MISSED: "未到",
    AppointmentEnd.CANCELLED: "取消",
}
_CHANNELS = {
    RatingChannel.SCREEN: "客屏自评",
    RatingChannel.WINDOW: "口头，窗口代录",
    RatingChannel.PAPER: "纸质评价表",
    RatingChannel.MACHINE: "评价器自评",
}
_SERVICES = {
    Service.RECEIVE: "收件受理",
    Service.SUPPLEMENT: "补正",
    Service.COLLECT: "领证",
}
