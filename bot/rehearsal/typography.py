"""Telegram's HTML on a terminal: bold is bold, a quotation has a bar, and nothing is wrapped."""

from __future__ import annotations

from html.parser import HTMLParser

from rich.text import Text

from bot.delivery.messages import Button, Rows

STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "s": "strike",
    "code": "cyan",
    "pre": "cyan",
    "blockquote": "dim",
}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = Text()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        style = " ".join(STYLES[tag] for tag in self._open if tag in STYLES)
        bar = "│ " if "blockquote" in self._open else ""
        self.text.append(bar + data.replace("\n", f"\n{bar}"), style)


def shown(html: str) -> Text:
    """The words with their styles."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text


def keys(rows: Rows) -> list[str]:
    """A line per row of buttons, each with where it leads if that is outside the chat."""
    return ["  ".join(_key(button) for button in row) for row in rows]


def _key(button: Button) -> str:
    if button.url:
        return f"[ {button.label} → {button.url} ]"
    if button.copy and button.copy not in button.label:
        return f"[ {button.label} → copies {button.copy} ]"
    return f"[ {button.label} ]"
