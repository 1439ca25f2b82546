"""The start asks for the tables' version without the migration tool, which is called only if need be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from sqlalchemy import Engine, inspect

from storage import revision, schema
from storage.tables import Table

ROOT = Path(__file__).resolve().parents[2]


def test_it_reads_what_the_migration_tool_writes(empty_engine: Engine) -> None:
    assert revision.current(empty_engine) is None
    schema.upgrade(empty_engine)
    assert revision.current(empty_engine) == schema.version(empty_engine) == revision.newest()
    schema.downgrade(empty_engine)
    assert revision.current(empty_engine) is None


def test_the_newest_file_is_the_newest_revision() -> None:
    assert revision.newest() == schema.newest()


def test_an_empty_database_gets_its_tables(empty_engine: Engine) -> None:
    revision.ensure(empty_engine)
    assert set(inspect(empty_engine).get_table_names()) >= Table.metadata.tables.keys()


def test_a_start_does_without_what_it_does_not_need() -> None:
    heavy = ("alembic", "icalendar", "psycopg")
    program = f"import sys, bot.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
