"""What must hold across a whole file. Works on the raw tree, so that one mistake never hides another."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from typing import get_args

from bot.programme.attendance import Way
from bot.programme.calendar_rules import check_calendar, check_reminders, check_survey, meetings
from bot.programme.form_rules import check_fits, check_form, check_uses, unique
from bot.programme.models import Language, Programme
from bot.programme.problems import Problem, listed, one_of
from bot.programme.shapes import TEXT, fields, shape, walk
from bot.programme.tree import At, Tree

LONGEST_TEXT = 2000
"""Characters of a text of the organizer; with what the bot adds it must fit a message (4,096)."""

LONGEST_LINE, MOST_TOPICS, MOST_ORGANISERS = 400, 60, 4
"""What a certificate has room for, as `bot.documents.certificate` takes it."""


def check_rules(tree: Tree, folder: pathlib.Path | None, *, confined: bool = False) -> Iterator[Problem]:
    """`confined`: files that the programme names must lie in the folder or below it."""
    programme = At(tree)
    yield from _languages(programme)
    yield from _texts(programme)
    yield from _organisers(programme)
    yield from unique(list(programme / "series"), "series")
    for series in programme / "series":
        yield from _series(series, programme, folder, confined)


def _series(series: At, programme: At, folder: pathlib.Path | None, confined: bool) -> Iterator[Problem]:
    sessions = list(series / "sessions")
    yield from unique(sessions, "session of the series")
    yield from unique([topic for one in sessions for topic in one / "topics"], "topic of the series")
    yield from check_calendar(series, programme)
    yield from check_reminders(series / "reminders")
    yield from check_form(series / "registration" / "form")
    yield from check_fits(series)
    yield from check_survey(series / "survey", meetings(series, programme))
    yield from check_form(series / "survey" / "form")
    for way in series / "attendance" / "enough":
        yield from _way(way)
    yield from unique(list(series / "questions" / "themes"), "theme")
    yield from check_uses(series / "survey")
    if isinstance((series / "certificate").value, dict):
        yield from _certificate(series, len(sessions), folder, confined)


def _organisers(programme: At) -> Iterator[Problem]:
    certified = any((one / "certificate").value is not None for one in programme / "series")
    if certified and len(list(programme / "organisers")) > MOST_ORGANISERS:
        found = f"{len(list(programme / 'organisers'))} of them"
        yield (programme / "organisers").problem(
            f"at most {MOST_ORGANISERS}, to stand on a certificate", found
        )


def _languages(programme: At) -> Iterator[Problem]:
    seen: set[str] = set()
    for language in programme / "languages":
        if (name := language.text()) in seen:
            yield language.problem("each language once")
        elif name is not None:
            seen.add(name)


def _spoken(programme: At) -> tuple[str, ...]:
    known = get_args(Language)
    named = [name for one in programme / "languages" if (name := one.text() or "") in known]
    return tuple(dict.fromkeys(named)) or known


def _texts(programme: At) -> Iterator[Problem]:
    spoken = _spoken(programme)
    for annotation, at in walk(Programme, programme):
        if shape(annotation).is_text:
            yield from _text(at, spoken)


def _text(at: At, spoken: tuple[str, ...]) -> Iterator[Problem]:
    names = at.names()
    for version in [at, *(at / name for name in names)]:
        text = version.text()
        if text is not None and len(text) > LONGEST_TEXT:
            yield version.problem(f"at most {LONGEST_TEXT:,} characters", f"a text of {len(text):,}")
        elif text is not None and not text.strip():
            yield version.problem(TEXT, "an empty text")
    for name in names:
        if name not in spoken:
            yield (at / name).key_problem(f"a language of the programme: {one_of(spoken, name)}")
    if names and spoken[0] not in names:
        wanted = f"the text in `{spoken[0]}`, the programme's first language"
        yield at.problem(wanted, f"only {listed(names)}")


def _certificate(series: At, sessions: int, folder: pathlib.Path | None, confined: bool) -> Iterator[Problem]:
    rule = series / "certificate"
    counts = {name: (rule / name).read(int) for name in ("surveys", "attendance")}
    for name, count in counts.items():
        if count is not None and sessions and count > sessions:
            yield (rule / name).problem(f"at most {sessions}, as many as there are sessions")
    if counts["surveys"] and (series / "survey").value is None:
        yield (rule / "surveys").problem("a `survey` in the series, or no surveys needed")
    if all((rule / name).value in (None, "0") for name in counts):
        yield rule.problem("`surveys` or `attendance` of at least 1", "nothing that has to be done for it")
    yield from _printed_name(series)
    yield from _printable(series)
    yield from _template(rule / "template", folder, confined)


def _way(way: At) -> Iterator[Problem]:
    """A way of attending that asks for nothing would let everybody in."""
    if isinstance(way.value, dict) and all(_is_no(way / name) for name in way.names()):
        yield way.problem(one_of(fields(Way)), "nothing that has to be done for it")


def _is_no(at: At) -> bool:
    return (at.text() or "").lower() in ("no", "false", "off", "n", "f", "0")


def _printed_name(series: At) -> Iterator[Problem]:
    """A certificate needs a name from everybody."""
    steps = list(series / "registration" / "form" / "steps")
    names = [step for step in steps if (step / "kind").text() == "name"]
    always = [step for step in names if (step / "when").value is None and not _is_optional(step)]
    if steps and not always:
        place = names[0] if names else series / "registration" / "form" / "steps"
        found = "a name that is not always asked" if names else "no step of kind `name`"
        yield place.problem("a step of kind `name` that everybody answers, for the certificate", found)


def _printable(series: At) -> Iterator[Problem]:
    """What is printed has a place of its size on the page."""
    topics = [topic for session in series / "sessions" for topic in session / "topics"]
    if len(topics) > MOST_TOPICS:
        yield (series / "sessions").problem(f"at most {MOST_TOPICS} topics, to be named on a certificate")
    rule = series / "certificate"
    for text in [series / "title", rule / "title", rule / "place", *(topic / "title" for topic in topics)]:
        for version in [text, *(text / name for name in text.names())]:
            length = len(version.text() or "")
            if LONGEST_LINE < length <= LONGEST_TEXT:  # a longer one is told already
                wanted = f"at most {LONGEST_LINE} characters, to be printed on a certificate"
                yield version.problem(wanted, f"a text of {length}")


def _is_optional(step: At) -> bool:
    return ((step / "optional").text() or "no").lower() in ("yes", "true", "on", "y", "t", "1")


def _template(at: At, folder: pathlib.Path | None, confined: bool) -> Iterator[Problem]:
    path = at.text()
    if path is None:
        return
    if not path.endswith(".typ"):
        yield at.problem("a Typst file (.typ)")
    elif confined and not lies_in(folder, path):
        yield at.problem("a file in the operator's own folder")
    elif folder is not None and not is_file(folder, path):
        yield at.problem("a file that exists" + ("" if confined else f", seen from {folder}"))


def lies_in(folder: pathlib.Path | None, path: str) -> bool:
    """Whether the path leads to something in the folder or below it, and not out of it."""
    try:
        return folder is not None and (folder / path).resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError):  # a name that no file can have
        return False


def is_file(folder: pathlib.Path, path: str) -> bool:
    """Whether there is such a file, seen from the folder."""
    try:
        return (folder / path).is_file()
    except OSError:  # too long for any
        return False
