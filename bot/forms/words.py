"""The words people type instead of pressing a button, folded, in Vietnamese, English and French."""

from __future__ import annotations

import re
import unicodedata

from bot.forms import folding


def _listed(text: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in text.split("|"))


YES = _listed("""
    co|co a|co chu|da|da co|vang|da vang|vang a|u|uh|um|uhm|dung|dung roi|dung vay|phai|roi|chinh xac|
    duoc|duoc a|dong y|toi dong y|em dong y|minh dong y|nhat tri|yes|y|yep|yeah|yup|sure|ok|oke|okay|okie|
    right|correct|true|agree|agreed|i agree|accept|i accept|oui|ouais|o|exact|bien sur|d accord|daccord|
    accepte|accepter|j accepte
""")
NO = _listed("""
    khong|ko|k|kh|hk|khg|khog|kg|hok|hong|hem|khong a|khong co|da khong|khong phai|chua|chua co|sai|
    khong dong y|ko dong y|toi khong dong y|no|n|nope|nah|not|false|wrong|disagree|decline|refuse|
    i do not agree|i don t agree|non|faux|je refuse|pas d accord|je n accepte pas
""")
SKIP = _listed("bo qua|skip|skip it|passer|ignorer|sauter")
BACK = _listed("quay lai|tro lai|lui lai|back|go back|retour|revenir")
DONE = _listed("xong|xong roi|da xong|het|het roi|done|finish|finished|fini|termine|c est tout")
CONFIRM = DONE | _listed("xac nhan|gui|gui di|confirm|send|submit|confirmer|envoyer|valider")
_COUNT = {
    0: "khong zero null",
    1: "mot one un une",
    2: "hai two deux",
    3: "ba three trois",
    4: "bon tu four quatre",
    5: "nam lam five cinq",
    6: "sau six",
    7: "bay seven sept",
    8: "tam eight huit",
    9: "chin nine neuf",
    10: "muoi ten dix",
}
COUNT = {word: number for number, several in _COUNT.items() for word in several.split()}
RATING = {
    "rat te": 1, "rat kem": 1, "rat khong hai long": 1, "very bad": 1, "very poor": 1, "tres mauvais": 1,
    "chua tot": 2, "te": 2, "kem": 2, "khong hai long": 2, "bad": 2, "poor": 2, "mauvais": 2,
    "binh thuong": 3, "trung binh": 3, "duoc": 3, "tam duoc": 3, "average": 3, "ok": 3, "okay": 3, "moyen": 3,
    "tot": 4, "kha": 4, "hai long": 4, "good": 4, "bon": 4, "bien": 4,
    "rat tot": 5, "tuyet voi": 5, "xuat sac": 5, "rat hai long": 5, "very good": 5, "excellent": 5,
    "tres bien": 5, "tres bon": 5,
}  # fmt: skip
"""The words of the rating buttons in all languages, and their near relations."""

_NUMBERED = re.compile(r"(?:so|cau|muc|lua chon|chon|no|number|option|choix|numero)? ?(\d{1,2})")
_THUMBS = {"👍": "yes", "✅": "yes", "👌": "yes", "👎": "no", "❌": "no"}


def said(text: str) -> str:
    """Folded words of what was typed; a lone thumb is a word too."""
    bare = "".join(c for c in text.strip() if unicodedata.category(c) not in ("Sk", "Mn", "Cf"))
    return _THUMBS.get(bare, "") or folding.words(text)


def yes_or_no(text: str) -> bool | None:
    """None where it is neither."""
    word = said(text)
    return True if word in YES else False if word in NO else None


def ordinal(text: str) -> int | None:
    """The number of an option: `2`, `2.`, `số 2`, `(2)`."""
    found = _NUMBERED.fullmatch(said(text))
    return int(found[1]) if found else None
