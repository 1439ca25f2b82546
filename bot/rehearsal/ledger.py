"""The books of a rehearsal: what each person ought to get, what came, and everything that was wrong."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.rehearsal.owed import Promise
from bot.rehearsal.people import Visitor
from bot.rehearsal.phones import Notice

BOUND = dt.timedelta(minutes=5)
"""A message that comes so much after its time is late."""
ALWAYS = dt.datetime.max.replace(tzinfo=dt.UTC)
OTHERWISE = {"plain": ("after", "join")}
"""What a message without buttons may be: the thanks, or the way into a session that has no link."""


@dataclass
class Ledger:
    """`troubles` are names of people by what went wrong; `counts` are (what, «owed», «came», «late», …)."""

    visitors: Sequence[Visitor]
    promises: dict[str, list[Promise]]
    troubles: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    _due: dict[str, int] = field(default_factory=Counter)
    _fresh: dict[int, Visitor] = field(default_factory=dict)
    """To whom something became due since the last jump, by their phone."""

    def __post_init__(self) -> None:
        self._by_series: dict[str, list[Visitor]] = defaultdict(list)
        for one in self.visitors:
            self._by_series[one.series.key].append(one)

    def wrong(self, what: str, name: str) -> None:
        """Something went wrong for this person."""
        self.troubles[what].append(name)

    def fall_due(self, now: dt.datetime) -> None:
        """What the file promises for this moment is owed to whoever is there to get it."""
        self._fresh.clear()
        for key, promises in self.promises.items():
            at = self._due.get(key, 0)
            while at < len(promises) and promises[at].due <= now:
                self._owe(key, promises[at])
                at += 1
            self._due[key] = at

    def _owe(self, key: str, promise: Promise) -> None:
        for visitor in self._by_series[key]:
            answered = promise.family == "survey" and promise.number in visitor.answered
            if visitor.reachable and not answered:
                self.owe(visitor, promise)

    def owe(self, visitor: Visitor, promise: Promise) -> None:
        """One more message for this person."""
        visitor.owes(promise)
        self.counts[promise.what, "owed"] += 1
        self._fresh[visitor.phone.id] = visitor

    def welcome(self, visitor: Visitor, now: dt.datetime) -> None:
        """Whoever registers late is owed the way in and the survey call that still make sense."""
        latest: dict[Notice, Promise] = {}
        for promise in self.promises[visitor.series.key]:
            if promise.what.startswith(("way in", "survey call")) and promise.due <= now < promise.until:
                latest[promise.family, promise.number] = promise
        for promise in latest.values():
            self.owe(visitor, replace(promise, due=now))

    def certify(self, visitor: Visitor, now: dt.datetime) -> None:
        """The certificate was ordered."""
        self.owe(visitor, Promise(now, 0, "certificate", "certificate", ALWAYS))

    def look(self, now: dt.datetime, *, acting: bool) -> bool:
        """Enter what came; whether something is still owed since the last jump. `acting`: people did things
        meanwhile, so a message without buttons may be an answer."""
        for visitor in self.visitors:
            for what in visitor.phone.came:
                self._came(visitor, what, now, acting=acting)
            visitor.phone.came.clear()
        self._fresh = {key: one for key, one in self._fresh.items() if any(one.owed.values())}
        return bool(self._fresh)

    def let_go(self) -> None:
        """What has not come by now is waited for no longer, and noted when it comes late or never."""
        self._fresh.clear()

    def _came(self, visitor: Visitor, what: Notice, now: dt.datetime, *, acting: bool) -> None:
        meant = [(one, what[1]) for one in OTHERWISE.get(what[0], (what[0],))]
        for key in meant:
            if visitor.owed[key]:
                self._kept(visitor, visitor.owed[key].pop(), now)
                visitor.had[key] += 1
                return
        if what[0] == "plain" and acting:
            return
        said = f"{what[0]}, session {what[1]}"
        twice = any(visitor.had[key] for key in meant)
        self.counts[what[0], "twice" if twice else "unexpected"] += 1
        self.wrong(f"{'came twice' if twice else 'came although nothing was due'}: {said}", visitor.name)

    def _kept(self, visitor: Visitor, promise: Promise, now: dt.datetime) -> None:
        late = now - promise.due > BOUND
        visitor.certificate = visitor.certificate or promise.kind == "certificate"
        self.counts[promise.what, "late" if late else "came"] += 1
        if late:
            self.wrong(f"came late: {promise.what}, session {promise.number}", visitor.name)

    def close(self) -> None:
        """The end: what is owed now was missed."""
        for visitor in self.visitors:
            for promise in (one for waiting in visitor.owed.values() for one in waiting):
                self.counts[promise.what, "missed"] += 1
                where = f", session {promise.number}" if promise.number else ""
                self.wrong(f"never came: {promise.what}{where}", visitor.name)
            if visitor.earned and visitor.reachable and not visitor.certificate:
                self.wrong("earned the certificate and did not get it", visitor.name)
