"""The check characters of Chinese identifiers, as pure arithmetic over text.

Owned by no thread. The one rule: these functions only compute; who asks decides what a
mismatch means (an ID number is refused, an e-licence id only warned about).
"""

from __future__ import annotations

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def mod11_2_check(digits17: str) -> str:
    """The 18th character of an ID number (GB 11643, ISO 7064 MOD 11-2) from its 17 digits."""
    weighted = sum(int(d) * w for d, w in zip(digits17, _ID_WEIGHTS, strict=True))
    return _ID_CHECKS[weighted % 11]


def mod11_10_check(digits: str) -> str:
    """The check digit of ISO 7064 MOD 11,10 over decimal digits."""
    remainder = 10
    for digit in digits:
        remainder = (remainder + int(digit)) % 10 or 10
        remainder = remainder * 2 % 11
    return str((11 - remainder) % 10)


def mod37_36_check(text: str) -> str:
    """The check character of ISO 7064 MOD 37,36 over digits and capitals."""
    remainder = 36
    for char in text:
        remainder = (remainder + _ALPHANUMERIC.index(char)) % 36 or 36
        remainder = remainder * 2 % 37
    return _ALPHANUMERIC[(37 - remainder) % 36]


def credit_code_check(first17: str) -> str:
    """The 18th character of a unified social credit code (GB 32100) from its first 17."""
    weighted = sum(
        CREDIT_ALPHABET.index(char) * pow(3, place, 31) for place, char in enumerate(first17)
    )
    return CREDIT_ALPHABET[(31 - weighted % 31) % 31]
