"""What a series came to: numbers at any time, and the closing report with what is kept for it."""

from bot.reports.handing import give, send
from bot.reports.making import make
from bot.reports.numbers import (
    KINDS,
    asks_province,
    chart,
    coverage,
    days,
    draw,
    funnel,
    kinds,
    provinces_reached,
    survey,
    tally,
    tell,
    words,
)
from bot.reports.taking import take

__all__ = [
    "KINDS",
    "asks_province",
    "chart",
    "coverage",
    "days",
    "draw",
    "funnel",
    "give",
    "kinds",
    "make",
    "provinces_reached",
    "send",
    "survey",
    "take",
    "tally",
    "tell",
    "words",
]
