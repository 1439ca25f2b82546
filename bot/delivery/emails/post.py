"""The outbox's mail: claims one delivery, hands it to the mail server, records what became of it, and on."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from bot.clock import Clock
from bot.delivery import owners
from bot.delivery.emails.errors import (
    TROUBLES,
    Away,
    BadAddress,
    InDoubt,
    Misconfigured,
    Postponed,
    Rejected,
    Verdict,
    verdict,
)
from bot.delivery.emails.line import Line
from bot.delivery.emails.mail import Mail, envelope, written
from bot.delivery.emails.server import MailServer
from bot.delivery.outcomes import Later, Unsayable, expired, in_doubt, outcome, recovered, unsent
from storage import TRANSIENT, Database, Transaction, deliveries
from storage.campaigns import EMAIL
from storage.deliveries import Claimed, Outcome

log = structlog.get_logger()
LEASE = dt.timedelta(minutes=10)
"""A claim is its sender's for so long; longer than one mail can take."""
DEADLINE = 480.0
"""Seconds after which a mail that is neither taken nor refused is given up."""
FAREWELL = 10.0
"""Seconds the end waits for the mail that is on its way."""
IDLE, QUIET = 1.0, 30.0
"""Seconds between two looks while nothing calls; and after which an unused connection is closed."""
FOREVER = dt.timedelta(days=3)
"""How long a mail that knows no end of its own is tried."""
SLOWEST, FIXING = dt.timedelta(minutes=10), dt.timedelta(minutes=10)
"""Between two tries to reach a server that is away; and one that refuses all we bring."""

Composed = Mail | Later | Unsayable | None
Compose = Callable[[Transaction, Claimed, dt.datetime, int], Composed]
"""The mail for a claimed delivery, of at most so many bytes; None for what no longer makes sense."""
Refuse = Callable[[Transaction, int, str, str, dt.datetime], None]
"""What follows when there is no such mailbox: person, address, the server's words."""


@dataclass
class Post:
    """Sends mail over one connection, so one mail at most is ever in doubt. While the server is away nothing
    is claimed and nothing lost; what is due comes when it is back, or expires."""

    database: Database
    server: MailServer
    clock: Clock
    compose: Compose
    refuse: Refuse
    line: Line = field(init=False)
    _outcomes: list[tuple[Outcome, str | None]] = field(default_factory=list)
    _ready: asyncio.Event = field(default_factory=asyncio.Event)
    _turns: asyncio.Lock = field(default_factory=asyncio.Lock)
    _recovered: dt.datetime | None = None
    _rests_until: dt.datetime | None = None
    _failures: int = 0
    _next: float = 0.0
    _used: float = 0.0

    def __post_init__(self) -> None:
        self.line = Line(self.server)

    def wake(self) -> None:
        """There may be something to send."""
        self._ready.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until `stop`; the mail on its way then is waited for a little, and recorded."""
        stopping = asyncio.create_task(stop.wait())
        while not stop.is_set():
            self._ready.clear()
            turn = asyncio.create_task(self._attempt())
            await asyncio.wait({turn, stopping}, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({turn}, timeout=FAREWELL)
            if not turn.done():
                turn.cancel()
                await asyncio.wait({turn})
            elif not turn.result() and not stop.is_set():
                await self._pause(stopping)
        await stopping
        await self.land()

    async def drain(self) -> None:
        """Send all that is due now and can be sent, and return when it is recorded."""
        while await self._turn():
            pass

    async def land(self) -> None:
        """Record what is not recorded yet, and hang up."""
        async with self._turns:
            await self._record()
            await self.line.close()

    async def _pause(self, stopping: asyncio.Task[bool]) -> None:
        called = asyncio.create_task(self._ready.wait())
        await asyncio.wait({called, stopping}, timeout=IDLE, return_when=asyncio.FIRST_COMPLETED)
        called.cancel()

    async def _attempt(self) -> bool:
        """A turn, whatever happens in it: a mistake of ours must not end all sending."""
        try:
            return await self._turn()
        except Exception:
            log.exception("the mail could not do its turn")
            return False

    async def _turn(self) -> bool:
        """Send one mail; False when there is none to be sent now."""
        async with self._turns:
            try:
                await self._record()
                return not self._rests() and await self._one()
            except TRANSIENT as error:
                log.warning("database away, the mail waits", error=str(error))
                return False

    async def _one(self) -> bool:
        now = self.clock.now()
        await self._recover(now)
        if not await self.database.read(lambda tx: deliveries.waits(tx, now, EMAIL)):
            await self._hang_up_later()
            return False
        if not await self._open():
            return False
        await self._pace()
        claimed, mail = await self.database.run(lambda tx: self._take(tx, self.clock.now()))
        if claimed is not None and mail is not None:
            await self._carry(claimed, mail)
            await self._record()
        return claimed is not None

    def _rests(self) -> bool:
        return self._rests_until is not None and self.clock.now() < self._rests_until

    async def _recover(self, now: dt.datetime) -> None:
        """From time to time: what a sender that is gone had in hand is in doubt."""
        if self._recovered is not None and abs(now - self._recovered) < LEASE / 2:
            return
        here = {one.id for one, _ in self._outcomes}
        count = await self.database.run(lambda tx: recovered(tx, here, now, LEASE, EMAIL))
        self._recovered = now
        if count:
            log.warning("mail in doubt, its sender is gone", count=count)

    async def _hang_up_later(self) -> None:
        if self.line.is_open and asyncio.get_running_loop().time() - self._used > QUIET:
            await self.line.close()

    async def _open(self) -> bool:
        if self.line.is_open:
            return True
        try:
            async with asyncio.timeout(DEADLINE):
                await self.line.open()
        except TROUBLES as error:
            self._rest(verdict("connect", error))
            return False
        return True

    def _rest(self, why: Verdict) -> None:
        """Nothing goes out for a while; the operator is told, loudly when it is theirs to mend."""
        grown = dt.timedelta(seconds=5 * 2 ** min(self._failures, 10))
        pause = FIXING if isinstance(why, Misconfigured) else min(SLOWEST, grown)
        self._failures += 1
        self._rests_until = self.clock.now() + pause
        server = f"{self.server.host}:{self.server.port}"
        if isinstance(why, Misconfigured):
            log.error("the mail server takes nothing from us", server=server, error=why.reason)
        else:
            log.warning("the mail server is away", server=server, error=why.reason, again_in=str(pause))

    async def _pace(self) -> None:
        time = asyncio.get_running_loop().time
        if (wait := self._next - time()) > 0:
            await asyncio.sleep(wait)
        self._next = time() + 60.0 / self.server.rate

    def _take(self, tx: Transaction, now: dt.datetime) -> tuple[Claimed | None, Mail | None]:
        """The next delivery and its mail; None for the mail of one that is not sent now."""
        for claimed in deliveries.claim(tx, now, 1, LEASE, owners.own(), EMAIL):
            if expired(claimed, now):
                deliveries.settle(tx, [outcome(claimed, "expired", counts=False)])
                return claimed, None
            said = self.compose(tx, claimed, now, self.line.room)
            if isinstance(said, Mail):
                return claimed, said
            deliveries.settle(tx, [unsent(claimed, said)])
            return claimed, None
        return None, None

    async def _carry(self, claimed: Claimed, mail: Mail) -> None:
        """Hand it over and note what came of it, whatever that was."""
        try:
            content = await asyncio.to_thread(written, mail, self.server.sender, self.clock.now())
            async with asyncio.timeout(DEADLINE):
                await self.line.carry(envelope(mail.to), content)
        except TROUBLES as error:
            self._failed(claimed, mail, verdict(self.line.stage, error))
            await self.line.clear()
        except asyncio.CancelledError:
            self._noted(self._broken_off(claimed))
            self.line.drop()
            raise
        except Exception as error:
            log.exception("a mail could not be made", delivery=claimed.id)
            self._noted(outcome(claimed, "failed", error=type(error).__name__))
        else:
            self._failures, self._rests_until = 0, None
            self._noted(outcome(claimed, "sent", sent_at=self.clock.now()))
        self._used = asyncio.get_running_loop().time()

    def _noted(self, became: Outcome, bad_address: str | None = None) -> None:
        self._outcomes.append((became, bad_address))

    def _broken_off(self, claimed: Claimed) -> Outcome:
        """We stop, and the server still has not said whether it took the mail."""
        if self.line.stage == "content":
            return in_doubt(claimed, "stopped while the server had it", self.clock.now())
        return outcome(claimed, "pending", counts=False)

    def _failed(self, claimed: Claimed, mail: Mail, why: Verdict) -> None:
        """The one error table, applied to a delivery."""
        again = self.clock.now() + _backoff(claimed.attempts)
        match why:
            case Away() | Misconfigured():
                self._noted(outcome(claimed, "pending", error=why.reason, counts=False))
                self._rest(why)
                return
            case Postponed(reason) if claimed.expires_at or claimed.attempts < _tries(FOREVER):
                self._noted(outcome(claimed, "pending", error=reason, due_at=again))
            case BadAddress(reason):
                self._noted(outcome(claimed, "failed", error=reason), mail.to)
            case InDoubt(reason):
                self._noted(in_doubt(claimed, reason, again))
            case Postponed(reason) | Rejected(reason):
                log.warning("a mail was refused", delivery=claimed.id, error=reason)
                self._noted(outcome(claimed, "failed", error=reason))
        self._failures = 0

    async def _record(self) -> None:
        if not self._outcomes:
            return
        noted, now = list(self._outcomes), self.clock.now()
        await self.database.run(lambda tx: self._recorded(tx, noted, now))
        del self._outcomes[: len(noted)]

    def _recorded(self, tx: Transaction, noted: list[tuple[Outcome, str | None]], now: dt.datetime) -> None:
        deliveries.settle(tx, [became for became, _ in noted])
        for became, address in noted:
            if address is not None:
                self.refuse(tx, became.person_id, address, became.error or "", now)


def _backoff(attempts: int) -> dt.timedelta:
    """1, 2, 4, … minutes, at most an hour: who asks to come later means minutes, or much later."""
    return dt.timedelta(minutes=min(60, 2 ** min(attempts, 6)))


def _tries(time: dt.timedelta) -> int:
    """How many tries fit into so long."""
    return 6 + int(time / dt.timedelta(hours=1))
