"""Keyboards: what the real service accepts as reply_markup, and what it says when it does not."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from sandbox.errors import ApiError, bad_request
from sandbox.params import Params

JSON = dict[str, Any]

STYLES = ("primary", "success", "danger")
ACTIONS = (
    "callback_data",
    "url",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)
MAX_BUTTONS = 100
_HOST = re.compile(r"(?i)^[\w-]+(\.[\w-]+)+$")
_LOOPBACK = re.compile(r"(?i)^(localhost|127\.\d+\.\d+\.\d+)$")


def read_markup(params: Params) -> JSON | None:
    """The reply markup of a call, checked; None when it has none. Raises ApiError."""
    if "reply_markup" not in params.values:
        return None
    markup = params.table("reply_markup", "reply markup")
    if not markup:
        return None
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        return _reply(markup)
    return markup if markup.get("remove_keyboard") or markup.get("force_reply") else None


def read_inline(params: Params) -> JSON | None:
    """The same where only an inline keyboard may stand: under edited messages."""
    markup = read_markup(params)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup if markup and markup["inline_keyboard"] else None


def is_inline(markup: JSON | None) -> bool:
    return markup is not None and "inline_keyboard" in markup


def _rows(field: str, value: Any) -> list[list[Any]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f'field "{field}" must be an Array of Arrays')
    return [row for row in value if row]


def _inline(value: Any) -> JSON:
    rows = [[_inline_button(button) for button in row] for row in _rows("inline_keyboard", value)]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows}


def _inline_button(button: Any) -> JSON:
    if not isinstance(button, dict):
        raise _button_error("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise _button_error('Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    _check_style(button)
    action = next((name for name in ACTIONS if name in button), None)
    if action is None:
        raise _button_error("Text buttons are unallowed in the inline keyboard")
    return {**button, action: _checked_action(action, button[action])}


def _button_error(reason: str, kind: str = "inline keyboard button") -> ApiError:
    return bad_request(f"can't parse {kind}: {reason}")


def _check_style(button: JSON) -> None:
    if button.get("style") and button["style"] not in STYLES:
        raise _button_error("invalid button style specified")


def _checked_action(action: str, value: Any) -> Any:
    if action == "callback_data" and not 1 <= len(str(value).encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if action == "copy_text":
        _check_copied(value)
    if action in ("web_app", "login_url"):
        _check_secure(value)
    return _checked_url(str(value)) if action == "url" else value


def _check_copied(value: Any) -> None:
    if not isinstance(value, dict) or not isinstance(value.get("text"), str):
        raise _button_error('Field "copy_text" must be of type Object')
    if not 1 <= len(value["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_secure(value: Any) -> None:
    url = value.get("url") if isinstance(value, dict) else None
    if not isinstance(url, str):
        raise _button_error('Field "url" must be of type String')
    if not url.startswith("https://"):
        reason = "Only HTTPS links are allowed"
        raise bad_request(f"inline keyboard button Web App URL '{url}' is invalid: {reason}")


def _checked_url(url: str) -> str:
    if url.startswith(("tg://", "ton://", "tonsite://", "mailto:", "tel:")):
        return url
    full = url if re.match(r"(?i)https?://", url) else f"http://{url}"
    host = urlsplit(full).hostname or ""
    if _LOOPBACK.match(host):
        raise bad_request("BUTTON_URL_INVALID")
    if not _HOST.match(host) or " " in url:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return full


def _reply(markup: JSON) -> JSON:
    rows = [[_reply_button(button) for button in row] for row in _rows("keyboard", markup["keyboard"])]
    if not rows:
        raise bad_request("reply keyboard must be non-empty")
    return {**markup, "keyboard": rows}


def _reply_button(button: Any) -> JSON:
    button = {"text": button} if isinstance(button, str) else button
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise _button_error("KeyboardButton must be a String or an Object", "keyboard button")
    if not button["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    _check_style(button)
    return button
