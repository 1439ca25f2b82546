"""Telegram's HTML dialect turned into text and entities, with the real parser's errors word for word.

Offsets of entities count UTF-16 units of the text; offsets in errors count bytes of the markup.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sandbox.errors import ApiError, bad_request

JSON = dict[str, Any]

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
}
TAGS = frozenset({*SIMPLE, "a", "code", "pre", "blockquote", "tg-emoji", "tg-time"})
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_START = re.compile(r"<([^\s>]*)")
_END = re.compile(r"</([^\s>]*)\s*")
_ATTRIBUTE = re.compile(r"[^\s=>/\"']*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_SPACE = re.compile(r"\s*")
_TIME_FORMAT = re.compile(r"[rR]|[tTdDwW]*")
_USER_LINK = re.compile(r"tg://user\?id=(\d+)$")


def utf16(text: str) -> int:
    """How many UTF-16 units the text has: Telegram's measure of length."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(markup: str) -> tuple[str, list[JSON]]:
    """Text and entities, outer before inner. Raises ApiError as the service would."""
    if "<" not in markup and "&" not in markup:
        return markup, []
    return _Parser(markup).run()


def decode_references(text: str) -> str:
    """Replace character references; unknown ones stay as they are."""
    return _REFERENCE.sub(_decoded, text) if "&" in text else text


def _decoded(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED.get(name, match[0])
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    too_long = len(match[0].rstrip(";")) >= 10
    return match[0] if code == 0 or code >= 0x10FFFF or too_long else chr(code)


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


class _Parser:
    """Walks from one `<` to the next."""

    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.at = 0
        self.length = 0  # UTF-16 units of text so far
        self.pieces: list[str] = []
        self.open: list[_Open] = []
        self.entities: list[JSON] = []

    def run(self) -> tuple[str, list[JSON]]:
        while (start := self.markup.find("<", self.at)) >= 0:
            self._take_text(start)
            if self.markup.startswith("/", start + 1):
                self._end_tag(start)
            else:
                self._start_tag(start)
        self._take_text(len(self.markup))
        if self.open:
            raise _error(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return "".join(self.pieces), nested(self.entities)

    def _take_text(self, end: int) -> None:
        if end > self.at:
            piece = decode_references(self.markup[self.at : end])
            self.pieces.append(piece)
            self.length += utf16(piece)
            self.at = end

    def _start_tag(self, start: int) -> None:
        match = _START.match(self.markup, start)
        assert match is not None
        self.at = match.end()
        self._need_more("Unclosed start tag", start)
        tag = match[1].lower()
        if tag not in TAGS:
            raise self._error(f'Unsupported start tag "{tag}"', start)
        attributes = self._attributes(tag, start)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler"', start)
        self.open.append(_Open(tag, attributes, self.length))

    def _attributes(self, tag: str, start: int) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.markup[self.at] == ">":  # the usual case, without attributes
            self.at += 1
            return found
        while True:
            self._skip_space()
            if self.markup.startswith(">", self.at):
                self.at += 1
                return found
            name = self._match(_ATTRIBUTE)
            if not name:
                raise self._error(f'Empty attribute name in the tag "{tag}"', start)
            self._skip_space()
            self._need_more(f'Unclosed start tag "{tag}"', start)
            found[name] = self._value(tag, start) if self.markup[self.at] == "=" else ""

    def _value(self, tag: str, start: int) -> str:
        self.at += 1
        self._skip_space()
        self._need_more(f'Unclosed start tag "{tag}"', start)
        quote = self.markup[self.at]
        if quote not in "'\"":
            return self._token(start)
        end = self.markup.find(quote, self.at + 1)
        if end < 0 or end + 1 >= len(self.markup):
            raise self._error("Unclosed start tag", start)
        value = decode_references(self.markup[self.at + 1 : end])
        self.at = end + 1
        return value

    def _token(self, start: int) -> str:
        begin = self.at
        value = self._match(_TOKEN).lower()
        self._need_more("Unexpected end of name token", begin)
        if self.markup[self.at] != ">" and not self.markup[self.at].isspace():
            raise self._error("Unexpected end of name token", begin)
        self._need_more("Unclosed start tag", start)
        return value

    def _end_tag(self, start: int) -> None:
        if not self.open:
            raise self._error("Unexpected end tag", start)
        match = _END.match(self.markup, start)
        assert match is not None
        if not self.markup.startswith(">", match.end()):
            raise self._error("Unclosed end tag", start)
        self.at = match.end() + 1
        opened, tag = self.open.pop(), match[1].lower()
        if tag and tag != opened.tag:
            raise self._error(f'Unmatched end tag, expected "</{opened.tag}>", found "</{tag}>"', start)
        if self.length > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        place = {"offset": opened.offset, "length": self.length - opened.offset}
        kind = SIMPLE.get(opened.tag)
        described = {"type": kind} if kind else self._described(opened, place)
        if described:
            self.entities.append({**place, **described})

    def _described(self, opened: _Open, place: JSON) -> JSON | None:
        """Type and arguments of the entity a closed tag makes; None when it makes none of its own."""
        tag, attributes = opened.tag, opened.attributes
        if tag == "a":
            return _link(attributes.get("href") or _from_utf16("".join(self.pieces), opened.offset))
        if tag == "blockquote":
            return {"type": "expandable_blockquote" if "expandable" in attributes else "blockquote"}
        if tag == "tg-emoji":
            return _emoji(attributes.get("emoji-id", ""))
        if tag == "tg-time":
            return _time(attributes)
        return _preformatted(opened, self.entities, place)

    def _match(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.markup, self.at)
        assert match is not None
        self.at = match.end()
        return match[0]

    def _skip_space(self) -> None:
        self._match(_SPACE)

    def _need_more(self, reason: str, start: int) -> None:
        if self.at >= len(self.markup):
            raise self._error(reason, start)

    def _error(self, reason: str, start: int) -> ApiError:
        offset = len(self.markup[:start].encode("utf-8", "surrogatepass"))
        reason, comma, rest = reason.partition(", expected")
        return _error(f"{reason} at byte offset {offset}{comma}{rest}")


def _error(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")


def _from_utf16(text: str, offset: int) -> str:
    return text.encode("utf-16-le")[offset * 2 :].decode("utf-16-le")


def _link(url: str) -> JSON | None:
    user = _USER_LINK.match(url)
    if user:
        return {"type": "text_mention", "user_id": int(user[1])}
    if re.match(r"(?i)(https?|tg|ton|tonsite|mailto|tel):", url):
        return {"type": "text_link", "url": url}
    host = url.split("/")[0]
    return {"type": "text_link", "url": f"http://{url}"} if "." in host.strip(".") else None


def _emoji(identifier: str) -> JSON:
    if not identifier.isdecimal() or not int(identifier):
        raise _error("Invalid custom emoji identifier specified")
    return {"type": "custom_emoji", "custom_emoji_id": identifier}


def _time(attributes: dict[str, str]) -> JSON | None:
    given, form = attributes.get("unix", "0"), attributes.get("format", "")
    if not _TIME_FORMAT.fullmatch(form):
        raise _error("Invalid date format used")
    moment = int(given) if given.isdecimal() else 0
    if not 0 < moment < 2**31:
        return None
    entity: JSON = {"type": "date_time", "unix_time": moment}
    return {**entity, "date_time_format": form} if form else entity


def _preformatted(opened: _Open, before: list[JSON], place: JSON) -> JSON | None:
    """`pre` and `code`; one right inside the other is a block of code in a language."""
    language = opened.attributes.get("class", "").removeprefix("language-") if opened.tag == "code" else ""
    inner = before[-1] if before and {**before[-1], **place} == before[-1] else None
    if inner and opened.tag == "pre" and inner["type"] == "code" and inner.get("language"):
        inner["type"] = "pre"
        return None
    if inner and opened.tag == "code" and inner["type"] == "pre" and language:
        inner["language"] = language
        return None
    return {"type": opened.tag, "language": language} if language else {"type": opened.tag}


def nested(entities: list[JSON]) -> list[JSON]:
    """Entities in the service's order, without those it drops: inside code, and quotes inside quotes."""
    outer_first = reversed(entities)
    ordered = sorted(outer_first, key=lambda e: (e["offset"], -e["length"], e["type"] not in ("code", "pre")))
    kept: list[JSON] = []
    code_end = quote_end = 0
    for entity in ordered:
        end, kind = entity["offset"] + entity["length"], entity["type"]
        if entity["offset"] < code_end or ("blockquote" in kind and entity["offset"] < quote_end):
            continue
        if kind == "code":
            entity.pop("language", None)
        code_end = end if kind in ("code", "pre") else code_end
        quote_end = end if "blockquote" in kind else quote_end
        kept.append(entity)
    return kept
