"""How long 50,000 registrants from an XLSX take on SQLite: reading, checking, comparing with 3,000 who are
there, and the one transaction that registers them, during which nobody else can write."""

from __future__ import annotations

import asyncio
import hashlib
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import psutil
from sqlalchemy import func, select

from benchmarks.paired import quick, show
from benchmarks.registrants import NOW, prepare
from bot.delivery.messages import Message
from bot.documents import tables
from bot.imports import WORKS, applying
from bot.imports import working as WORKING
from bot.imports.working import APPLY, LOOK
from bot.jobs import Tools
from bot.texts import Texts
from storage import Database, Transaction, drafts, files, roles
from storage.imports import KIND
from storage.jobs import Ordered
from storage.tables import Registration, Series

PEOPLE, THERE = 50_000, 3_000
SLOWEST, LONGEST, MOST = 120.0, 8.0, 300.0
"""Bounds: seconds for all of it, seconds of the transaction, megabytes beyond those at the beginning."""
HEADINGS = (
    "STT",
    "Họ và tên",
    "Vai trò",
    "Cấp quản lý",
    "Đơn vị",
    "Tỉnh/thành",
    "SĐT",
    "Email",
    "Ghi chú",
    "Xã",
    "Huyện",
    "Tổ",
)
SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng")
PROVINCES = ("Cần Thơ", "Đắk Lắk", "Hà Nội", "tp hcm", "Dong Thap", "An Giang", "Lâm Đồng", "Huế")


def rows(count: int) -> Iterator[list[tables.Cell]]:
    for number in range(count):
        name = f"{SURNAMES[number % 10]} Thị {chr(65 + number % 26)}{chr(97 + number % 23)}nh"
        unit, phone = f"UBND xã Ví Dụ {number % 4000}", f"09{number + 10_000_000:08d}"
        given = ["Cán bộ quản lý OCOP", "Cấp xã", unit, PROVINCES[number % 8], phone]
        yield [number + 1, name, *given, f"nguoi{number}@gmail.com", None, "Xã 1", "Huyện 2", number % 12]


class Peak:
    """The most memory the process had, looked at every 20 ms."""

    def __enter__(self) -> Peak:
        self._process, self._over = psutil.Process(), threading.Event()
        self.before = self.most = self._process.memory_info().rss / 1e6
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def _look(self) -> None:
        while not self._over.wait(0.02):
            self.most = max(self.most, self._process.memory_info().rss / 1e6)

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


def ordered(tx: Transaction, content: bytes) -> Ordered:
    """A draft of the file, and the job to look at it."""
    series = tx.scalars(select(Series)).one()
    series.last_number = THERE
    sha256 = hashlib.sha256(content).hexdigest()
    files.put(tx, sha256, "ds.xlsx", "", content, NOW)
    place = series.programme_id, series.id
    roles.grant(tx, 1, "organizer", *place, None, None, NOW)
    draft = drafts.create(tx, 1, place, KIND, sha256, {"name": "ds.xlsx"}, NOW)
    return Ordered(1, LOOK, {"draft": draft.id}, *place, 1, 1, ("vi",), None)


async def timed(work: Callable[[], Awaitable[object]]) -> float:
    started = time.perf_counter()
    await work()
    return time.perf_counter() - started


async def unheard(_message: Message) -> None:
    """Nobody listens."""


class Stopwatch:
    """How long `applying.apply` holds the database."""

    seconds = 0.0

    def watched(self, *arguments: object) -> object:
        started = time.perf_counter()
        try:
            return applying.apply(*arguments)  # type: ignore[arg-type]
        finally:
            self.seconds = time.perf_counter() - started


async def measure(database: Database, content: bytes) -> tuple[float, float, float]:
    """Seconds to look at the file, to apply it altogether, and of the transaction alone."""
    job = await database.run(lambda tx: ordered(tx, content))
    tools = Tools(database, Texts(), NOW, lambda _done, _total: None, unheard)
    look = await timed(lambda: WORKS[LOOK](job, tools))
    watch = Stopwatch()
    real, WORKING.apply = WORKING.apply, watch.watched
    try:
        write = await timed(lambda: WORKS[APPLY](job, tools))
    finally:
        WORKING.apply = real
    return look, write, watch.seconds


def main() -> None:
    people = PEOPLE // 10 if quick() else PEOPLE
    content = tables.xlsx([tables.Table("Danh sách", HEADINGS, rows(people))])
    with tempfile.TemporaryDirectory() as folder:
        database = Database(prepare(Path(folder) / "bench.db", THERE))
        with Peak() as peak:
            look, write, held = asyncio.run(measure(database, content))
        made = asyncio.run(
            database.read(lambda tx: tx.scalar(select(func.count()).select_from(Registration)))
        )
        database.close()
    if made != people + THERE:
        raise SystemExit(f"{made} registrations for {people + THERE} people")
    show(
        f"{people:,} rows × {len(HEADINGS)} columns, {len(content) / 1e6:.1f} MB",
        ("", "measured", "bound"),
        [
            ("file to preview, s", f"{look:.1f}", ""),
            ("yes to registered, s", f"{write:.1f}", f"{SLOWEST:.0f} for both"),
            ("of which one transaction, s", f"{held:.2f}", f"{LONGEST:.0f}"),
            ("memory before and at most, MB", f"{peak.before:.0f}, {peak.most:.0f}", f"+{MOST:.0f}"),
        ],
    )
    if look + write > SLOWEST or held > LONGEST or peak.most - peak.before > MOST:
        raise SystemExit("out of bounds")


if __name__ == "__main__":
    main()
