"""What is said of a paper's code when it was checked: Chinese and English.

Owned by no thread: data and one function. The one rule: "genuine" is said of the code; that
the sheet bears the same number and is the same kind of paper is left to the eye, and asked.
"""

from __future__ import annotations

from desk.acts.proving import Proven
from desk.paper_code import Verdict
from ui.texts.papers import NAMES

_GENUINE = (
    "二维码为真：{station}签发，{paper} {number}。请与纸面上的名称和编号核对，一致才是原件。",
    "The code is genuine: {paper} {number}, signed by {station}. Compare kind and number with "
    "the sheet; only if they agree it is the original.",
)
_SENTENCES: dict[Verdict, tuple[str, str]] = {
    Verdict.GENUINE: _GENUINE,
    Verdict.FORMER_KEY: (
        "二维码为真：{station}用换钥前的密钥签发，{paper} {number}。请核对纸面编号和日期，"
        "再按 Ctrl+K 查这一件。",
        "The code is genuine, signed by {station} with an earlier key: {paper} {number}. "
        "Compare number and date with the sheet, and look the case up with Ctrl+K.",
    ),
    Verdict.FORGED: (
        "二维码是假的：内容与{station}的签名不符，编号 {number} 不可信。没有打开任何办件；"
        "请留下纸件，报告主管。",
        "The code is forged: its words are not those that {station} signed; the number "
        "{number} cannot be trusted. No case was opened; keep the sheet and tell the "
        "supervisor.",
    ),
    Verdict.UNKNOWN_STATION: (
        "验不了：本机的名册里没有站点 {station}，真假未知。请按 Ctrl+K 联网查编号 {number}，"
        "或请管理员装入新名册。",
        "Cannot be checked: the list here does not know station {station}; neither genuine nor "
        "forged. Look up {number} with Ctrl+K on the line, or have a new list taken in.",
    ),
    Verdict.UNKNOWN_KEY: (
        "验不了：{station}的这把密钥不在本机名册里，真假未知。请按 Ctrl+K 联网查编号 {number}，"
        "或请管理员装入新名册。",
        "Cannot be checked: this key of {station} is not in the list here; neither genuine nor "
        "forged. Look up {number} with Ctrl+K on the line, or have a new list taken in.",
    ),
    Verdict.OTHER_PAPER: (
        "二维码是另一份文书的：它属于{station}的{paper} {number}，与纸面编号不同。请留下纸件，"
        "报告主管。",
        "The code is of another paper: {paper} {number} of {station}, not the number on the "
        "sheet. Keep the sheet and tell the supervisor.",
    ),
}
_OTHER_CASE = (
    "二维码与本机的办件不符：编号 {number} 在本机是另一件。请留下纸件，报告主管。",
    "The code does not agree with the case here: number {number} is another case on this "
    "station. Keep the sheet and tell the supervisor.",
)


def sentence_of(found: Proven) -> tuple[str, str]:
    """What a clerk is told, in Chinese and in English."""
    sentences = _SENTENCES[found.verdict]
    if found.other_case and found.verdict in (Verdict.GENUINE, Verdict.FORMER_KEY):
        sentences = _OTHER_CASE
    kinds = NAMES.get(found.template, ("文书", "a paper"))
    chinese, english = (
        sentence.format(station=found.name or found.station, paper=kind, number=found.number)
        for sentence, kind in zip(sentences, kinds, strict=True)
    )
    return chinese, english
