"""How well guests of a meeting are recognised, distortion by distortion: matches that are taken as sure,
those that wait for one yes to all of them, and doubtful ones with the right one among the first three."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from benchmarks.guests import Crowd, Said, index
from bot.zoom.matching import LIKELY, Matching, Verdict


@dataclass
class Tally:
    """Of one distortion."""

    guests: int = 0
    sure: int = 0
    likely: int = 0
    doubtful: int = 0
    shown: int = 0
    """Doubtful, with the right one among the first three."""
    unknown: int = 0
    wrong: list[str] = field(default_factory=list)
    """Sure, and somebody else."""
    likely_wrong: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        for name in ("guests", "sure", "likely", "doubtful", "shown", "unknown"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.wrong += other.wrong
        self.likely_wrong += other.likely_wrong


def tallied(crowd: Crowd) -> dict[str, Tally]:
    """Everybody in the meeting, by distortion."""
    matching, found = Matching(index(crowd)), defaultdict[str, Tally](Tally)
    for one in crowd.said:
        _count(found[one.distortion], one, matching.of(one.name, one.email))
    return dict(found)


def total(found: dict[str, Tally]) -> Tally:
    whole = Tally()
    for one in found.values():
        whole.add(one)
    return whole


def _count(tally: Tally, said: Said, verdict: Verdict) -> None:
    tally.guests += 1
    best = [one.known.person_id for one in verdict.candidates]
    if verdict.state == "matched":
        tally.sure += 1
        if best[0] not in said.of:
            tally.wrong.append(f"{said.name} {said.email} -> {verdict.candidates[0]}")
    elif verdict.state == "unknown":
        tally.unknown += 1
    elif verdict.candidates[0].score == LIKELY:
        tally.likely += 1
        if best[0] not in said.of:
            tally.likely_wrong.append(f"{said.name} -> {verdict.candidates[0].known.label}")
    else:
        tally.doubtful += 1
        tally.shown += bool(said.of.intersection(best[:3]))
