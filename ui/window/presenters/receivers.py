"""Who receives a result: filled in from the case when its manner is chosen.

Owned by no thread. The one rule: only what the case itself names is filled in, and only an
agent whose letter says so; the manner is never preset.
"""

from __future__ import annotations

from datetime import date

from desk.case import Case
from desk.refusal import Refused
from desk.roles import Agent, Power
from ui.window.tongue import tr
from ui.window.views.asking import Preset


def receiver_presets(case: Case, on: date) -> tuple[Preset, ...]:
    """The receiver by manner: the applicant, who was named to collect, who gets the mail."""
    applicant = case.get_applicant()
    named = applicant.recipient
    agent = collecting_agent(case, on)
    taker, number = "", ""
    if named is not None:
        taker, number = named.name, named.certificate_number
    elif agent is not None:
        taker, number = agent.name, agent.certificate_number
    mailed = named.name if named is not None and named.address else applicant.name
    return (
        Preset(code="manner", value="self", fill={"receiver": applicant.name}),
        Preset(
            code="manner",
            value="agent",
            fill={"receiver": taker, "receiver_certificate": number},
        ),
        Preset(code="manner", value="mail", fill={"receiver": mailed}),
    )


def collecting_agent(case: Case, on: date) -> Agent | None:
    """The agent of the case, where the letter lets them collect this result that day."""
    agent = case.get_applicant().agent
    if agent is None:
        return None
    try:
        agent.check(Power.COLLECT, case.get_item().key, on)
    except Refused:
        return None
    return agent


def receiver_words(case: Case, on: date) -> str:
    """What the case says of who collects, "" where it says nothing."""
    applicant = case.get_applicant()
    if applicant.recipient is not None:
        named = applicant.recipient
        where = tr("，邮寄 {0}", named.address) if named.address else ""
        return tr("登记的领取人：{0}{1}。", named.name, where)
    agent = applicant.agent
    if agent is None:
        return ""
    if collecting_agent(case, on) is None:
        return tr(
            "代理人 {0} 的委托书没有写明可以领取（或已过期），代领须另有授权。", agent.name
        )
    return tr("代理人 {0} 的委托书写明可以领取结果。", agent.name)
