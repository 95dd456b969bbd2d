"""From the texts of help and of refusals to topics that can be searched.

Owned by no thread. The one rule: a refusal's help is its own sentence; there is no second
telling of it that could differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from desk.desk import PROGRAM
from ui.terminal.answers import sentences
from ui.texts.help import LICENCES, PAGES, HelpPage
from ui.window.keys_in_force import in_force, shown
from ui.window.shortcuts import TABLE, Command
from ui.window.tongue import pair, tr
from ui.window.views.help import HelpTopic

MOST = 60
ABOUT = "about"


def pages() -> tuple[HelpTopic, ...]:
    """A topic for each screen, then the program itself."""
    about = HelpTopic(
        code=ABOUT, title=tr("版本与许可"), text=tr("版本 {0}", PROGRAM) + "\n" + pair(LICENCES)
    )
    return (*(_page(each) for each in PAGES), about)


def found(searched: str) -> tuple[HelpTopic, ...]:
    """Pages and refusal codes whose words hold all that was typed; pages alone for nothing."""
    wanted = searched.casefold().split()
    if not wanted:
        return pages()
    return tuple(_holding(wanted))[:MOST]


def _holding(wanted: list[str]) -> Iterable[HelpTopic]:
    for topic in (*pages(), *codes()):
        parts = [topic.code, topic.title, topic.text]
        parts += [word for line in (*topic.keys, *topic.when) for word in line]
        text = " ".join(parts).casefold()
        if all(each in text for each in wanted):
            yield topic


@cache
def codes() -> tuple[HelpTopic, ...]:
    """Every refusal code with its sentence: what happened, what is safe, what to do."""
    return tuple(
        HelpTopic(code=code, title=code, text=_blanks(pair(told)))
        for code, told in sorted(sentences().items())
    )


def _blanks(sentence: str) -> str:
    """What is filled in when it happens stands as …."""
    out, depth = "", 0
    for letter in sentence:
        if letter == "{":
            depth, out = depth + 1, out + "…"
        elif letter == "}":
            depth -= 1
        elif not depth:
            out += letter
    return out


def _page(page: HelpPage) -> HelpTopic:
    bound = {binding.command: binding for binding in TABLE}
    return HelpTopic(
        code=page.code,
        title=pair(page.title),
        text=pair(page.purpose),
        keys=tuple(
            (shown(in_force(bound[Command(each)].keys[0])), bound[Command(each)].text)
            for each in page.commands
        ),
        when=tuple((pair(when), pair(do)) for when, do in page.when),
    )
