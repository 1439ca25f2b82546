"""Answers to one question over sessions: added up without those of too few people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.reports.answers import POSITIVE
from bot.reports.figures import Asked, Tally
from bot.reports.small import LEAST


@dataclass(frozen=True, slots=True)
class Marks:
    """`answered` people gave these answers."""

    kind: str
    answered: int
    counts: Counter[str]

    @property
    def mean(self) -> float | None:
        """Of marks, to a hundredth."""
        if self.kind not in POSITIVE or not self.answered:
            return None
        return round(sum(int(mark) * count for mark, count in self.counts.items()) / self.answered, 2)

    @property
    def positive(self) -> int:
        """Answers with a mark that is positive."""
        return sum(count for mark, count in self.counts.items() if int(mark) >= POSITIVE[self.kind])


def told(asked: Asked, tallies: Iterable[Tally]) -> Marks | None:
    """Of these sessions together; one with fewer than five answers is not among them: it could be computed
    from the others. None when that leaves nothing."""
    enough = [one for one in tallies if one.answered >= LEAST]
    counts: Counter[str] = Counter()
    for one in enough:
        counts.update(one.counts)
    answered = sum(one.answered for one in enough)
    return Marks(asked.kind, answered, counts) if answered else None
