"""Counts of so few people that they could tell who somebody is are not printed."""

from __future__ import annotations

from collections.abc import Sequence

LEAST = 5
"""Groups smaller than this are hidden."""


def hidden(counts: Sequence[int]) -> set[int]:
    """Which of the parts of a whole must be hidden: the small ones, and as many more as it takes that nobody
    can compute them from the sum. Nothing of nobody is hidden."""
    gone = {at for at, count in enumerate(counts) if 0 < count < LEAST}
    left = sorted((at for at, count in enumerate(counts) if count >= LEAST), key=lambda at: (counts[at], at))
    while gone and left and (len(gone) < 2 or sum(counts[at] for at in gone) < LEAST):
        gone.add(left.pop(0))
    return gone
