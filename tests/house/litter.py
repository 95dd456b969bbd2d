"""What must not lie about: things left unfinished, traces of one machine, stray files.

The one rule: the words looked for are written here in pieces, so that this file
may be read too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.house.tree import Tree

ALLOWED_TOP = {
    "desk",
    "ui",
    "printing",
    "devices",
    "sync",
    "tests",
    "docs",
    "main.py",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "THIRD-PARTY-NOTICES.md",
    "CHANGELOG.md",
    "run",
    "test",
    "packaging",
}
"""At the top there is what the house draws, what packaging needs, and dot-files."""

UNFINISHED = re.compile(
    r"\b(?:"
    + "|".join(("TO" + "DO", "FIX" + "ME", "X" + "XX", "NotImpl" + "ementedError"))
    + r")\b"
    r"|pytest\.(?:mark\.)?(?:"
    + "|".join(("sk" + "ip", "xf" + "ail", "importor" + "skip"))
    + r")"
)
MACHINE = re.compile(
    r"(?<![\w.~/}])/(?:"
    + "|".join(("wo" + "rk", "ro" + "ot", "ho" + r"me/[a-z]\w*"))
    + r")(?:/|\b)"
)
REGISTRY = re.compile(
    "|".join(
        (r"pyp" + r"i\.org", "pythonho" + "sted", r"registry\.np" + "mjs", "npmmi" + "rror")
    )
    + "|"
    + "|".join(("artif" + "actory", r"mirrors\.al" + "iyun", "tu" + r"na\.tsinghua"))
)
SILENCED = re.compile(r"#\s*noqa(?!: ?[A-Z]+\d+(?:, ?[A-Z]+\d+)* +\S)")
IGNORED = re.compile(r"#\s*type: ?ignore(?!\[[\w-]+(?:, ?[\w-]+)*\])")


def the_top_is_tidy(tree: Tree) -> Iterator[str]:
    """The top level holds only what the house draws."""
    for top in sorted({name.split("/")[0] for name in tree.files}):
        if not top.startswith(".") and top not in ALLOWED_TOP:
            yield f"{top}: does not belong at the top level"


def nothing_is_left_unfinished(tree: Tree) -> Iterator[str]:
    """No reminders, no empty promises, no tests set aside."""
    yield from _lines(tree, UNFINISHED, "is left unfinished")


def no_machine_shows_through(tree: Tree) -> Iterator[str]:
    """No path of the machine it was made on."""
    yield from _lines(tree, MACHINE, "names a path of one machine")


def no_registry_shows_through(tree: Tree) -> Iterator[str]:
    """No host that packages come from; the machine's own settings name it."""
    yield from _lines(tree, REGISTRY, "names a registry")


def silence_has_a_reason(tree: Tree) -> Iterator[str]:
    """A check is silenced by its code, and one of style with a reason."""
    for source in tree.sources:
        for number, line in enumerate(source.text.splitlines(), 1):
            if SILENCED.search(line) or IGNORED.search(line):
                yield f"{source.path}:{number}: silences a check without a code and a reason"


def lines_end_alike(tree: Tree) -> Iterator[str]:
    """Every text ends its lines with LF and its last line too."""
    for name, _ in tree.texts():
        raw = (tree.root / name).read_bytes()
        plain = name.endswith((".py", ".md", ".toml", ".jsonl", ".lock"))
        if plain and (b"\r\n" in raw or (raw and not raw.endswith(b"\n"))):
            yield f"{name}: lines end with LF, the last one too"


def locks_name_no_address(tree: Tree) -> Iterator[str]:
    """A lock holds versions and hashes; every version has a hash."""
    for name, text in tree.texts():
        if not name.endswith(".lock"):
            continue
        if "://" in text or re.search(r"^-", text, re.MULTILINE):
            yield f"{name}: names an address or an option"
        for entry in re.split(r"\n(?=\S)", text):
            if "==" in entry and "--hash=sha256:" not in entry:
                yield f"{name}: {entry.split()[0]} has no hash"


def _lines(tree: Tree, pattern: re.Pattern[str], reason: str) -> Iterator[str]:
    for name, text in tree.texts():
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                yield f"{name}:{number}: {reason}: {line.strip()[:60]!r}"


RULES = (
    the_top_is_tidy,
    nothing_is_left_unfinished,
    no_machine_shows_through,
    no_registry_shows_through,
    silence_has_a_reason,
    lines_end_alike,
    locks_name_no_address,
)
BREACHES = {
    the_top_is_tidy: {"setup.py": "", "scripts/do.sh": ""},
    nothing_is_left_unfinished: {
        "desk/later.py": "# TO" + "DO: more\n",
        "desk/never.py": "raise NotImpl" + "ementedError\n",
        "tests/test_off.py": "@pytest.mark.sk" + "ip\n",
    },
    no_machine_shows_through: {
        "docs/a.md": "see /wo" + "rk/main/x\n",
        "run": "cd /ro" + "ot\n",
    },
    no_registry_shows_through: {".ci/x.lock": "--index-url https://pyp" + "i.org/simple\n"},
    silence_has_a_reason: {
        "desk/quiet.py": "x = 1  # no" + "qa\n",
        "desk/hush.py": "x = 1  # no" + "qa: F401\n",
        "desk/still.py": "x = 1  # type: " + "ignore\n",
    },
    lines_end_alike: {"desk/dos.py": "x = 1\r\n", "desk/open.py": "x = 1"},
    locks_name_no_address: {
        ".ci/a.lock": "--find-links x\n",
        ".ci/b.lock": "a==1\nb==2 --hash=sha256:00\n",
    },
}
