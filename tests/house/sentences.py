"""Every code that can be refused has its two sentences, and every sentence its code.

The one rule: codes are read from the source, not from running it, so that a refusal that no
test raises is found too.
"""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass

from tests.house.tree import Source, Tree

CODE = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")
ERRORS = {"CodedError", "Refused", "DeviceError"}
ENGLISH = re.compile(r"[^\u4e00-\u9fff]*[A-Za-z]{2,}[^\u4e00-\u9fff]*[A-Za-z]{2,}")
"""Begins with two words of Latin letters; a name of the screen may follow in Chinese."""
HAN = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Raise:
    """One place where a code is given; `facts` is None where they are not written out."""

    place: str
    code: str
    facts: frozenset[str] | None


def raises(tree: Tree) -> Iterator[Raise]:
    """Every `Refused("code", …)`, `DeviceError("code", …)` and their subclasses."""
    errors = ERRORS | {
        node.name
        for source in tree.rooms
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id in ERRORS for base in node.bases)
    }
    for source in tree.program:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in errors:
                names = [keyword.arg for keyword in node.keywords]
                facts = None if None in names else frozenset(filter(None, names))
                for code in _codes(node.args[0]):
                    yield Raise(place=f"{source.path}:{node.lineno}", code=code, facts=facts)


def sentences(tree: Tree) -> dict[str, tuple[str, str, str]]:
    """Place, Chinese and English of every code in `ui/texts`."""
    found: dict[str, tuple[str, str, str]] = {}
    for source in tree.rooms:
        for table in _tables(source):
            written: dict[str, tuple[str, str]] = ast.literal_eval(table)
            found |= {code: (source.path, *pair) for code, pair in written.items()}
    return found


def every_code_has_its_sentences(tree: Tree) -> Iterator[str]:
    """A code given anywhere has a Chinese and an English sentence."""
    written = sentences(tree)
    for place in raises(tree):
        if not CODE.fullmatch(place.code):
            yield f"{place.place}: {place.code!r} is not of the form area.what-is-wrong"
        elif place.code not in written:
            yield f"{place.place}: {place.code} has no sentences in ui/texts"


def every_sentence_has_its_code(tree: Tree) -> Iterator[str]:
    """A sentence whose code nobody gives is dead."""
    given = {text for source in tree.program for text in _texts(source)}
    for code, (path, _, _) in sentences(tree).items():
        if code not in given:
            yield f"{path}: nobody gives {code}"


def sentences_ask_only_for_facts_given(tree: Tree) -> Iterator[str]:
    """A sentence's {fields} are among the facts of every place that gives its code."""
    written = sentences(tree)
    for place in raises(tree):
        _, chinese, english = written.get(place.code, ("", "", ""))
        if place.facts is not None:
            for field in sorted((_fields(chinese) | _fields(english)) - place.facts):
                yield f"{place.place}: {place.code} is given without {field}"


def sentences_are_sentences(tree: Tree) -> Iterator[str]:
    """Chinese in Chinese, English in English, each with its full stop."""
    for code, (path, chinese, english) in sentences(tree).items():
        if not HAN.search(chinese) or not chinese.endswith(("。", "！", "？")):
            yield f"{path}: the Chinese sentence of {code} is no whole sentence"
        if not english.endswith((".", "!", "?")) or not ENGLISH.match(english):
            yield f"{path}: the English sentence of {code} is no whole sentence"


def codes_are_written_once(tree: Tree) -> Iterator[str]:
    """A code has its sentences in one file and once in it."""
    seen: dict[str, str] = {}
    for source in tree.rooms:
        for key in (key for table in _tables(source) for key in table.keys):
            code = str(getattr(key, "value", ""))
            if code in seen:
                yield f"{source.path}: {code} stands already in {seen[code]}"
            seen[code] = source.path


def _name(function: ast.expr) -> str:
    return getattr(function, "id", getattr(function, "attr", ""))


def _tables(source: Source) -> Iterator[ast.Dict]:
    if not source.within("ui/texts/"):
        return
    for node in source.tree.body:
        if isinstance(node, ast.AnnAssign | ast.Assign) and isinstance(node.value, ast.Dict):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if getattr(target, "id", "") == "SENTENCES":
                yield node.value


def _codes(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _codes(argument.body)
        yield from _codes(argument.orelse)


def _texts(source: Source) -> Iterator[str]:
    if not source.within("ui/texts/"):
        for _, text in source.strings():
            yield text


def _fields(sentence: str) -> set[str]:
    parts = string.Formatter().parse(sentence)
    return {re.split(r"[.\[]", name)[0] for _, name, _, _ in parts if name}


RULES = (
    every_code_has_its_sentences,
    every_sentence_has_its_code,
    sentences_ask_only_for_facts_given,
    sentences_are_sentences,
    codes_are_written_once,
)
_REFUSE = 'raise Refused("card.removed")\n'
_WRITTEN = 'SENTENCES = {"card.removed": ("证件被拿走了。", "The card was taken away.")}\n'
BREACHES = {
    every_code_has_its_sentences: {
        "desk/mute.py": _REFUSE,
        "devices/odd.py": 'raise DeviceError("Removed")\n',
    },
    every_sentence_has_its_code: {"ui/texts/card.py": _WRITTEN},
    sentences_ask_only_for_facts_given: {
        "desk/a.py": 'raise Refused("card.slow")\n',
        "ui/texts/a.py": 'SENTENCES = {"card.slow": ("已等{n}秒。", "Waited {n} s.")}\n',
    },
    sentences_are_sentences: {
        "ui/texts/b.py": 'SENTENCES = {"card.a": ("gone", "已拿走"), "card.b": ("读", "x")}\n',
    },
    codes_are_written_once: {"ui/texts/c.py": _WRITTEN, "ui/texts/d.py": _WRITTEN},
}
