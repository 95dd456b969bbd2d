"""Sentences about overprint forms and the calibration of printers.

Owned by no thread: data. The one rule: a fault of a file says the line to look at.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "template.not-json": (
        "版式文件第 {line} 行：{place} 不是 JSON（括号、引号或逗号有误）。版式没有导入，"
        "在用的版式不变；请改正后再导入。",
        "Line {line} of the form: {place} is no JSON (a bracket, quote or comma). It was "
        "not imported, the form in force stays; mend it and import again.",
    ),
    "template.not-an-object": (
        "版式文件第 {line} 行：{place} 应当是一个对象。版式没有导入，在用的版式不变；请改"
        "正后再导入。",
        "Line {line} of the form: {place} has to be an object. It was not imported, the "
        "form in force stays; mend it and import again.",
    ),
    "template.field-missing": (
        "版式文件第 {line} 行：{place} 没有写。版式没有导入，在用的版式不变；请改正后再导入。",
        "Line {line} of the form: {place} is missing. It was not imported, the form in "
        "force stays; mend it and import again.",
    ),
    "template.not-text": (
        "版式文件第 {line} 行：{place} 应当是文字，不能空。版式没有导入，在用的版式不变；"
        "请改正后再导入。",
        "Line {line} of the form: {place} has to be a text, not empty. It was not "
        "imported, the form in force stays; mend it and import again.",
    ),
    "template.not-a-number": (
        "版式文件第 {line} 行：{place} 应当是数字（毫米或磅）。版式没有导入，在用的版式不"
        "变；请改正后再导入。",
        "Line {line} of the form: {place} has to be a number (mm or points). It was not "
        "imported, the form in force stays; mend it and import again.",
    ),
    "template.out-of-range": (
        "版式文件第 {line} 行：{place} 数值超出允许的范围。版式没有导入，在用的版式不变；"
        "请改正后再导入。",
        "Line {line} of the form: {place} is out of range. It was not imported, the form "
        "in force stays; mend it and import again.",
    ),
    "template.unknown-word": (
        "版式文件第 {line} 行：{place} 不是认得的词。版式没有导入，在用的版式不变；请改正"
        "后再导入。",
        "Line {line} of the form: {place} is no known word. It was not imported, the form "
        "in force stays; mend it and import again.",
    ),
    "template.not-a-truth": (
        "版式文件第 {line} 行：{place} 应当是 true 或 false。版式没有导入，在用的版式不变；"
        "请改正后再导入。",
        "Line {line} of the form: {place} has to be true or false. It was not imported, "
        "the form in force stays; mend it and import again.",
    ),
    "template.not-a-list": (
        "版式文件第 {line} 行：{place} 应当是列表。版式没有导入，在用的版式不变；请改正后"
        "再导入。",
        "Line {line} of the form: {place} has to be a list. It was not imported, the form "
        "in force stays; mend it and import again.",
    ),
    "template.unknown-field": (
        "版式文件第 {line} 行：{place} 不认得（可能写错了名字）。版式没有导入，在用的版式"
        "不变；请改正后再导入。",
        "Line {line} of the form: {place} is unknown (perhaps misspelt). It was not "
        "imported, the form in force stays; mend it and import again.",
    ),
    "template.bad-day": (
        "版式文件第 {line} 行：{place} 不是日期（例 2026-01-01）。版式没有导入，在用的版"
        "式不变；请改正后再导入。",
        "Line {line} of the form: {place} is no day (such as 2026-01-01). It was not "
        "imported, the form in force stays; mend it and import again.",
    ),
    "template.outside-sheet": (
        "版式文件第 {line} 行：{place} 超出纸张。版式没有导入，在用的版式不变；请改正后再"
        "导入。",
        "Line {line} of the form: {place} lies outside the sheet. It was not imported, "
        "the form in force stays; mend it and import again.",
    ),
    "template.too-low": (
        "版式文件第 {line} 行：{place} 框高放不下这个字号的一行。版式没有导入，在用的版式"
        "不变；请改正后再导入。",
        "Line {line} of the form: {place} is lower than one line of its type. It was not "
        "imported, the form in force stays; mend it and import again.",
    ),
    "template.twice": (
        "版式文件第 {line} 行：{place} 名字重复。版式没有导入，在用的版式不变；请改正后再"
        "导入。",
        "Line {line} of the form: {place} has a name that is there already. It was not "
        "imported, the form in force stays; mend it and import again.",
    ),
    "template.over-qr": (
        "版式文件第 {line} 行：{place} 压在二维码上。版式没有导入，在用的版式不变；请改正"
        "后再导入。",
        "Line {line} of the form: {place} lies over the QR code. It was not imported, the "
        "form in force stays; mend it and import again.",
    ),
    "template.over-seal": (
        "版式文件第 {line} 行：{place} 压在印章位置上。版式没有导入，在用的版式不变；请改"
        "正后再导入。",
        "Line {line} of the form: {place} lies over the place of the seal. It was not "
        "imported, the form in force stays; mend it and import again.",
    ),
    "template.over-another": (
        "版式文件第 {line} 行：{place} 压在另一个字段上。版式没有导入，在用的版式不变；请"
        "改正后再导入。",
        "Line {line} of the form: {place} lies over another field. It was not imported, "
        "the form in force stays; mend it and import again.",
    ),
    "template.unreadable": (
        "版式文件打不开，或不是 UTF-8 文本。版式没有导入，在用的版式不变；请核对文件再试。",
        "The file of the form cannot be read, or is no UTF-8 text. It was not imported, the "
        "form in force stays; look at the file and try again.",
    ),
    "template.too-large": (
        "版式文件超过 {limit} 个字符。没有导入，在用的版式不变；请核对是不是选错了文件。",
        "The file has more than {limit} characters. It was not imported, the form in "
        "force stays; look whether it is the right file.",
    ),
    "template.version-known": (
        "第 {version} 版已经有了（最高 {latest}）。没有导入，在用的版式不变；请把文件的 "
        "version 改大后再导入。",
        "Version {version} is not above what there is ({latest}). It was not imported, "
        "the form in force stays; raise its version and import again.",
    ),
    "template.several": (
        "版式文件有 {count} 处问题：{faults}。没有导入，在用的版式不变；请逐处改正后再导入。",
        "The form has {count} faults: {faults}. It was not imported, the form in force "
        "stays; mend each and import again.",
    ),
    "template.bad-value": (
        "“{value}”不是 {least} 到 {most} 之间的数。版式没有改动；请重新填写。",
        "“{value}” is no number from {least} to {most}. The form is unchanged; type it again.",
    ),
    "template.day-past": (
        "生效日期 {day} 已经过去。没有保存，正在编辑的内容还在；请填今天或以后的日期。",
        "The day {day} is past. Nothing was saved, what is being edited stays; give today "
        "or a later day.",
    ),
    "template.unchanged": (
        "和已有的版本一样，没有改动。没有保存；改动后再按 F12。",
        "It is the same as a version that is there. Nothing was saved; change it, then press "
        "F12.",
    ),
    "template.not-written": (
        "版式文件写不到那个位置。没有导出，版式不变；请换一个文件夹或文件名再试。",
        "The file of the form could not be written there. Nothing was exported; choose "
        "another folder or name.",
    ),
    "background.points-too-near": (
        "两个定位点离得太近，要相距 {least} 毫米以上。底图没有改变；请选相距远的两点，如纸的"
        "左上角和右下角。",
        "The two points are too near; they have to lie {least} mm apart. The background is "
        "unchanged; choose points far apart, such as two corners of the sheet.",
    ),
    "background.unlikely": (
        "照这两点算，底图是歪的，或每英寸 {dots} 点，不像这张纸的扫描件。底图没有改变；请核"
        "对两点的毫米数，或重新扫描（扫描时放正）。",
        "By these points the picture leans, or has {dots} dots per inch: no scan of this "
        "sheet. The background is unchanged; look at the points in mm, or scan it again.",
    ),
    "background.unreadable": (
        "这个文件不是能打开的图片或 PDF。底图没有改变；请选 PNG、JPEG 或 PDF 文件。",
        "The file is no picture or PDF that can be opened. The background is unchanged; "
        "choose a PNG, JPEG or PDF.",
    ),
    "blank.not-spoiled": (
        "{number} 没有登记作废，不能拿来试打。没有打印；请用已登记作废的一张，或用普通纸。",
        "{number} is not entered as spoiled and may not be used for a test. Nothing was "
        "printed; take a spoiled sheet or plain paper.",
    ),
    "calibration.bad-reading": (
        "“{reading}”不是毫米读数（例 20.3）。校准没有改变；请照钢尺重新填写。",
        "“{reading}” is no reading in mm (such as 20.3). The calibration is unchanged; "
        "read the ruler again.",
    ),
    "calibration.unlikely": (
        "{axis} 方向算出偏移 {offset} 毫米、比例 {scale}，不像是打印机造成的。校准没有改"
        "变；请检查纸张是否放正、是否选了“适应页面”，重打标尺页再读。",
        "Along {axis} the readings give {offset} mm and a scale of {scale}, which no "
        "printer does. The calibration is unchanged; look at the feed and at “fit to page”"
        ", print the ruler page again.",
    ),
}
