"""The script on paper: in order of time, every text once, a line each where there are thousands."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.delivery.messages import Message
from bot.programme import Programme
from bot.rehearsal.lines import Line, Script
from bot.rehearsal.typography import keys, shown

IN_FULL = 300
"""Above so many messages only the first series is printed in full."""
SUFFIXES = (".txt", ".html")
INDENT = "      "


@dataclass
class Page:
    """Where the script is printed."""

    console: Console
    programme: Programme
    languages: Sequence[str]
    _seen: dict[tuple[object, ...], int] = field(default_factory=dict)

    def print(self, script: Script) -> None:
        """Messages, then what to look at."""
        grouped = {
            one.key: [line for line in script.lines if line.series == one.key]
            for one in self.programme.series
        }
        crowded = len(script.lines) > IN_FULL and len(grouped) > 1
        number = 0
        for at, (key, lines) in enumerate(grouped.items()):
            self._heading(key, len(lines))
            for line in lines:
                number += 1
                self._line(number, line, brief=crowded and at > 0)
        if crowded:
            self._say(Text("\nThe other series with every text: --series KEY", "italic"))
        self._look_at(script.findings)

    def _heading(self, key: str, count: int) -> None:
        title = self.programme.find(key).title
        name = next((title[one] for one in (*self.languages, "") if one in title), key)
        self._say(Text(f"\n{key}: {name} ({count} messages)", "bold underline"))

    def _line(self, number: int, line: Line, *, brief: bool) -> None:
        head = Text(f"\n#{number}  " if not brief else f"#{number}  ", "dim")
        head.append(self._moment(line.at), "bold")
        session = self._session(line)
        head.append("".join(f"  ·  {part}" for part in (session, line.what, f"to: {line.audience}") if part))
        self._say(head)
        if line.note:
            self._say(Text(f"{INDENT}({line.note})", "yellow"))
        if brief:
            return
        for language in self.languages:
            if language in line.said:
                self._message(number, language, line.said[language])

    def _session(self, line: Line) -> str:
        one = self.programme.find(line.series)
        return f"session {one.number(line.session)} ({line.session})" if line.session else ""

    def _moment(self, at: dt.datetime | None) -> str:
        return f"{at.astimezone(self.programme.zone):%a %d %b %Y %H:%M}" if at else "any time"

    def _message(self, number: int, language: str, message: Message) -> None:
        words = tuple((button.label, button.url) for row in message.buttons for button in row)
        before = self._seen.setdefault((language, message.text, words), number)
        if before != number:
            self._say(Text(f"   {language}  the same as #{before}", "dim"))
            return
        paper = shown(message.text)
        if message.document:
            size = len(message.document.content or b"")
            paper = Text(f"📎 {message.document.name} ({size:,} bytes)\n") + paper
        for row in keys(message.buttons):
            paper.append(f"\n{row}", "blue")
        mark = Text(f"   {language} ", "dim")
        for line in paper.split("\n", allow_blank=True):
            self._say(mark + line if line.plain else Text())
            mark = Text(INDENT)

    def _look_at(self, findings: Sequence[str]) -> None:
        self._say(Text(f"\nWorth a look: {len(findings)}" if findings else "\nNothing stands out.", "bold"))
        for one in findings:
            self._say(Text(f"  - {one}"))

    def _say(self, text: Text) -> None:
        text.rstrip()
        self.console.print(text, soft_wrap=True)


def to_file(path: Path, programme: Programme, languages: Sequence[str], script: Script) -> None:
    """The script as a text or a web page, by the name's ending."""
    with io.StringIO() as nowhere:
        console = Console(file=nowhere, record=True, width=10_000, highlight=False)
        Page(console, programme, languages).print(script)
    web = path.suffix == ".html"
    path.write_text(console.export_html() if web else console.export_text(), encoding="utf-8")
