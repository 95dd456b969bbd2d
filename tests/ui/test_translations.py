"""Every word of the window has its English, and each is filled with the same parts."""

from __future__ import annotations

import importlib.util
import string
from pathlib import Path
from types import ModuleType

import pytest

from ui.window import tongue

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def language() -> ModuleType:
    spec = importlib.util.spec_from_file_location("language", ROOT / ".ci/language.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def parts(text: str) -> list[tuple[str, str]]:
    """The parts that a text asks for, with how they are shown."""
    found = string.Formatter().parse(text)
    return sorted((name, shown or "") for _, name, shown, _ in found if name is not None)


def test_nothing_is_untranslated(language):
    assert sorted(set(language.sources()) - set(language.translations())) == []


def test_nothing_is_translated_that_nobody_says(language):
    assert sorted(set(language.translations()) - set(language.sources())) == []


def test_a_translation_asks_for_the_parts_of_its_source(language):
    different = [
        source
        for (_context, source), told in language.translations().items()
        if parts(source) != parts(told)
    ]
    assert different == []


def test_the_file_is_as_the_script_writes_it(language):
    told = language.translations()
    assert language.FILE.read_text("utf-8") == language.written(language.sources(), told)


def test_a_language_without_a_file_leaves_the_window_in_chinese():
    assert not tongue.choose("xx")
    assert tongue.in_force() == tongue.CHINESE
    assert tongue.tr("还差 {0} 项", 3) == "还差 3 项"
