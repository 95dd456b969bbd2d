"""Writes docs/refusals.md, the manual of refusal codes, from the sentences in ui/texts.

Owned by no thread. The one rule: the page is never edited by hand; a test compares.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

PAGE = Path("docs/refusals.md")
HEAD = """# Refusal codes

What the program says when something cannot be done, by code: what happened, what is safe, and
what to do. Written by `python .ci/refusals.py` from `ui/texts`; do not edit.
"""


def tables(root: Path) -> dict[str, dict[str, tuple[str, str]]]:
    """The SENTENCES of every file in ui/texts, by the name of its area."""
    found = {}
    for path in sorted((root / "ui/texts").glob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            target = getattr(node, "target", None) or getattr(node, "targets", [None])[0]
            if getattr(target, "id", "") == "SENTENCES":
                found[path.stem] = ast.literal_eval(node.value)  # type: ignore[attr-defined]  # an assignment has one
    return found


def page(root: Path) -> str:
    """The whole page as text."""
    parts = [HEAD]
    for area, table in tables(root).items():
        parts.append(f"\n## {area}\n")
        for code, (chinese, english) in sorted(table.items()):
            parts.append(f"\n### `{code}`\n\n{chinese}\n\n{english}\n")
    return "".join(parts)


def main() -> int:
    """Write the page; 0."""
    root = Path(__file__).resolve().parents[1]
    (root / PAGE).write_text(page(root), "utf-8", newline="\n")
    print(f"{PAGE} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
