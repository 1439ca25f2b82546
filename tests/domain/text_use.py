"""Finds in the code which texts it asks for: ids as they are, ids put together, and the arguments given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

ID = re.compile(r"[a-z]+(-[a-z0-9]+)+")
_HOLE = "{}"
_PIECE = re.compile(r"([a-z0-9]+|\{\})(-([a-z0-9]+|\{\}))+")
_LEAST = 5
"""A put-together id needs so many fixed characters in a row («demo-»), else it would match everything."""
_POSITION = {"plain": 0, "texts": 0, "Reason": 0, "refuse": 0, "text": 1, "hint": 1, "button": 1}
"""Where the functions that take a text's id take it, by their last name."""
_OWNED = {"text": "Reply", "hint": "Reply"}
"""Names that are common: only those of this class are meant."""
_PLAIN = ("plain", "hint", "button", "toast")
_OWN_ARGUMENTS = {"style"}


@dataclass(frozen=True, slots=True)
class Call:
    """One place where a text is asked for."""

    id: str
    """An id, or one with `{}` for each part that is only known when it runs."""
    where: str
    args: frozenset[str] | None
    """The arguments given by name; None where they cannot be told from the code."""
    by: str
    """The last name of the function that is asked, or «toast» for the toast of a reply."""

    @property
    def plain(self) -> bool:
        """Shown where no markup is understood: a button, a toast, a file."""
        return self.by in _PLAIN


@dataclass(slots=True)
class Uses:
    """What a body of code says about texts."""

    strings: dict[str, str] = field(default_factory=dict)
    """Every string in it (no docstrings), and where one of them stands."""
    pieces: dict[str, str] = field(default_factory=dict)
    """Every f-string that may be an id, as in `Call.id`."""
    calls: list[Call] = field(default_factory=list)

    def read(self, source: str, where: str) -> None:
        """Take in one module."""
        tree = ast.parse(source, where)
        for node in _without_docstrings(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.strings.setdefault(node.value, f"{where}:{node.lineno}")
            elif isinstance(node, ast.JoinedStr):
                self._piece(node, where)
        for scope in _scopes(tree):
            self.calls += _calls(scope, where)

    def _piece(self, node: ast.JoinedStr, where: str) -> None:
        shape = _shape(node)
        fixed = max((len(part) for part in shape.split(_HOLE)), default=0)
        if _PIECE.fullmatch(shape) and fixed >= _LEAST:
            self.pieces.setdefault(shape, f"{where}:{node.lineno}")

    def used(self, id: str) -> bool:
        """Whether the code has this id, or puts it together from words that it has."""
        return id in self.strings or any(self.builds(shape, id) for shape in self.pieces)

    def builds(self, shape: str, id: str) -> bool:
        """Whether `shape` can become `id`: what fills the holes is a number or a string of the code."""
        found = re.fullmatch("([a-z0-9-]+)".join(re.escape(part) for part in shape.split(_HOLE)), id)
        return found is not None and all(self._known(word) for word in found.groups())

    def _known(self, word: str) -> bool:
        return word.isdigit() or word in self.strings or word.replace("-", "_") in self.strings


def missing(uses: Uses, ids: Iterable[str]) -> list[str]:
    """Ids that the code asks for and no catalog has."""
    known = set(ids)
    features = {id.split("-")[0] for id in known}
    asked = {call.id: call.where for call in uses.calls}
    asked |= {
        text: where
        for text, where in uses.strings.items()
        if ID.fullmatch(text) and text.split("-")[0] in features
    }
    return [f"{where}: {id}" for id, where in sorted(asked.items()) if not _answered(uses, id, known)]


def _answered(uses: Uses, id: str, known: set[str]) -> bool:
    if _HOLE in id:
        return any(uses.builds(id, one) for one in known)
    return id in known


def unused(uses: Uses, ids: Iterable[str]) -> list[str]:
    """Ids of the catalogs that the code never asks for."""
    return [id for id in sorted(ids) if not uses.used(id)]


def _without_docstrings(tree: ast.Module) -> Iterator[ast.AST]:
    """Every node except strings that stand alone, which only say something to readers."""
    alone = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return (node for node in ast.walk(tree) if id(node) not in alone)


def _shape(node: ast.JoinedStr) -> str:
    return "".join(str(part.value) if isinstance(part, ast.Constant) else _HOLE for part in node.values)


def _scopes(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    """The outermost functions with their bodies, and the rest: names are looked up inside one of them."""
    rest: list[ast.stmt] = []
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield from ([member] for member in node.body)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield [node]
        else:
            rest.append(node)
    yield rest


def _calls(scope: list[ast.stmt], where: str) -> Iterator[Call]:
    nodes = [node for statement in scope for node in ast.walk(statement)]
    names, toasts = _assigned(nodes), _toasts(nodes)
    for node in nodes:
        if not isinstance(node, ast.Call) or (at := _id_position(node)) is None or len(node.args) <= at:
            continue
        by = "toast" if id(node) in toasts else _last_name(node.func)
        for asked in _ids(node.args[at], names):
            yield Call(asked, f"{where}:{node.lineno}", _arguments(node), by)


def _toasts(nodes: list[ast.AST]) -> set[int]:
    """Calls in `Reply(toast=…)`, by identity."""
    return {id(node.value) for node in nodes if isinstance(node, ast.keyword) and node.arg == "toast"}


def _assigned(nodes: list[ast.AST]) -> dict[str, list[ast.expr]]:
    """What names are set to: `id = "a" if … else "b"`."""
    result: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    result.setdefault(target.id, []).append(node.value)
    return result


def _ids(node: ast.expr, names: dict[str, list[ast.expr]]) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(id)):
            yield id
        case ast.JoinedStr():
            yield _shape(node)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _ids(body, names)
            yield from _ids(orelse, names)
        case ast.Name(id=name):
            for value in names.get(name, ()):
                yield from _ids(value, {})


def _id_position(node: ast.Call) -> int | None:
    name = _last_name(node.func)
    if name in _OWNED:
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not isinstance(owner, ast.Name) or owner.id not in (_OWNED[name], "cls"):
            return None
    return _POSITION.get(name)


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _arguments(node: ast.Call) -> frozenset[str] | None:
    if _last_name(node.func) == "Reason":
        return _keys(node.args[1]) if len(node.args) > 1 else frozenset()
    if any(keyword.arg is None for keyword in node.keywords):
        return None
    return frozenset(str(keyword.arg) for keyword in node.keywords) - _OWN_ARGUMENTS


def _keys(node: ast.expr) -> frozenset[str] | None:
    if not isinstance(node, ast.Dict):
        return None
    return frozenset(
        key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)
    )
