"""What people write to be kind and not to ask: «cảm ơn ban tổ chức nhé», «ok», «chào cả nhà»."""

from __future__ import annotations

import re

from bot.forms.folding import words

MOST = 12
"""Words; whoever writes more has something to say."""
_SIGN = re.compile(
    r"\b(?:cam (?:on|un)|cm on|chao|tam biet|hen gap lai|ok|oke|oki|okie|okay|okey|vang|da|u|uh|um|hihi|haha"
    r"|(?:hay|tot) qua|tuyet voi|bo ich|chuc mung|(?:nhan duoc|hieu|xong) roi"
    r"|thanks?|hello|hi|good (?:morning|afternoon|evening)|bye|great|yes"
    r"|merci|bonjour|bonsoir|salut|au revoir|d accord|super|parfait|oui)\b"
)
"""Folded: what makes words small talk."""
_KIND = """
cam on un cm xin chao tam biet hen gap lai ok oke oki okie okay okey vang da u uh um hihi haha hay
qua tot tuyet voi bo ich chuc mung nhan duoc hieu xong roi a ah nhe nha nhieu rat lam that cac ban
to btc ad admin bot bao cao vien thay co em anh chi chu bac toi minh chau con ca moi nguoi buoi sang
chieu ngay suc khoe se thank thanks you very much so hello hi good morning afternoon evening bye
great yes all everyone everybody dear and for merci beaucoup bien bonjour bonsoir salut au revoir d
accord super parfait oui tres tous toutes vous et pour tout
"""
_BESIDE = frozenset(_KIND.split())
"""Folded: what may stand with it without asking anything."""


def is_small_talk(text: str) -> bool:
    """Whether words are kind and nothing else; whoever puts a question mark asks."""
    folded = words(text)
    said = folded.split()
    return (
        0 < len(said) <= MOST
        and "?" not in text
        and _SIGN.search(folded) is not None
        and all(word in _BESIDE for word in said)
    )
