"""What of a case was taken over from an earlier one: 本次引用.

Owned by no thread. The one rule: a field that was typed over, or a material that was
collected anew, no longer counts as taken over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Reused:
    """From which case, and the codes of the materials and fields that came from it."""

    case_id: str
    receipt: str
    materials: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()

    def without(self, *, materials: frozenset[str], fields: frozenset[str]) -> Reused:
        """What is left of it after those were collected or typed by hand."""
        return replace(
            self,
            materials=tuple(code for code in self.materials if code not in materials),
            fields=tuple(code for code in self.fields if code not in fields),
        )


def left_over(
    known: tuple[Reused, ...],
    *,
    materials: frozenset[str] = frozenset(),
    fields: frozenset[str] = frozenset(),
) -> tuple[Reused, ...]:
    """Everything taken over that still stands; a case of which nothing is left goes."""
    rest = (each.without(materials=materials, fields=fields) for each in known)
    return tuple(each for each in rest if each.materials or each.fields)
