"""The catalogs as their translators wrote them, and arguments to try every variant of a text with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.texts import CATALOGS

PLURALS = {"zero", "one", "two", "few", "many", "other"}
COUNTS = (0, 1, 2, 5, 21, 1_000)
WORDS = ("Lan", "<b>&amp;", "a&" * 1_300)
"""What people and organizers may have typed: plain, tricky, and longer than Fluent takes."""


@dataclass(frozen=True, slots=True)
class Text:
    """One message of a catalog."""

    id: str
    file: str
    arguments: frozenset[str]
    choices: dict[str, tuple[Any, ...]]
    """Arguments that decide between variants, or that are shown as numbers, with values to try."""

    def trials(self, word: str) -> Iterator[dict[str, Any]]:
        """Arguments that reach every variant at least once; what is free is `word`."""
        most = max((len(values) for values in self.choices.values()), default=1)
        for turn in range(most):
            chosen = {name: values[turn % len(values)] for name, values in self.choices.items()}
            yield {name: chosen.get(name, word) for name in self.arguments}


def catalog(language: str) -> dict[str, Text]:
    """All texts of a language by id."""
    result = {}
    for path in sorted((CATALOGS / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{path.name}: {entry.content!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in result, f"{language}/{path.name}: {entry.id.name} stands twice"
                result[entry.id.name] = _text(entry, path.name)
    return result


def _text(entry: ast.Message, file: str) -> Text:
    found = _Arguments()
    found.visit(entry)
    return Text(entry.id.name, file, frozenset(found.names), found.choices)


class _Arguments(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.choices: dict[str, tuple[Any, ...]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference):
                self.choices.setdefault(argument.id.name, COUNTS)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.choices[node.selector.id.name] = _values(node.variants)
        self.generic_visit(node)


def _values(variants: list[ast.Variant]) -> tuple[Any, ...]:
    names = [one.key.name for one in variants if isinstance(one.key, ast.Identifier)]
    return COUNTS if PLURALS.issuperset(names) else tuple(names)


_TAG = re.compile(r'<(/?)(b|i|code|blockquote|tg-time)((?: unix="\d+")?)>')
_ENTITY = re.compile(r"&(amp|lt|gt|quot);")


def markup_faults(text: str) -> list[str]:
    """What Telegram would refuse in this HTML, and tags that no text of ours may have."""
    faults, open_tags = [], []
    for found in _TAG.finditer(text):
        closing, name, attribute = found.groups()
        if bool(attribute) != (name == "tg-time" and not closing):
            faults.append(f"{found[0]} has the wrong attributes")
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            faults.append(f"{found[0]} closes what is not open")
    faults += [f"<{name}> is never closed" for name in open_tags]
    rest = _ENTITY.sub("", _TAG.sub("", text))
    return faults + [f"stray {sign} in {rest!r}" for sign in "<>&" if sign in rest]
