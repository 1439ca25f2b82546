"""Migrations: up, down, up; the same tables as the code's; and safe for the rows that are there."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, String, inspect, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from storage import schema
from storage.engine import connect
from storage.tables import Guess, Person, Table
from tests.databases import only_sqlite

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2021, 9, 28, 1, 30, tzinfo=dt.UTC)


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A migrated database without rows."""
    engine = connect(database_url)
    yield engine
    engine.dispose()


def structure(engine: Engine) -> dict[str, Any]:
    """All that can be read back about the tables, whatever the order in which it was made."""
    inspector = inspect(engine)
    return {table: shape(inspector, table) for table in inspector.get_table_names() if "alembic" not in table}


def shape(inspector: Any, table: str) -> dict[str, Any]:
    columns = {str(column | {"type": repr(column["type"])}) for column in inspector.get_columns(table)}
    constraints = [
        inspector.get_pk_constraint(table),
        inspector.get_table_options(table),
        *inspector.get_foreign_keys(table),
        *inspector.get_unique_constraints(table),
        *inspector.get_check_constraints(table),
        *map(plain_index, inspector.get_indexes(table)),
    ]
    return {"columns": columns, "constraints": {str(constraint) for constraint in constraints}}


def plain_index(index: Any) -> dict[str, Any]:
    """SQLite hands its WHERE over as a clause, which prints as itself."""
    options = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
    return {**index, "dialect_options": options}


def test_an_empty_database_has_no_version(empty_engine: Engine) -> None:
    assert schema.version(empty_engine) is None


def test_up_down_up(empty_engine: Engine) -> None:
    schema.upgrade(empty_engine)
    assert schema.version(empty_engine) == schema.newest()
    first = structure(empty_engine)
    assert first.keys() == Table.metadata.tables.keys()
    schema.downgrade(empty_engine)
    assert schema.version(empty_engine) is None
    assert inspect(empty_engine).get_table_names() == ["alembic_version"]
    schema.upgrade(empty_engine)
    assert structure(empty_engine) == first


def test_upgrading_again_changes_nothing(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        session.add(Person(telegram_id=1, created_at=NOW, seen_at=NOW))
    schema.upgrade(engine)
    with Session(engine) as session:
        assert session.scalars(select(Person.telegram_id)).all() == [1]


def test_migrations_and_code_do_not_differ(engine: Engine) -> None:
    assert schema.differences(engine) == []


def test_a_difference_is_seen(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("alter table people add column nickname varchar"))
        connection.execute(text("drop index ix_updates_received_at"))
    seen = str(schema.differences(engine))
    assert "add_index" in seen
    assert "nickname" in seen


def test_migrations_make_the_tables_that_the_code_describes(engine: Engine, empty_engine: Engine) -> None:
    Table.metadata.create_all(empty_engine)
    migrated, described = structure(engine), structure(empty_engine)
    for table in migrated.keys() | described.keys():
        assert migrated.get(table) == described.get(table), table


def test_processes_that_start_at_once_all_find_the_tables(empty_url: str, empty_engine: Engine) -> None:
    program = "import sys; from storage import engine, schema; schema.upgrade(engine.connect(sys.argv[1]))"
    command = [sys.executable, "-c", program, empty_url]
    processes = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    complaints = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], complaints
    assert schema.version(empty_engine) == schema.newest()


def migrate(engine: Engine, *statements: str) -> None:
    with schema.migrating(engine) as connection:
        for statement in statements:
            connection.execute(text(statement))


def test_a_migration_that_fails_leaves_nothing_behind(engine: Engine) -> None:
    before = structure(engine)
    with pytest.raises(DBAPIError, match="nowhere"):
        migrate(engine, "create table half (id integer)", "drop table updates", "select 1 from nowhere")
    assert structure(engine) == before


def person_with_guess(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        person = Person(telegram_id=1, created_at=NOW, seen_at=NOW)
        session.add(person)
        session.flush()
        session.add(Guess(person_id=person.id, at=NOW))


def test_changing_a_table_keeps_the_rows_that_refer_to_it(engine: Engine) -> None:
    person_with_guess(engine)
    with schema.migrating(engine) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("people") as people:  # SQLite makes a new table for this
            people.alter_column("first_name", type_=String(100))
    with Session(engine) as session:
        assert session.scalar(text("select count(*) from people where first_name = ''")) == 1
        assert len(session.scalars(select(Guess.id)).all()) == 1


@only_sqlite
def test_a_migration_that_breaks_references_is_undone(engine: Engine) -> None:
    person_with_guess(engine)
    with (
        pytest.raises(schema.BrokenReferences, match="guesses 1 → people"),
        schema.migrating(engine) as connection,
    ):
        connection.execute(text("delete from people"))
    with Session(engine) as session:
        assert len(session.scalars(select(Guess.id)).all()) == 1


@only_sqlite
def test_references_are_enforced_again_after_a_migration(engine: Engine) -> None:
    schema.upgrade(engine)
    with engine.connect() as connection:
        assert connection.scalar(text("pragma foreign_keys")) == 1
