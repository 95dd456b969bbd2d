"""What the queue to a province says: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and what
to do; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "province.bad-address": (
        "省办件库的地址不对：要 https 地址（本机可用 http）。"
        "没有报送，排队的都在；请核对地址。",
        "The address of the provincial case library is wrong: https is needed (http on this "
        "computer only). Nothing was sent, all that waits is kept; check the address.",
    ),
    "province.bad-key": (
        "省办件库的 SM2 公钥不对：要 128 位十六进制（可带 04）。没有报送，排队的都在；"
        "请用对方给的公钥。",
        "The SM2 key of the provincial case library is wrong: 128 hexadecimal digits (04 may "
        "stand before them). Nothing was sent, all that waits is kept; use the key they gave.",
    ),
    "province.no-token": (
        "没有省办件库的令牌：请用 --token-file 指一个只有本人能读的文件。"
        "没有报送，排队的都在。",
        "There is no token for the provincial case library: name a file that only you can read "
        "with --token-file. Nothing was sent, all that waits is kept.",
    ),
    "province.unreachable": (
        "省办件库连不上。这一件停在这一步，后面的不越过；会自己再试，不用操作。",
        "The provincial case library cannot be reached. The case waits at this call; it is "
        "tried again by itself.",
    ),
    "province.not-understood": (
        "省办件库的回答读不懂（可能是登录页）。"
        "这一件停在这一步；会自己再试，请核对地址和网络。",
        "The answer of the provincial case library is not understood (a log-in page perhaps). "
        "The case waits at this call and is tried again; check address and network.",
    ),
    "province.refused": (
        "省办件库没有收下这一步，原因写在后面。数据都在；请按原因更正办件，更正后自动再报。",
        "The provincial case library did not take this call; its reason stands beside it. "
        "Nothing is lost; correct the case, it is sent again by itself.",
    ),
    "province.lacks": (
        "这一步缺省里要的字段，没有报送，也不编造。"
        "请在办件或事项里补上真实的值，补上后自动报送。",
        "This call lacks fields that the province asks for; it is not sent, nothing is made "
        "up. Enter the true values in the case or the item; it is then sent by itself.",
    ),
    "province.gone": (
        "这一步原来有、现在没有了（办件已更正或作废）。已报的不收回；请核对后人工处理。",
        "This call was due and is no more (the case was corrected or voided). What was said "
        "stays; look at it and settle it by hand.",
    ),
}
