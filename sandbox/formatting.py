"""The text of a message: markup parsed, blanks trimmed, length checked, links and commands found."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from sandbox.errors import bad_request
from sandbox.html import nested, parse_html, utf16
from sandbox.params import Params

JSON = dict[str, Any]
FindUser = Callable[[int], JSON | None]

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

_ENDINGS = "com|org|net|vn|io|info|me|us|edu|gov|fr|de|uk|asia"
_HINT = re.compile(rf"://|@|#|(?<![\w/])/[A-Za-z]|\.(?:{_ENDINGS})\b")  # whether a closer look is worth while
_FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)\]'»”])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/@#])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{3,31})?)(?![\w/])"
    r"|(?<![\w/@#])(?P<mention>@[A-Za-z]\w{3,31})\b"
    r"|(?<![\w/@#])(?P<hashtag>#\w*[^\W\d]\w*)"
    rf"|(?P<bare>(?<![\w/@.-])(?:[\w-]+\.)+(?:{_ENDINGS})\b(?:/[^\s<>\"]*[\w/])?)"
)
_CLOSED = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})


def read_text(params: Params, name: str, limit: int, find_user: FindUser) -> JSON:
    """`{name: text, entities}` of a call, ready to stand in a message; empty when there is no text.

    Raises ApiError when the markup is wrong or the text has more than `limit` UTF-16 units.
    """
    field = "entities" if name == "text" else f"{name}_entities"
    text, entities = _parsed(params, params.text(name), field)
    text, entities = trimmed(text, entities)
    if not text:
        return {}
    if len(text) > limit or (len(text) * 2 > limit and utf16(text) > limit):
        raise bad_request("message is too long" if name == "text" else "message caption is too long")
    entities = _resolved(entities, find_user)
    entities += found_entities(text, entities)
    return {name: text, field: entities} if entities else {name: text}


def _parsed(params: Params, text: str, field: str) -> tuple[str, list[JSON]]:
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return parse_html(text)
    if mode in ("markdown", "markdownv2"):
        raise bad_request(f"parse_mode {mode} is not supported by the sandbox")
    if mode not in ("", "none"):
        raise bad_request("unsupported parse_mode")
    given = params.sequence(field, "MessageEntity") or []
    return text, nested([_given(entity, utf16(text)) for entity in given])


def _given(entity: Any, length: int) -> JSON:
    if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
        raise bad_request("can't parse MessageEntity: expected an Object with a type")
    offset, size = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(size, int):
        raise bad_request('can\'t parse MessageEntity: Field "offset" must be of type Number')
    if offset < 0 or size <= 0 or offset + size > length:
        raise bad_request(f"entity beginning at UTF-16 offset {offset} ends after the end of the text")
    return dict(entity)


def trimmed(text: str, entities: list[JSON]) -> tuple[str, list[JSON]]:
    """Without blanks around; entities move and shrink with the text."""
    if text and not (text[0].isspace() or text[-1].isspace()):
        return text, entities
    shift = len(text) - len(text.lstrip())  # every blank is one UTF-16 unit
    text = text.strip()
    end = utf16(text)
    moved = []
    for entity in entities:
        first = max(entity["offset"] - shift, 0)
        last = min(entity["offset"] + entity["length"] - shift, end)
        if last > first:
            moved.append({**entity, "offset": first, "length": last - first})
    return text, moved


def _resolved(entities: list[JSON], find_user: FindUser) -> list[JSON]:
    """Mentions by id carry the user; those of strangers are no mentions."""
    if not any("user_id" in entity for entity in entities):
        return entities
    kept = []
    for entity in entities:
        user = find_user(entity["user_id"]) if "user_id" in entity else None
        if user:
            entity["user"] = user
        if user or "user_id" not in entity:
            entity.pop("user_id", None)
            kept.append(entity)
    return kept


def found_entities(text: str, taken: list[JSON]) -> list[JSON]:
    """Links, mentions, hashtags, commands and addresses that stand in the text without markup."""
    if not _HINT.search(text):
        return []
    closed = [(e["offset"], e["offset"] + e["length"]) for e in taken if e["type"] in _CLOSED]
    found = []
    for match in _FOUND.finditer(text):
        kind = "url" if match.lastgroup == "bare" else match.lastgroup
        start, length = utf16(text[: match.start()]), utf16(match[0])
        if not any(first < start + length and start < last for first, last in closed):
            found.append({"type": kind, "offset": start, "length": length})
    return found
