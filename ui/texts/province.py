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
        "省级接口连不上。这一件停在这一步，后面的不越过；会自己再试，不用操作。",
        "The province's interface cannot be reached. The case waits at this call; it is "
        "tried again by itself.",
    ),
    "province.not-understood": (
        "省级接口的回答读不懂（可能是登录页）。"
        "这一件停在这一步；会自己再试，请核对地址和网络。",
        "The answer of the province's interface is not understood (a log-in page perhaps). "
        "The case waits at this call and is tried again; check address and network.",
    ),
    "province.refused": (
        "省里没有收下这一步，原因写在后面。数据都在；请按原因更正办件，更正后自动再报。",
        "The province did not take this call; its reason stands beside it. "
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
    "province.bad-mapping": (
        "省级对照设置读不出来。什么都没有发出，队列照旧保留。按 docs/provincial.md 的样子改好"
        "这个文件，再启动一次。",
        "The settings of the province cannot be read. Nothing was sent and the queue is as it "
        "was. Correct the file as docs/provincial.md shows and start again.",
    ),
    "province.tables-differ": (
        "省里的交换表缺表或缺列，或某列装不下要报的值。这一条没有写，留在队列里等。请对方按下面的"
        "名字补齐，补好后按 F5 再试。",
        "The exchange tables lack a table or a column, or one does not hold what is told. This "
        "row was not written and waits. Have them add what is named below, then press F5.",
    ),
    "province.case-not-told": (
        "评价要等这件的办件信息先报到省里。评价留在队列里，办件一报到就自动接着报。先看这件在"
        "“办件库”或“交换表”里卡在哪一步。",
        "A rating waits until its case was told to the province. It stays in the queue and "
        "goes by itself afterwards. Look first where the case stands in its own queue.",
    ),
    "province.no-queue": (
        "队列里没有这一条，或它已经报到了。什么都没有改。按 F5 重新读取队列。",
        "The queue has no such call, or it was told already. Nothing was changed. Press F5 to "
        "read the queue again.",
    ),
    "province.not-yours": (
        "只有督导员和站点管理员能处理省级报送队列。什么都没有改。请他们登录后处理。",
        "Only a supervisor or a station administrator settles the queue to the province. "
        "Nothing was changed. Ask one of them to sign in.",
    ),
    "province.no-reason": (
        "没有写怎么处理的。队列没有改动。写明已怎样报到省里（例如报给谁、何时），再按 F12。",
        "It was not said how this was settled. The queue is as it was. Say how the province "
        "was told (whom, when) and press F12.",
    ),
    "province.cannot-write": (
        "表格写不进这个文件夹。什么都没有导出，也没有记作已导出。换一个能写的文件夹再试。",
        "The workbook cannot be written into that folder. Nothing was exported or recorded as "
        "such. Name a folder that can be written and try again.",
    ),
    "province.no-sheet": (
        "没有这一批表格。什么都没有导出。核对批号：批号在文件名里。",
        "There is no workbook of that number. Nothing was exported. The number stands in the "
        "name of the file.",
    ),
}
