"""The words of the window in the language in force: Chinese as written, or a translation.

Read on any thread; the language is chosen once, before any other module of the window is
imported. The one rule a newcomer would break: every Chinese word of the window goes through
`tr`, and what is filled in goes in as a part: `tr("还差 {0} 项", count)`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desk.refusal import CodedError
from ui.terminal import answers

WINDOW, DOMAIN = "window", "domain"
FOLDER = Path(__file__).parent / "language"
CHINESE, ENGLISH = "zh", "en"
LANGUAGES = (CHINESE, ENGLISH)

_translators: list[QTranslator] = []
_QT_FILES = {CHINESE: "qtbase_zh_CN", ENGLISH: "qtbase_en"}


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


def teach_qt(app: QCoreApplication) -> bool:
    """Load Qt's own words (menus of fields, standard buttons) and its locale."""
    chinese = in_force() == CHINESE
    QLocale.setDefault(QLocale("zh_CN" if chinese else "en_GB"))
    own = QTranslator(app)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return own.load(_QT_FILES[in_force()], place) and app.installTranslator(own)


def in_force() -> str:
    """The language that the window speaks."""
    return ENGLISH if _translators else CHINESE


def tr(source: str, *parts: object) -> str:
    """That sentence in the language in force, `{0}`, `{1}` … filled with the parts."""
    said = _translated(WINDOW, source)
    return said.format(*parts) if parts else said


def word(label: str) -> str:
    """A word of the domain (the label of a stage, a role, a state) in the language in force."""
    return _translated(DOMAIN, label)


def data(stored: str) -> str:
    """A word that is stored or compared, and so the same in every language."""
    return stored


def pair(texts: tuple[str, str]) -> str:
    """The one of a Chinese and an English text that is to be shown."""
    return texts[LANGUAGES.index(in_force())]


def sentence(error: CodedError) -> str:
    """What a refusal tells a person."""
    return answers.sentence(error, LANGUAGES.index(in_force()))


def _translated(context: str, source: str) -> str:
    for translator in _translators:
        return translator.translate(context, source) or source
    return source
