"""The house rules that a reader relies on: who may import whom, where things are, what they are called."""

from __future__ import annotations

import ast
import re
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import loopback

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "handlers", "storage", "sandbox")
LONGEST = 300
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "services", "service", "misc"}
CLOCK_READERS = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "time.time",
    "time.localtime",
}


def modules(*rooms: str) -> Iterator[tuple[str, Path]]:
    """(path from the root, file) of every Python file below these directories."""
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(path: Path) -> set[str]:
    """The top-level packages a file imports, wherever in it the import stands."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def importers(package: str, *rooms: str) -> list[str]:
    return [name for name, path in modules(*rooms) if package in imported(path)]


def plain_strings(module: ast.Module) -> Iterator[ast.Constant]:
    """Every string that is a value: not a docstring, nor a string that stands alone to explain a field."""
    alone = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node


def words(name: str) -> set[str]:
    """`ChatManager`, `chat_manager` -> {chat, manager}."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)}


def test_import_contracts_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_of_the_bot_has_its_floor() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (house,) = (c for c in settings["tool"]["importlinter"]["contracts"] if c["id"] == "house")
    placed = set(re.findall(r"bot\.\w+", " ".join(house["layers"])))
    there = {f"bot.{path.stem}" for path in (ROOT / "bot").glob("*.py") if path.stem != "__init__"}
    there |= {f"bot.{path.parent.name}" for path in (ROOT / "bot").glob("*/__init__.py")}
    assert there - placed == set(), "name it in the layers of [tool.importlinter] in pyproject.toml"


def test_telegram_stays_at_the_edge() -> None:
    edge = re.compile(r"handlers/|bot/app/|bot/delivery/")
    assert [name for name in importers("telegram", *ROOMS) if not edge.match(name)] == []


def test_sql_stays_in_storage() -> None:
    assert importers("sqlalchemy", "bot", "handlers", "sandbox") == []


def test_the_sandbox_is_a_stranger() -> None:
    assert [
        name for name, path in modules("sandbox") if imported(path) & {"bot", "handlers", "storage"}
    ] == []
    assert importers("sandbox", "bot", "handlers", "storage") == []


def test_there_is_no_second_framework() -> None:
    assert importers("aiogram", *ROOMS, "tests", "benchmarks") == []


def test_files_are_short() -> None:
    generated = "storage/migrations/versions/"
    sizes = {
        name: len(path.read_text(encoding="utf-8").splitlines())
        for name, path in modules(*ROOMS, "tests", "benchmarks")
        if not name.startswith(generated)
    }
    assert {name: size for name, size in sizes.items() if size > LONGEST} == {}


def test_names_say_what_a_thing_is() -> None:
    vague = [
        name
        for name, _ in modules(*ROOMS, "tests", "benchmarks")
        if any(words(part) & VAGUE for part in Path(name).with_suffix("").parts)
    ]
    for name, path in modules(*ROOMS):
        classes = (node for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef))
        vague += [f"{name}: {node.name}" for node in classes if words(node.name) & VAGUE]
    assert vague == []


def test_every_module_says_why_it_exists() -> None:
    checked = dict(modules(*ROOMS, "tests", "benchmarks"))
    assert [name for name, path in checked.items() if not ast.get_docstring(tree(path))] == []


def test_only_the_clock_reads_the_clock() -> None:
    readers = [
        f"{name}:{node.lineno}"
        for name, path in modules("bot", "handlers", "storage")
        for node in ast.walk(tree(path))
        if name != "bot/clock.py"
        and isinstance(node, ast.Call)
        and ".".join(ast.unparse(node.func).split(".")[-2:]) in CLOCK_READERS
    ]
    assert readers == []


def test_sentences_for_people_stand_in_the_catalogs() -> None:
    """Two words with a letter that only Vietnamese has, in a string that is not a docstring."""
    vietnamese = re.compile(
        r"(?=.*[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]).*\w\s+\w", re.IGNORECASE
    )
    sentences = [
        f"{name}:{node.lineno}"
        for name, path in modules("bot", "handlers", "storage")
        for node in plain_strings(tree(path))
        if vietnamese.search(str(node.value))
    ]
    assert sentences == []


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "example.org", b"example.org"])
def test_the_suite_looks_up_no_other_machine(host: str | bytes) -> None:
    with pytest.raises(loopback.Refused):
        socket.getaddrinfo(host, 80)


def test_the_suite_connects_to_no_other_machine() -> None:
    with socket.socket() as caller, pytest.raises(loopback.Refused):
        caller.connect(("192.0.2.1", 80))
    with socket.socket(type=socket.SOCK_DGRAM) as caller, pytest.raises(loopback.Refused):
        caller.sendto(b"hello", ("192.0.2.1", 80))


def test_the_suite_reaches_this_machine() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()
