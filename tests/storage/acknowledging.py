"""A program for the crash test: writes pairs of rows without end and prints each number once it is stored.

`python -m tests.storage.acknowledging <database URL> <first number>`
"""

from __future__ import annotations

import asyncio
import itertools
import os
import sys

from storage import Database, Transaction
from tests.storage.operations import note

CALLERS = 16
PAIR = 1_000_000
"""A number's second row is so much higher: a half-done operation shows."""


async def write(database: Database, numbers: itertools.count[int]) -> None:
    for number in numbers:

        def pair(transaction: Transaction, number: int = number) -> None:
            note(number)(transaction)
            note(number + PAIR)(transaction)

        await database.run(pair)
        os.write(sys.stdout.fileno(), f"{number}\n".encode())


async def main(url: str, first: int) -> None:
    database, numbers = Database(url), itertools.count(first)
    await asyncio.gather(*(write(database, numbers) for _ in range(CALLERS)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
