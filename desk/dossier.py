"""Further facts of a case beside materials and form: one value of each mechanism.

Owned by no thread. The one rule: a mechanism owns one field here, with a default, and no
other module writes it; the whole dossier travels with the receipt.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What the mechanisms know of a case, from its draft to its archive."""
