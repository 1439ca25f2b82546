"""Certificates per second and processor core: typeset alone, and through the press that the bot prints with;
with the size of a file, above which Telegram slows uploads down."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from itertools import count

from benchmarks.paired import in_turn, quick, show, spread
from bot.certificates import Press
from bot.documents.certificate import CertificateData, Typesetter
from bot.documents.example import example
from bot.texts import Texts

LIMIT = 100_000
NAMES = (
    "Nguyễn Thị Ví Dụ",
    "Trần Văn Thử",
    "H'Hen Niê Mẫu",
    "Lê Hoàng Ngọc Phương Thảo Ví Dụ",
    "Ya Đức Thí Điểm",
)
serials = count(1)


def next_one(pattern: CertificateData) -> CertificateData:
    """Another person's: nothing of it can come from a cache but the template and the fonts."""
    number = next(serials)
    code = f"{number:016d}"
    return pattern.model_copy(
        update={
            "name": f"{NAMES[number % len(NAMES)]} {number}",
            "serial": f"EXAMPLE-{number:06d}",
            "verify_code": code,
            "verify_url": f"https://t.me/example_bot?start=c_{code}",
        }
    )


def per_second(make: Callable[[CertificateData], bytes], seconds: float, sizes: list[int]) -> float:
    """By processor time, which other programs on the machine do not stretch as much as the clock's."""
    pattern = example(Texts())
    sizes.append(len(make(next_one(pattern))))
    started, processor, done = time.perf_counter(), time.process_time(), 0
    while time.perf_counter() - started < seconds:
        sizes.append(len(make(next_one(pattern))))
        done += 1
    return done / (time.process_time() - processor)


def main() -> None:
    brief = quick()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    typesetter, press, sizes = Typesetter(), Press(), list[int]()
    seconds = 1.0 if brief else 2.0
    ways = {
        "typeset alone": lambda: per_second(typesetter.pdf, seconds, sizes),
        "through the press": lambda: per_second(lambda data: press.print(data, None)[0], seconds, sizes),
    }
    measured = in_turn(ways, 1 if brief else 3)
    rows = [(name, spread(rates)) for name, rates in measured.items()]
    show("certificates, PDF/A-2a and PDF/UA-1", ("", "a second of one core"), rows)
    middle, largest = statistics.median(sizes), max(sizes)
    show("a file", ("bytes", "largest", "limit"), [(f"{middle:,.0f}", f"{largest:,}", f"{LIMIT:,}")])
    if largest >= LIMIT:
        raise SystemExit(f"a certificate has {largest:,} bytes")


if __name__ == "__main__":
    main()
