"""SQL stands only where the house puts it; main.py is a verb table and no more.

The one rule: a string is SQL by how it begins; a word of SQL inside a sentence is not.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house.tree import Tree

SQL_IN = (
    "desk/store/",
    "sync/gateway/store/",
    "sync/gateway/store.py",
    "sync/provincial/ea_jc/",
)
SQL = re.compile(
    r"""\s*(?:
        SELECT\s+\S | INSERT\s+(?:OR\s+\w+\s+)?INTO\s | REPLACE\s+INTO\s | DELETE\s+FROM\s
      | UPDATE\s+\S+\s+SET\s | WITH\s+\w+\s+AS\s*\( | ATTACH\s+DATABASE | VACUUM\b
      | (?:CREATE|DROP|ALTER)\s+(?:UNIQUE\s+|VIRTUAL\s+|TEMP\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\s
      | PRAGMA\s+\w | BEGIN(?:\s+(?:IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION).*)?$
      | COMMIT$ | ROLLBACK(?:\s+TO\s.*)?$ | SAVEPOINT\s | RELEASE\s+\w+$
    )""",
    re.VERBOSE,
)
LOWER_SQL = re.compile(
    r"\s*(?:select\s.+\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s"
    r"|create\s+table\s|pragma\s+\w+\s*[=(;])",
    re.DOTALL,
)
MAIN_LINES = 150


def sql_stands_in_the_stores(tree: Tree) -> Iterator[str]:
    """SQL is written in the store, the gateway's store and the EA_JC projection only."""
    for source in tree.program:
        if source.within(*SQL_IN):
            continue
        for line, text in source.strings():
            if SQL.match(text) or LOWER_SQL.match(text):
                yield f"{source.path}:{line}: SQL outside the stores: {text.strip()[:40]!r}"


def main_is_short(tree: Tree) -> Iterator[str]:
    """main.py has at most 150 lines."""
    for source in tree.sources:
        lines = source.text.count("\n")
        if source.path == "main.py" and lines > MAIN_LINES:
            yield f"main.py: {lines} lines, at most {MAIN_LINES}"


def main_imports_rooms_lazily(tree: Tree) -> Iterator[str]:
    """main.py imports the rooms inside its verbs, so that each verb loads only its own."""
    heavy = ("ui.window", "printing", "devices", "sync", "desk.store")
    for source in tree.sources:
        if source.path != "main.py":
            continue
        for node in source.tree.body:
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [name.name for name in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                if any(name == one or name.startswith(f"{one}.") for one in heavy):
                    yield f"main.py:{node.lineno}: imports {name} for every verb"


def main_holds_no_classes(tree: Tree) -> Iterator[str]:
    """main.py chooses; what it chooses from lives in a room."""
    for source in tree.sources:
        if source.path == "main.py":
            for node in ast.walk(source.tree):
                if isinstance(node, ast.ClassDef):
                    yield f"main.py:{node.lineno}: the class {node.name} belongs to a room"


RULES = (
    sql_stands_in_the_stores,
    main_is_short,
    main_imports_rooms_lazily,
    main_holds_no_classes,
)
BREACHES = {
    sql_stands_in_the_stores: {
        "desk/acts/rows.py": 'def f(db):\n    db.execute("SELECT a FROM b")\n',
        "ui/window/rows.py": 'q = "insert into journal values (1)"\n',
        "sync/push.py": 'q = "BEGIN IMMEDIATE"\n',
        "main.py": 'q = f"PRAGMA key = {1}"\n',
    },
    main_is_short: {"main.py": "x = 1\n" * 151},
    main_imports_rooms_lazily: {"main.py": "from ui.window import app\n"},
    main_holds_no_classes: {"main.py": "class Application: ...\n"},
}
