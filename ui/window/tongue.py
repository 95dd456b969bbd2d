"""The words of the window in the language in force: Chinese as written, or a translation.

Read on any thread; the language is chosen once, before any other module of the window is
imported. The one rule a newcomer would break: every Chinese word of the window goes through
`tr`, and what is filled in goes in as a part: `tr("还差 {0} 项", count)`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator

CONTEXT = "window"
FOLDER = Path(__file__).parent / "language"
CHINESE, ENGLISH = "zh", "en"

_translators: list[QTranslator] = []


def choose(language: str) -> bool:
    """Speak that language from now on; False where its file is missing (Chinese then stays)."""
    _translators.clear()
    if language == CHINESE:
        return True
    translator = QTranslator()
    found = translator.load(str(FOLDER / f"{language}.qm"))
    if found:
        _translators.append(translator)
    return found


def tr(source: str, *parts: object) -> str:
    """That sentence in the language in force, `{0}`, `{1}` … filled with the parts."""
    said = source
    for translator in _translators:
        said = translator.translate(CONTEXT, source) or source
    return said.format(*parts) if parts else said


def data(word: str) -> str:
    """A word that is stored or compared, and so the same in every language."""
    return word
