"""Evidence that people took part in sessions, and what was decided of it."""

from storage.attendance.evidence import count, evidence, note, withdraw
from storage.attendance.sheets import decided, freeze, hold, known_sheet, registered, sheet, tell, thaw, word

__all__ = [
    "count",
    "decided",
    "evidence",
    "freeze",
    "hold",
    "known_sheet",
    "note",
    "registered",
    "sheet",
    "tell",
    "thaw",
    "withdraw",
    "word",
]
