"""What must be finished before what: cycles, and what may start now.

Owned by no thread. The one rule: the graph is data of the catalogue (parts of a bundle,
tasks of joint handling); nothing here knows what a node stands for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

After = Mapping[str, Collection[str]]
"""Per node the nodes that must be finished before it starts."""


def find_cycle(after: After) -> tuple[str, ...]:
    """The nodes of one cycle in order, empty when there is none; unknown nodes are ends."""
    done: set[str] = set()
    for start in after:
        if start not in done:
            found = _walk(start, after, done)
            if found:
                return found
    return ()


def startable(after: After, finished: Collection[str], begun: Collection[str]) -> list[str]:
    """The nodes that may start now: not begun, and all they wait for is finished."""
    return [
        node
        for node, needed in after.items()
        if node not in begun and node not in finished and all(n in finished for n in needed)
    ]


def _walk(start: str, after: After, done: set[str]) -> tuple[str, ...]:
    """Depth first without recursion: a list of any length must not end the program."""
    path: list[str] = []
    on_path: set[str] = set()
    stack: list[tuple[str, bool]] = [(start, True)]
    while stack:
        node, entering = stack.pop()
        if not entering:
            path.pop()
            on_path.discard(node)
            done.add(node)
            continue
        if node in on_path:
            return tuple(path[path.index(node) :])
        if node in done:
            continue
        path.append(node)
        on_path.add(node)
        stack.append((node, False))
        stack.extend((needed, True) for needed in after.get(node, ()))
    return ()
