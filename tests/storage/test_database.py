"""The promise of `Database`: whole operations, each with its own outcome, whatever happens to the others."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
from sqlalchemy.exc import IntegrityError

from storage import Database, DatabaseClosed, Transaction
from storage.engine import WRITERS
from tests.storage.operations import Gate, note, note_and_raise, noted


async def hold_all_writers(database: Database) -> tuple[Gate, list[asyncio.Task[int]]]:
    """Every writer thread waits at the gate, in operations that write the rows 1000, 1001, …"""
    gate = Gate()
    writers = 1 if database.engine.dialect.name == "sqlite" else WRITERS
    held = [asyncio.create_task(database.run(gate.then(note(1000 + i)))) for i in range(writers)]
    await gate.reached(writers)
    return gate, held


async def handed_over(
    database: Database, *operations: Callable[[Transaction], int]
) -> list[asyncio.Task[int]]:
    """Tasks whose operations are in the database's hands, but perhaps not begun."""
    tasks = [asyncio.create_task(database.run(operation)) for operation in operations]
    await asyncio.sleep(0)
    return tasks


async def test_run_returns_the_result_of_what_it_committed(database: Database, database_url: str) -> None:
    assert await database.run(note(7)) == 7
    other = Database(database_url)
    assert await other.read(noted) == {7}
    other.close()


async def test_run_undoes_what_raises_and_passes_the_exception_on(database: Database) -> None:
    error = ZeroDivisionError("mine")
    with pytest.raises(ZeroDivisionError) as caught:
        await database.run(note_and_raise(1, error))
    assert caught.value is error
    assert await database.read(noted) == set()


async def test_an_operation_runs_whole_in_one_other_thread_while_the_loop_goes_on(database: Database) -> None:
    gate, threads = Gate(), set[int]()

    def operation(transaction: Transaction) -> int:
        threads.add(threading.get_ident())
        gate.wait()
        threads.add(threading.get_ident())
        return note(1)(transaction)

    task = asyncio.create_task(database.run(operation))
    await gate.reached()
    gate.open()  # the loop does this while the operation waits
    assert await task == 1
    assert len(threads) == 1
    assert threading.get_ident() not in threads


async def test_of_200_at_once_exactly_those_that_raise_are_undone(database: Database) -> None:
    errors = {number: LookupError(number) for number in range(0, 200, 3)}
    operations = [
        note_and_raise(number, errors[number]) if number in errors else note(number) for number in range(200)
    ]
    outcomes = await asyncio.gather(*map(database.run, operations), return_exceptions=True)
    assert outcomes == [errors.get(number, number) for number in range(200)]
    assert await database.read(noted) == set(range(200)) - errors.keys()


async def test_a_row_that_breaks_a_rule_is_refused_alone(database: Database) -> None:
    operations = [note(number % 20) for number in range(60)]
    outcomes = await asyncio.gather(*map(database.run, operations), return_exceptions=True)
    assert sum(isinstance(outcome, IntegrityError) for outcome in outcomes) == 40
    assert sorted(outcome for outcome in outcomes if isinstance(outcome, int)) == list(range(20))
    assert await database.read(noted) == set(range(20))


async def test_an_operation_may_undo_a_part_of_itself(database: Database) -> None:
    def operation(transaction: Transaction) -> int:
        note(1)(transaction)
        with pytest.raises(IntegrityError), transaction.begin_nested():
            note(1)(transaction)
        return note(2)(transaction)

    assert await database.run(operation) == 2
    assert await database.read(noted) == {1, 2}


@pytest.mark.parametrize("end", [Transaction.commit, Transaction.rollback])
async def test_an_operation_cannot_end_its_transaction(
    database: Database, end: Callable[[Transaction], None]
) -> None:
    def operation(transaction: Transaction) -> int:
        note(1)(transaction)
        end(transaction)
        return note(2)(transaction)

    with pytest.raises(TypeError, match="an operation is"):
        await database.run(operation)
    assert await database.read(noted) == set()


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), SystemExit(3), asyncio.CancelledError(), GeneratorExit(), MemoryError()]
)
async def test_even_what_ends_a_program_is_for_the_caller_alone(
    database: Database, error: BaseException
) -> None:
    async def careful(operation: Callable[[Transaction], int]) -> int | type[BaseException]:
        try:
            return await database.run(operation)
        except BaseException as caught:
            return type(caught)

    operations = [note(1), note_and_raise(2, error), note(3)]
    assert await asyncio.gather(*map(careful, operations)) == [1, type(error), 3]
    assert await database.run(note(4)) == 4
    assert await database.read(noted) == {1, 3, 4}


async def test_a_stop_iteration_reaches_the_caller_as_an_error(database: Database) -> None:
    def operation(transaction: Transaction) -> int:
        return next(number for number in noted(transaction))

    for ask in (database.run, database.read):
        with pytest.raises(RuntimeError, match="StopIteration"):
            await asyncio.wait_for(ask(operation), 10)
    assert await database.run(note(1)) == 1


async def test_a_cancelled_caller_leaves_the_writer_at_work(database: Database, database_url: str) -> None:
    gate, held = await hold_all_writers(database)
    begun, (waiting,) = held[0], await handed_over(database, note(1))
    begun.cancel()
    waiting.cancel()
    # A caller is gone once its task has ended, not when that is asked for.
    await asyncio.wait([begun, waiting])
    gate.open()
    await asyncio.wait(held)
    assert await database.run(note(2)) == 2
    await asyncio.to_thread(database.close)  # on PostgreSQL another writer may have been faster
    reopened = Database(database_url)
    rows = await reopened.read(noted)
    reopened.close()
    assert 1000 in rows, "what has begun is finished"
    assert 1 not in rows, "what has not begun is left out"


async def test_a_loop_that_ends_leaves_the_writer_at_work(database: Database) -> None:
    gate = Gate()

    async def give_up() -> None:
        task = asyncio.create_task(database.run(gate.then(note(1))))
        await gate.reached()
        task.cancel()

    await asyncio.to_thread(asyncio.run, give_up())
    gate.open()
    assert await database.run(note(2)) == 2
    database.close()


async def test_close_finishes_what_was_handed_over_and_refuses_the_rest(
    database: Database, database_url: str
) -> None:
    gate, held = await hold_all_writers(database)
    waiting = await handed_over(database, *map(note, range(100)))
    closing = asyncio.create_task(asyncio.to_thread(database.close))
    gate.open()
    await closing
    for ask in (database.run, database.read):
        with pytest.raises(DatabaseClosed, match="closed; nothing was done"):
            await ask(note(200))
    assert await asyncio.gather(*waiting) == list(range(100))
    reopened = Database(database_url)
    assert await reopened.read(noted) == {*range(100), *(1000 + i for i in range(len(held)))}
    reopened.close()


async def test_close_may_be_called_from_the_loop_that_waits(database: Database) -> None:
    tasks = await handed_over(database, *map(note, range(10)))
    database.close()
    assert await asyncio.gather(*tasks) == list(range(10))


def test_close_without_use_and_twice(database_url: str) -> None:
    database = Database(database_url)
    database.close()
    database.close()


async def test_threads_end_with_the_database(database_url: str) -> None:
    before = set(threading.enumerate())
    database = Database(database_url)
    await asyncio.gather(database.run(note(1)), database.read(noted))
    assert set(threading.enumerate()) > before
    database.close()
    assert set(threading.enumerate()) == before
