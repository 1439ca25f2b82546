"""Those whom guests may be: the registrants of a series, found by number, address, phone and name, and how
rare a name is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.zoom.displays import Word, spoken

SMOOTHING = 200
"""So many people of the whole country stand in for what a small series does not tell about its names."""
SURNAMES = {
    "nguyen": 0.315, "tran": 0.11, "le": 0.095, "pham": 0.071, "hoang": 0.03, "huynh": 0.022, "phan": 0.045,
    "vu": 0.02, "vo": 0.02, "dang": 0.021, "bui": 0.02, "do": 0.014, "ho": 0.013, "ngo": 0.013, "duong": 0.01,
}  # fmt: skip
"""How many have the commonest surnames; of all others together there are not a fifth."""
MIDDLES = {
    "thi": 0.2,
    "van": 0.12,
    "": 0.03,
    "duc": 0.02,
    "minh": 0.02,
    "thanh": 0.015,
    "quoc": 0.01,
    "huu": 0.01,
}
OTHER_SURNAME, OTHER_MIDDLE, GIVEN = 0.004, 0.004, 0.006
"""Of any other one; given names are spread wide."""
DROPPED = ("thi", "van")
"""Middle names that people leave out when they call themselves something."""


@dataclass(frozen=True, slots=True)
class Known:
    """A registrant. `name` as pairs (folded, as written); `standing`: neither withdrawn nor refused nor
    waiting."""

    person_id: int
    registration_id: int
    number: int
    label: str
    name: tuple[Word, ...]
    phone: str | None = None
    emails: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    """Their province, squeezed."""
    unit: frozenset[str] = frozenset()
    """The folded words of their organisation."""
    standing: bool = True

    @property
    def folded(self) -> tuple[str, ...]:
        return tuple(word[0] for word in self.name)

    @property
    def given(self) -> str:
        return self.name[-1][0] if self.name else ""

    @property
    def is_toned(self) -> bool:
        """Whether the name is written with marks; one without says nothing about them."""
        return any(folded != written for folded, written in self.name)


Bag = tuple[str, ...]
"""Words in no order."""


def bag(words: Iterable[str]) -> Bag:
    return tuple(sorted(words))


class People:
    """All registrants of a series, to be looked up."""

    def __init__(self, known: Sequence[Known]) -> None:
        self.all = list(known)
        self.by_number = {one.number: one for one in known}
        self.by_phone: dict[str, list[Known]] = defaultdict(list)
        self.by_email: dict[str, list[Known]] = defaultdict(list)
        self.by_bag: dict[Bag, list[Known]] = defaultdict(list)
        self.by_short: dict[Bag, list[Known]] = defaultdict(list)
        self.by_squeezed: dict[str, list[Known]] = defaultdict(list)
        self.by_word: dict[str, list[Known]] = defaultdict(list)
        for one in known:
            self._enter(one)

    def _enter(self, one: Known) -> None:
        if one.phone:
            self.by_phone[one.phone].append(one)
        for email in one.emails:
            self.by_email[email].append(one)
        if not one.name:
            return
        self.by_bag[bag(one.folded)].append(one)
        self.by_squeezed["".join(one.folded)].append(one)
        for short in shortened(one.folded):
            self.by_short[bag(short)].append(one)
        for word in set(one.folded):
            self.by_word[word].append(one)

    @cached_property
    def texts(self) -> list[str]:
        """Folded names, in the order of `all`, for comparing."""
        return [" ".join(one.folded) for one in self.all]

    @cached_property
    def _parts(self) -> tuple[Counter[str], Counter[str], Counter[str]]:
        named = [one.folded for one in self.all if one.name]
        middles = Counter(" ".join(one[1:-1]) for one in named)
        return Counter(one[0] for one in named), middles, Counter(one[-1] for one in named)

    def expected(self, name: Sequence[str]) -> float:
        """How many people with this name so many people have by mere chance: of a common name that is
        known to one of us there are others outside."""
        surnames, middles, givens = self._parts
        count = sum(surnames.values())
        surname, middle, given = name[0], " ".join(name[1:-1]), name[-1]

        def share(counted: Counter[str], word: str, usual: float) -> float:
            return (counted[word] + SMOOTHING * usual) / (count + SMOOTHING)

        return (
            count
            * share(surnames, surname, SURNAMES.get(surname, OTHER_SURNAME))
            * share(middles, middle, MIDDLES.get(middle, OTHER_MIDDLE))
            * share(givens, given, GIVEN)
        )

    def having(self, words: Sequence[str]) -> list[Known]:
        """Those whose name has all these words."""
        wanted = Counter(words)
        rarest = min((self.by_word.get(word, []) for word in wanted), key=len, default=[])
        return [one for one in rarest if not wanted - Counter(one.folded)]


def shortened(name: tuple[str, ...]) -> set[tuple[str, ...]]:
    """What somebody of this name may call themselves for short: without «Thị», without the surname, or by
    surname and given name alone."""
    if len(name) < 3:
        return set()
    without = {tuple(word for at, word in enumerate(name) if word not in DROPPED or at in (0, len(name) - 1))}
    return (without | {(name[0], name[-1]), name[1:]}) - {name}


def known_as(name: str) -> tuple[Word, ...]:
    """A registrant's name in words."""
    return spoken(name)
