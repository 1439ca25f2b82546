"""Which of our people a guest is: sure, doubtful with who it may be, or unknown. Never a guess: of two who
are equally likely neither is taken, and a common name alone is not enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from rapidfuzz import fuzz, process

from bot.people import phone_of
from bot.zoom.displays import ORGANISED, Display, Reading, taken_apart
from bot.zoom.people import DROPPED, Known, People, bag

Way = Literal["number", "email", "phone", "name", "decision"]
State = Literal["matched", "doubtful", "unknown"]
SURE, LIKELY = 100, 95
"""Scores: a match that holds; all of a common name of one person, taken by an organizer's word for many at
once."""
PROPOSED = 60
"""A candidate below this is not shown."""
RARE = 0.02
"""As long as chance alone makes fewer people of a name, a name that one registrant has is theirs."""
SHOWN = 6
"""So many candidates are kept; of more who are equally likely nobody is shown."""
ALIKE = 82
"""How alike (of 100) a misspelt name must be to be proposed."""
_SHARED = """hop tac cong ty trang trai nong nghiep lam ngu dich vu san xuat thuong mai co so uy ban nhan dan
    phuong huyen tinh thi tran thanh pho hoi to nhom phong trung tam"""
GENERAL = ORGANISED | frozenset(_SHARED.split())
"""Words that organisations share: they tell none from another."""
Agreement = Literal["silent", "full", "part", "against"]
"""silent: no name is told · full: all of the name · part: some of it with the given name · against:
another's"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a guest may be."""

    known: Known
    way: Way
    score: int


@dataclass
class Verdict:
    """What is known of a guest; candidates best first."""

    state: State = "unknown"
    candidates: list[Candidate] = field(default_factory=list)
    several: bool = False


def agreement(display: Display, known: Known) -> Agreement:
    """How far the name in a display is this person's."""
    if not display.readings or not known.name:
        return "silent"
    best: Agreement = "against"
    for reading in display.readings:
        words = reading.folded
        if bag(words) == bag(known.folded) or set(known.folded) <= set(words):
            return "full" if not _toned_otherwise(reading, known) else "part"
        if known.given in words and set(words) <= set(known.folded) and not _toned_otherwise(reading, known):
            best = "part"
    return best


def _toned_otherwise(reading: Reading, known: Known) -> bool:
    """Both are written with marks, and differently: Lan is not Lân."""
    if not known.is_toned or all(folded == written for folded, written in reading.name):
        return False
    return bool({word for word in reading.name if word[0] in known.folded} - set(known.name))


class Matching:
    """Finds who guests are, among the people of a series."""

    def __init__(self, people: People) -> None:
        self.people = people

    def of(self, name: str, email: str) -> Verdict:
        display = taken_apart(name)
        found = _Found(display.several)
        self._by_number(display, found)
        self._by_contact(
            self.people.by_email.get(email.casefold(), []) if email else [], "email", display, found
        )
        for digits in display.phones:
            number = phone_of(digits)
            known = self.people.by_phone.get(number, []) if number else []
            self._by_contact(known, "phone", display, found)
        self._by_name(display, found)
        if not found.best or max(one.score for one in found.best.values()) < LIKELY - 10:
            self._by_likeness(display, found)
        return found.verdict()

    def _by_number(self, display: Display, found: _Found) -> None:
        """The number the bot gave them, which must go together with the name."""
        for number in display.numbers:
            known = self.people.by_number.get(number.value)
            if known is None:
                continue
            agrees = agreement(display, known)
            others = self._whole(display, known) if agrees != "full" else []
            if (agrees == "full" or (agrees == "part" and number.strong)) and not others:
                found.offer(known, "number", SURE)
            elif agrees in ("part", "silent") and number.strong:
                found.offer(known, "number", 90)
            elif number.strong or agrees == "part":
                near = agrees == "part" or self._is_near(display, known)
                found.offer(known, "number", 88 if near else 62)

    def _by_contact(self, known: Sequence[Known], way: Way, display: Display, found: _Found) -> None:
        """An address or a phone that one has alone, unless the name says that somebody else held the
        device."""
        for one in known:
            agrees = agreement(display, one)
            others = self._whole(display, one)
            alone = len(known) == 1 or (agrees in ("full", "part") and self._alone(one, known, display))
            if agrees != "against" and alone and not others:
                found.offer(one, way, SURE)
            else:
                found.offer(one, way, 90 if agrees in ("full", "part") else 86 if agrees == "silent" else 70)

    def _alone(self, one: Known, known: Sequence[Known], display: Display) -> bool:
        """Of several with one phone only this one is called so."""
        return all(other is one or agreement(display, other) == "against" for other in known)

    def _whole(self, display: Display, but: Known) -> list[Known]:
        """Others whose whole name it is, in these words."""
        there = (
            one for reading in display.readings for one in self.people.by_bag.get(bag(reading.folded), ())
        )
        return [one for one in there if one is not but and len(one.name) > 1]

    def _is_near(self, display: Display, known: Known) -> bool:
        name = " ".join(known.folded)
        return any(fuzz.token_sort_ratio(" ".join(one.folded), name) >= ALIKE for one in display.readings)

    def _by_name(self, display: Display, found: _Found) -> None:
        for reading in display.readings:
            whole = self._called(reading)
            for one in whole:
                found.offer(one, "name", self._whole_score(reading, one, whole))
            for one in self.people.by_short.get(bag(reading.folded), ()) if whole else ():
                found.offer(one, "name", _placed(80, reading, one))
            if not whole:
                self._by_part(reading, found)

    def _called(self, reading: Reading) -> list[Known]:
        """Those who are called so, in this order if anybody is, else in any; or written in one word."""
        words = reading.folded
        there = self.people.by_bag.get(bag(words), []) or (
            self.people.by_squeezed.get(words[0], []) if len(words) == 1 and len(words[0]) > 7 else []
        )
        in_order = [one for one in there if one.folded == words]
        chosen = in_order or there
        spelt = [one for one in chosen if not _toned_otherwise(reading, one)]
        return spelt or chosen

    def _whole_score(self, reading: Reading, one: Known, whole: Sequence[Known]) -> int:
        """A whole name: sure for whom nobody can be mixed up with."""
        if _toned_otherwise(reading, one):
            return 86
        if _elsewhere(reading, one):
            return 72
        if not _is_order(reading.folded, one.folded):
            return 84
        rivals = [other for other in whole if other is not one and not _elsewhere(reading, other)]
        fits = _fits(reading, one)
        if rivals and (not fits or any(_fits(reading, other) for other in rivals)):
            return 90
        if not one.standing:
            return 88
        if len(one.name) < 2 or self._may_be_short(reading, one):
            return 90
        common = self.people.expected(one.folded) > RARE
        return SURE if fits or not common else LIKELY

    def _may_be_short(self, reading: Reading, one: Known) -> bool:
        """Somebody else may call themselves so for short: Nguyễn Lan is one, and so may be Nguyễn Thị Lan."""
        words = reading.folded
        others = [
            *self.people.by_short.get(bag(words), ()),
            *(self.people.having(words) if len(words) < 3 else ()),
        ]
        apart = _fits(reading, one)  # where they are from tells them from all who are not from there
        return any(
            other is not one and not _toned_otherwise(reading, other) and (not apart or _fits(reading, other))
            for other in others
        )

    def _by_part(self, reading: Reading, found: _Found) -> None:
        """A name for short, or one of its words too many."""
        words = reading.folded
        for one in self.people.by_short.get(bag(words), ()):
            found.offer(one, "name", _placed(84, reading, one))
        longer = tuple(word for word in words if word not in DROPPED)
        for one in (
            self.people.by_bag.get(bag(longer), ()) if len(longer) < len(words) and len(longer) > 1 else ()
        ):
            found.offer(one, "name", _placed(82, reading, one))
        having = [one for one in self.people.having(words) if one.given in words]
        base = 66 if len(words) == 1 else 78
        scored = [(one, _placed(base, reading, one)) for one in having if not _toned_otherwise(reading, one)]
        best = max((score for _, score in scored), default=0)
        if sum(score == best for _, score in scored) <= SHOWN:
            for one, score in scored:
                found.offer(one, "name", score)
        self._within(reading, found)

    def _within(self, reading: Reading, found: _Found) -> None:
        """A whole name among other words without a mark between: «Nguyễn Thị Lan Sen Hồng»."""
        words = reading.folded
        for size in range(len(words) - 1, 2, -1):
            for at in range(len(words) - size + 1):
                for one in self.people.by_bag.get(bag(words[at : at + size]), ()):
                    rest = {*words[:at], *words[at + size :]}
                    found.offer(one, "name", 84 if rest <= one.unit | one.places else 76)

    def _by_likeness(self, display: Display, found: _Found) -> None:
        """Misspelt names, which are proposed and never taken."""
        for reading in display.readings:
            if len(reading.name) < 2:
                continue
            like = process.extract(
                " ".join(reading.folded),
                self.people.texts,
                scorer=fuzz.token_sort_ratio,
                score_cutoff=ALIKE,
                limit=SHOWN,
            )
            for _, ratio, at in like:
                score = _placed(round(ratio * 0.9), reading, self.people.all[at])
                found.offer(self.people.all[at], "name", min(score, 89))


def _is_order(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """As it is written, with the given name first, from back to front, or in one word; any other order of the
    same words may be somebody else's name."""
    turned = (name, (name[-1], *name[:-1]), (*name[1:], name[0]), name[::-1], ("".join(name),))
    return words in turned


def _fits(reading: Reading, one: Known) -> bool:
    """What stands around the name is where this person is from."""
    return bool(reading.places & one.places) or len((reading.around & one.unit) - GENERAL) > 1


def _elsewhere(reading: Reading, one: Known) -> bool:
    """The name goes with another province than this person's."""
    return bool(reading.places and one.places) and not reading.places & one.places and not _fits(reading, one)


def _placed(score: int, reading: Reading, one: Known) -> int:
    """Where somebody is from decides between equals, and no more."""
    if _fits(reading, one):
        return min(score + 8, 94)
    return score - 12 if _elsewhere(reading, one) else score


class _Found:
    """The candidates so far, each by what speaks most for them."""

    def __init__(self, several: bool) -> None:
        self.best: dict[int, Candidate] = {}
        self.several = several

    def offer(self, known: Known, way: Way, score: int) -> None:
        before = self.best.get(known.person_id)
        if not known.standing:
            score = min(score, 88)
        if before is None or score > before.score:
            self.best[known.person_id] = Candidate(known, way, score)

    def _denied(self, sure: Candidate) -> bool:
        """The number, the address or the phone that is told is somebody else's."""
        return any(one.way not in ("name", sure.way) for one in self.best.values())

    def verdict(self) -> Verdict:
        order = sorted(self.best.values(), key=lambda one: (-one.score, one.known.number))
        shown = [one for one in order if one.score >= PROPOSED][:SHOWN]
        sure = [one for one in shown if one.score == SURE]
        if len(sure) == 1 and not self.several and not self._denied(sure[0]):
            return Verdict("matched", shown)
        lowered = [Candidate(one.known, one.way, min(one.score, 94)) for one in shown]
        likely = len(sure) == 0 and len(shown) > 0 and shown[0].score == LIKELY and not self.several
        return Verdict("doubtful" if shown else "unknown", shown if likely else lowered, self.several)
