"""What an on-screen keyboard or input method is told about each kind of field.

Owned by no thread. The one rule: a kind without characters of Chinese has a hint here, and
takes no input method at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt

from ui.window.views.form import FieldKind

Hint = Qt.InputMethodHint
NO_HINT = Hint.ImhNone
LATIN = Hint.ImhPreferLatin | Hint.ImhNoPredictiveText | Hint.ImhNoAutoUppercase
SECRET = Hint.ImhHiddenText | Hint.ImhSensitiveData | LATIN

HINTS: Mapping[FieldKind, Qt.InputMethodHint] = MappingProxyType(
    {
        FieldKind.NUMBER: Hint.ImhFormattedNumbersOnly | LATIN,
        FieldKind.PHONE: Hint.ImhDialableCharactersOnly | LATIN,
        FieldKind.DATE: Hint.ImhDate | Hint.ImhPreferNumbers | LATIN,
        FieldKind.CODE: Hint.ImhPreferUppercase | LATIN,
        FieldKind.HIDDEN: SECRET,
    }
)
