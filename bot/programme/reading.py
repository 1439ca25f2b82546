"""Reading a programme file: either the programme, or everything that is wrong with it."""

from __future__ import annotations

import pathlib

from pydantic import ValidationError

from bot.programme.classes import add_classes
from bot.programme.faults import problems_of
from bot.programme.models import Programme
from bot.programme.parsing import parse
from bot.programme.problems import Problem, ProgrammeErrors, in_order
from bot.programme.rules import check_rules
from bot.programme.tree import At, Tree

SIZE = 1_000_000
"""Bytes of the longest file that is read."""


def read(source: pathlib.Path | str, name: str | None = None) -> Programme:
    """The programme in a file (a path) or a text (a str). ProgrammeErrors with all mistakes; OSError."""
    if isinstance(source, pathlib.Path):
        programme, problems = check_file(source)
    else:
        programme, problems = check(source, name or "programme")
    if programme is None:
        raise ProgrammeErrors(problems)
    return programme


def check_file(path: pathlib.Path) -> tuple[Programme | None, list[Problem]]:
    """As `check`, with the file's folder to find certificate templates in. OSError if it cannot be read."""
    with path.open("rb") as file:
        content = file.read(SIZE + 1)
    return check(content, str(path), path.parent)


def check(
    content: str | bytes, name: str, folder: pathlib.Path | None = None, *, confined: bool = False
) -> tuple[Programme | None, list[Problem]]:
    """The programme and no problems, or None and every problem, in the order of the file.

    `folder` is where it may name further files; `confined` lets it name none outside of that.
    """
    text = _text(content, name)
    if isinstance(text, Problem):
        return None, [text]
    tree = parse(text, name)
    if not isinstance(tree.data, dict):
        begin = "a mapping that begins with `programme: <key>`"
        return None, tree.problems or [At(tree).problem(begin)]
    add_classes(tree, folder, confined=confined)
    programme, wrong = validated(tree)
    rules = check_rules(tree, folder, confined=confined)
    problems = in_order([*tree.problems, *wrong, *rules], name)
    return (None, problems) if problems else (programme, [])


def _text(content: str | bytes, name: str) -> str | Problem:
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    if len(content) > SIZE:
        return Problem(1, 1, "", "a file of more than 1 MB", "a programme file of at most 1 MB", name)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Problem(1, 1, "", "UTF-16", "a file saved as UTF-8", name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        before = content[: wrong.start].split(b"\n")
        byte = f"the byte 0x{content[wrong.start]:02x}, which is not UTF-8"
        return Problem(len(before), len(before[-1]) + 1, "", byte, "a file saved as UTF-8", name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def validated(tree: Tree) -> tuple[Programme | None, list[Problem]]:
    """The programme in a tree, or what is wrong with its values."""
    try:
        return Programme.model_validate(tree.data), []
    except ValidationError as errors:
        return None, list(problems_of(errors, tree))
