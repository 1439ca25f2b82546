"""What pydantic found wrong with a tree, in the words of the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.programme.models import Programme
from bot.programme.problems import Problem, meant, one_of
from bot.programme.shapes import KEY, below, fields, model_of, models, shape, words
from bot.programme.tree import At, Path, Tree
from bot.programme.values import ZONE, zone_names


def problems_of(errors: ValidationError, tree: Tree) -> Iterator[Problem]:
    for error in errors.errors(include_url=False):
        if not (_told_otherwise(error, tree) or _counted_only_the_sound(error, tree)):
            yield _problem(error, tree)


def _told_otherwise(error: ErrorDetails, tree: Tree) -> bool:
    """Values that YAML itself could not give us, and the names in a condition: the rules look those up."""
    return _locate(error["loc"])[0] in tree.unread or error["loc"][-1:] == ("[key]",)


def _counted_only_the_sound(error: ErrorDetails, tree: Tree) -> bool:
    """pydantic also calls a list too short when enough entries are there and some of them are wrong."""
    there = At(tree, _locate(error["loc"])[0]).value
    return error["type"] == "too_short" and len(there or ()) >= error["ctx"]["min_length"]


def _problem(error: ErrorDetails, tree: Tree) -> Problem:
    path, annotation = _locate(error["loc"])
    at = At(tree, path)
    match error["type"]:
        case "missing":
            return at.problem(words(annotation), "nothing")
        case "extra_forbidden":
            return _unknown_key(at, tree)
        case "union_tag_invalid" | "union_tag_not_found":
            tag = at / (shape(annotation).tag or "")
            return tag.problem(one_of(models(annotation), tag.text() or ""))
    path = tree.written(path)
    while path and path not in tree.values:
        path = path[:-1]  # a value that was written short: `-24h` for {at: -24h}
    return At(tree, path).problem(_expected(error, annotation))


def _locate(loc: tuple[str | int, ...]) -> tuple[Path, Any]:
    """The path in the file and the annotation there; pydantic's own path also names the chosen models."""
    path: Path = ()
    annotation: Any = Programme
    for part in loc:
        chosen = models(annotation)
        if chosen:
            annotation = chosen[str(part)]
        elif part != "[key]":
            path, annotation = (*path, part), below(annotation, part)
    return path, annotation


def _unknown_key(at: At, tree: Tree) -> Problem:
    annotation: Any = Programme
    above = At(tree)
    known: dict[str, Any] = {}
    for part in at.path:
        model = model_of(annotation, above)
        known = fields(model) if model else {}
        annotation, above = known.get(str(part)) if model else below(annotation, part), above / part
    return at.key_problem(one_of(known, str(at.path[-1])))


def _expected(error: ErrorDetails, annotation: Any) -> str:
    limits = error.get("ctx", {})
    match error["type"]:
        case "greater_than_equal":
            return f"{words(annotation)}, at least {limits['ge']}"
        case "greater_than":
            return f"{words(annotation)}, more than {limits['gt']}"
        case "less_than_equal":
            return f"{words(annotation)}, at most {limits['le']}"
        case "string_too_long":
            return f"at most {limits['max_length']} characters"
        case "string_too_short":
            return f"at least {limits['min_length']} characters"
        case "too_short":
            return f"at least {limits['min_length']} in the list"
        case "too_long":
            return f"at most {limits['max_length']} in the list"
        case "string_pattern_mismatch" if words(annotation) != KEY:
            return f"a text like {limits['pattern']}"
        case "literal_error":
            return one_of(_literals(annotation), str(error["input"]))
        case "value_error" if words(annotation) == ZONE.words:
            return ZONE.words + meant(zone_names(), str(error["input"]))
    return words(annotation)


def _literals(annotation: Any) -> tuple[str, ...]:
    return getattr(shape(annotation).core, "__args__", ())
