"""What the applicant screen says: key → (Chinese, English); the applicant chooses which.

Owned by no thread: data. The one rule: plain words for people who see this once a year, large
enough to read at arm's length; names of items and people stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping

Pair = tuple[str, str]

PHRASES: Mapping[str, Pair] = {
    "other-language": ("English", "中文"),
    "welcome": ("欢迎，请坐", "Welcome, please take a seat"),
    "ask-us": (
        "有不清楚的，请直接问窗口工作人员。",
        "Please ask us at the window at any time.",
    ),
    "paused": ("暂停办理，请稍候", "This window pauses, please wait"),
    "called": ("请到本窗口办理", "Please come to this window"),
    "priority": ("优先：{0}", "Priority: {0}"),
    "check": ("请核对您的信息", "Please check your details"),
    "check-hint": (
        "有不对的请点“有误”，告诉工作人员。",
        "If anything is wrong, press “Wrong”.",
    ),
    "right": ("信息无误", "All correct"),
    "wrong": ("有误", "Wrong"),
    "read": ("请阅读", "Please read"),
    "read-hint": ("用手指或鼠标上下拖动。", "Drag up and down to read."),
    "read-done": ("我已看完", "I have read it"),
    "up": ("上翻", "Up"),
    "down": ("下翻", "Down"),
    "sign": ("请核对并签字", "Please check and sign"),
    "sign-here": ("请在框内签名：{0}", "Please sign in the field: {0}"),
    "clear": ("清除重签", "Clear"),
    "cancel": ("不签了", "Cancel"),
    "sign-done": ("签好了", "Done"),
    "seconds": ("还有 {0} 秒", "{0} seconds left"),
    "no-ink": ("框里还没有签名，请再签一次。", "There is no signature yet, please sign."),
    "rate": ("请评价这次服务", "Please rate this service"),
    "rate-hint": ("点一个最合适的；不评也可以。", "Choose one; you need not rate."),
    "level-5": ("非常满意", "Very satisfied"),
    "level-4": ("满意", "Satisfied"),
    "level-3": ("基本满意", "Fairly satisfied"),
    "level-2": ("不满意", "Dissatisfied"),
    "level-1": ("非常不满意", "Very dissatisfied"),
    "no-rating": ("暂不评价", "Not now"),
    "unnamed": ("匿名评价", "Without my name"),
    "by-phone": ("也可以扫码评价", "You may also rate by phone"),
    "by-phone-hint": ("没有评价也不影响办理结果。", "Not rating changes nothing for you."),
    "thanks-signed": ("已签好，请稍候", "Signed, please wait"),
    "thanks-checked": ("谢谢，请稍候", "Thank you, please wait"),
    "thanks-wrong": ("请告诉工作人员哪里不对", "Please tell us what is wrong"),
    "thanks-read": ("谢谢，请稍候", "Thank you, please wait"),
    "thanks-rated": ("谢谢您的评价", "Thank you for your rating"),
    "time-over": ("时间到，请看窗口工作人员", "Time is over, please turn to us"),
    "withdrawn": ("请稍候", "Please wait"),
    "item": ("办理事项", "Matter"),
    "applicant": ("申请人", "Applicant"),
    "form": ("填报内容", "Details"),
    "materials": ("材料", "Documents"),
    "demonstration": ("演示", "Demonstration"),
}


# Words that come with the case, and what they mean; all others are names and stay.
GIVEN: Mapping[str, str] = {
    "申请人": "Applicant",
    "证件号码": "ID number",
    "手机": "Mobile phone",
    "代办人": "Agent",
    "代办人证件": "Agent's ID number",
    "已收": "received",
    "已收，待核验": "received, being verified",
    "容缺": "to follow later",
    "告知承诺": "promised in writing",
    "有缺陷": "has to be corrected",
    "不适用": "not needed",
    "未收": "not handed in",
    "申请人声明：所提交的材料和填报的内容真实、有效。": (
        "I declare that the documents handed in and the details given are true and valid."
    ),
}


def phrase(key: str, *, english: bool, parts: tuple[str, ...] = ()) -> str:
    """That phrase, its places filled."""
    return PHRASES[key][1 if english else 0].format(*parts)
