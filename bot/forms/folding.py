"""Text as people search for it: without case, without diacritics, so that `dak lak` finds Đắk Lắk."""

from __future__ import annotations

import unicodedata

_PLAIN = str.maketrans({"đ": "d", "ð": "d", "ł": "l", "ø": "o", "œ": "oe", "æ": "ae", "ı": "i", "’": "'"})


def fold(text: str) -> str:
    """Lower case, no diacritics, đ → d, every run of white space one space, none at the ends.

    Folding what is folded already changes nothing.
    """
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(c for c in lower if not unicodedata.combining(c)).translate(_PLAIN)
    return " ".join(plain.split())


def words(text: str) -> str:
    """Folded, with everything that is neither letter nor digit turned into a space: `TP.HCM` → `tp hcm`."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


def squeezed(text: str) -> str:
    """Folded letters and digits only: `Đắk Lắk`, `Dak-Lak` and `daklak` are the same."""
    return words(text).replace(" ", "")
