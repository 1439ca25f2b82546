"""What is wrong with a file, in the words of the person who sent it; `taphuan check` says it in English."""

from __future__ import annotations

import re

from bot.programme import Problem
from bot.programme.attendance import MINUTES
from bot.programme.columns import DAY, HEADINGS, HOUR, LONG
from bot.programme.shapes import KEY, TEXT
from bot.programme.values import CLOCK, DATE, LENGTH, MOMENT, NAMED, OFFSET, SESSION_LENGTH, URL
from bot.texts import Texts

_EXACT = {
    DATE.words: "date",
    DAY: "date",
    MOMENT.words: "moment",
    CLOCK.words: "clock",
    HOUR: "clock",
    LENGTH.words: "length",
    SESSION_LENGTH.words: "length",
    LONG: "length",
    MINUTES.words: "minutes",
    OFFSET.words: "offset",
    URL.words: "url",
    NAMED.words: "named",
    TEXT: "text",
    KEY: "key",
    "a text": "text",
    "a whole number": "whole",
    "a number": "number",
    "yes or no": "yesno",
    "a list": "list",
    "a mapping": "mapping",
    "nothing": "nothing",
    "an empty text": "nothing",
    "an empty cell": "nothing",
    "the key of the class": "class",
    "an end after the start": "end",
    "the same in every row of a class, or nothing": "same",
    "a file in the operator's own folder": "folder",
    "a row for each class or session": "row",
    "each column once": "once",
}
_SHAPED = (
    (re.compile(r"(?:one of )?(?P<names>[^`]+) \(did you mean (?P<likely>`.+`)\?\)"), "meant"),
    (re.compile(r"one of (?P<names>.+)"), "one-of"),
    (re.compile(r"the (?:key|column) (?P<name>`.*`)(?: again)?"), "unknown"),
    (re.compile(r"no column (?P<name>`.*`)"), "no-column"),
    (re.compile(r"a start not before (?P<when>[0-9: -]+), the end of .*"), "overlap"),
    (re.compile(r"a key no other .* has \(the one of line (?P<line>[0-9]+)\)"), "twice"),
    (re.compile(r"a whole number, at least (?P<least>[0-9]+)"), "at-least"),
    (re.compile(r"a start within the series, (?:from|until) (?P<day>[0-9-]+)(?: on)?"), "within"),
)
_COLUMN = re.compile(r"column `(?P<name>.*)`")


def in_words(problem: Problem, texts: Texts) -> str:
    """A mistake on one line."""
    column = _COLUMN.fullmatch(problem.path)
    where = texts.plain("programmes-column", name=column["name"]) if column else problem.path
    id = "programmes-mistake-at" if where else "programmes-mistake"
    found, expected = said(problem.found, texts), said(problem.expected, texts)
    if problem.found.startswith("the column ") and problem.expected.startswith("one of "):
        expected = said(_headings(problem.expected, texts), texts)
    return texts.plain(id, line=str(problem.line), path=where, found=found, expected=expected)


def _headings(phrase: str, texts: Texts) -> str:
    """«one of key, title» with the headings as people write them."""
    listed, mark, likely = phrase.removeprefix("one of ").partition(" (did you mean")
    names = [
        texts.plain(f"programmes-heading-{one}") if one in HEADINGS else one for one in listed.split(", ")
    ]
    return f"one of {', '.join(names)}{mark}{likely}"


def said(phrase: str, texts: Texts) -> str:
    """A phrase of a mistake; one that no text knows stays as it is."""
    if phrase in _EXACT:
        return texts.plain(f"programmes-said-{_EXACT[phrase]}")
    for shape, name in _SHAPED:
        if found := shape.fullmatch(phrase):
            return texts.plain(f"programmes-said-{name}", **found.groupdict())
    return phrase
