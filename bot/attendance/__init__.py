"""Attendance: evidence of many kinds, the rule it is judged by, and the verdicts that stand."""

from bot.attendance.rule import Evidence, Judgement, Part, judge, terms_of
from bot.attendance.verdicts import Finding, attended, attended_by, of_person, of_series

__all__ = [
    "Evidence",
    "Finding",
    "Judgement",
    "Part",
    "attended",
    "attended_by",
    "judge",
    "of_person",
    "of_series",
    "terms_of",
]
