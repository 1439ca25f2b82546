"""Every sentence people read: looked up by id in Fluent catalogs, in the first language that has it.

Arguments are escaped here and nowhere else.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.texts.localized import pick

LANGUAGES = ("vi", "en", "fr")
FALLBACK = "vi"
CATALOGS = Path(__file__).parent
_LONG = 1000
"""Fluent refuses arguments of more than 2,500 characters; an answer may have 4,000, and more once escaped."""
_PLACE = re.compile("\ue000([A-Za-z0-9_-]+)\ue000")


class Html(str):
    """Text that is Telegram HTML already; the text layer does not escape it again."""

    __slots__ = ()


class MissingText(KeyError):
    """No catalog has this id: a mistake in the code, found by the test of the catalogs."""


class BrokenText(ValueError):
    """A text could not be formatted with the given arguments (an argument is missing or of a wrong kind)."""


@lru_cache(maxsize=16)
def bundle(language: str, catalogs: Path = CATALOGS) -> FluentBundle:
    """All catalogs of one language, parsed once; a syntax error or an id given twice is refused."""
    result = FluentBundle([language], use_isolating=False)
    seen: set[str] = set()
    for path in sorted((catalogs / language).glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise BrokenText(f"{path.name}: {entry.content!r}")
            if isinstance(entry, ast.Message):
                if entry.id.name in seen:
                    raise BrokenText(f"{path.name}: {entry.id.name} stands twice")
                seen.add(entry.id.name)
        result.add_resource(resource)
    return result


def _escaped(value: Any) -> Any:
    if not isinstance(value, str) or isinstance(value, Html):
        return value
    return html.escape(value, quote=False)


def _place(name: str, value: Any) -> Any:
    """What stands for a long argument while Fluent works."""
    return f"\ue000{name}\ue000" if isinstance(value, str) and len(value) > _LONG else value


class Texts:
    """The texts of one person: `languages` in order of preference, Vietnamese always last."""

    __slots__ = ("_catalogs", "languages")

    def __init__(self, languages: Sequence[str] = (), catalogs: Path = CATALOGS) -> None:
        self._catalogs = catalogs
        known = [language for language in languages if language in LANGUAGES]
        self.languages: tuple[str, ...] = tuple(dict.fromkeys([*known, FALLBACK]))

    @property
    def language(self) -> str:
        return self.languages[0]

    def __call__(self, id: str, **args: Any) -> Html:
        """Telegram HTML; arguments are escaped unless they are `Html`."""
        return Html(self._format(id, {name: _escaped(value) for name, value in args.items()}))

    def knows(self, id: str) -> bool:
        """Whether there is a text of this id, for ids that come from stored rows."""
        return any(bundle(one, self._catalogs).has_message(id) for one in self.languages)

    def plain(self, id: str, **args: Any) -> str:
        """Plain text, for buttons, toasts, files."""
        return self._format(id, args)

    def pick(self, text: Mapping[str, str]) -> Html:
        """An organizer's text as HTML."""
        return Html(html.escape(self.plain_pick(text), quote=False))

    def plain_pick(self, text: Mapping[str, str]) -> str:
        return pick(text, self.languages)

    def _format(self, id: str, args: Mapping[str, Any]) -> str:
        for language in self.languages:
            source = bundle(language, self._catalogs)
            if source.has_message(id):
                return self._formatted(source, id, args)
        raise MissingText(id)

    @staticmethod
    def _formatted(source: FluentBundle, id: str, args: Mapping[str, Any]) -> str:
        pattern = source.get_message(id).value
        if pattern is None:
            raise MissingText(id)
        text, errors = source.format_pattern(pattern, {name: _place(name, args[name]) for name in args})
        if errors:
            raise BrokenText(f"{id}: {errors[0]}")
        return _PLACE.sub(lambda place: str(args.get(place[1], place[0])), str(text))
