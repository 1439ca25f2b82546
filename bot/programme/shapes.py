"""What the models want at a place of the file: read off their annotations, so that messages never drift."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from bot.forms.steps import Key
from bot.programme.problems import one_of
from bot.programme.tree import At
from bot.programme.values import DATE, Expected
from bot.texts.localized import LocalText

TEXT = "a text, or one text per language such as {vi: …, en: …}"
KEY = "a key: a small letter, then small letters, digits, - or _ (32 at most)"
_SCALARS = {str: "a text", int: "a whole number", float: "a number", bool: "yes or no", dt.date: DATE.words}


class Shape(NamedTuple):
    """A type without `Annotated` and `None`, and what was annotated."""

    core: Any
    notes: tuple[Any, ...]

    @property
    def is_text(self) -> bool:
        return get_args(LocalText)[1] in self.notes

    @property
    def tag(self) -> str | None:
        """The key that says which of several models is meant."""
        tags = (note.discriminator for note in self.notes if isinstance(note, FieldInfo))
        return next((tag for tag in tags if isinstance(tag, str)), None)


def shape(annotation: Any) -> Shape:
    notes: tuple[Any, ...] = ()
    while True:
        origin, args = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            annotation, notes = args[0], notes + args[1:]
        elif origin in (Union, UnionType) and NoneType in args:
            annotation = Union[tuple(arg for arg in args if arg is not NoneType)]  # noqa: UP007 - built, not written
        else:
            return Shape(annotation, notes)


@cache
def fields(model: type[BaseModel]) -> dict[str, Any]:
    """Key in the file -> annotation."""
    hints = get_type_hints(model, include_extras=True)
    return {info.alias or name: hints[name] for name, info in model.model_fields.items()}


def models(annotation: Any) -> dict[str, type[BaseModel]]:
    """Tag -> model, of a union that has one."""
    core, _ = kind = shape(annotation)
    if kind.tag is None:
        return {}
    return {tag: model for model in get_args(core) for tag in get_args(fields(model)[kind.tag])}


def model_of(annotation: Any, at: At) -> type[BaseModel] | None:
    """The model that describes the mapping at this place, if one does."""
    kind = shape(annotation)
    if kind.tag is not None:
        return models(annotation).get((at / kind.tag).text() or "")
    return kind.core if isinstance(kind.core, type) and issubclass(kind.core, BaseModel) else None


def below(annotation: Any, part: str | int) -> Any:
    """The annotation of an entry or field; None if there is none."""
    core = shape(annotation).core
    if isinstance(core, type) and issubclass(core, BaseModel):
        return fields(core).get(str(part))
    inner = get_args(core)
    return {tuple: inner[:1], dict: inner[1:]}.get(get_origin(core), (None,))[0]


def walk(annotation: Any, at: At) -> Iterator[tuple[Any, At]]:
    """Every place of the file that a model describes, with its annotation; what is shared but once."""
    if at.path in at.tree.repeated:
        return
    yield annotation, at
    model = model_of(annotation, at)
    inside = below(annotation, 0)
    if model is not None:
        for name, inner in fields(model).items():
            if (at / name).value is not None:
                yield from walk(inner, at / name)
    elif inside is not None:
        for entry in at:
            yield from walk(inside, entry)


def words(annotation: Any) -> str:
    """What is expected here, for people."""
    kind = shape(annotation)
    said = next((note.words for note in kind.notes if isinstance(note, Expected)), None)
    if said is not None:
        return said
    if kind.is_text:
        return TEXT
    if set(kind.notes) >= set(get_args(Key)[1:]):
        return KEY
    if get_origin(kind.core) is Literal:
        return one_of(get_args(kind.core))
    return _SCALARS.get(kind.core) or _structure(kind)


def _structure(kind: Shape) -> str:
    if kind.tag is not None:
        return f"a mapping with {kind.tag} and what belongs to it"
    if isinstance(kind.core, type) and issubclass(kind.core, BaseModel):
        needed = [name for name, info in _infos(kind.core) if info.is_required()]
        return f"a mapping with {', '.join(needed) or ', '.join(fields(kind.core))}"
    return "a list" if get_origin(kind.core) is tuple else "a mapping"


def _infos(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    return ((info.alias or name, info) for name, info in model.model_fields.items())
