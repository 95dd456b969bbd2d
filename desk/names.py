"""Names of people as chips and keyboards give them: one spelling to compare, masks to show.

Owned by no thread. The one rule: the raw text is kept beside the normalised one; compare
and search on the normalised, and never refuse to save a name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from desk.shipped import shipped_rows

# The middle dot of minority and foreign names, as other programs spell it.
_DOTS = dict.fromkeys(map(ord, "•‧∙⋅・･．"), "·")


def normalise(text: str) -> str:
    """The one spelling of a name or another text from a card; never raises.

    Private-use characters of old GBK become their Unicode ones (U+E863 is 䶮 U+4DAE), lone
    surrogates U+FFFD, dots ·; control characters go, ends are trimmed, the rest is NFC.
    """
    known = text.translate(_private_use()).translate(_DOTS)
    whole = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in known)
    visible = "".join(char for char in whole if unicodedata.category(char) != "Cc")
    return unicodedata.normalize("NFC", visible).strip()


def mask_name(name: str) -> str:
    """The name with its middle hidden: 王*, 王*国, 买***孜."""
    if len(name) <= 1:
        return name
    if len(name) == 2:
        return f"{name[0]}*"
    return f"{name[0]}{'*' * (len(name) - 2)}{name[-1]}"


def mask_number(number: str) -> str:
    """A certificate number as shown and printed: 370102********121X.

    Shorter numbers show less, so that at least half of any number stays hidden.
    """
    if len(number) >= 15:
        return f"{number[:6]}********{number[-4:]}"
    shown = len(number) // 4
    return f"{number[:shown]}{'*' * (len(number) - 2 * shown)}{number[len(number) - shown :]}"


def mask_phone(phone: str) -> str:
    """A phone number as shown and printed: 138****6621."""
    if len(phone) >= 11:
        return f"{phone[:3]}****{phone[-4:]}"
    shown = len(phone) // 3
    return f"{'*' * (len(phone) - shown)}{phone[len(phone) - shown :]}"


@cache
def _private_use() -> Mapping[int, str]:
    return {
        int(row["pua"][2:], 16): chr(int(row["unicode"][2:], 16))
        for row in shipped_rows("gbk_pua_to_unicode.csv")
    }
