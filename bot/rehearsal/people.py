"""The people of a rehearsal: what each will do, drawn by lot, and what each has done."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.attendance.rule import HERE, Evidence, judge
from bot.programme import Programme, models
from bot.rehearsal.owed import Promise
from bot.rehearsal.phones import Notice, Phone
from bot.rehearsal.samples import FAMILY, GIVEN

HABITS = {"keen": 15, "now and then": 20, "quiet": 65}
"""Of a hundred: who answers every survey and is always there, who does so at times, who only reads."""
SURVEYS = {"keen": 1.0, "now and then": 0.25, "quiet": 0.0}
COMING = {"keen": 0.95, "now and then": 0.4, "quiet": 0.02}
LATE = 0.06
BLOCKS, LEAVES, GIVES_UP = 0.02, 0.015, 0.02


@dataclass
class Visitor:
    """One person in one series. The first half is drawn, the second is what happened."""

    phone: Phone
    series: models.Series
    habit: str
    late: bool
    blocks_at: int | None
    """The number of the session at which the bot is blocked; some come back a session later."""
    comes_back: bool
    leaves_at: int | None
    gives_up: bool
    chance: random.Random

    kind: str = ""
    registered: bool = False
    blocked: bool = False
    answered: set[int] = field(default_factory=set)
    attended: set[int] = field(default_factory=set)
    certificate: bool = False
    owed: dict[Notice, list[Promise]] = field(default_factory=lambda: defaultdict(list))
    had: Counter[Notice] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        return f"{self.phone.name} ({self.phone.id})"

    @property
    def calendar(self) -> bool:
        """Whether the file with the sessions came."""
        return self.phone.calendars > 0

    @property
    def reachable(self) -> bool:
        return self.registered and not self.blocked

    @property
    def earned(self) -> bool:
        """Whether the file's rule is fulfilled, by what this person did."""
        rule = self.series.certificate
        return rule is not None and len(self.answered) >= rule.surveys and self._came >= rule.attendance

    @property
    def _came(self) -> int:
        """Sessions that count as attended by the file's rule; these people press «I'm in», and no more."""
        signed = Evidence(frozenset((HERE,)))
        pressed = [self.series.sessions[number - 1] for number in self.attended]
        return sum(judge(self.series.attendance, signed, one.length).present for one in pressed)

    def owes(self, promise: Promise) -> None:
        self.owed[promise.family, promise.number].append(promise)


def accounts(count: int, languages: Sequence[str], chance: random.Random) -> list[dict[str, object]]:
    """People as the sandbox takes them; most speak the programme's first language."""
    spoken = [languages[0]] * 17 + list(languages)
    return [
        {
            "first_name": f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}",
            "language_code": chance.choice(spoken),
            "phone": f"+849{chance.randrange(10**8):08d}",
        }
        for _ in range(count)
    ]


def seats(programme: Programme, count: int) -> list[models.Series]:
    """A series for each person, in turn; fewer if all seats are taken."""
    left = {one.key: one.registration.capacity for one in programme.series}
    given: list[models.Series] = []
    while len(given) < count:
        open_ones = [one for one in programme.series if left[one.key] != 0]
        if not open_ones:
            break
        for one in open_ones[: count - len(given)]:
            seat = left[one.key]
            left[one.key] = None if seat is None else seat - 1
            given.append(one)
    return given


def drawn(phone: Phone, series: models.Series, chance: random.Random) -> Visitor:
    """What this person is like."""
    own = random.Random(chance.random())
    habit = own.choices(list(HABITS), list(HABITS.values()))[0]
    some = own.random()
    session = own.randint(1, len(series.sessions))
    return Visitor(
        phone,
        series,
        habit,
        late=own.random() < LATE,
        blocks_at=session if some < BLOCKS else None,
        comes_back=own.random() < 0.4,
        leaves_at=session if BLOCKS <= some < BLOCKS + LEAVES else None,
        gives_up=BLOCKS + LEAVES <= some < BLOCKS + LEAVES + GIVES_UP,
        chance=own,
    )


def opening(series: models.Series) -> dt.datetime:
    """From when on one may register; a week before the first message where the file does not say."""
    first = series.sessions[0]
    earliest = min((first.moment(rung.at) for rung in series.reminders), default=first.starts_at)
    return series.registration_opens_at or earliest - dt.timedelta(days=7)
