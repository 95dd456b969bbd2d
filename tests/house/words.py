"""Every Chinese word of the window can be said in another language.

The one rule: what a test or a person reads on the screen went through `tr`; what is stored or
compared is marked with `data`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house.tree import Source, Tree

HAN = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
# Scripts that play a person at the window, invented views, and the mechanism itself.
HANDS = re.compile(
    r"ui/window/(samples\w*|shots|day|errand|dialog_hands|clerk|seat|robot|tongue)\.py"
)


def words_are_translated(tree: Tree) -> Iterator[str]:
    """In ui/window Chinese stands only in `tr("…")` or `data("…")`, never in an f-string."""
    for source in tree.program:
        if source.within("ui/window/") and not HANDS.fullmatch(source.path):
            for line in sorted(_bare(source)):
                yield f"{source.path}:{line}: Chinese outside tr(…) and data(…)"


def sentences_are_written_out(tree: Tree) -> Iterator[str]:
    """What `tr` is given first is a literal: otherwise nobody can translate it."""
    for source in tree.program:
        if source.within("ui/window/") and not HANDS.fullmatch(source.path):
            for call in _calls(source, {"tr"}):
                if not call.args or not isinstance(call.args[0], ast.Constant):
                    yield f"{source.path}:{call.lineno}: tr is given something made up"


def _calls(source: Source, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names:
            yield node


def _bare(source: Source) -> set[int]:
    said = {id(call.args[0]) for call in _calls(source, {"tr", "data"}) if call.args}
    notes = {
        id(node.value)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return {
        node.lineno
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and HAN.search(node.value)
        and id(node) not in said | notes
    }


RULES = (words_are_translated, sentences_are_written_out)
BREACHES = {
    words_are_translated: {"ui/window/breach.py": 'TITLE = "受理"\nNOTE = f"{TITLE} 号"\n'},
    sentences_are_written_out: {
        "ui/window/breach.py": "from ui.window.tongue import tr\nX = tr(str(1))\n"
    },
}
