"""Free text and names: cleaned of what no keyboard types, otherwise kept exactly as the person wrote it."""

from __future__ import annotations

import re
import unicodedata

from bot.forms.steps import LongTextStep, NameStep, TextStep
from bot.forms.verdicts import Accepted, Verdict, refuse, suggest

_JOINERS = "\u200c\u200d"  # they hold emoji and some scripts together
_EMOJI_PARTS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400), 0x20E3)))
_LINK = re.compile(r"https?://|www\.|t\.me/|\b[\w-]+\.(?:com|vn|net|org|me|info)\b", re.IGNORECASE)
_IDEOGRAPHIC = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")


def _typed(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def clean(text: str) -> str:
    """One line: NFC, no control or invisible characters, runs of white space folded."""
    spaced = "".join(" " if c.isspace() else c for c in text)
    return unicodedata.normalize("NFC", " ".join("".join(filter(_typed, spaced)).split())).strip(
        _JOINERS + " "
    )


def clean_lines(text: str) -> str:
    """The same, line by line; never more than one empty line in a row, none at the ends."""
    lines = "\n".join(clean(line) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def text(step: TextStep | LongTextStep, typed: str) -> Verdict:
    kept = clean_lines(typed) if isinstance(step, LongTextStep) else clean(typed)
    if not kept:
        return refuse("forms-text-empty")
    if len(kept) < step.least:
        return refuse("forms-text-short", least=step.least, length=len(kept))
    if len(kept) > step.most:
        return refuse("forms-text-long", most=step.most, length=len(kept))
    return Accepted(kept)


def name(step: NameStep, typed: str) -> Verdict:
    kept = clean(typed)
    if not kept:
        return refuse("forms-name-empty")
    if kept.startswith("/"):
        return refuse("forms-name-command")
    if "@" in kept or _LINK.search(kept):
        return refuse("forms-name-link")
    return _spelled(step, kept)


def _spelled(step: NameStep, kept: str) -> Verdict:
    bare = clean("".join(c for c in kept if not _is_picture(c)))
    if sum(c.isalpha() for c in bare) < _fewest_letters(bare):
        return refuse("forms-name-letters")
    if sum(c.isdigit() for c in bare) >= 4:
        return refuse("forms-name-digits")
    if len(bare) > step.most:
        return refuse("forms-name-long", most=step.most, length=len(bare))
    if bare != kept:
        return refuse("forms-name-pictures", suggest(bare, bare), name=bare)
    return Accepted(kept)


def _is_picture(character: str) -> bool:
    """Emoji and symbols: the certificate is typeset in letters."""
    if character in _JOINERS or character in _EMOJI_PARTS:
        return True
    return unicodedata.category(character) == "So"


def _fewest_letters(text: str) -> int:
    """Two, but one where a single character is a whole syllable."""
    return 1 if any(unicodedata.name(c, "").startswith(_IDEOGRAPHIC) for c in text) else 2
