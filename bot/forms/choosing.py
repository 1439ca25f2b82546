"""Buttons and what people type instead: labels in any language, numbers, initials, typos, yes and no."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.forms.folding import words
from bot.forms.steps import ChoicesStep, ChoiceStep, ConsentStep, Option, YesNoStep
from bot.forms.verdicts import Accepted, Suggestion, Verdict, refuse, suggest
from bot.forms.words import ordinal, said, yes_or_no

AGREE, REFUSE = "yes", "no"
_OFFERED = 4
_ALIKE = 70
_PARTS = re.compile(r"[,;/+&\n]| và | and | et ", re.IGNORECASE)
_NUMBERS = re.compile(r"\s*\d{1,2}(?:[\s,;.+&]+\d{1,2})*[\s.]*")


@dataclass(frozen=True, slots=True)
class Match:
    """Options that may be meant, likeliest first; `sure`: the only one can be taken without asking."""

    options: tuple[Option, ...]
    sure: bool = False


def recognise(options: Sequence[Option], typed: str) -> Match:
    """Which options are meant by what was typed."""
    query = said(typed)
    if not query:
        return Match(())
    found = (
        _exact(options, query)
        or _numbered(options, typed)
        or _initials(options, query)
        or _begun(options, query)
        or _misspelt(options, query)
    )
    return Match(found, sure=True) if len(found) == 1 else Match(found or _alike(options, query))


def is_option(options: Sequence[Option], typed: str) -> bool:
    return bool(_exact(options, said(typed)))


def _spellings(option: Option) -> set[str]:
    return {words(label) for label in option.label.values()} | {words(option.key)}


def _where(options: Sequence[Option], fits: Iterable[bool]) -> tuple[Option, ...]:
    return tuple(option for option, yes in zip(options, fits, strict=True) if yes)


def _exact(options: Sequence[Option], query: str) -> tuple[Option, ...]:
    return _where(options, (query in _spellings(o) for o in options))


def _numbered(options: Sequence[Option], typed: str) -> tuple[Option, ...]:
    number = ordinal(typed)
    return (options[number - 1],) if number is not None and 1 <= number <= len(options) else ()


def _initials(options: Sequence[Option], query: str) -> tuple[Option, ...]:
    """`htx` is Hợp tác xã."""
    if len(query) < 2 or " " in query:
        return ()
    return _where(options, (query in map(_first_letters, _spellings(o)) for o in options))


def _first_letters(spelling: str) -> str:
    return "".join(word[0] for word in spelling.split())


def _begun(options: Sequence[Option], query: str) -> tuple[Option, ...]:
    """Whole words of a label, else the beginning of a label from any of its words on."""
    if len(query) < 2:
        return ()
    whole = _where(options, (any(f" {query} " in f" {s} " for s in _spellings(o)) for o in options))
    return whole or _where(options, (any(f" {query}" in f" {s}" for s in _spellings(o)) for o in options))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _misspelt(options: Sequence[Option], query: str) -> tuple[Option, ...]:
    """A letter wrong, missing, added or swapped (two in a long label); digits are never guessed."""
    allowed = 0 if len(query) < 4 else 1 if len(query) < 9 else 2

    def close(spelling: str) -> bool:
        slips = OSA.distance(query, spelling, score_cutoff=allowed)
        return slips <= allowed and _digits(spelling) == _digits(query)

    return _where(options, (any(map(close, _spellings(o))) for o in options)) if allowed else ()


def _alike(options: Sequence[Option], query: str) -> tuple[Option, ...]:
    scored = ((max(fuzz.WRatio(query, s) for s in _spellings(o)), o) for o in options)
    near = sorted((pair for pair in scored if pair[0] >= _ALIKE), key=lambda pair: -pair[0])
    return tuple(option for _, option in near[:_OFFERED])


def _offers(options: Iterable[Option]) -> tuple[Suggestion, ...]:
    return tuple(suggest(option.key, option.label) for option in options)


def choice(step: ChoiceStep, typed: str) -> Verdict:
    match = recognise(step.options, typed)
    if match.sure:
        return Accepted(match.options[0].key)
    if match.options:
        return refuse("forms-choice-several", *_offers(match.options[:_OFFERED]))
    return refuse("forms-choice-unknown")


def choices(step: ChoicesStep, typed: str) -> Verdict:
    """Several at once: `1, 3`, `1 3`, or labels between commas, `và`, `and`, `et`."""
    chosen: set[str] = set()
    for part in _parts(step.options, typed):
        match = recognise(step.options, part)
        if not match.sure:
            return refuse("forms-choices-unknown", part=part[:40])
        chosen.add(match.options[0].key)
    return counted(step, chosen)


def _parts(options: Sequence[Option], typed: str) -> list[str]:
    if is_option(options, typed):
        return [typed]
    if _NUMBERS.fullmatch(typed):
        return re.findall(r"\d+", typed)
    return [part.strip() for part in _PARTS.split(typed) if part.strip()] or [typed.strip()]


def counted(step: ChoicesStep, chosen: Iterable[str]) -> Verdict:
    """The chosen keys in the form's order, if they are neither too few nor too many."""
    wanted = set(chosen)
    keys = [option.key for option in step.options if option.key in wanted]
    if len(keys) < step.least:
        return refuse("forms-choices-few", least=step.least, chosen=len(keys))
    if step.most is not None and len(keys) > step.most:
        return refuse("forms-choices-many", most=step.most, chosen=len(keys))
    return Accepted(list(keys))


def yes_no(_step: YesNoStep, typed: str) -> Verdict:
    answer = _decided(typed)
    return refuse("forms-yesno-unclear") if answer is None else Accepted(answer)


def _decided(typed: str) -> bool | None:
    """The two buttons can be numbered too: first yes, then no."""
    number = ordinal(typed)
    return {1: True, 2: False}.get(number) if number is not None else yes_or_no(typed)


def consent(step: ConsentStep, typed: str) -> Verdict:
    answer = _decided(typed)
    return refuse("forms-consent-unclear") if answer is None else agreed(step, answer)


def agreed(step: ConsentStep, answer: bool) -> Verdict:
    """Only an optional agreement may be refused; the refusal is kept then."""
    if not answer and not step.optional:
        return refuse("forms-consent-refused")
    return Accepted({"version": step.version, "agreed": answer})


def pressed_option(step: ChoiceStep, value: str) -> Verdict:
    known = any(option.key == value for option in step.options)
    return Accepted(value) if known else refuse("forms-old-button")


def pressed_yes_no(step: YesNoStep | ConsentStep, value: str) -> Verdict:
    if value not in (AGREE, REFUSE):
        return refuse("forms-old-button")
    return agreed(step, value == AGREE) if isinstance(step, ConsentStep) else Accepted(value == AGREE)
