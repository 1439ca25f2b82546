"""Databases for tests: clean, migrated and quick, on SQLite and on a PostgreSQL server of our own."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from storage import Database, schema
from storage.engine import connect
from tests import groups

SQLITE = "sqlite"
POSTGRESQL = pytest.param("postgresql", marks=pytest.mark.postgres)
only_sqlite = pytest.mark.parametrize("backend", [SQLITE], indirect=True)
only_postgresql = pytest.mark.parametrize("backend", [POSTGRESQL], indirect=True)

# The server lives as long as our end of the pipe: however the tests end, it stops and leaves nothing behind.
SERVER = """
trap '"$0/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1; rm -rf "$1"' EXIT
trap 'exit 1' HUP INT PIPE TERM
"$0/initdb" -D "$1/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$1/log" 2>&1 &&
"$0/pg_ctl" -D "$1/data" -l "$1/log" -w start -o "-F -k $1 -c listen_addresses= -c full_page_writes=off \
    -c synchronous_commit=off -c deadlock_timeout=50ms" >>"$1/log" 2>&1 &&
echo ready || cat "$1/log"
exec >&-
read _
"""


class Server:
    """A PostgreSQL server reached over a socket in `folder`; `command` runs SQL outside any transaction."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count()
        self._connection = psycopg.connect(f"host={folder} user=postgres dbname=postgres", autocommit=True)

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://postgres@/{name}?host={self._folder}"

    def command(self, sql: str) -> None:
        self._connection.execute(sql.encode())

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The name of a new database, which is gone afterwards."""
        name = f"test_{next(self._numbers)}"
        quickest = "STRATEGY file_copy" if self._connection.info.server_version >= 150_000 else ""
        self.command(f"CREATE DATABASE {name} TEMPLATE {template} {quickest}")
        try:
            yield name
        finally:
            self.command(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        self._connection.close()


def _owner() -> dict[str, Any]:
    """Whom PostgreSQL runs as: it refuses root."""
    if os.geteuid() != 0:
        return {}
    known = Path("/etc/passwd").read_text(encoding="utf-8").splitlines()
    user = "postgres" if any(line.startswith("postgres:") for line in known) else "nobody"
    return {"user": user, "extra_groups": []}


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    programs, owner = groups.postgres_bin(), _owner()
    assert programs is not None
    folder = Path(tempfile.mkdtemp(prefix="taphuan-"))
    if owner:
        shutil.chown(folder, owner["user"])
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    command = ["sh", "-c", SERVER, str(programs), str(folder)]
    with subprocess.Popen(command, **pipes, **owner, cwd="/", start_new_session=True) as process:
        assert process.stdout is not None
        told = process.stdout.read()
        if told != "ready\n":
            pytest.fail(f"PostgreSQL did not start: {told}")
        server = Server(folder)
        yield server
        server.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("template") / "migrated.sqlite"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: Server) -> Iterator[str]:
    """The name of a migrated PostgreSQL database to copy."""
    with postgres_server.database() as name:
        _migrate(postgres_server.url(name))
        yield name


def _migrate(url: str) -> None:
    engine = connect(url)
    schema.upgrade(engine)
    engine.dispose()


@pytest.fixture(params=[SQLITE, POSTGRESQL])
def backend(request: pytest.FixtureRequest) -> str:
    """sqlite or postgresql; the marks `only_sqlite` and `only_postgresql` choose one."""
    return str(request.param)


@pytest.fixture
def empty_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables."""
    if backend == SQLITE:
        yield f"sqlite:///{tmp_path / 'empty.sqlite'}"
        return
    server: Server = request.getfixturevalue("postgres_server")
    with server.database() as name:
        yield server.url(name)


@pytest.fixture
def empty_engine(empty_url: str) -> Iterator[Engine]:
    engine = connect(empty_url)
    yield engine
    engine.dispose()


@pytest.fixture
def database_url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated database without rows."""
    if backend == SQLITE:
        path = tmp_path / "taphuan.sqlite"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server: Server = request.getfixturevalue("postgres_server")
    with server.database(request.getfixturevalue("postgres_template")) as name:
        yield server.url(name)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A migrated database without rows, closed afterwards."""
    database = Database(database_url)
    yield database
    database.close()
