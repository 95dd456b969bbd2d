"""What the catalogue says: refusals, and the problems of an item list (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do; a problem says which element is wrong and what would be right.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "catalogue.file-missing": (
        "找不到文件 {file}。事项目录没有改动；请核对文件名和文件夹后再试。",
        "There is no file {file}. The catalogue was not changed; check name and folder and "
        "try again.",
    ),
    "catalogue.file-unreadable": (
        "文件 {file} 打不开：不是事项清单，或已损坏、已加密。事项目录没有改动；"
        "请另存为未加密的 xlsx、csv 或 json 后再导入。",
        "The file {file} cannot be opened: it is no item list, or damaged, or encrypted. The "
        "catalogue was not changed; save it as plain xlsx, csv or json and import it again.",
    ),
    "catalogue.file-too-large": (
        "文件 {file} 太大（上限 {limit}）。事项目录没有改动；请分成几个文件导入。",
        "The file {file} is too large (at most {limit}). The catalogue was not changed; split "
        "it and import the parts.",
    ),
    "catalogue.file-not-written": (
        "文件 {file} 写不进去。事项目录没有改动；请换一个文件夹或文件名。",
        "The file {file} cannot be written. The catalogue was not changed; choose another "
        "folder or name.",
    ),
    "catalogue.nothing-good": (
        "这份清单里没有一个可用的事项（共 {problems} 处问题）。原来的事项目录照常使用；"
        "请按列出的位置改正后再导入。",
        "Nothing in this list can be used ({problems} problems). The catalogue in use stays; "
        "put right what is listed and import again.",
    ),
    "catalogue.unusable": (
        "收到的事项目录第 {number} 版有 {problems} 处问题，没有启用。仍按现用目录办理；"
        "请把问题告诉发布单位（{first}）。",
        "Version {number} of the catalogue has {problems} problems and was not taken. The one "
        "in use stays; tell whoever published it ({first}).",
    ),
    "catalogue.forged": (
        "收到的事项目录签名不对，没有启用。仍按现用目录办理，办件不受影响；请告诉管理员。",
        "The catalogue that came has a wrong signature and was not taken. The one in use "
        "stays and no case is touched; tell the administrator.",
    ),
    "catalogue.damaged": (
        "收到的事项目录内容与它的校验值不符，没有启用。仍按现用目录办理；会自动再取一次，"
        "多次如此请告诉管理员。",
        "The catalogue that came does not fit its checksum and was not taken. The one in use "
        "stays; it is fetched again by itself. If this goes on, tell the administrator.",
    ),
    "catalogue.older": (
        "收到的事项目录是第 {number} 版，不比现用的第 {current} 版新，没有启用。"
        "仍按现用目录办理；如需退回旧内容，请以更大的版本号重新发布。",
        "The catalogue that came is version {number}, not newer than {current} in use, and "
        "was not taken. To go back, publish the old content under a higher number.",
    ),
    "catalogue.needs-signature": (
        "正式窗口的事项目录只能由平台签名下发，没有改动。"
        "请在网关上发布（gateway catalogue 文件），各窗口会自动更新。",
        "A station that counts takes its catalogue signed by the platform only; nothing was "
        "changed. Publish it at the gateway (gateway catalogue FILE); windows then update.",
    ),
    "catalogue.unknown": (
        "平台没有发布过这一份事项目录。现用目录不变；请按 F5 再取最新的一份。",
        "The platform never published that catalogue. The one in use stays; press F5 to fetch "
        "the newest.",
    ),
    "organ.document-missing": (
        "变更实施机关要写明依据文件和原因。办件没有改动；请补全后再试。",
        "A change of the implementing organ needs its document and reason. The case was not "
        "changed; fill them in and try again.",
    ),
    "organ.same": (
        "“{organ}”就是现在的实施机关，没有改动。请选择另一个机关，或按 Esc 返回。",
        "“{organ}” is the implementing organ already; nothing was changed. Choose another, or "
        "press Esc.",
    ),
    "organ.not-mandated": (
        "按今天的授权清单，“{organ}”没有实施这个事项的依据。办件没有改动；请从列出的机关里选，"
        "或请管理员更新事项目录。",
        "By the mandates of today “{organ}” does not implement this item. The case was not "
        "changed; choose one of those listed, or have the catalogue updated.",
    ),
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "already-there": (
        "这个版本已在目录中而内容不同（第 {detail} 版）；内容有变应升版本号",
        "this version ({detail}) is there already with another content; raise the version",
    ),
    "bad-code": (
        "编码应为 {detail} 位规定字符（表格里的长编码要设成文本格式，否则会丢位）",
        "not a code of {detail} characters (a long one must be text in a spreadsheet)",
    ),
    "bad-credit-code": (
        "统一社会信用代码校验不通过：{detail}",
        "not a valid social credit code: {detail}",
    ),
    "bad-date": ("日期应写成 2025-01-31", "a date is written 2025-01-31"),
    "bad-number": ("数字不对：{detail}", "not a possible number: {detail}"),
    "bad-shape": ("格式不对：{detail}", "wrong shape: {detail}"),
    "bad-unit": (
        "不认识的时限单位“{detail}”；应为工作日、自然日、小时、分钟、月",
        "unknown unit {detail}: 工作日, 自然日, 小时, 分钟, 月",
    ),
    "base-code-kind": (
        "基本编码第 3–4 位与事项类型不符：{detail}",
        "characters 3–4 of the basic code are not those of the kind: {detail}",
    ),
    "city-licence": (
        "2020-12-31 后不得有市级设定的行政许可（生效 {detail}）",
        "no licence may be set at city level after 2020-12-31 (effective {detail})",
    ),
    "core-tolerated": (
        "主件不能容缺：{detail}",
        "a core material cannot be tolerated: {detail}",
    ),
    "core-waived": (
        "主件不能以承诺免交：{detail}",
        "a promise cannot waive a core material: {detail}",
    ),
    "cycle": ("先后关系成环：{detail}", "what waits for what runs in a circle: {detail}"),
    "disguised-approval": (
        "名称含“{detail}”而没有法定依据，疑似变相审批",
        "“{detail}” in the name without a legal basis: a disguised approval?",
    ),
    "empty": ("不能为空 {detail}", "may not be empty {detail}"),
    "filing-approves": (
        "备案不得含审批：{detail}",
        "a filing may not contain an approval: {detail}",
    ),
    "formula": (
        "单元格是公式，不会计算；请改成值（{detail}）",
        "a formula is not computed; put the value itself ({detail})",
    ),
    "interval-backwards": (
        "结束日期不晚于开始日期：{detail}",
        "the end is not after the beginning: {detail}",
    ),
    "intervals-overlap": (
        "同一区域的授权区间重叠或矛盾：{detail}",
        "intervals of the same area overlap: {detail}",
    ),
    "lead-not-one": (
        "联办应有且只有一个牵头部门，现有 {detail} 个",
        "joint handling has exactly one lead, not {detail}",
    ),
    "longer-than-law": (
        "承诺时限 {detail} 超过法定时限",
        "the promise of {detail} is longer than the law allows",
    ),
    "longer-tolerance": (
        "容缺 {detail} 日超过承诺时限而没有写明依据；请缩短，或写明较长容缺的依据",
        "tolerated for {detail} days, past the promise, without a source: shorten it, or "
        "name the source",
    ),
    "missing": ("缺少必填内容", "is missing"),
    "not-a-list": ("文件内容不是事项清单", "the file holds no list of items"),
    "no-clock-to-stop": (
        "{detail}没有可以停止的时限，不能设特别程序",
        "{detail} has no clock that a special procedure could stop",
    ),
    "not-after-earlier": (
        "版本 {detail} 应晚于前一版本（版本号和生效日期都要更大）",
        "version {detail} must follow the earlier one in number and in date",
    ),
    "not-allowed-there": ("与事项设置矛盾：{detail}", "contradicts the item: {detail}"),
    "other-organ": (
        "实施编码前 18 位应为实施机关的信用代码 {detail}",
        "the code must begin with the organ's credit code {detail}",
    ),
    "too-few": ("至少要有两个不同的选项：{detail}", "at least two different options: {detail}"),
    "twice": ("重复：{detail}", "used twice: {detail}"),
    "unknown-column": ("不认识的列“{detail}”", "unknown column {detail}"),
    "unknown-field": ("不认识的字段“{detail}”", "unknown field {detail}"),
    "unknown-item": (
        "“事项”表里没有这个实施编码：{detail}",
        "sheet 事项 has no such code: {detail}",
    ),
    "unknown-material": ("没有这个材料：{detail}", "no such material: {detail}"),
    "unknown-part": ("没有这个环节：{detail}", "no such part: {detail}"),
    "unknown-situation": (
        "没有这个情形或选项：{detail}",
        "no such situation or option: {detail}",
    ),
    "unknown-zone": (
        "区域清单里没有“{detail}”，这一授权不会被选中",
        "no zone {detail} in the list: this mandate is never chosen",
    ),
    "unknown-word": ("不认识的用词，应为：{detail}", "unknown word, one of: {detail}"),
}
